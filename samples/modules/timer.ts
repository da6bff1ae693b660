// Two timers: one beats five times, one ends it.
import { Timer } from "machine";
import { sleep_ms } from "time";

let beats = 0;

function beat(timer: Timer): void {
  beats += 1;
  print("beat", beats);
  if (beats === 5) timer.deinit();
}

function late(timer: Timer): void {
  print("half a second is over");
  timer.deinit();
}

new Timer(0, { period: 100, callback: beat });
new Timer(1, { mode: Timer.ONE_SHOT, period: 550, callback: late });
sleep_ms(700);
