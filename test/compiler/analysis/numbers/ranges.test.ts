import { ask } from "./ask.js";

const inf = Infinity;
const int32 = [-(2 ** 31), 2 ** 31 - 1] as const;
const length = 2 ** 31 - 1;

/** A program, and the bounds of its marked expressions. */
const bounds: readonly (readonly [program: string, ...expected: readonly (readonly [number, number] | undefined)[]])[] =
  [
    ["/*?*/ 5;", [5, 5]],
    ["/*?*/ 0.5;", undefined],
    ["let x = 1; /*?*/ (x + 2);", [3, 3]],
    ["let x = 1; x = 7; /*?*/ (x - 2); /*?*/ (x * -2); /*?*/ -x;", [-1, 5], [-14, -2], [-7, -1]],
    ["let x = 0; x++; /*?*/ x;", [0, inf]],
    ["for (let i = 0; i < 10; i++) { /*?*/ i; }", [0, 9]],
    ["for (let i = 0; i <= 10; i += 3) { /*?*/ i; }", [0, 10]],
    ["for (let i = 10; i > 0; i--) { /*?*/ i; /*?*/ (i - 1); }", [1, 10], [0, 9]],
    ["for (let i = 10; i >= 0; i--) { /*?*/ i; }", [0, 10]],
    ["for (let i = 0; i < 10; i++) { if (i > 5) i += 20; /*?*/ i; }", [0, inf]],
    ["const xs = [1]; for (let i = 0; i < xs.length; i++) { /*?*/ i; }", [0, length - 1]],
    ["const xs = [1]; for (let i = xs.length - 1; i >= 0; i--) { /*?*/ i; }", [0, length - 1]],
    ["const xs = [1]; /*?*/ xs.length; /*?*/ (xs.length - 1);", [0, length], [-1, length - 1]],
    ["/*?*/ 'abc'.indexOf('b');", [-1, length]],
    ["let n = 0; while (n < 100) { n++; } /*?*/ n;", [0, 100]],
    ["let n = 5; while (n > 0) { /*?*/ n; n--; } /*?*/ n;", [1, 5], [0, 5]],
    ["let n = 5; if (n > 0) { while (true as boolean) { /*?*/ n; n = n - 3; } }", [-inf, 5]],
    ["let n = 5; if (n > 7) { /*?*/ n; }", undefined],
    ["function f(n: int) { if (n >= 0) { /*?*/ n; } else { /*?*/ n; } } export { f };", [0, inf], [-inf, -1]],
    ["function f(n: int) { if (n < 0) return; /*?*/ n; } export { f };", [0, inf]],
    ["function f(n: int) { if (n < 0 || n > 9) throw new Error('e'); /*?*/ n; } export { f };", [0, 9]],
    ["function f(n: int) { if (n < 0) return; n -= 5; /*?*/ n; } export { f };", [-inf, inf]],
    ["function f(n: int) { if (n < 0) return; g(); /*?*/ n; function g() { n = -1; } } export { f };", [-inf, inf]],
    ["function f(n: int) { if (n < 0) return; return () => { /*?*/ n; }; } export { f };", [0, inf]],
    [
      "function f(n: int) { if (n < 0) return; const g = () => { /*?*/ n; }; n = -1; return g; } export { f };",
      [-inf, inf],
    ],
    ["function f(n: int) { return n >= 0 && /*?*/ n; } export { f };", [0, inf]],
    ["function f(n: int) { return n > 0 ? /*?*/ n : 0; } export { f };", [1, inf]],
    ["function f(n: int) { if (!(n >= 0)) return; /*?*/ n; } export { f };", [0, inf]],
    ["function f(n: int) { if (0 <= n && n < 8) { /*?*/ n; } } export { f };", [0, 7]],
    ["function f(n: int) { if (n >= 0) { n = -1; } /*?*/ n; } export { f };", [-inf, inf]],
    ["function f(n: int, x: number) { if (n > x) { /*?*/ n; } } export { f };", [-inf, inf]],
    ["function f(n: int) { if (n === 3) { /*?*/ n; } } export { f };", [3, 3]],
    ["function f(n: int) { { const n = -5; if (n < 0) return; } /*?*/ n; } export { f };", [-inf, inf]],
    ["function f(n: int) { do { /*?*/ n; n--; } while (n > 0); } export { f };", [-inf, inf]],
    ["function f(n: int) { for (; n > 0; n -= 2) { if (n === 4) continue; /*?*/ n; } } export { f };", [1, inf]],
    ["function f(n: int) { if (n > 0) { for (const x of [1]) { /*?*/ n; n = -x; } } } export { f };", [-inf, inf]],
    ["const n = 300; /*?*/ (n & 0xff); let k = -1; k--; /*?*/ (k & 0xff);", [0, 255], [0, 255]],
    ["let k = 3; k--; /*?*/ (k & 5); /*?*/ (k | 5); /*?*/ (k ^ 5);", [0, 5], [...int32], [...int32]],
    ["const b2 = b`ab`; /*?*/ b2[0]; for (const x of b2) { /*?*/ (x << 8); }", [0, 255], [0, 65280]],
    ["const u = new Uint8Array(4); /*?*/ u[0]; u[0] = 999; /*?*/ (u[0]! | (u[1]! << 8));", [0, 255], [0, 65535]],
    ["let x = 7; x = 100; /*?*/ (x % 8); let y = -7; y = 3; /*?*/ (y % 8);", [0, 7], [-7, 3]],
    ["/*?*/ (5 >> 1); /*?*/ (-5 >>> 0); /*?*/ (-5 >>> 24); /*?*/ ~5;", [2, 2], [0, 2 ** 32 - 1], [0, 255], [-6, -6]],
    ["/*?*/ (1 << 31);", [-(2 ** 31), -(2 ** 31)]],
    ["/*?*/ (0xffffffff | 0);", [-1, 0]],
    ["/*?*/ Math.min(255, [1].length); /*?*/ Math.max(0, -5); /*?*/ Math.abs(-5);", [0, 255], [0, 0], [5, 5]],
    ["function clamp(x: int) { return Math.max(0, Math.min(255, x)); } /*?*/ clamp(7); export { clamp };", [0, 255]],
    ["function f(n: number) { return n * 2; } f(3); /*?*/ f(5);", [6, 10]],
    ["const xs = [3, 5]; /*?*/ xs[0]; xs.push(9); for (const x of xs) { /*?*/ x; }", [3, 9], [3, 9]],
    ["[7].forEach((x, i) => { /*?*/ i; });", [0, length]],
    ["function f(x: 1 | 2 | 3) { /*?*/ x; } f(2);", [2, 2]],
    ["const enum E { A = 4 } /*?*/ E.A;", [4, 4]],
    ["let a = 0, c = 1; for (let i = 0; i < 90; i++) { const t = a + c; a = c; c = t; } /*?*/ a;", [0, inf]],
    [
      "/*?*/ Math.floor(Math.random() * 6); const xs = ['a']; /*?*/ Math.floor(Math.random() * xs.length);",
      [0, 7],
      [0, 2147487942],
    ],
    ["/*?*/ Math.round(7 / 2); /*?*/ Math.floor(-7 / 2); /*?*/ Math.trunc(0.5);", [3, 4], [-4, -3], [0, 1]],
    ["let x = 0.5; while (x < 100) x *= 2; /*?*/ Math.floor(x);", [0, 255]],
    ["const [a, ...b] = [1]; /*?*/ b.length;", [0, 0]],
    ["let h = 5381; for (const x of b`ab`) h = ((h << 5) + h + x) & 0xffff; /*?*/ h;", [0, 65535]],
  ];

test.each(bounds.map(([program, ...expected]) => ({ program, expected })))("$program", ({ program, expected }) => {
  const found = ask(program, (facts, node) => facts.rangeOf(node));
  expect(found.map((range) => (range === undefined ? undefined : [range.min, range.max]))).toEqual(expected);
});

/** A program, and whether its marked operators must be cut to 32 bits. */
const wraps: readonly (readonly [program: string, ...expected: readonly boolean[]])[] = [
  ["let x = 1; x++; /*?*/ (x & 0xff);", false],
  ["let x = 1; x++; /*?*/ (x << 8);", true],
  ["let x = 1; x++; (/*?*/ (x << 8)) & 0xffff;", false],
  ["let x = 1; x++; /*?*/ (x | 1);", true],
  ["let x = 1; x++; /*?*/ (x & 0xffffffff);", true],
  ["let x = 1; x++; /*?*/ (x >> 1); /*?*/ (x >>> 1);", false, false],
  ["let x = 1; x++; /*?*/ ((x << 3) >> 1); (/*?*/ (x << 3)) >> 1;", false, true],
  ["let x = 1; x++; (/*?*/ (x << 3)) >>> 1;", false],
  ["let x = 1; x++; /*?*/ ((x << 3) ^ x); (/*?*/ (x << 3)) ^ x;", true, false],
  ["let c = 0xffff; for (const x of b`ab`) { c = /*?*/ ((c << 8) ^ x); }", true],
  ["let c = 0xffff; for (const x of b`ab`) { c = ((/*?*/ (c << 1)) ^ 0x1021) & 0xffff; }", false],
  ["let c = 0xffff; for (const x of b`ab`) { c ^= x << 8; /*?*/ c ^= x; c &= 0xffff; }", false],
  [
    "let c = 0; for (const x of b`ab`) { c = (c ^ x) & 0xffff; for (let i = 0; i < 8; i++) c = c & 1 ? /*?*/ ((c >> 1) ^ 0xa001) : c >> 1; }",
    false,
  ],
  ["let h = 0; for (const x of b`ab`) { h = /*?*/ (((h << 5) - h + x) | 0); }", true],
  ["let h = 0; for (const x of b`ab`) { h = ((/*?*/ (h << 5)) - h + x) | 0; }", false],
  ["let h = 0; for (const x of b`ab`) { h = (/*?*/ (h << 5)) - h + x; }", true],
  ["let h = 0, f = 0.5; h = ((/*?*/ (h << 5)) + f) | 0; h++;", true],
  ["const u = new Uint8Array(4); /*?*/ (u[0]! << 8 | u[1]!); /*?*/ (u[0]! << 24);", false, true],
  ["const u = new Uint8Array(4); (/*?*/ (u[0]! << 24)) | 1; /*?*/ ((u[0]! << 24) | 1);", false, true],
  ["let x = 1; x++; /*?*/ ~x; let y = x & 7; /*?*/ ~y;", true, false],
  ["let x = 1; x++; (/*?*/ ~x) & 0xff;", false],
  ["const x = 0.5; /*?*/ (x | 0);", false],
  ["let x = 1; x++; const c = true as boolean; (c ? /*?*/ (x << 3) : 1) & 7;", false],
  ["let n = 1; n++; /*?*/ (1 << n); const m = n & 7; /*?*/ (1 << m);", true, false],
  ["let x = 1; x++; const y = (/*?*/ (x << 4)) as int; y & 1;", true],
  ["let x = 1; x++; /*?*/ ((x & 0xff) << 4 | x & 0xf);", false],
  ["let x = 1; x++; print(/*?*/ (x << 4));", true],
  ["let x = 1; x++; (1 << (/*?*/ (x << 4))) & 1;", true],
];

test.each(wraps.map(([program, ...expected]) => ({ program, expected })))("wrap: $program", ({ program, expected }) => {
  const found = ask(program, (facts, node) => {
    let inner = node;
    while ("expression" in inner && inner.getChildAt(0).getText() === "(") inner = inner.getChildAt(1) as typeof node;
    return facts.needsWrap(inner as Parameters<typeof facts.needsWrap>[0]);
  });
  expect(found).toEqual(expected);
});
