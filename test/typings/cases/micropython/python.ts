// Bytes, and what is there without an import.
const data = b`\xbb\x00end`;
const first: int = data[0];
const part: bytes = data.slice(0, 2);
const joined: bytes = data.concat(b`x`, bytearray(2));
const text: string = data.decode();
const made: bytes = bytes("text", "utf-8");
const zeros: bytes = bytes(10);
const listed: bytes = bytes([1, 2, 3]);
const words: bytes[] = data.split(b`,`);
if (data.startswith(b`\xbb`)) print(data.find(b`end`));
data./*!*/ startsWith(b`\xbb`);
data.startswith(/*!*/ "end");
/*!*/ data[0] = 1;
data./*!*/ length = 3;
data.concat(/*!*/ "text");
data.split(/*!*/ ",");
const /*!*/ changing: bytearray = data;
const /*!*/ fixed: bytes = bytearray(3);
const /*!*/ number: int = data;
const /*!*/ string: string = data;
const /*!*/ array: int[] = data;
/*!*/ data === "end";
/*!*/ data === bytearray(3);
b`x${/*!*/ 5}`;
bytes(/*!*/ "text");
bytes("text", /*!*/ "latin-1");
/*!*/ bytes(["a"]);
/*!*/ new bytes(3);
data./*!*/ append(1);
const buffer = bytearray(10);
buffer[0] = 255;
buffer.append(1);
buffer.extend(b`abc`);
buffer.setslice(0, 2, b`ab`);
/*!*/ buffer[0] = "a";
buffer.append(/*!*/ "a");
buffer.extend(/*!*/ [1, 2]);
bytearray(/*!*/ "text");
const view = memoryview(buffer);
view[0] = 1;
memoryview(/*!*/ "text");
memoryview(/*!*/ [1]);
const both: Buffer = view;
const /*!*/ notText: Buffer = "text";
const writable: WritableBuffer = buffer;
const /*!*/ notWritable: WritableBuffer = data;
const jsBytes: Buffer = new Uint8Array(4);
const samples: WritableBuffer = new Int16Array(4);
const fields: WritableBuffer = new DataView(new ArrayBuffer(4));
print("a", 1, data);
print("a", { end: "" });

// Dicts.
declare const ages: dict<string, int>;
const age: int | null = ages.get("me");
const surely: int = ages.get("me", 0);
ages["me"] = 5;
ages.set("me", 5);
if (ages.has("me")) print(ages.at("me"), ages.length);
for (const [who, years] of ages.items()) print(who, years);
const /*!*/ maybe: int = ages.get("me");
ages.set("me", /*!*/ "5");
ages.set(/*!*/ 5, 5);
/*!*/ ages["me"] = "5";
ages./*!*/ forEach();
declare const byMac: dict<bytes, int>;
byMac.get(data);
byMac[/*!*/ data];
byMac.get(/*!*/ "aa");

// Exceptions.
try {
  throw new ValueError("too long");
} catch (error) {
  if (error instanceof OSError) print(error.errno, error.args[0]);
  else if (error instanceof KeyError) print(error./*!*/ errno);
  else throw error;
}
function fail(): never {
  throw new OSError(116);
}
new OSError(/*!*/ null);
new /*!*/ TimeoutError();
new /*!*/ FileNotFoundError();
