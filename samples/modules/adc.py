# The mean of a few readings of a potentiometer.
from machine import ADC, Pin
from time import sleep_ms

READINGS = 8
input = ADC(Pin(36), atten=ADC.ATTN_11DB)

sum_ = 0
for i in range(READINGS):
    sum_ += input.read_u16()
    sleep_ms(10)
print("mean", sum_ // READINGS)
print("microvolts", input.read_uv())
