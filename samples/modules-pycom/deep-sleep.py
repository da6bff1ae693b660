# Sleeps, and starts anew.
from machine import DEEPSLEEP_RESET, deepsleep, reset_cause

if reset_cause() == DEEPSLEEP_RESET:
    print("awake again")
else:
    print("good night")
    deepsleep(5000)
