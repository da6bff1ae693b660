# Measures, sleeps, and starts anew.
from machine import DEEPSLEEP_RESET, RTC, deepsleep, reset_cause

clock = RTC()
kept = clock.memory()
round_ = kept[0] + 1 if reset_cause() == DEEPSLEEP_RESET and len(kept) > 0 else 1
print("round", round_)
if round_ < 3:
    clock.memory(bytes([round_]))
    deepsleep(5000)
