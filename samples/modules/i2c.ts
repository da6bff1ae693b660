// Looks for devices on a bus, and reads a register of the first one.
import { I2C, Pin } from "machine";

const bus = new I2C(0, { scl: new Pin(22), sda: new Pin(21), freq: 400_000 });
const found = bus.scan();
print(found.length, "devices");
for (const address of found) {
  try {
    const id = bus.readfrom_mem(address, 0xd0, 1);
    print(address, id.hex());
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    print(address, "does not answer:", error.errno);
  }
}
