// Uses a driver that is written in Python: sht30.py, with the declarations that `tsnow typings sht30.py` has made of it.
import { I2C, Pin } from "machine";
import { ADDRESS, ChecksumError, SHT30 } from "./sht30.js";

const bus = new I2C(0, { scl: new Pin(22), sda: new Pin(21) });
const sensor = new SHT30(bus, ADDRESS);
try {
  const [temperature, humidity] = sensor.measure({ delay_ms: 20 });
  print(temperature, "degrees,", humidity, "per cent");
} catch (error) {
  if (error instanceof ChecksumError) print("garbled:", error.args[0]);
  else if (error instanceof OSError) print("no sensor:", error.errno);
  else throw error;
}
