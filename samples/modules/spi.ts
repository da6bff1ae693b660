// Asks a chip for its number: the select pin is the program's own.
import { Pin, SPI } from "machine";

const select = new Pin(5, Pin.OUT, { value: 1 });
const bus = new SPI(2, { baudrate: 1_000_000, polarity: 0, phase: 0, sck: 18, mosi: 23, miso: 19 });
const answer = bytearray(4);

select.off();
bus.write_readinto(b`\x9f\x00\x00\x00`, answer);
select.on();
print(answer.hex());
bus.deinit();
