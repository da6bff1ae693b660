# machine.ADC, machine.DAC, machine.PWM and machine.TouchPad.
from _board import pins, system
from _machine_pin import Pin

# Full scale in microvolts, by attenuation.
_FULL_SCALE = (950000, 1250000, 1750000, 3300000)


class ADC:
    ATTN_0DB = 0
    ATTN_2_5DB = 1
    ATTN_6DB = 2
    ATTN_11DB = 3
    WIDTH_9BIT = 9
    WIDTH_10BIT = 10
    WIDTH_11BIT = 11
    WIDTH_12BIT = 12
    WIDTH_13BIT = 13

    def __init__(self, id, *, atten=None):
        self._pin = id if isinstance(id, Pin) else Pin(id)
        self._atten = 0 if atten is None else atten
        self._bits = 12

    def init(self, *, atten=None):
        if atten is not None:
            self.atten(atten)

    def deinit(self):
        pass

    def atten(self, atten):
        if atten not in (0, 1, 2, 3):
            raise ValueError("invalid atten")
        self._atten = atten

    def width(self, bits):
        if not 9 <= bits <= 13:
            raise ValueError("invalid width")
        self._bits = bits

    def block(self):
        return ADCBlock(1)

    def read_uv(self):
        return min(int(pins.voltage(self._pin._id) * 1000000), _FULL_SCALE[self._atten])

    def read_u16(self):
        return self.read_uv() * 65535 // _FULL_SCALE[self._atten]

    def read(self):
        return self.read_u16() >> (16 - self._bits)


class ADCBlock:
    def __init__(self, id, *, bits=None):
        if id not in (1, 2):
            raise ValueError("invalid block id")
        self._bits = 12 if bits is None else bits

    def init(self, *, bits=None):
        if bits is not None:
            self._bits = bits

    def connect(self, channel_or_pin, pin=None, *, atten=None):
        adc = ADC(channel_or_pin if pin is None else pin, atten=atten)
        adc.width(self._bits)
        return adc


class DAC:
    def __init__(self, pin):
        if pin._id not in (25, 26):
            raise ValueError("invalid pin")
        self._pin = pin

    def write(self, value):
        if not 0 <= value <= 255:
            raise ValueError("value out of range")
        system.record("dac", "pin %d" % self._pin._id, str(value))


class PWM:
    def __init__(self, dest, freq=None, **duty):
        self._pin = dest if isinstance(dest, Pin) else Pin(dest)
        self._freq = 5000
        # Kept in units of 1/65535, whichever way it was given.
        self._duty = 32768
        self._active = False
        self.init(freq, **duty)

    def init(self, freq=None, *, duty=None, duty_u16=None, duty_ns=None, invert=None, lightsleep=None):
        if freq is not None:
            self._check_freq(freq)
        if duty is not None:
            self._duty = self._check(duty, 1023) * 65535 // 1023
        elif duty_u16 is not None:
            self._duty = self._check(duty_u16, 65535)
        elif duty_ns is not None:
            self._duty = self._from_ns(duty_ns)
        self._show()

    def _check(self, value, limit):
        if not 0 <= value <= limit:
            raise ValueError("duty must be from 0 to %d" % limit)
        return value

    def _check_freq(self, freq):
        if not 1 <= freq <= 40000000:
            raise ValueError("frequency must be from 1Hz to 40MHz")
        self._freq = freq

    def _from_ns(self, ns):
        return self._check(ns * self._freq * 65535 // 1000000000, 65535)

    def _show(self):
        self._active = True
        system.record("pwm", "pin %d" % self._pin._id, "%d Hz, %d/65535" % (self._freq, self._duty))

    def deinit(self):
        self._active = False
        system.record("pwm", "pin %d" % self._pin._id, "off")

    def freq(self, value=None):
        if value is None:
            return self._freq
        self._check_freq(value)
        self._show()

    def duty(self, value=None):
        if value is None:
            return (self._duty * 1023 + 32767) // 65535
        self._duty = self._check(value, 1023) * 65535 // 1023
        self._show()

    def duty_u16(self, value=None):
        if value is None:
            return self._duty
        self._duty = self._check(value, 65535)
        self._show()

    def duty_ns(self, value=None):
        if value is None:
            return self._duty * 1000000000 // (65535 * self._freq)
        self._duty = self._from_ns(value)
        self._show()


class TouchPad:
    def __init__(self, pin):
        self._pin = pin

    def config(self, value):
        pass

    def read(self):
        # An ESP32 reads a low number while the pad is touched.
        return 100 if pins.read(self._pin._id) else 1000
