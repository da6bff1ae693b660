// A reading as bytes and back: a number, a temperature in hundredths, a flag.
import { calcsize, pack, unpack } from "struct";

type Reading = readonly [id: int, hundredths: int, ok: int];

const FORMAT = "<HhB";

function encode(id: int, hundredths: int, ok: boolean): bytes {
  return pack(FORMAT, id, hundredths, ok ? 1 : 0);
}

const packet = encode(7, -1250, true);
print(calcsize(FORMAT), packet.hex());
const [id, hundredths, ok] = unpack<Reading>(FORMAT, packet);
print(id, hundredths, ok);
