# An LED grows brighter and darker.
from machine import PWM
from time import sleep_ms

timer = PWM(0, 5000)
led = timer.channel(0, pin="P9", duty_cycle=0)
for share in [0, 0.25, 0.5, 1, 0.5, 0.25, 0]:
    led.duty_cycle(share)
    sleep_ms(50)
