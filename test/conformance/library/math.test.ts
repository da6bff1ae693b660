import { same } from "../../support/conformance.js";

same(
  "Math constants: Math.E Math.LN10 Math.LN2 Math.LOG10E Math.LOG2E Math.PI Math.SQRT1_2 Math.SQRT2",
  `
  for (const x of [Math.E, Math.LN10, Math.LN2, Math.LOG10E, Math.LOG2E, Math.PI, Math.SQRT1_2, Math.SQRT2]) console.log(x.toFixed(9));
`,
);
same(
  "Math.abs",
  `const n = -5; const f = -2.5; console.log(Math.abs(n), Math.abs(f), Math.abs(0), Math.abs(-Infinity), Math.abs(NaN));`,
);
same(
  "Math.floor",
  `const n = 7; const f = -2.5; const d = 2; console.log(Math.floor(n), Math.floor(f), Math.floor(2.9), Math.floor(n / 2), Math.floor(-7 / 2), Math.floor(n / d));`,
);
same("Math.ceil", `const n = 7; console.log(Math.ceil(n), Math.ceil(2.1), Math.ceil(-2.9), Math.ceil(n / 2));`);
same(
  "Math.round",
  `const n = 7; for (const x of [2.5, -2.5, 2.4, 2.6, -2.6, 0.49999999999999994, 1e15]) console.log(Math.round(x)); console.log(Math.round(n), Math.round(n / 2), Math.round(20.456 * 100) / 100);`,
);
same("Math.trunc", `console.log(Math.trunc(2.9), Math.trunc(-2.9), Math.trunc(7));`);
same("Math.sign", `console.log(Math.sign(-3), Math.sign(3.5), Math.sign(0), Math.sign(NaN));`);
same(
  "Math.max",
  `const xs = [3, 9, 2]; const f = 2.5; console.log(Math.max(1, 2), Math.max(...xs), Math.max(), Math.max(5), Math.max(f, 1), Math.max(1, NaN), Math.max(NaN, 1), Math.max(...xs, 10), Math.max(0, Math.min(100, 250)), Math.max(Number("x"), 1), Math.max(1, Number("x")));`,
);
same(
  "Math.min",
  `const xs = [3, 9, 2]; console.log(Math.min(1, 2), Math.min(...xs), Math.min(), Math.min(5), Math.min(-0.5, 1), Math.min(1, NaN), Math.min(1, Number("x")));`,
);
same(
  "Math.pow",
  `const e = -1; console.log(Math.pow(2, 10), Math.pow(2, e), Math.pow(2, 0.5).toFixed(6), Math.pow(-8, 1 / 3), Math.pow(0, 0), Math.pow(0, -1), Math.pow(NaN, 0));`,
);
same(
  "Math.sqrt",
  `const x = 3; const y = 4; let n = -1; console.log(Math.sqrt(16), Math.sqrt(2).toFixed(6), Math.sqrt(n), Math.sqrt(x * x + y * y), Math.sqrt(0));`,
);
same("Math.cbrt", `console.log(Math.cbrt(27), Math.cbrt(-8), Math.cbrt(0), Math.cbrt(2).toFixed(6), Math.cbrt(NaN));`);
same(
  "Math.hypot",
  `console.log(Math.hypot(3, 4), Math.hypot(), Math.hypot(-5), Math.hypot(1, 2, 2), Math.hypot(...[6, 8]));`,
);
same("Math.random", `const r = Math.random(); console.log(r >= 0, r < 1, Math.floor(Math.random() * 1));`);
same(
  "Math.log",
  `console.log(Math.log(1), Math.log(Math.E).toFixed(6), Math.log(0), Math.log(-1), Math.log(Infinity));`,
);
same("Math.log2", `console.log(Math.log2(8), Math.log2(0), Math.log2(-1), Math.log2(3).toFixed(6));`);
same("Math.log10", `console.log(Math.log10(1000).toFixed(6), Math.log10(0), Math.log10(-1));`);
same(
  "Math.log1p",
  `console.log(Math.log1p(0), Math.log1p(1).toFixed(6), Math.log1p(-1), Math.log1p(-2), Math.log1p(1e-10).toExponential(6));`,
);
same("Math.exp", `console.log(Math.exp(0), Math.exp(1).toFixed(6), Math.exp(-1000));`);
same("Math.expm1", `console.log(Math.expm1(0), Math.expm1(1).toFixed(6));`);
same("Math.sin", `console.log(Math.sin(0), Math.sin(Math.PI / 2), Math.sin(1).toFixed(6));`);
same("Math.cos", `console.log(Math.cos(0), Math.cos(Math.PI), Math.cos(1).toFixed(6));`);
same("Math.tan", `console.log(Math.tan(0), Math.tan(1).toFixed(6));`);
same("Math.asin", `console.log(Math.asin(0), Math.asin(1).toFixed(6), Math.asin(2));`);
same("Math.acos", `console.log(Math.acos(1), Math.acos(0).toFixed(6), Math.acos(2));`);
same("Math.atan", `console.log(Math.atan(0), Math.atan(1).toFixed(6), Math.atan(Infinity).toFixed(6));`);
same(
  "Math.atan2",
  `console.log(Math.atan2(0, 1), Math.atan2(1, 1).toFixed(6), Math.atan2(-1, -1).toFixed(6), Math.atan2(1, 0).toFixed(6));`,
);
same("Math.sinh", `console.log(Math.sinh(0), Math.sinh(1).toFixed(6));`);
same("Math.cosh", `console.log(Math.cosh(0), Math.cosh(1).toFixed(6));`);
same("Math.tanh", `console.log(Math.tanh(0), Math.tanh(1).toFixed(6), Math.tanh(100));`);
same("Math.asinh", `console.log(Math.asinh(0), Math.asinh(1).toFixed(6));`);
same("Math.acosh", `console.log(Math.acosh(1), Math.acosh(2).toFixed(6), Math.acosh(0.5));`);
same(
  "Math.atanh",
  `console.log(Math.atanh(0), Math.atanh(0.5).toFixed(6), Math.atanh(1), Math.atanh(2), Math.atanh(-1));`,
);
same("Math.clz32", `console.log(Math.clz32(1), Math.clz32(0), Math.clz32(-1), Math.clz32(256), Math.clz32(1.9));`);
same(
  "Math.imul",
  `console.log(Math.imul(3, 4), Math.imul(0xffffffff, 5), Math.imul(0x12345678, 0x87654321), Math.imul(-5, 12));`,
);
same(
  "Math.fround",
  `console.log(Math.fround(1.5), Math.fround(5.5), Math.fround(0.1) === 0.1, Math.fround(16777217));`,
);
same(
  "Math functions as values",
  `console.log([1.5, -1.5].map(Math.floor), [4, 9].map(Math.sqrt), [3, 1].reduce((a, b) => Math.max(a, b)));`,
);
