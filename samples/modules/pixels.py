# A light runs along a strip; then a strip with a white part in each pixel.
from machine import Pin
from neopixel import NeoPixel
from time import sleep_ms

PIXELS = 8

strip = NeoPixel(Pin(48), PIXELS)
for i in range(PIXELS):
    strip.fill((0, 0, 0))
    strip[i] = (0, 32, 64)
    strip.write()
    sleep_ms(40)

warm = NeoPixel(Pin(47), 4, bpp=4)
warm.fill((8, 4, 0, 32))
warm.write()
print(strip[7], warm[0])
