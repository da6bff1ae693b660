# A button switches an LED: by looking, and by an interrupt.
from machine import Pin
from time import sleep_ms

led = Pin("P9", mode=Pin.OUT)
button = Pin("P10", mode=Pin.IN, pull=Pin.PULL_UP)


def pressed(pin):
    led.toggle()
    print("pressed", pin.id())


button.callback(Pin.IRQ_FALLING, pressed)
for i in range(4):
    led.value(i % 2)
    sleep_ms(100)
button.callback(Pin.IRQ_FALLING, None)
