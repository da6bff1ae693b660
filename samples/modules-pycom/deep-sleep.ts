// Sleeps, and starts anew.
import { DEEPSLEEP_RESET, deepsleep, reset_cause } from "machine";

if (reset_cause() === DEEPSLEEP_RESET) {
  print("awake again");
} else {
  print("good night");
  deepsleep(5000);
}
