// Looks for devices on a bus.
import { I2C } from "machine";

const bus = new I2C(0, I2C.MASTER, { baudrate: 100_000, pins: ["P9", "P10"] });
const found = bus.scan();
print(found.length, "devices");
for (const address of found) print(address, bus.readfrom_mem(address, 0xd0, 1));
bus.deinit();
