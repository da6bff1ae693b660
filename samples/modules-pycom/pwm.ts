// An LED grows brighter and darker.
import { PWM } from "machine";
import { sleep_ms } from "time";

const timer = new PWM(0, 5000);
const led = timer.channel(0, { pin: "P9", duty_cycle: 0 });
for (const share of [0, 0.25, 0.5, 1, 0.5, 0.25, 0]) {
  led.duty_cycle(share);
  sleep_ms(50);
}
