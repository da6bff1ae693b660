# An alarm beats until it is cancelled, another one calls once; a stopwatch measures them.
from machine import Timer
from time import sleep_ms

watch = Timer.Chrono()
watch.start()


def beat(text):
    print(text, watch.read_ms() > 0)


beating = Timer.Alarm(beat, ms=100, arg="beat", periodic=True)
Timer.Alarm(beat, 0.25, arg="once")
sleep_ms(450)
beating.cancel()
watch.stop()
print(watch.read() > 0.4)
