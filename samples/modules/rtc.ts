// Sets the clock and reads it.
import { RTC } from "machine";
import { gmtime, mktime } from "time";

const clock = new RTC();
clock.datetime([2026, 3, 1, 6, 12, 30, 0, 0]);
const [year, month, day, weekday, hour, minute, second, microsecond] = clock.datetime();
print(`${year}-${month}-${day} ${hour}:${minute}:${second}`, weekday, microsecond < 1000000);
const tomorrow = gmtime(mktime([year, month, day + 1, hour, minute, 0, 0, 0]));
print("tomorrow is the", tomorrow[2]);
clock.memory("kept through deep sleep");
print(clock.memory());
