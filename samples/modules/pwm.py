# An LED grows brighter and darker; then a servo turns.
from machine import PWM, Pin
from time import sleep_ms

led = PWM(Pin(2), 1000, duty_u16=0)
for share in [0, 25, 50, 100, 50, 25, 0]:
    led.duty_u16(share * 65535 // 100)
    sleep_ms(50)
led.deinit()

servo = PWM(13, freq=50, duty_ns=1500000)
print(servo.freq(), servo.duty_ns())
servo.duty_ns(1000000)
servo.deinit()
