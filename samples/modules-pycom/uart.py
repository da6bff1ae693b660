# Sends a line, and prints what comes back.
from machine import UART
from time import sleep_ms

line = UART(1, 9600, pins=("P3", "P4"))
line.write("AT\r\n")
sleep_ms(200)
while line.any() > 0:
    answer = line.readline()
    if answer is not None:
        print(answer)
line.deinit()
