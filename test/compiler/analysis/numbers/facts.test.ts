import { ask } from "./ask.js";

/** A program, and the texts of what is a float where an int is declared. */
const violations: readonly (readonly [program: string, ...expected: readonly string[]])[] = [
  ["let x: int = 1; x = 2; /*?*/ x;"],
  ["let x: int = 0.5; /*?*/ x;", "0.5"],
  ["let x: int = 1; x = 6 / 2; /*?*/ x;", "6 / 2"],
  ["let x: int = 1; x /= 2; /*?*/ x;", "x /= 2"],
  ["let x: int = parseInt('1'); /*?*/ x;"],
  ["let x: int | undefined = 0.5; /*?*/ x;", "0.5"],
  ["let x: int | float = 0.5; /*?*/ x;"],
  ["let x: float = 1; /*?*/ x;"],
  ["function f(n: int) {} f(0.5); /*?*/ 1;", "0.5"],
  ["function f(n: int) {} f(1); /*?*/ 1;"],
  ["function f(): int { return 1 / 2; } /*?*/ f();", "1 / 2"],
  ["class A { x: int = 1; f() { this.x = 0.5; } } /*?*/ new A();", "0.5"],
  ["class A { constructor(readonly x: int) {} } /*?*/ new A(0.5);", "0.5"],
  ["const o: { n: int } = { n: 0.5 }; /*?*/ o;", "0.5"],
  ["import { sleep_ms } from 'time'; sleep_ms(1000 / 3); sleep_ms(5); /*?*/ 1;", "1000 / 3"],
  ["import { sleep_ms } from 'time'; sleep_ms(Math.floor(1000 / 3)); /*?*/ 1;"],
  ["import { sleep } from 'time'; sleep(0.5); /*?*/ 1;"],
  ["/*?*/ [1].slice(1 / 2);"],
  ["/*?*/ ((1 / 2) as int);", "(1 / 2)"],
];

test.each(violations.map(([program, ...expected]) => ({ program, expected })))(
  "violations: $program",
  ({ program, expected }) => {
    const [found] = ask(program, (facts) => facts.violations.map(({ node }) => node.getText()));
    expect(found).toEqual(expected);
  },
);

/** A program, and whether the order of the marked containers shows. */
const enumerated: readonly (readonly [program: string, ...expected: readonly boolean[]])[] = [
  ["const m = new Map<string, int>(); m.set('a', 1); print(m.get('a')); /*?*/ m;", false],
  ["const m = new Map<string, int>(); for (const [k] of m) print(k); /*?*/ m;", true],
  ["const m = new Map<string, int>(); m.forEach((v) => print(v)); /*?*/ m;", true],
  ["const m = new Map<string, int>(); print([...m.keys()].join()); /*?*/ m;", true],
  ["const m = new Map<string, int>(); print(m.size, m.has('a')); m.delete('a'); m.clear(); /*?*/ m;", false],
  ["const m = new Map<string, int>(); console.log(m); /*?*/ m;", true],
  ["const m = new Map<string, int>(); const n = new Map(m); /*?*/ m; /*?*/ n;", true, false],
  ["const m = new Map<string, int>(); const o = { m }; console.log(o); /*?*/ m;", true],
  ["const m = new Map<string, int>(); const o = { m }; const { m: k } = o; k.forEach(() => {}); /*?*/ m;", true],
  ["const m = new Map<string, int>(); function f(n: Map<string, int>) { n.set('a', 1); } f(m); /*?*/ m;", false],
  ["const m = new Map<string, int>(); function f(n: Map<string, int>) { return [...n]; } f(m); /*?*/ m;", true],
  ["export const m = new Map<string, int>(); /*?*/ m;", true],
  ["class A { private m = new Map<string, int>(); f() { const n = /*?*/ this.m; n.get('a'); } } new A().f();", false],
  ["const s = new Set<int>(); s.add(1); /*?*/ s;", false],
  ["const s = new Set<int>(); const t = s.union(new Set([1])); /*?*/ s; /*?*/ t;", true, false],
  ["const s = new Set<int>(); const xs = Array.from(s); /*?*/ s;", true],
  ["const r: Record<string, int> = {}; r['a'] = 1; /*?*/ r;", false],
  ["const r: Record<string, int> = {}; for (const k in r) print(k); /*?*/ r;", true],
  ["const r: Record<string, int> = {}; print(Object.keys(r)[0]); /*?*/ r;", true],
  ["const r: Record<string, int> = {}; const q = { ...r }; /*?*/ r;", true],
  ["const r: Record<string, int> = {}; print(JSON.stringify(r)); /*?*/ r;", true],
  ["const ms: Map<string, int>[] = []; const m = new Map<string, int>(); ms.push(m); console.log(ms); /*?*/ m;", true],
  [
    "const ms: Map<string, int>[] = []; const m = new Map<string, int>(); ms.push(m); for (const k of ms) k.get('a'); /*?*/ m;",
    false,
  ],
];

test.each(enumerated.map(([program, ...expected]) => ({ program, expected })))(
  "enumerated: $program",
  ({ program, expected }) => {
    expect(ask(program, (facts, node) => facts.isEnumerated(node))).toEqual(expected);
  },
);

/** A program, and the kinds of what the marked containers hold. */
const elements: readonly (readonly [program: string, ...expected: readonly (string | undefined)[]])[] = [
  ["/*?*/ [1, 2];", "int"],
  ["/*?*/ [1, 0.5];", "number"],
  ["/*?*/ ['a'];", undefined],
  ["/*?*/ new Map([['a', 1]]);", "int"],
  ["/*?*/ new Map([[1, 'a']]);", undefined],
  ["/*?*/ new Set([0.5]);", "float"],
  ["/*?*/ b`ab`;", "int"],
  ["/*?*/ new Float32Array(2);", "float"],
  ["const r: Record<string, number> = { a: 1 }; /*?*/ r;", "int"],
  ["/*?*/ 'abc';", undefined],
  ["/*?*/ [[1]];", undefined],
  ["function* g() { yield 1; } /*?*/ g();", "int"],
];

test.each(elements.map(([program, ...expected]) => ({ program, expected })))(
  "elements: $program",
  ({ program, expected }) => {
    expect(ask(program, (facts, node) => facts.elementKindOf(node))).toEqual(expected);
  },
);

/** A program, and whether its marked numbers may be NaN. */
const nan: readonly (readonly [program: string, ...expected: readonly boolean[]])[] = [
  ["/*?*/ 1; /*?*/ 0.5; /*?*/ NaN;", false, false, true],
  ["let x = 3; x--; /*?*/ (x / 2); /*?*/ (2 / x); /*?*/ (0 / x); /*?*/ (x * 0.5);", false, true, true, false],
  ["/*?*/ parseInt('a'); /*?*/ 'a'; /*?*/ Math.sqrt(2); let y = 3; y--; /*?*/ Math.sqrt(y);", true, false, false, true],
];

test.each(nan.map(([program, ...expected]) => ({ program, expected })))("NaN: $program", ({ program, expected }) => {
  expect(ask(program, (facts, node) => facts.mayBeNaN(node))).toEqual(expected);
});
