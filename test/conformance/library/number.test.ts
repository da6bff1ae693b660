import { same, sameError } from "../../support/conformance.js";

same(
  "Number.toString",
  `
  const n = 255; const f = 0.5; const neg = -255;
  console.log(n.toString(), f.toString(), n.toString(16), n.toString(2), n.toString(8), n.toString(36), neg.toString(16), neg.toString(2), f.toString(2), (3.75).toString(4), n.toString(10), (0).toString(2), NaN.toString(16));
`,
);
same(
  "Number.toFixed",
  `
  const t = 21.456; const n = 7; let d = 1;
  console.log(t.toFixed(2), t.toFixed(), t.toFixed(0), n.toFixed(2), (-1.5).toFixed(1), (0.125).toFixed(2), t.toFixed(d), (2.5).toFixed(0), (1.005).toFixed(2), (-0.001).toFixed(2), (10 / 3).toFixed(3));
  console.log(Number("x").toFixed(1), \`\${t.toFixed(1)}°\`);
`,
);
same(
  "Number.toPrecision",
  `console.log((123.456).toPrecision(4), (0.00001).toPrecision(2), (1e21).toPrecision(3), (5).toPrecision(3), (0).toPrecision(2), (123456).toPrecision(2), (-1.5).toPrecision(1), (0.000001234).toPrecision(2));`,
);
same(
  "Number.toExponential",
  `console.log((12345).toExponential(), (12345).toExponential(2), (0).toExponential(), (0.00015).toExponential(1), (-5).toExponential(0), (1).toExponential(3));`,
);
same("Number.valueOf", `const n = 5; console.log(n.valueOf() + 1);`);
same(
  "NumberConstructor: conversion",
  `
  const s = "12"; const flag = true; const nothing: string | null = s === "12" ? null : s; const missing = [1].find((x) => x > 1);
  console.log(Number(s), Number("1.5e3"), Number(" 7 "), Number(""), Number("0x1f"), Number("0b11"), Number("abc"), Number("-"), Number("1_0"), Number(flag), Number(nothing), Number(missing), Number(12n), Number(), Number("Infinity"), Number("-0"));
  console.log(Number("12") + 1, +"5" + 1, Number("5") / 2, Number("6") / 2);
`,
);
same(
  "NumberConstructor.EPSILON NumberConstructor.MAX_SAFE_INTEGER NumberConstructor.MIN_SAFE_INTEGER NumberConstructor.MAX_VALUE NumberConstructor.MIN_VALUE NumberConstructor.NaN NumberConstructor.POSITIVE_INFINITY NumberConstructor.NEGATIVE_INFINITY",
  `console.log(Number.EPSILON, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.MAX_VALUE > 1e300, Number.MIN_VALUE < 1e-300, NaN, Infinity, -Infinity);`,
);
same(
  "NumberConstructor.isInteger",
  `const xs: unknown[] = [1, 1.5, 2.0, "1", null, NaN, Infinity, true, -0, 1e20]; console.log(xs.map((x) => Number.isInteger(x)).join(), Number.isInteger(5), Number.isInteger(5 / 2), Number.isInteger(6 / 2));`,
);
same(
  "NumberConstructor.isSafeInteger",
  `const xs: unknown[] = [1, 1.5, 9007199254740991, 1e20, "1", NaN]; console.log(xs.map((x) => Number.isSafeInteger(x)).join());`,
);
same(
  "NumberConstructor.isFinite",
  `const xs: unknown[] = [1, 1.5, NaN, Infinity, -Infinity, "1", null, true]; console.log(xs.map((x) => Number.isFinite(x)).join(), Number.isFinite(3), Number.isFinite(1 / 3));`,
);
same(
  "NumberConstructor.isNaN",
  `const xs: unknown[] = [1, NaN, "x", null]; const n = Number("q"); console.log(xs.map((x) => Number.isNaN(x)).join(), Number.isNaN(n), Number.isNaN(n + 1), Number.isNaN(5));`,
);
same("NumberConstructor.parseInt", `console.log(Number.parseInt("42px"), Number.parseInt("ff", 16));`);
same("NumberConstructor.parseFloat", `console.log(Number.parseFloat("3.14abc"), Number.parseFloat("x"));`);
same(
  "parseInt",
  `console.log(parseInt("42"), parseInt("42.9px"), parseInt("-7"), parseInt("0x1F"), parseInt("z", 36), parseInt(""), parseInt("x"), parseInt("101", 2), parseInt("12", 3), parseInt("  8"), parseInt("9", 8), parseInt("1", 1), parseInt("12") + 1, parseInt("7") / 2);`,
);
same(
  "parseFloat",
  `console.log(parseFloat("3.14abc"), parseFloat(".5"), parseFloat("-.5e-2x"), parseFloat("1e3"), parseFloat("x"), parseFloat("5"), parseFloat("-Infinity"), parseFloat("1.0"), parseFloat("2.50") + 1);`,
);
same("isNaN", `console.log(isNaN(NaN), isNaN(1), isNaN(parseInt("x")), isNaN(0 / 0));`);
same("isFinite", `console.log(isFinite(1), isFinite(NaN), isFinite(Infinity), isFinite(1 / 3), isFinite(-Infinity));`);
same(
  "BigInt.toString",
  `const b = 255n; console.log(b.toString(), b.toString(16), (-5n).toString(2), b.valueOf() + 1n);`,
);
same("BigInt.valueOf", `console.log(5n.valueOf() === 5n);`);
same(
  "BigIntConstructor: conversion",
  `console.log(BigInt(5) + 1n, BigInt("123456789012345678901234567890") + 1n, BigInt(true), BigInt("0x10"), BigInt(" 7 "));`,
);
same(
  "BigIntConstructor: what is no integer",
  `
  try { BigInt(1.5); } catch (e) { console.log(e instanceof RangeError); }
  try { BigInt("x"); } catch (e) { console.log(e instanceof SyntaxError); }
`,
);
same(
  "BigIntConstructor.asIntN",
  `console.log(BigInt.asIntN(8, 255n), BigInt.asIntN(8, 127n), BigInt.asIntN(8, 128n), BigInt.asIntN(0, 5n), BigInt.asIntN(64, -1n));`,
);
same(
  "BigIntConstructor.asUintN",
  `console.log(BigInt.asUintN(8, 256n), BigInt.asUintN(8, -1n), BigInt.asUintN(64, -1n));`,
);
same("Boolean.toString", `const b = 1 > 0; console.log(b.toString(), false.toString() + "!");`);
same("Boolean.valueOf", `const b = 1 > 0; console.log(b.valueOf());`);
same(
  "BooleanConstructor",
  `
  const xs: unknown[] = [0, 1, "", "a", null, NaN, [], -0, 0.5]; console.log(xs.map((x) => Boolean(x)).join());
  const list: int[] = []; const text = ""; const n = 3; console.log(Boolean(list), Boolean(text), Boolean(n), Boolean(), Boolean(list.length), Boolean(list.find((x) => x > 1)));
`,
);
sameError("BigIntConstructor: uncaught", `BigInt("y");`);
