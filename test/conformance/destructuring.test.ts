/** Destructuring wherever it may stand, and spreads. */
import { same } from "../support/conformance.js";

describe("arrays taken apart", () => {
  same("two of two", "const [a, b] = [1, 2]; console.log(a, b)");
  same("fewer than there are", "const [a] = [1, 2, 3]; console.log(a)");
  same("holes", "const [, b, , d] = [1, 2, 3, 4]; console.log(b, d)");
  same("a default that is used", "const [a = 5] = [] as number[]; console.log(a)");
  same("a default that is not used", "const [a = 5] = [1]; console.log(a)");
  same("a default for undefined", "const [a = 5] = [undefined] as (number | undefined)[]; console.log(a)");
  same(
    "a default that is a call",
    "let n = 0; const next = () => ++n; const [a = next(), b = next()] = [7] as number[]; console.log(a, b, n)",
  );
  same("rest", "const [a, ...b] = [1, 2, 3]; console.log(a, b.length, b[1])");
  same("an empty rest", "const [a, ...b] = [1]; console.log(a, b.length)");
  same("rest is a copy", "const xs = [1, 2]; const [...ys] = xs; ys.push(3); console.log(xs.length, ys.length)");
  same("rest taken apart", "const [a, ...[b, c]] = [1, 2, 3]; console.log(a, b, c)");
  same("nested", "const [[a, b], [c]] = [[1, 2], [3]]; console.log(a, b, c)");
  same("nested default", "const [[a = 1] = [2]] = [] as number[][]; console.log(a)");
  same("a string", "const [a, b, ...c] = 'hello'; console.log(a, b, c.join('-'))");
  same("a map", "const [[k, v]] = new Map([['a', 1]]); console.log(k, v)");
  same("a set", "const [a, b] = new Set([7, 8]); console.log(a, b)");
  same("a generator", "function* g() { yield 1; yield 2; yield 3 } const [a, b] = g(); console.log(a, b)");
  same(
    "an endless generator",
    "function* g() { let n = 0; while (true) yield n++ } const [a, b, c] = g(); console.log(a, b, c)",
  );
  same("more than the generator has", "function* g() { yield 1 } const [a, b = 9] = g(); console.log(a, b)");
  same("the result of a call", "function f() { return [1, 2] } const [a, b] = f(); console.log(a + b)");
  same("a tuple", "function f(): [number, string] { return [1, 'x'] } const [n, s] = f(); console.log(n, s)");
  same("let, changed later", "let [a, b] = [1, 2]; a += b; console.log(a)");
});

describe("objects taken apart", () => {
  same("two properties", "const { x, y } = { x: 1, y: 2 }; console.log(x, y)");
  same("renamed", "const { x: a } = { x: 1 }; console.log(a)");
  same("a default", "const { x = 3 }: { x?: number } = {}; console.log(x)");
  same("renamed with a default", "const { x: a = 3 }: { x?: number } = {}; console.log(a)");
  same("nested", "const { p: { q } } = { p: { q: 5 } }; console.log(q)");
  same("nested with a default", "const { p: { q = 2 } = {} }: { p?: { q?: number } } = {}; console.log(q)");
  same("an array in an object", "const { xs: [a, b] } = { xs: [1, 2] }; console.log(a, b)");
  same("an object in an array", "const [{ x }, { x: z }] = [{ x: 1 }, { x: 2 }]; console.log(x, z)");
  same(
    "a class instance",
    "class P { constructor(public x: number, public y: number) {} get sum() { return this.x + this.y } } const { x, sum } = new P(1, 2); console.log(x, sum)",
  );
  same("a computed key", "const k = 'a' as const; const { [k]: v } = { a: 4 }; console.log(v)");
  same("a record", "const r: Record<string, number> = { a: 1 }; const { a } = r; console.log(a)");
  same("length", "const { length } = [1, 2, 3]; console.log(length)");
  same(
    "the source is evaluated once",
    "let n = 0; function f() { n++; return { x: 1, y: 2 } } const { x, y } = f(); console.log(x, y, n)",
  );
});

describe("assignments", () => {
  same("swap", "let a = 1, b = 2; [a, b] = [b, a]; console.log(a, b)");
  same("three in a ring", "let a = 1, b = 2, c = 3; [a, b, c] = [c, a, b]; console.log(a, b, c)");
  same("swap of elements", "const xs = [1, 2, 3]; [xs[0], xs[2]] = [xs[2], xs[0]]; console.log(xs.join())");
  same("into properties", "const o = { x: 0, y: 0 }; [o.x, o.y] = [1, 2]; console.log(o.x, o.y)");
  same("from an array", "let a = 0, b = 0; const xs = [5, 6, 7]; [a, b] = xs; console.log(a, b)");
  same("from itself", "let a: any = [1, 2]; let b = 0; [a, b] = a; console.log(a, b)");
  same("an object", "let x = 0, y = 0; ({ x, y } = { x: 1, y: 2 }); console.log(x, y)");
  same("an object, renamed", "let a = 0; ({ x: a } = { x: 9 }); console.log(a)");
  same("with defaults", "let a = 0, b = 0; [a = 1, b = 2] = [5] as number[]; console.log(a, b)");
  same("with a rest", "let a = 0; let r: number[] = []; [a, ...r] = [1, 2, 3]; console.log(a, r.length)");
  same("as a value", "let a = 0, b = 0; const xs = ([a, b] = [1, 2]); console.log(a, b, xs.length)");
  same("Fibonacci", "let a = 0, b = 1; for (let i = 0; i < 10; i++) [a, b] = [b, a + b]; console.log(a)");
  same("nested", "let a = 0, b = 0; [a, [b]] = [1, [2]]; console.log(a, b)");
  same(
    "in a loop's head",
    "let k = '', v = 0; for ([k, v] of [['a', 1], ['b', 2]] as [string, number][]) console.log(k, v)",
  );
});

describe("parameters", () => {
  same("an array", "function f([a, b]: number[]) { return a + b } console.log(f([1, 2]))");
  same("an object", "function f({ a, b }: { a: number; b: number }) { return a - b } console.log(f({ a: 5, b: 2 }))");
  same(
    "defaults inside",
    "function f({ a = 1, b = 2 }: { a?: number; b?: number } = {}) { return a + b } console.log(f(), f({ a: 5 }), f({ b: 7 }))",
  );
  same("in an arrow", "const f = ([a, b]: [number, number]) => a * b; console.log(f([3, 4]))");
  same("in a callback", "console.log([[1, 2], [3, 4]].map(([a, b]) => a + b).join())");
  same("in a method", "class A { m({ x }: { x: number }) { return x } } console.log(new A().m({ x: 3 }))");
  same("in entries", "for (const [k, { n }] of new Map([['a', { n: 1 }]])) console.log(k, n)");
});

describe("spread", () => {
  same("an array", "const a = [1, 2]; console.log([...a, 3].join(), [0, ...a].join(), [...a, ...a].join())");
  same("a copy", "const a = [1]; const b = [...a]; b.push(2); console.log(a.length, b.length)");
  same("a string", "console.log([...'abc'].join('-'))");
  same("a set", "console.log([...new Set([1, 1, 2])].join())");
  same("a map's keys", "console.log([...new Map([['a', 1], ['b', 2]]).keys()].join())");
  same("a generator", "function* g() { yield 1; yield 2 } console.log([...g(), 3].join())");
  same(
    "a call",
    "function f(a: number, b: number, c: number) { return a + b * c } console.log(f(...([1, 2, 3] as const)))",
  );
  same("a call with rest", "function f(...xs: number[]) { return xs.length } console.log(f(...[1, 2], 3, ...[4]))");
  same("push", "const a = [1]; a.push(...[2, 3]); console.log(a.join())");
  same(
    "new",
    "class P { constructor(public x: number, public y: number) {} } const p = new P(...([1, 2] as const)); console.log(p.x, p.y)",
  );
  same("an object", "const a = { x: 1, y: 2 }; const b = { ...a, y: 3 }; console.log(b.x, b.y, a.y)");
  same("two objects", "const a = { x: 1 }, b = { y: 2 }; const c = { ...a, ...b }; console.log(c.x, c.y)");
  same(
    "order of evaluation",
    "const log: number[] = []; const f = (n: number) => { log.push(n); return [n] }; const xs = [...f(1), 2, ...f(3)]; console.log(xs.join(), log.join())",
  );
});
