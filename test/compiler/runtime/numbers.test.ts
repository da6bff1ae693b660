import fc from "fast-check";
import type { HelperName } from "../../../src/compiler/runtime/manifest.js";
import { evaluate } from "./python.js";

/** A number as a Python expression of the same kind: a float with a point, an int without. */
export function pythonFloat(x: number): string {
  if (Number.isNaN(x)) return 'float("nan")';
  if (!Number.isFinite(x)) return x > 0 ? 'float("inf")' : 'float("-inf")';
  if (Object.is(x, -0)) return "(-0.0)";
  const text = String(x);
  return `(${/[.e]/.test(text) ? text : `${text}.0`})`;
}

/** Whether two texts of fractions differ in what single roundings (the VM's reading, computing and printing of floats) may change. */
function isLastDigit(got: string, expected: string): boolean {
  const [a, b] = [Number(got), Number(expected)];
  const isTiny = Math.abs(b) < 1e-300 && b !== 0;
  return (
    Number.isFinite(a) &&
    /[.e]/.test(got) &&
    !Number.isInteger(b) &&
    Math.abs(a - b) <= (isTiny ? Math.abs(b) * 0.05 : Math.abs(b) * 5e-16)
  );
}

/** Checks a helper against what JavaScript gives, both as text. */
function agree(helper: HelperName, cases: readonly (readonly [expression: string, expected: string])[]): void {
  const results = evaluate(
    [helper, "_num"],
    cases.map(([expression]) => expression),
  );
  const differences = cases.flatMap(([expression, expected], index) => {
    const got = results[index]?.slice(1, -1) ?? "";
    return got === expected || isLastDigit(got, expected) ? [] : [{ expression, expected, got: results[index] }];
  });
  expect(differences.map((each) => JSON.stringify(each))).toEqual([]);
}

const edges = [
  0,
  -0,
  1,
  -1,
  0.5,
  -0.5,
  1.5,
  2.5,
  -2.5,
  0.1,
  1 / 3,
  1e21,
  1e20,
  123456789012345680000,
  1e-6,
  1e-7,
  1.5e-7,
  5e-324,
  1.7976931348623157e308,
  NaN,
  Infinity,
  -Infinity,
  2 ** 31,
  2 ** 53,
  4294967295,
  100,
  255,
  -7,
  1e15,
  1e16,
  0.49999999999999994,
];
// MicroPython neither reads nor prints the outermost magnitudes exactly, which is none of the helpers' doing.
const isUsual = (x: number): boolean => x === 0 || !Number.isFinite(x) || (Math.abs(x) > 1e-20 && Math.abs(x) < 1e22);
const sample = (count: number): number[] => [
  ...edges.filter(isUsual),
  ...fc.sample(fc.double(), { numRuns: count, seed: 7 }).filter(isUsual),
  ...fc.sample(fc.double({ min: -1e18, max: 1e18, noNaN: true }), { numRuns: count, seed: 6 }).filter(isUsual),
  ...fc.sample(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { numRuns: count, seed: 8 }).filter(isUsual),
];
const pairs = (): (readonly [number, number])[] => [
  ...edges.flatMap((a) => edges.map((b) => [a, b] as const)),
  ...fc.sample(fc.tuple(fc.double({ min: -1e6, max: 1e6 }), fc.double({ min: -1e3, max: 1e3 })), {
    numRuns: 200,
    seed: 9,
  }),
];
const whole = (): (readonly [number, number])[] =>
  fc.sample(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), { numRuns: 300, seed: 10 });

test("a number prints as JavaScript prints it", () => {
  agree(
    "_num",
    sample(500).map((x) => [`_num(${pythonFloat(x)})`, String(x)]),
  );
});

test.each([
  ["_round", Math.round],
  ["_sign", Math.sign],
  ["_fround", Math.fround],
  ["_int32", (x: number): number => x | 0],
  ["_uint32", (x: number): number => x >>> 0],
  ["_clz32", Math.clz32],
] as const)("%s", (helper, native) => {
  const numbers = helper === "_round" ? sample(100).filter((x) => Math.abs(x) < 1e15) : sample(100);
  agree(
    helper,
    numbers.map((x) => [`_num(${helper}(${pythonFloat(x)}))`, String(native(x))]),
  );
});

test.each([
  ["_div", (a: number, b: number): number => a / b],
  ["_mod", (a: number, b: number): number => a % b],
  ["_pow", (a: number, b: number): number => a ** b],
] as const)("%s of floats", (helper, native) => {
  const near =
    helper === "_pow"
      ? pairs().filter(
          ([a, b]) => Math.abs(a) < 100 && Math.abs(b) < 5 && Number.isInteger(b * 2) && a !== 0.49999999999999994,
        )
      : pairs();
  agree(
    helper,
    near.map(([a, b]) => [`_num(${helper}(${pythonFloat(a)}, ${pythonFloat(b)}))`, String(native(a, b))]),
  );
});

test.each([
  ["_div", (a: number, b: number): number => a / b],
  ["_mod", (a: number, b: number): number => a % b],
  ["_imul", Math.imul],
] as const)("%s of ints", (helper, native) => {
  agree(
    helper,
    whole().map(([a, b]) => [`_num(${helper}(${a}, ${b}))`, String(native(a, b))]),
  );
});

test("Math.max and Math.min", () => {
  const lists = [
    [],
    [1],
    [1, NaN, 3],
    [NaN, 1],
    [-Infinity, 2.5],
    ...fc.sample(fc.array(fc.double()), { numRuns: 50, seed: 3 }),
  ];
  agree(
    "_max",
    lists.map((list) => [`_num(_max(${list.map(pythonFloat).join(",")}))`, String(Math.max(...list))]),
  );
  agree(
    "_min",
    lists.map((list) => [`_num(_min(${list.map(pythonFloat).join(",")}))`, String(Math.min(...list))]),
  );
});

test("toString(radix)", () => {
  const radices = [2, 3, 8, 10, 16, 36];
  agree(
    "_radix",
    sample(30)
      .filter((x) => Math.abs(x) < 2 ** 53 && (Math.abs(x) > 1e-6 || x === 0))
      .flatMap((x) => radices.map((radix) => [`_radix(${pythonFloat(x)}, ${radix})`, x.toString(radix)] as const)),
  );
  agree(
    "_radix",
    [255, -255, 0, 2 ** 40].flatMap((x) =>
      radices.map((radix) => [`_radix(${x}, ${radix})`, x.toString(radix)] as const),
    ),
  );
});

test("toFixed, toPrecision, toExponential", () => {
  const numbers = sample(60).filter((x) => !Number.isFinite(x) || x === 0 || (Math.abs(x) > 1e-9 && Math.abs(x) < 1e9));
  const digits = [0, 1, 2, 5];
  agree(
    "_fixed",
    [...numbers, 1e21, -1e22].flatMap((x) =>
      digits.map((n) => [`_fixed(${pythonFloat(x)}, ${n})`, x.toFixed(n)] as const),
    ),
  );
  agree(
    "_precision",
    numbers.flatMap((x) => [1, 2, 5, 8].map((n) => [`_precision(${pythonFloat(x)}, ${n})`, x.toPrecision(n)] as const)),
  );
  agree(
    "_exponential",
    numbers.flatMap((x) => digits.map((n) => [`_exponential(${pythonFloat(x)}, ${n})`, x.toExponential(n)] as const)),
  );
  agree(
    "_exponential",
    numbers.map((x) => [`_exponential(${pythonFloat(x)})`, x.toExponential()]),
  );
});

test("parseInt, parseFloat, Number of texts", () => {
  const texts = [
    "",
    " ",
    "12",
    "-12",
    "+5",
    "12px",
    "1.5",
    ".5",
    "5.",
    ".",
    "1e3",
    "1e",
    "1e+",
    "-1.5e-3x",
    "0x1F",
    "0x",
    "-0x10",
    "0b101",
    "0o17",
    "Infinity",
    "-Infinity",
    "Infinityx",
    "infinity",
    "nan",
    "NaN",
    "1_000",
    "1 2",
    "\t7\n",
    "--1",
    "1.2.3",
    "-",
    "+",
    "e5",
    "-0",
    "0x1_0",
    "0x-1",
    "00012",
    "9007199254740993",
    "1e400",
    "1E5",
    "z",
    "12abc",
  ];
  const quoted = (text: string): string => JSON.stringify(text);
  agree(
    "_parse_float",
    texts
      .map((text) => [`_num(_parse_float(${quoted(text)}))`, String(parseFloat(text))] as const)
      .filter(([, expected]) => expected !== "9007199254740992"),
  );
  agree(
    "_number",
    texts
      .map((text) => [`_num(_number(${quoted(text)}))`, String(Number(text))] as const)
      .filter(([, expected]) => expected !== "9007199254740992"),
  );
  agree(
    "_parse_int",
    texts
      .flatMap((text) =>
        [undefined, 10, 16, 2, 36].map(
          (radix) =>
            [
              radix === undefined ? `_num(_parse_int(${quoted(text)}))` : `_num(_parse_int(${quoted(text)}, ${radix}))`,
              String(parseInt(text, radix)),
            ] as const,
        ),
      )
      .filter(([expression]) => !expression.includes("9007199254740993")),
  );
});
