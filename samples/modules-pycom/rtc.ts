// Sets the clock and reads it.
import { RTC } from "machine";

const clock = new RTC();
clock.init([2026, 3, 1, 12, 30]);
const [year, month, day, hour, minute, second, microsecond, zone] = clock.now();
print(`${year}-${month}-${day} ${hour}:${minute}:${second}`, microsecond < 1000000, zone);
