/** Object literals, records and structural types. */
import { rejected, same } from "../support/conformance.js";

describe("object literals", () => {
  same(
    "a literal of a declared type",
    "interface P { x: number; y: number } const p: P = { x: 1, y: 2 }; console.log(p.x + p.y)",
  );
  same("another order", "interface P { x: number; y: number } const p: P = { y: 2, x: 1 }; console.log(p.x - p.y)");
  same(
    "evaluation order",
    "function f(s: string) { console.log(s); return s } interface P { x: string; y: string } const p: P = { y: f('y'), x: f('x') }; console.log(p.x, p.y)",
  );
  same("a literal without a type", "const p = { a: 1, b: 'x' }; console.log(p.a, p.b)");
  same("nested", "const p = { a: { b: { c: 5 } } }; console.log(p.a.b.c)");
  same("shorthand", "const x = 1, y = 2; const p = { x, y }; console.log(p.x, p.y)");
  same("a string for a name", "const p = { 'first': 1, second: 2 }; console.log(p.first, p['second'])");
  same(
    "names that are no identifiers",
    "const p = { 'content-type': 'text', 'x y': 1 }; console.log(p['content-type'], p['x y'])",
  );
  same("numbers for names", "const names = { 1: 'one', 2: 'two' }; console.log(names[1], names[2])");
  same("a constant computed key", "const key = 'name' as const; const p = { [key]: 5 }; console.log(p.name, p[key])");
  same("assignment to a property", "const p = { n: 1 }; p.n = 5; p.n += 2; p.n++; console.log(p.n)");
  same("in an array", "const ps = [{ x: 1 }, { x: 2 }]; console.log(ps[0].x + ps[1].x)");
  same("pushed", "const ps: { id: number }[] = []; ps.push({ id: 3 }); console.log(ps[0].id, ps.length)");
  same(
    "returned",
    "function make(n: number) { return { n, double: n * 2 } } const m = make(4); console.log(m.n, m.double)",
  );
  same("returned by an arrow", "const make = (n: number) => ({ n }); console.log(make(4).n)");
  same(
    "as an argument",
    "function area(box: { w: number; h: number }) { return box.w * box.h } console.log(area({ w: 2, h: 3 }), area({ h: 5, w: 2 }))",
  );
  same("identity", "const a = { x: 1 }, b = { x: 1 }, c = a; console.log(a === b, a === c, a !== b)");
  same(
    "Python's words for names",
    "const o = { class: 1, from: 2, None: 3, self: 4, def: 5, in: 6 }; console.log(o.class, o.from, o.None, o.self, o.def, o.in)",
  );
  same(
    "names of Python's machinery",
    "const o = { __init__: 1, __class__: 2, __dict__: 3 }; console.log(o.__init__, o.__class__, o.__dict__)",
  );
  same("as const", "const o = { a: 1, b: [1, 2] } as const; console.log(o.a, o.b[1])");
  same("satisfies", "const o = { a: 1 } satisfies { a: number }; console.log(o.a)");
  same("an empty object", "const o: { a?: number } = {}; console.log(o.a === undefined); o.a = 1; console.log(o.a)");
  same("an assertion fills it later", "interface P { x: number } const p = {} as P; p.x = 3; console.log(p.x)");
  same(
    "two shapes of one name",
    "function f() { interface P { a: number } const p: P = { a: 1 }; return p.a } interface P { b: number } const p: P = { b: 2 }; console.log(f(), p.b)",
  );
  same("truth of an object", "const o: { a: number } | undefined = { a: 0 }; console.log(o ? 'yes' : 'no')");
  same("in string conversion", "const o = { a: 1 }; console.log('' + o, `${o}`, String(o))");
  same(
    "a literal with a type parameter",
    "interface Box<T> { value: T } const a: Box<number> = { value: 1 }; const b: Box<string> = { value: 's' }; console.log(a.value, b.value)",
  );
  same("the same key twice by spread", "const a = { x: 1, y: 2 }; const b = { ...a, x: 5 }; console.log(b.x, b.y)");
});

describe("optional properties", () => {
  same(
    "absent is undefined",
    "interface P { x: number; y?: number } const p: P = { x: 1 }; console.log(p.y, p.y === undefined, p.y ?? 7)",
  );
  same("given", "interface P { x: number; y?: number } const p: P = { x: 1, y: 3 }; console.log(p.y)");
  same(
    "a value whose own type lacks it",
    "interface P { x: number; y?: number } function f(p: P) { return p.y ?? 0 } const q = { x: 1 }; console.log(f(q), f({ x: 1, y: 2 }))",
  );
  same(
    "a class that lacks it",
    "interface P { x: number; y?: number } class C { x = 1 } function f(p: P) { return p.y } console.log(f(new C()))",
  );
  same(
    "an optional method",
    "interface L { on?(): string } const a: L = {}; const b: L = { on() { return 'on' } }; console.log(a.on?.(), b.on?.())",
  );
  same(
    "an optional method a class lacks",
    "interface L { id: number; on?(): string } class A { id = 1 } class B { id = 2; on() { return 'b' } } const ls: L[] = [new A(), new B()]; for (const l of ls) console.log(l.on?.() ?? 'none')",
  );
  same(
    "options",
    "function f(options: { retries?: number; name?: string } = {}) { console.log(options.retries ?? 3, options.name ?? 'none') } f(); f({}); f({ retries: 1 }); f({ name: 'x' })",
  );
  same(
    "destructured options",
    "function f({ a = 1, b = 2 }: { a?: number; b?: number } = {}) { console.log(a, b) } f(); f({ b: 5 })",
  );
  same(
    "Partial",
    "interface P { a: number; b: string } function f(p: Partial<P>) { console.log(p.a ?? 0, p.b ?? '-') } f({}); f({ a: 1 }); f({ b: 'x' })",
  );
  same("set later", "interface P { a?: number } const p: P = {}; p.a ??= 4; console.log(p.a)");
  same("deleted", "interface P { a?: number } const p: P = { a: 1 }; delete p.a; console.log(p.a)");
});

describe("spread", () => {
  same("a copy", "const a = { x: 1, y: 2 }; const b = { ...a }; b.x = 9; console.log(a.x, b.x, b.y)");
  same("a later property wins", "const a = { x: 1, y: 2 }; const b = { ...a, y: 3, z: 4 }; console.log(b.x, b.y, b.z)");
  same(
    "an earlier property loses",
    "const a: { x?: number } = { x: 1 }; const b = { x: 0, y: 5, ...a }; console.log(b.x, b.y)",
  );
  same("two", "const a = { x: 1 }, b = { y: 2 }; const c = { ...a, ...b }; console.log(c.x, c.y)");
  same(
    "defaults",
    "interface O { a: number; b: number } function f(o: Partial<O>) { const r: O = { a: 1, b: 2, ...o }; console.log(r.a, r.b) } f({}); f({ b: 7 }); f({ a: 5, b: 6 })",
  );
  same(
    "a default with effects",
    "function d() { console.log('d'); return 1 } interface O { a?: number } function f(o: O) { const r = { a: d(), ...o }; console.log(r.a) } f({}); f({ a: 3 })",
  );
  same(
    "a call once",
    "let n = 0; function f() { n++; return { x: 1, y: 2 } } const b = { ...f(), z: 3 }; console.log(b.x, b.y, b.z, n)",
  );
  same("a class instance", "class A { x = 1; m() { return 2 } } const b = { ...new A(), y: 3 }; console.log(b.x, b.y)");
  same(
    "the dropped value is still evaluated",
    "function f() { console.log('f'); return 1 } const a: { x?: number } = { x: 2 }; const b = { x: f(), ...a }; console.log(b.x)",
  );
  same(
    "order of effects",
    "const log: string[] = []; function f(s: string) { log.push(s); return s } const o = { ...{ a: f('a') }, b: f('b'), c: f('c') }; console.log(log.join(), o.a, o.b, o.c)",
  );
  same(
    "a conditional part",
    "function f(b: boolean) { const o: { x: number; y?: number } = { x: 1, ...(b ? { y: 2 } : {}) }; return o.y ?? 0 } console.log(f(true), f(false))",
  );
  same(
    "an and part",
    "function f(b: boolean) { const o: { x: number; y?: number } = { x: 1, ...(b && { y: 2 }) }; return o.y ?? 0 } console.log(f(true), f(false))",
  );
  same(
    "undefined",
    "interface O { a: number } function f(o?: O) { const r = { b: 1, ...o }; return r.a ?? 0 } console.log(f(), f({ a: 4 }))",
  );
  same(
    "records",
    "const a: Record<string, number> = { x: 1 }; const b: Record<string, number> = { ...a, y: 2 }; console.log(b.x, b.y, a.y)",
  );
  same(
    "a record updated",
    "const a: Record<string, number> = { x: 1 }; const b: Record<string, number> = { x: 5, ...a, z: 1 }; console.log(b.x, b.z)",
  );
  same(
    "immutable update",
    "interface S { n: number; s: string } let s: S = { n: 0, s: 'a' }; s = { ...s, n: s.n + 1 }; console.log(s.n, s.s)",
  );
  same(
    "nested update",
    "interface S { p: { x: number; y: number }; n: number } const s: S = { p: { x: 1, y: 2 }, n: 1 }; const t = { ...s, p: { ...s.p, x: 9 } }; console.log(t.p.x, t.p.y, t.n, s.p.x)",
  );
});

describe("methods and accessors in literals", () => {
  same("a method with this", "const o = { n: 1, get() { return this.n } }; o.n = 4; console.log(o.get())");
  same("a method without this", "const o = { twice(n: number) { return n * 2 } }; console.log(o.twice(4))");
  same("an arrow", "const o = { twice: (n: number) => n * 2 }; console.log(o.twice(4))");
  same("a function property with this", "const o = { n: 3, f: function () { return this.n } }; console.log(o.f())");
  same("chaining", "const o = { n: 0, add(k: number) { this.n += k; return this } }; console.log(o.add(1).add(2).n)");
  same("a getter", "const o = { n: 2, get square() { return this.n * this.n } }; o.n = 5; console.log(o.square)");
  same(
    "a getter and a setter",
    "const o = { _v: 1, get v() { return this._v }, set v(x: number) { this._v = x * 2 } }; o.v = 4; console.log(o.v); o.v += 1; console.log(o.v)",
  );
  same("a setter only", "const o = { got: 0, set v(x: number) { this.got = x } }; o.v = 4; console.log(o.got)");
  same(
    "methods calling each other",
    "const o = { a(): number { return this.b() + 1 }, b() { return 1 } }; console.log(o.a())",
  );
  same(
    "closures",
    "function counter() { let n = 0; return { inc() { n++ }, get value() { return n } } } const c = counter(); c.inc(); c.inc(); console.log(c.value)",
  );
  same(
    "closures apart",
    "function counter() { let n = 0; return { inc: () => ++n } } const a = counter(), b = counter(); a.inc(); a.inc(); console.log(a.inc(), b.inc())",
  );
  same(
    "this and a captured variable",
    "function make(step: number) { return { n: 0, inc() { this.n += step; return this.n } } } const a = make(2), b = make(5); a.inc(); console.log(a.inc(), b.inc())",
  );
  same(
    "this in an arrow in a method",
    "const o = { n: 3, list() { return [1, 2].map((x) => x + this.n) } }; console.log(o.list().join())",
  );
  same(
    "an interface of methods",
    "interface Shape { area(): number } const sq: Shape = { area() { return 4 } }; class C implements Shape { area() { return 7 } } const all: Shape[] = [sq, new C()]; console.log(all.map((s) => s.area()).join())",
  );
  same("a method that is called by a variable", "const o = { hi() { return 'hi' } }; const f = o.hi; console.log(f())");
  same("toString", "const o = { toString() { return 'me' } }; console.log(`${o}`, '' + o, String(o))");
  same(
    "a hand-written iterator",
    "function range(n: number): Iterable<number> { return { [Symbol.iterator]() { let i = 0; return { next(): IteratorResult<number> { return i < n ? { value: i++, done: false } : { value: undefined, done: true } } } } } } for (const x of range(3)) console.log(x)",
  );
  same(
    "two literals of one method name",
    "const a = { f() { return 1 } }, b = { f() { return 2 } }; console.log(a.f() + b.f())",
  );
  same(
    "recursion through the variable",
    "const o = { fact(n: number): number { return n < 2 ? 1 : n * o.fact(n - 1) } }; console.log(o.fact(5))",
  );
  same(
    "a default parameter",
    "const o = { f(a = 1, ...rest: number[]) { return a + rest.length } }; console.log(o.f(), o.f(2, 3, 4))",
  );
  same(
    "a table of functions",
    "const ops = { add: (a: number, b: number) => a + b, mul: (a: number, b: number) => a * b }; console.log(ops.add(2, 3), ops['mul'](2, 3))",
  );
  same(
    "a computed call",
    "const ops = { add: (a: number, b: number) => a + b, mul: (a: number, b: number) => a * b }; for (const k of ['add', 'mul'] as const) console.log(ops[k](2, 3))",
  );
  rejected("TSN2004", "const o = { n: 1, get() { return this.n } }; const f = o.get; console.log(1)");
  rejected("TSN1001", "const o = { __proto__: null, a: 1 }; console.log(1)");
});

describe("records", () => {
  same("read and write", "const r: Record<string, number> = {}; r['a'] = 1; r.b = 2; console.log(r['a'], r.b, r['c'])");
  same("an index signature", "const r: { [k: string]: string } = { x: 'y' }; console.log(r.x, r['z'] === undefined)");
  same("in", "const r: Record<string, number> = { a: 1 }; console.log('a' in r, 'b' in r)");
  same(
    "delete",
    "const r: Record<string, number> = { a: 1, b: 2 }; delete r['a']; delete r.zzz; console.log('a' in r, r.b)",
  );
  same("delete as a value", "const r: Record<string, number> = { a: 1 }; console.log(delete r.a, 'a' in r)");
  same(
    "count words",
    "const r: Record<string, number> = {}; for (const w of ['a', 'b', 'a']) r[w] = (r[w] || 0) + 1; console.log(r['a'], r['b'])",
  );
  same(
    "count with ??",
    "const r: Record<string, number> = {}; for (const w of ['a', 'b', 'a']) r[w] = (r[w] ?? 0) + 1; console.log(r['a'], r['b'])",
  );
  same(
    "count with ??=",
    "const r: Record<string, number> = {}; for (const w of ['a', 'b', 'a']) { r[w] ??= 0; r[w]++ } console.log(r['a'], r['b'])",
  );
  same(
    "group",
    "const g: Record<string, number[]> = {}; for (const n of [1, 2, 3, 4]) { const k = n % 2 ? 'odd' : 'even'; if (!g[k]) g[k] = []; g[k].push(n) } console.log(g['odd'].join(), g.even.join())",
  );
  same(
    "group with ||=",
    "const g: Record<string, number[]> = {}; for (const n of [1, 2, 3]) { (g[n % 2 ? 'odd' : 'even'] ||= []).push(n) } console.log(g['odd'].join(), g.even.join())",
  );
  same(
    "a missing one in a variable",
    "const r: Record<string, string> = { a: 'x' }; const v = r['q']; console.log(v === undefined, v ?? 'none')",
  );
  same(
    "a missing one in a condition",
    "const r: Record<string, number> = { a: 1 }; if (r['q']) console.log('yes'); else console.log('no')",
  );
  same("a missing one printed", "const r: Record<string, number> = { a: 1 }; console.log(r['q'])");
  same(
    "numbers for keys",
    "const r: Record<number, string> = { 1: 'a' }; r[2] = 'b'; console.log(r[1], r[2], 3 in r, 2 in r)",
  );
  same(
    "a number in a record of strings",
    "const r: Record<string, number> = {}; const n = 5; r[n] = 1; console.log(r['5'], r[5], n in r)",
  );
  same(
    "finite keys",
    "type K = 'a' | 'b'; const r: Record<K, number> = { a: 1, b: 2 }; for (const k of ['a', 'b'] as K[]) r[k] += 1; console.log(r.a, r.b)",
  );
  same("a computed key", "const k = 'x' + 1; const r = { [k]: 1 }; console.log(r['x1'])");
  same(
    "as a parameter",
    "function total(r: Record<string, number>, keys: string[]) { let t = 0; for (const k of keys) t += r[k]; return t } console.log(total({ a: 1, b: 2 }, ['a', 'b']))",
  );
  same(
    "nested",
    "const r: Record<string, Record<string, number>> = { a: { x: 1 } }; r['b'] = { y: 2 }; console.log(r['a']['x'], r.b.y)",
  );
  same(
    "of objects",
    "const r: Record<string, { n: number }> = { a: { n: 1 } }; r.b = { n: 2 }; r.a.n += 5; console.log(r.a.n, r['b'].n)",
  );
  same(
    "of functions",
    "const r: Record<string, (n: number) => number> = { twice: (n) => n * 2, half(n) { return n / 2 } }; console.log(r.twice(4), r['half'](4), r['none']?.(1))",
  );
  same("optional chaining", "const r: Record<string, { n: number }> = {}; console.log(r['a']?.n, r.a?.n ?? 5)");
  same(
    "a union of names for keys",
    "const o = { a: 1, b: 2 }; function get(k: 'a' | 'b') { return o[k] } console.log(get('a') + get('b'))",
  );
  same(
    "keyof",
    "interface P { x: number; y: number } function get<K extends keyof P>(p: P, k: K): P[K] { return p[k] } console.log(get({ x: 1, y: 2 }, 'y'))",
  );
  same(
    "a store by keyof",
    "interface P { x: number; y: number } function set(p: P, k: keyof P, v: number) { p[k] = v; p[k] += 1 } const p: P = { x: 1, y: 2 }; set(p, 'x', 10); console.log(p.x, p.y)",
  );
});

describe("unions", () => {
  same(
    "discriminated",
    "type S = { kind: 'circle'; r: number } | { kind: 'rect'; w: number; h: number }; function area(s: S) { return s.kind === 'circle' ? 3 * s.r * s.r : s.w * s.h } console.log(area({ kind: 'circle', r: 2 }), area({ kind: 'rect', w: 2, h: 3 }))",
  );
  same(
    "in a switch",
    "type A = { type: 'inc' } | { type: 'add'; n: number }; function step(s: number, a: A): number { switch (a.type) { case 'inc': return s + 1; case 'add': return s + a.n } } console.log(step(step(0, { type: 'inc' }), { type: 'add', n: 4 }))",
  );
  same(
    "told apart by in",
    "type A = { swim(): string } | { fly(): string }; function move(a: A) { return 'swim' in a ? a.swim() : a.fly() } console.log(move({ swim: () => 's' }), move({ fly: () => 'f' }))",
  );
  same(
    "in with an optional property",
    "interface P { a: number; b?: number } const p: P = { a: 1 }; const q: P = { a: 1, b: 2 }; console.log('b' in p, 'b' in q, 'a' in p)",
  );
  same(
    "a result type",
    "type R<T> = { ok: true; value: T } | { ok: false; error: string }; function parse(s: string): R<number> { return s === '' ? { ok: false, error: 'empty' } : { ok: true, value: s.length } } for (const s of ['', 'abc']) { const r = parse(s); console.log(r.ok ? r.value : r.error) }",
  );
  same(
    "intersections",
    "type A = { a: number }; type B = { b: string }; const x: A & B = { a: 1, b: 'q' }; console.log(x.a, x.b)",
  );
  same(
    "a linked list",
    "interface N { v: number; next: N | null } let l: N | null = null; for (let i = 0; i < 3; i++) l = { v: i, next: l }; let s = ''; for (let n = l; n; n = n.next) s += n.v; console.log(s)",
  );
  same(
    "a tree",
    "interface T { v: number; l?: T; r?: T } function sum(t?: T): number { return t ? t.v + sum(t.l) + sum(t.r) : 0 } console.log(sum({ v: 1, l: { v: 2 }, r: { v: 3, l: { v: 4 } } }))",
  );
});
