# Sends a line, and prints the lines that come back within a second.
from machine import UART
from time import ticks_diff, ticks_ms

line = UART(1, 9600, tx=17, rx=16, timeout=100)
line.write("AT\r\n")
start = ticks_ms()
while ticks_diff(ticks_ms(), start) < 1000:
    answer = line.readline()
    if answer is not None:
        print(answer.decode().strip())
line.deinit()
