# A button switches an LED: by looking, and by an interrupt.
from machine import Pin
from time import sleep_ms

led = Pin(2, Pin.OUT, value=0)
button = Pin(0, Pin.IN, Pin.PULL_UP)


def pressed(pin):
    led.toggle()
    print("pressed", pin.value())


button.irq(handler=pressed, trigger=Pin.IRQ_FALLING)
for i in range(4):
    led.value(i % 2)
    sleep_ms(100)
button.irq(None)
led.off()
