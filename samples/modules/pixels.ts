// A light runs along a strip; then a strip with a white part in each pixel.
import { Pin } from "machine";
import { NeoPixel } from "neopixel";
import { sleep_ms } from "time";

const PIXELS = 8;

const strip = new NeoPixel(new Pin(48), PIXELS);
for (let i = 0; i < PIXELS; i++) {
  strip.fill([0, 0, 0]);
  strip[i] = [0, 32, 64];
  strip.write();
  sleep_ms(40);
}

const warm = new NeoPixel(new Pin(47), 4, { bpp: 4 });
warm.fill([8, 4, 0, 32]);
warm.write();
print(strip[7], warm[0]);
