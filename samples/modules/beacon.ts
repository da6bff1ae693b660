// Announces the board over Bluetooth, with its name, and counts who connects.
import { BLE } from "bluetooth";
import { sleep_ms } from "time";

const CENTRAL_CONNECT = 1;
const CENTRAL_DISCONNECT = 2;
const NAME = "sensor";

const ble = new BLE();
let connections = 0;

function onEvent(event: int, data: tuple<unknown>): void {
  if (event === CENTRAL_CONNECT) connections += 1;
  else if (event === CENTRAL_DISCONNECT) connections -= 1;
  print("connections:", connections, data.length);
}

ble.active(true);
ble.irq(onEvent);
// Flags, then the name: each part begins with its length and its kind.
const flags = b`\x02\x01\x06`;
const name = bytes([NAME.length + 1, 0x09]).concat(bytes(NAME, "utf-8"));
ble.gap_advertise(100_000, flags.concat(name), { connectable: true });
sleep_ms(2000);
ble.gap_advertise(null);
ble.active(false);
