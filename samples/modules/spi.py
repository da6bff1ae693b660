# Asks a chip for its number: the select pin is the program's own.
from machine import Pin, SPI

select = Pin(5, Pin.OUT, value=1)
bus = SPI(2, baudrate=1000000, polarity=0, phase=0, sck=18, mosi=23, miso=19)
answer = bytearray(4)

select.off()
bus.write_readinto(b'\x9f\x00\x00\x00', answer)
select.on()
print(answer.hex())
bus.deinit()
