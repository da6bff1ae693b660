# Pycom's machine, as far as it is simulated.
import binascii

import _kernel
from _board import clock, info, random, system
from _machine_analog import ADC, DAC, PWM
from _machine_bus import I2C, SPI, UART
from _machine_pin import Pin
from _machine_time import RTC, Timer, WDT

PWRON_RESET = 0
HARD_RESET = 1
WDT_RESET = 2
DEEPSLEEP_RESET = 3
SOFT_RESET = 4
BROWN_OUT_RESET = 5
PWRON_WAKE = 0
PIN_WAKE = 1
RTC_WAKE = 2
ULP_WAKE = 3

_CAUSES = {"power-on": PWRON_RESET, "hard": HARD_RESET, "watchdog": WDT_RESET, "deepsleep": DEEPSLEEP_RESET, "soft": SOFT_RESET}


def reset():
    system.reset("hard")


def reset_cause():
    return _CAUSES[info.reset_cause]


def wake_reason():
    return (RTC_WAKE if info.reset_cause == "deepsleep" else PWRON_WAKE, None)


def freq():
    return 160000000


def unique_id():
    return binascii.unhexlify(info.mac)


def rng():
    return random.next() & 0xFFFFFF


def idle():
    _kernel.sleep_until(clock.deadline_us(1000))


def sleep(time_ms=None, resume_wifi_ble=False):
    _kernel.sleep_until(clock.deadline_ms(-1 if time_ms is None else time_ms))


def deepsleep(time_ms=None):
    system.deepsleep(-1 if time_ms is None else time_ms)


def disable_irq():
    return _kernel.lock()


def enable_irq(state=False):
    _kernel.unlock(state)


_NOT_SIMULATED = ("CAN", "RMT", "SD", "Touch", "mem8", "mem16", "mem32", "pygate_init", "pin_sleep_wakeup", "remaining_sleep_time", "temperature", "info", "main", "callback", "events")


def __getattr__(name):
    if name in _NOT_SIMULATED:
        raise NotImplementedError("machine." + name + " is not simulated")
    raise AttributeError("'module' object has no attribute '" + name + "'")
