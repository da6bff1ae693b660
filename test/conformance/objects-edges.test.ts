/** Objects and classes in several modules, taken apart, and at the edges. */
import { rejected, same, sameModules } from "../support/conformance.js";
describe("objects at the edges", () => {
  sameModules("shapes across modules", {
    "main.ts":
      "import { make, type P } from './p'; import { show } from './q'; const mine: P = { x: 5, y: 6 }; show(make(1)); show(mine); console.log(make(2), mine)",
    "p.ts":
      "export interface P { x: number; y: number; tag?: string } export function make(n: number): P { return { x: n, y: n * 2 } }",
    "q.ts": "import type { P } from './p'; export function show(p: P) { console.log(p.x + p.y, p.tag ?? 'none') }",
  });
  sameModules("classes across modules", {
    "main.ts":
      "import { B } from './b'; import * as a from './a'; const b = new B(3); console.log(b.hi(), b instanceof a.A, a.A.count, b.secret())",
    "a.ts":
      "export class A { static count = 0; #s = 1; constructor(public n: number) { A.count++ } hi() { return 'A' + this.n } secret() { return this.#s } }",
    "b.ts":
      "import { A } from './a'; export class B extends A { #s = 2; extra = 1; hi() { return super.hi() + 'B' + this.#s } }",
  });
  sameModules("enums across modules", {
    "main.ts":
      "import { Color, Flag } from './c'; import * as c from './c'; console.log(Color.Red, Flag.A | Flag.B, c.Color.Green, Color[1], c.name(Color.Green))",
    "c.ts":
      "export enum Color { Red, Green } export const enum Flag { A = 1, B = 2 } export function name(c: Color) { return Color[c] }",
  });
  sameModules("errors across modules", {
    "main.ts":
      "import { DeviceError, fail } from './e'; try { fail() } catch (e) { if (e instanceof DeviceError) console.log(e.code, e.message, e.name) }",
    "e.ts":
      "export class DeviceError extends Error { constructor(readonly code: number, m: string) { super(m); this.name = 'DeviceError' } } export function fail(): never { throw new DeviceError(5, 'bad') }",
  });
  sameModules("default class", {
    "main.ts": "import C, { make } from './c'; console.log(new C(1).n, make().n)",
    "c.ts": "export default class C { constructor(public n: number) {} } export const make = () => new C(7)",
  });
  same("object rest", "const { a, ...rest } = { a: 1, b: 2, c: 3 }; console.log(a, rest.b + rest.c, rest)");
  same(
    "object rest in parameters",
    "function f({ a, ...o }: { a: number; b: string; c?: number }) { return o.b + (o.c ?? 0) } console.log(f({ a: 1, b: 'x' }), f({ a: 1, b: 'y', c: 2 }))",
  );
  same(
    "rest of a record",
    "const r: Record<string, number> = { a: 1, b: 2 }; const { a, ...o } = r; console.log(a, o['b'], 'a' in o)",
  );
  same("destructured record", "const r: Record<string, number> = { a: 1 }; const { a, b = 5 } = r; console.log(a, b)");
  same(
    "destructured optional of a class",
    "interface P { x: number; y?: number } class C { x = 1 } function f({ x, y }: P) { return x + (y ?? 10) } console.log(f(new C()))",
  );
  same("computed destructuring", "const k = 'a' as 'a' | 'b'; const { [k]: v } = { a: 1, b: 2 }; console.log(v)");
  same(
    "wider object printed through spread",
    "interface P { x: number } function f(p: P) { const q = { ...p, z: 1 }; return q.z } console.log(f({ x: 1 })); console.log({ x: 1 })",
  );
  rejected(
    "TSN1001",
    "interface P { x: number } function f(p: P) { console.log({ ...p, z: 1 }) } const wide = { x: 1, y: 2 }; f(wide)",
  );
  same(
    "dates in objects",
    "const o = { when: 5, tags: ['a'] }; const c = structuredClone(o); c.tags.push('b'); console.log(o.tags.length, c.tags.length, c.when)",
  );
  same("structuredClone printed", "const o = { b: 1, a: { c: 2 } }; console.log(structuredClone(o))");
  same(
    "using",
    "class R { constructor(private n: string) { console.log('open', n) } [Symbol.dispose]() { console.log('close', this.n) } } { using r = new R('a'); console.log('in') } console.log('out')",
  );
  same(
    "getter in a class and structural use",
    "interface V { v: number } class A { #n = 1; get v() { return this.#n++ } } function f(x: V) { return x.v + x.v } console.log(f(new A()), f({ v: 5 }))",
  );
  same("literal with numeric separators in enum", "enum E { A = 1_000 } console.log(E.A)");
  same(
    "abstract static",
    "abstract class A { static make() { return 'made' } abstract f(): void } console.log(A.make())",
  );
  same(
    "class implements several",
    "interface X { x(): number } interface Y { y: number } class C implements X, Y { y = 2; x() { return this.y } } const a: X & Y = new C(); console.log(a.x() + a.y)",
  );
  same(
    "Object.entries of a class instance",
    "class C { b = 1; a = 'x' } for (const [k, v] of Object.entries(new C())) console.log(k, v)",
  );
  same(
    "assign to this",
    "class C { a = 1; b = 2; constructor(o: Partial<C> = {}) { Object.assign(this, o) } } const c = new C({ b: 5 }); console.log(c.a, c.b)",
  );
  same(
    "record of records default",
    "const m: Record<string, Record<string, number>> = {}; function inc(a: string, b: string) { const r = (m[a] ??= {}); r[b] = (r[b] ?? 0) + 1 } inc('x', 'y'); inc('x', 'y'); inc('x', 'z'); console.log(m['x']['y'], m['x']['z'])",
  );
  same(
    "Map of objects",
    "const m = new Map<string, { n: number }>(); m.set('a', { n: 1 }); const e = m.get('a'); if (e) e.n += 5; console.log(m.get('a')?.n, m)",
  );
  same(
    "array of tuples to record",
    "const r: Record<string, number> = {}; for (const [k, v] of [['a', 1], ['b', 2]] as [string, number][]) r[k] = v; console.log(r)",
  );
  same(
    "delete in a loop",
    "const r: Record<string, number> = { a: 1, b: 2, c: 3 }; for (const k of Object.keys(r)) if (r[k] % 2) delete r[k]; console.log(Object.keys(r).join())",
  );
  same(
    "for in delete",
    "const r: Record<string, number> = { a: 1, b: 2 }; for (const k in r) delete r[k]; console.log(Object.keys(r).length)",
  );
  same(
    "keyof typeof",
    "const table = { on: 1, off: 0 } as const; type K = keyof typeof table; function f(k: K) { return table[k] } console.log(f('on'), f('off'))",
  );
  same(
    "in operator narrowing record",
    "const r: Record<string, string> = { a: 'x' }; const k = 'a'; if (k in r) console.log(r[k].length)",
  );
  same(
    "nullish assign property",
    "interface O { a?: number; b: { c?: string } } const o: O = { b: {} }; o.a ??= 3; o.b.c ||= 'z'; console.log(o.a, o.b.c)",
  );
  same(
    "string keys that look like numbers order",
    "const r: Record<string, string> = {}; r['10'] = 'a'; r['9'] = 'b'; r['x'] = 'c'; r['1'] = 'd'; console.log(Object.keys(r).join())",
  );
  same(
    "method value compare",
    "class C { f() {} } const c = new C(); const g: (() => void) | undefined = c.f; console.log(g !== undefined)",
  );
  rejected("TSN1001", "class C { f() {} } const c = new C(); console.log(c.f === c.f)");
  same(
    "a callable interface with props refused or fine",
    "interface F { (n: number): number } const f: F = (n) => n * 2; console.log(f(2))",
  );
  same("a property of a function", "function f() {} f.count = 1; console.log(f.count)");
  same(
    "nested class expression static",
    "class Outer { static Inner = class { v = 5 } } console.log(new Outer.Inner().v)",
  );
  same(
    "optional method on record of objects",
    "interface H { go?(): string } const r: Record<string, H> = { a: { go: () => 'went' }, b: {} }; console.log(r.a.go?.(), r.b.go?.(), r.c?.go?.())",
  );
  same(
    "Symbol.iterator",
    "const o = { n: 3, *[Symbol.iterator]() { for (let i = 0; i < this.n; i++) yield i } }; console.log([...o].join())",
  );
  same(
    "a string or an object",
    "type V = string | { text: string }; function f(v: V) { return typeof v === 'string' ? v : v.text } console.log(f('a'), f({ text: 'b' }))",
  );
  same(
    "comparing methods",
    "class C { f() { return this } g() {} } const c = new C(); if (typeof c.f === 'function') console.log('yes'); console.log(typeof c.g)",
  );
});
