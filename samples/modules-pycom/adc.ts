// The mean of a few readings of a potentiometer.
import { ADC } from "machine";
import { sleep_ms } from "time";

const READINGS = 8;
const input = new ADC().channel({ pin: "P16", attn: ADC.ATTN_11DB });

let sum = 0;
for (let i = 0; i < READINGS; i++) {
  sum += input();
  sleep_ms(10);
}
print("mean", Math.floor(sum / READINGS));
print("millivolts", input.voltage());
