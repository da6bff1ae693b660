# Sets the clock and reads it.
from machine import RTC

clock = RTC()
clock.init((2026, 3, 1, 12, 30))
year, month, day, hour, minute, second, microsecond, zone = clock.now()
print("%d-%d-%d %d:%d:%d" % (year, month, day, hour, minute, second), microsecond < 1000000, zone)
