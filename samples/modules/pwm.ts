// An LED grows brighter and darker; then a servo turns.
import { PWM, Pin } from "machine";
import { sleep_ms } from "time";

const led = new PWM(new Pin(2), 1000, { duty_u16: 0 });
for (const share of [0, 25, 50, 100, 50, 25, 0]) {
  led.duty_u16(Math.floor((share * 65535) / 100));
  sleep_ms(50);
}
led.deinit();

const servo = new PWM(13, { freq: 50, duty_ns: 1_500_000 });
print(servo.freq(), servo.duty_ns());
servo.duty_ns(1_000_000);
servo.deinit();
