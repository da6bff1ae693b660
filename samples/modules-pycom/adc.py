# The mean of a few readings of a potentiometer.
from machine import ADC
from time import sleep_ms

READINGS = 8
input = ADC().channel(pin="P16", attn=ADC.ATTN_11DB)

sum_ = 0
for i in range(READINGS):
    sum_ += input()
    sleep_ms(10)
print("mean", sum_ // READINGS)
print("millivolts", input.voltage())
