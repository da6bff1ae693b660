// Measures, sleeps, and starts anew.
import { DEEPSLEEP_RESET, RTC, deepsleep, reset_cause } from "machine";

const clock = new RTC();
const kept = clock.memory();
const round = reset_cause() === DEEPSLEEP_RESET && kept.length > 0 ? kept[0] + 1 : 1;
print("round", round);
if (round < 3) {
  clock.memory(bytes([round]));
  deepsleep(5000);
}
