# Sets the clock and reads it.
from machine import RTC
from time import gmtime, mktime

clock = RTC()
clock.datetime((2026, 3, 1, 6, 12, 30, 0, 0))
year, month, day, weekday, hour, minute, second, microsecond = clock.datetime()
print(
    "%d-%d-%d %d:%d:%d" % (year, month, day, hour, minute, second),
    weekday,
    microsecond < 1000000
)
tomorrow = gmtime(mktime((year, month, day + 1, hour, minute, 0, 0, 0)))
print("tomorrow is the", tomorrow[2])
clock.memory("kept through deep sleep")
print(clock.memory())
