# MicroPython's machine for the ESP32. Each group of parts has a module of its own.
import binascii

import _kernel
from _board import clock, info, random, system
from _machine_analog import ADC, ADCBlock, DAC, PWM, TouchPad
from _machine_bus import I2C, SPI, SoftI2C, SoftSPI, UART
from _machine_pin import Pin, Signal
from _machine_time import RTC, Timer, WDT

SLEEP = 2
DEEPSLEEP = 4
PWRON_RESET = 1
HARD_RESET = 2
WDT_RESET = 3
DEEPSLEEP_RESET = 4
SOFT_RESET = 5
PIN_WAKE = 2
EXT0_WAKE = 2
EXT1_WAKE = 3
TIMER_WAKE = 4
TOUCHPAD_WAKE = 5
ULP_WAKE = 6

_CAUSES = {"power-on": PWRON_RESET, "hard": HARD_RESET, "watchdog": WDT_RESET, "deepsleep": DEEPSLEEP_RESET, "soft": SOFT_RESET}
_frequency = 160000000


def reset():
    system.reset("hard")


def soft_reset():
    system.reset("soft")


def reset_cause():
    return _CAUSES[info.reset_cause]


def wake_reason():
    return TIMER_WAKE if info.reset_cause == "deepsleep" else 0


def unique_id():
    return binascii.unhexlify(info.mac)


def freq(hz=None):
    global _frequency
    if hz is None:
        return _frequency
    if hz not in (20000000, 40000000, 80000000, 160000000, 240000000):
        raise ValueError("frequency must be 20MHz, 40MHz, 80Mhz, 160MHz or 240MHz")
    _frequency = hz


def idle():
    _kernel.sleep_until(clock.deadline_us(1000))


def lightsleep(time_ms=None):
    _kernel.sleep_until(clock.deadline_ms(-1 if time_ms is None else time_ms))


sleep = lightsleep


def deepsleep(time_ms=None):
    system.deepsleep(-1 if time_ms is None else time_ms)


def disable_irq():
    return _kernel.lock()


def enable_irq(state):
    _kernel.unlock(state)


def bitstream(pin, encoding, timing, data):
    if encoding != 0:
        raise ValueError("encoding")
    system.record("bitstream", str(pin._id), binascii.hexlify(data).decode())


_NOT_SIMULATED = ("Counter", "Encoder", "I2CTarget", "I2S", "SDCard", "USBDevice", "mem8", "mem16", "mem32", "time_pulse_us", "dht_readinto", "bootloader", "wake_pins")


def __getattr__(name):
    if name in _NOT_SIMULATED:
        raise NotImplementedError("machine." + name + " is not simulated")
    raise AttributeError("'module' object has no attribute '" + name + "'")
