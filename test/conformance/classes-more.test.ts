/** Objects and classes together: what programs do with them. */
import { same } from "../support/conformance.js";

describe("objects and classes together", () => {
  same(
    "an event emitter",
    "type L = (n: number) => void; class Emitter { private listeners: Record<string, L[]> = {}; on(e: string, l: L) { (this.listeners[e] ??= []).push(l); return () => { this.listeners[e] = this.listeners[e].filter((x) => x !== l) } } emit(e: string, n: number) { for (const l of this.listeners[e] ?? []) l(n) } } const em = new Emitter(); const off = em.on('a', (n) => console.log('got', n)); em.emit('a', 1); off(); em.emit('a', 2); em.emit('b', 3)",
  );
  same(
    "a state machine",
    "type State = 'idle' | 'run' | 'stop'; const next: Record<State, State> = { idle: 'run', run: 'stop', stop: 'idle' }; let s: State = 'idle'; for (let i = 0; i < 4; i++) { s = next[s]; console.log(s) }",
  );
  same(
    "a builder",
    "class B { private parts: string[] = []; add(p: string): this { this.parts.push(p); return this } build() { return this.parts.join('-') } } class C extends B { twice(p: string): this { return this.add(p).add(p) } } console.log(new C().add('a').twice('b').build())",
  );
  same(
    "a visitor",
    "interface V<R> { num(n: Num): R; add(a: Add): R } abstract class E { abstract accept<R>(v: V<R>): R } class Num extends E { constructor(public v: number) { super() } accept<R>(v: V<R>) { return v.num(this) } } class Add extends E { constructor(public l: E, public r: E) { super() } accept<R>(v: V<R>): R { return v.add(this) } } const evalV: V<number> = { num: (n) => n.v, add(a) { return a.l.accept(this) + a.r.accept(this) } }; console.log(new Add(new Num(1), new Add(new Num(2), new Num(3))).accept(evalV))",
  );
  same(
    "a stack",
    "class Stack<T> { #items: T[] = []; push(x: T) { this.#items.push(x) } pop(): T | undefined { return this.#items.pop() } get size() { return this.#items.length } peek() { return this.#items[this.#items.length - 1] } } const s = new Stack<number>(); s.push(1); s.push(2); console.log(s.size, s.peek(), s.pop(), s.pop(), s.pop(), s.size)",
  );
  same(
    "a reducer",
    "interface S { count: number; log: string[] } type A = { type: 'inc'; by?: number } | { type: 'reset' }; function reduce(s: S, a: A): S { switch (a.type) { case 'inc': return { ...s, count: s.count + (a.by ?? 1), log: [...s.log, 'inc'] }; case 'reset': return { count: 0, log: [] } } } let s: S = { count: 0, log: [] }; for (const a of [{ type: 'inc' }, { type: 'inc', by: 5 }] as A[]) s = reduce(s, a); console.log(s.count, s.log.join())",
  );
  same(
    "sorting objects",
    "interface P { name: string; age: number } const ps: P[] = [{ name: 'b', age: 2 }, { name: 'a', age: 3 }, { name: 'c', age: 1 }]; ps.sort((x, y) => x.age - y.age); console.log(ps.map((p) => p.name).join()); console.log(ps.find((p) => p.age > 2)?.name, ps.some((p) => p.name === 'c'))",
  );
  same(
    "mapping to objects",
    "const ps = [1, 2, 3].map((n) => ({ n, sq: n * n })); console.log(ps.map((p) => p.sq).join(), ps.filter((p) => p.n > 1).length)",
  );
  same(
    "reducing to an object",
    "const t = [1, 2, 3].reduce((a, n) => ({ sum: a.sum + n, max: n > a.max ? n : a.max }), { sum: 0, max: 0 }); console.log(t.sum, t.max)",
  );
  same(
    "reducing to a record",
    "const g = ['a', 'bb', 'cc'].reduce<Record<number, string[]>>((a, w) => { (a[w.length] ||= []).push(w); return a }, {}); console.log(g[1].join(), g[2].join())",
  );
  same(
    "destructured parameters",
    "function f({ a, b: { c } }: { a: number; b: { c: string } }) { return a + c } console.log(f({ a: 1, b: { c: 'x' } }))",
  );
  same("destructured in loops", "for (const { k, v } of [{ k: 'a', v: 1 }, { k: 'b', v: 2 }]) console.log(k, v)");
  same("destructuring assignment", "let a = 0, b = ''; ({ a, b } = { a: 5, b: 'x' }); console.log(a, b)");
  same("swapped properties", "const p = { x: 1, y: 2 }; [p.x, p.y] = [p.y, p.x]; console.log(p.x, p.y)");
  same(
    "a default of a property",
    "interface O { n?: number } function f({ n = 5 }: O) { return n } console.log(f({}), f({ n: 1 }))",
  );
  same("a property of a call", "function make() { return { v: [1, 2, 3] } } console.log(make().v[1], make().v.length)");
  same(
    "compound assignment once",
    "let n = 0; function get() { n++; return o } const o = { v: 1 }; get().v += 5; get().v++; console.log(o.v, n)",
  );
  same(
    "an index with effects",
    "const o: Record<string, number> = { a: 1 }; let i = 0; const keys = ['a', 'b']; o[keys[i++]] += 10; console.log(o.a, i)",
  );
  same(
    "optional calls",
    "interface H { on?: (n: number) => number } const h: H = {}; const g: H = { on: (n) => n + 1 }; console.log(h.on?.(1) ?? 'none', g.on?.(1))",
  );
  same(
    "deep optional chains",
    "interface A { b?: { c?: { d: number } } } const x: A = {}; const y: A = { b: { c: { d: 4 } } }; console.log(x.b?.c?.d ?? -1, y.b?.c?.d, x.b?.c === undefined)",
  );
  same(
    "an array of functions in an object",
    "const o = { fs: [(n: number) => n + 1, (n: number) => n * 2] }; console.log(o.fs.map((f) => f(5)).join())",
  );
  same(
    "an object with a class instance",
    "class P { constructor(public x: number) {} move(d: number) { this.x += d } } const o = { p: new P(1), q: new P(2) }; o.p.move(5); console.log(o.p.x + o.q.x)",
  );
  same(
    "mutual references",
    "class A { b?: B; n = 1 } class B { constructor(public a: A) {} } const a = new A(); a.b = new B(a); console.log(a.b.a.n, a.b.a === a)",
  );
  same(
    "a cache",
    "class Cache { private store = new Map<string, { value: number; hits: number }>(); get(k: string, make: () => number) { let e = this.store.get(k); if (!e) { e = { value: make(), hits: 0 }; this.store.set(k, e) } e.hits++; return e } } const c = new Cache(); c.get('a', () => 5); console.log(c.get('a', () => 7).value, c.get('a', () => 0).hits)",
  );
  same(
    "a queue with objects",
    "interface Task { id: number; run: () => string } const q: Task[] = []; for (let i = 0; i < 3; i++) q.push({ id: i, run: () => 'task ' + i }); while (q.length) { const t = q.shift()!; console.log(t.id, t.run()) }",
  );
  same(
    "typed configuration",
    "interface Config { readonly pin: number; readonly name: string; opts: { fast: boolean; level?: number } } const base: Config = { pin: 2, name: 'led', opts: { fast: true } }; const more: Config = { ...base, name: 'lamp', opts: { ...base.opts, level: 3 } }; console.log(more.pin, more.name, more.opts.fast, more.opts.level, base.opts.level)",
  );
  same(
    "class constants",
    "class Reg { static readonly CTRL = 0x20; static readonly MASK = Reg.CTRL | 1; static names = ['a', 'b'] } console.log(Reg.CTRL, Reg.MASK, Reg.names[1])",
  );
  same(
    "a driver",
    "interface Bus { write(reg: number, v: number): void; read(reg: number): number } class FakeBus implements Bus { private regs: Record<number, number> = {}; write(r: number, v: number) { this.regs[r] = v & 0xff } read(r: number) { return this.regs[r] ?? 0 } } class Sensor { static ADDR = 0x1e; constructor(private bus: Bus) { this.bus.write(Sensor.ADDR, 0x101) } get value() { return this.bus.read(Sensor.ADDR) } } console.log(new Sensor(new FakeBus()).value)",
  );
  same(
    "instanceof in a union",
    "class A { a = 1 } class B { b = 2 } function f(x: A | B | string) { if (x instanceof A) return x.a; if (x instanceof B) return x.b; return x.length } console.log(f(new A()), f(new B()), f('xyz'))",
  );
  same(
    "instanceof of builtins",
    "function f(x: unknown) { if (x instanceof Error) return 'error'; if (x instanceof Array) return 'array'; return 'other' } console.log(f(new TypeError('x')), f([1]), f(5))",
  );
  same(
    "a symbol-free iterable",
    "class Range { constructor(private a: number, private b: number) {} *[Symbol.iterator]() { for (let i = this.a; i < this.b; i++) yield i } } const r = new Range(1, 4); console.log([...r].join(), Math.max(...r)); const [x, y] = r; console.log(x, y); for (const v of r) if (v === 2) break; console.log(Array.from(r).length)",
  );
  same(
    "a static generator",
    "class C { static *ids() { let i = 0; while (true) yield i++ } } const g = C.ids(); console.log(g.next().value, g.next().value)",
  );
  same(
    "generator methods in literals",
    "const o = { n: 2, *each() { for (let i = 0; i < this.n; i++) yield i } }; console.log([...o.each()].join())",
  );
  same(
    "async methods",
    "class C { n = 1; async get() { return this.n } async twice() { return (await this.get()) * 2 } } async function main() { console.log(await new C().twice()) } main()",
  );
  same(
    "async methods in literals",
    "const o = { n: 3, async get() { return this.n } }; o.get().then((n) => console.log(n))",
  );
  same(
    "a method that returns a closure over this",
    "class C { n = 1; inc() { return () => ++this.n } } const c = new C(); const f = c.inc(); f(); console.log(f(), c.n)",
  );
  same(
    "a field initialised by a method",
    "class C { a = this.f(3); f(n: number) { return n * 2 } } console.log(new C().a)",
  );
  same("this in a default", "class C { k = 2; f(n = this.k * 2) { return n } } console.log(new C().f(), new C().f(1))");
  same(
    "a parameter named self",
    "class C { v = 1; f(self: number) { return self + this.v } } console.log(new C().f(4))",
  );
  same(
    "a variable named self in a method",
    "class C { v = 1; f() { const self = this; return [1].map(function () { return self.v })[0] } } console.log(new C().f())",
  );
  same(
    "a class named like a Python builtin",
    "class list { n = 1 } class Exception { m = 2 } console.log(new list().n, new Exception().m, [1, 2].length)",
  );
  same(
    "members named like Python builtins",
    "class C { len = 1; str() { return 's' } static list = 3; int(n: number) { return n } } const c = new C(); console.log(c.len, c.str(), C.list, c.int(4))",
  );
  same(
    "a method and a module function of one name",
    "function f() { return 'outer' } class C { f() { return f() + '!' } } console.log(new C().f())",
  );
  same(
    "names that only differ by an underscore",
    "class C { x = 1; _x = 2; get y() { return this._x } } const c = new C(); console.log(c.x, c._x, c.y)",
  );
  same("shadowed class", "class A { v = 1 } { class A { v = 2 } console.log(new A().v) } console.log(new A().v)");
  same(
    "a class twice in branches",
    "function make(b: boolean) { if (b) { class X { v = 1 } return new X().v } else { class X { v = 2 } return new X().v } } console.log(make(true), make(false))",
  );
  same(
    "an interface with call and construct",
    "interface Maker { (n: number): string; } const m: Maker = (n) => 'n' + n; console.log(m(4))",
  );
  same(
    "objects as arguments are shared",
    "function change(o: { n: number }) { o.n = 9 } const o = { n: 1 }; change(o); console.log(o.n)",
  );
  same("freeze", "const o = Object.freeze({ a: 1, b: 2 }); console.log(o.a + o.b)");
  same(
    "a long literal",
    "const o = { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9, j: 10 }; console.log(o.a + o.j)",
  );
  same(
    "numbers in object keys stay numbers",
    "const o: Record<number, number> = {}; for (let i = 0; i < 3; i++) o[i] = i * i; let t = 0; for (let i = 0; i < 3; i++) t += o[i]; console.log(t)",
  );
  same(
    "nested functions in a constructor",
    "class C { get: () => number; constructor(n: number) { const f = () => n * 2; this.get = f } } console.log(new C(4).get())",
  );
  same(
    "a callback property",
    "class T { onTick: (n: number) => void = () => {}; tick(n: number) { this.onTick(n) } } const t = new T(); t.tick(1); t.onTick = (n) => console.log('tick', n); t.tick(2)",
  );
  same(
    "a nullable callback property",
    "class T { cb: ((n: number) => void) | null = null; fire(n: number) { if (this.cb) this.cb(n); this.cb?.(n + 1) } } const t = new T(); t.fire(0); t.cb = (n) => console.log(n); t.fire(1)",
  );
  same(
    "getter used as condition",
    "class C { private xs: number[] = []; get empty() { return this.xs.length === 0 } add(n: number) { this.xs.push(n) } } const c = new C(); if (c.empty) console.log('empty'); c.add(1); if (!c.empty) console.log('full')",
  );
  same(
    "equality of optional objects",
    "interface N { next?: N } const a: N = {}; const b: N = { next: a }; console.log(b.next === a, a.next === undefined, a.next === b)",
  );
  same("ternaries of objects", "const t = true as boolean; const o = t ? { a: 1 } : { a: 2 }; console.log(o.a)");
  same(
    "logical operators of objects",
    "const n: { a: number } | null = null as { a: number } | null; const o = n ?? { a: 7 }; const p = n || { a: 8 }; console.log(o.a, p.a)",
  );
  same(
    "typeof of members",
    "class C { s = 'a'; n = 1; f() { return 1 } } const c = new C(); console.log(typeof c.s, typeof c.n)",
  );
});
