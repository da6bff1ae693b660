/** What small programs do with objects. */
import { rejected, same } from "../support/conformance.js";
describe("objects in use", () => {
  rejected(
    "TSN1001",
    "function g<T extends { id: number }>(x: T): T { return { ...x, id: x.id + 1 } } console.log(g({ id: 1, n: 'a' }).n)",
  );
  same(
    "printed as a base interface",
    "interface A { x: number } interface B extends A { y: number } const b: B = { x: 1, y: 2 }; const a: A = b; console.log(a, JSON.stringify(a))",
  );
  same(
    "arrays of literals printed",
    "const xs = [{ id: 2, t: 'b' }, { id: 1, t: 'a' }]; console.log(xs, JSON.stringify(xs[0]))",
  );
  same(
    "callbacks that keep this",
    "class T { private cb?: () => void; on(f: () => void) { this.cb = f } fire() { this.cb?.() } } class U { n = 0; constructor(t: T) { t.on(() => { this.n++ }) } } const t = new T(); const u = new U(t); t.fire(); t.fire(); console.log(u.n)",
  );
  same(
    "records in records",
    "const m: { [k: string]: { [k: string]: number } } = {}; m.a = { x: 1 }; m['a']['y'] = 2; console.log(Object.keys(m.a).join(), m)",
  );
  same(
    "trees",
    "type Tree = { v: number; kids: Tree[] }; const t: Tree = { v: 1, kids: [{ v: 2, kids: [] }, { v: 3, kids: [{ v: 4, kids: [] }] }] }; const sum = (t: Tree): number => t.v + t.kids.reduce((a, k) => a + sum(k), 0); console.log(sum(t))",
  );
  same(
    "nested defaults",
    "function f(o: { a?: { b?: number } }) { const { a: { b = 5 } = {} } = o; return b } console.log(f({}), f({ a: {} }), f({ a: { b: 1 } }))",
  );
  same(
    "vectors",
    "class V { constructor(public x = 0, public y = 0) {} add(o: { x: number; y: number }) { return new V(this.x + o.x, this.y + o.y) } static zero = new V(); } console.log(new V(1, 2).add({ x: 3, y: 4 }), V.zero.x)",
  );
  same("a getter taken apart", "const o = { get a() { return 1 }, b: 2 }; const { a, b } = o; console.log(a + b)");
  same(
    "an optional key of an enum",
    "enum E { A, B } const r: { [K in E]?: string } = { [E.A]: 'a' }; console.log(r[E.A], r[E.B] ?? 'none')",
  );
  same(
    "a mapped type of functions",
    "type Handlers = { [K in 'a' | 'b']: (n: number) => number }; const h: Handlers = { a: (n) => n, b: (n) => -n }; for (const k of ['a', 'b'] as const) console.log(h[k](3))",
  );
  same(
    "sorted entries",
    "const o: { [k: string]: number } = { b: 2, a: 1 }; for (const [k, v] of Object.entries(o).sort()) console.log(k, v)",
  );
  same("an instance in a literal", "class A { x = 1 } const o: { a: A; n?: null } = { a: new A() }; console.log(o)");
  same("any", "const f = (o: any) => o.x + o.y; console.log(f({ x: 1, y: 2 }))");
  same("in of an object", "function f(o: object) { return 'x' in o } console.log(f({ x: 1 }), f({ y: 1 }))");
  same(
    "a set in an object",
    "const s = new Set<string>(); const o = { s, n: s.size }; o.s.add('a'); console.log(o.s.size, o.n)",
  );
  same(
    "a table of functions",
    "const table: { name: string; run(x: number): number }[] = [{ name: 'a', run: (x) => x + 1 }, { name: 'b', run(x) { return x * 2 } }]; for (const t of table) console.log(t.name, t.run(5))",
  );
  same(
    "a static factory of this",
    "class A { static create<T extends A>(this: new () => T): T { return new this() } } class B extends A { b = 2 } console.log(B.create().b)",
  );
  same("logical assignment", "let o: { n: number } | undefined; o = { n: 1 }; o.n ||= 5; o.n &&= 7; console.log(o.n)");
  rejected(
    "TSN2002",
    "class C { static get v() { return 5 } } function f(x: { v: number }) { return x.v } console.log(f(C))",
  );
});
