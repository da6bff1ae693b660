// The mean of a few readings of a potentiometer.
import { ADC, Pin } from "machine";
import { sleep_ms } from "time";

const READINGS = 8;
const input = new ADC(new Pin(36), { atten: ADC.ATTN_11DB });

let sum = 0;
for (let i = 0; i < READINGS; i++) {
  sum += input.read_u16();
  sleep_ms(10);
}
print("mean", Math.floor(sum / READINGS));
print("microvolts", input.read_uv());
