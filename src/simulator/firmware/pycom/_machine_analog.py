# Pycom's machine.ADC, machine.DAC and machine.PWM.
from _board import pins, system
from _machine_pin import Pin

# Full scale in millivolts, by attenuation.
_FULL_SCALE = (1100, 1500, 2200, 3900)
_ADC_PINS = ("P13", "P14", "P15", "P16", "P17", "P18", "P19", "P20")


def _name(pin):
    return pin._id if isinstance(pin, Pin) else Pin(pin)._id


class _Channel:
    def __init__(self, adc, pin, attn):
        self._adc = adc
        self._pin = pin
        self._full = _FULL_SCALE[attn]
        self._open = True

    def init(self):
        self._open = True

    def deinit(self):
        self._open = False

    def value(self):
        if not (self._open and self._adc._open):
            raise OSError("the requested operation is not possible")
        top = (1 << self._adc._bits) - 1
        return min(int(pins.voltage(self._pin) * 1000) * top // self._full, top)

    __call__ = value

    def value_to_voltage(self, value):
        return value * self._full // ((1 << self._adc._bits) - 1)

    def voltage(self):
        return self.value_to_voltage(self.value())


class ADC:
    ATTN_0DB = 0
    ATTN_2_5DB = 1
    ATTN_6DB = 2
    ATTN_11DB = 3

    def __init__(self, id=0, *, bits=12):
        if id != 0:
            raise OSError("resource not available")
        self.init(bits=bits)

    def init(self, *, bits=12):
        if not 9 <= bits <= 12:
            raise ValueError("invalid argument(s) value")
        self._bits = bits
        self._open = True

    def deinit(self):
        self._open = False

    def channel(self, id=None, *, attn=0, pin=None):
        if pin is None:
            if not 0 <= id < len(_ADC_PINS):
                raise ValueError("invalid argument(s) value")
            pin = _ADC_PINS[id]
        elif _name(pin) not in _ADC_PINS:
            raise ValueError("invalid argument(s) value")
        return _Channel(self, _name(pin), attn)

    def vref(self, millivolts=None):
        if millivolts is None:
            return 1100

    def vref_to_pin(self, pin):
        pass


class DAC:
    def __init__(self, pin):
        self._pin = _name(pin)
        if self._pin not in ("P21", "P22"):
            raise ValueError("invalid argument(s) value")

    def init(self):
        pass

    def deinit(self):
        system.record("dac", self._pin, "off")

    def write(self, value):
        system.record("dac", self._pin, "%d/255" % int(value * 255))

    def tone(self, freq, scale):
        system.record("dac", self._pin, "tone %d Hz" % freq)


class _PwmChannel:
    def __init__(self, pwm, pin, duty):
        self._pwm = pwm
        self._pin = pin
        self.duty_cycle(duty)

    def duty_cycle(self, duty):
        system.record("pwm", self._pin, "%d Hz, %d/1000" % (self._pwm._frequency, int(duty * 1000 + 0.5)))


class PWM:
    def __init__(self, timer, frequency):
        if not 0 <= timer <= 3:
            raise ValueError("invalid argument(s) value")
        self.init(timer, frequency)

    def init(self, timer, frequency):
        self._frequency = frequency

    def deinit(self):
        pass

    def channel(self, id, *, pin, duty_cycle=0.5):
        if not 0 <= id <= 7:
            raise ValueError("invalid argument(s) value")
        return _PwmChannel(self, _name(pin), duty_cycle)
