/** Classes: fields, accessors, statics, inheritance, private names, expressions. */
import { rejected, same } from "../support/conformance.js";

describe("fields and constructors", () => {
  same(
    "a constructor",
    "class P { x: number; y: number; constructor(x: number, y: number) { this.x = x; this.y = y } } const p = new P(1, 2); console.log(p.x, p.y)",
  );
  same("initializers", "class P { x = 1; y = 'a'; z = [1, 2] } const p = new P(); console.log(p.x, p.y, p.z.length)");
  same(
    "initializers per instance",
    "class P { list: number[] = [] } const a = new P(), b = new P(); a.list.push(1); console.log(a.list.length, b.list.length)",
  );
  same(
    "initializers in order",
    "const log: string[] = []; function f(s: string) { log.push(s); return s } class P { a = f('a'); b = f('b'); constructor() { f('c') } } new P(); console.log(log.join())",
  );
  same("an initializer reads another field", "class P { a = 2; b = this.a * 3 } console.log(new P().b)");
  same("an initializer stores outside", "let n = 0; class P { id = n++ } new P(); console.log(new P().id, n)");
  same(
    "an initializer stores to a variable of a function",
    "function f() { let n = 10; class P { id = n++ } new P(); return new P().id + n } console.log(f())",
  );
  same(
    "a field without a value",
    "class P { x?: number; y: string | undefined } const p = new P(); console.log(p.x, p.y === undefined)",
  );
  same(
    "parameter properties",
    "class P { constructor(public x: number, private readonly y = 2, protected z?: number) {} sum() { return this.x + this.y + (this.z ?? 0) } } console.log(new P(1).sum(), new P(1, 3, 4).sum())",
  );
  same(
    "fields and parameter properties",
    "class P { list: number[] = []; constructor(readonly x: number) { this.list.push(x) } } console.log(new P(4).list[0])",
  );
  same(
    "defaults in the constructor",
    "class P { constructor(public a = 1, public b = a + 1) {} } const p = new P(); console.log(p.a, p.b, new P(5).b)",
  );
  same(
    "rest in the constructor",
    "class P { all: number[]; constructor(...xs: number[]) { this.all = xs } } console.log(new P(1, 2, 3).all.length)",
  );
  same(
    "destructuring in the constructor",
    "class P { x: number; constructor({ x, y = 2 }: { x: number; y?: number }) { this.x = x + y } } console.log(new P({ x: 1 }).x)",
  );
  same("an arrow as a field", "class P { n = 3; get = () => this.n } const { get } = new P(); console.log(get())");
  same(
    "an arrow field as a callback",
    "class P { n = 3; add = (x: number) => x + this.n } const p = new P(); console.log([1, 2].map(p.add).join())",
  );
  same(
    "return early",
    "class P { x = 1; constructor(stop: boolean) { if (stop) return; this.x = 2 } } console.log(new P(true).x, new P(false).x)",
  );
  same(
    "this escapes",
    "const all: P[] = []; class P { x: number; constructor() { all.push(this); this.x = 1 } } new P(); console.log(all[0].x)",
  );
  same(
    "a field named like a Python word",
    "class P { from = 1; class = 2; None = 3; self = 4 } const p = new P(); console.log(p.from, p.class, p.None, p.self)",
  );
  same("declare", "class P { declare x: number; y = 1 } console.log(new P().y)");
  same("a definite field", "class P { x!: number; init() { this.x = 5; return this } } console.log(new P().init().x)");
  same("a string for a field's name", "class P { 'a' = 1; ['b'] = 2 } const p = new P(); console.log(p.a, p.b)");
  same(
    "a field that shadows a parameter of another",
    "class P { v; constructor(v: number) { this.v = v * 2 } } console.log(new P(2).v)",
  );
  same(
    "validation",
    "class P { constructor(readonly n: number) { if (n < 0) throw new RangeError('negative') } } try { new P(-1) } catch (e) { console.log(e instanceof RangeError, (e as Error).message) }",
  );
  rejected("TSN1001", "class P { constructor() { return { a: 1 } as any } } new P(); console.log(1)");
  rejected("TSN1001", "function F() { return new.target } console.log(F())");
});

describe("methods", () => {
  same("this", "class C { n = 1; inc() { this.n++; return this } } console.log(new C().inc().inc().n)");
  same(
    "defaults and rest",
    "class C { f(a = 1, ...r: number[]) { return a + r.length } } console.log(new C().f(), new C().f(5, 1, 1))",
  );
  same(
    "overloads",
    "class C { f(a: number): number; f(a: string): string; f(a: any) { return a } } console.log(new C().f(1), new C().f('x'))",
  );
  same(
    "calling others",
    "class C { a(): number { return this.b() + 1 } private b() { return 1 } } console.log(new C().a())",
  );
  same(
    "an arrow inside",
    "class C { n = 2; f(xs: number[]) { return xs.map((x) => x * this.n) } } console.log(new C().f([1, 2]).join())",
  );
  same(
    "a nested function with that",
    "class C { n = 2; f() { const that = this; function g() { return that.n } return g() } } console.log(new C().f())",
  );
  same(
    "optional methods",
    "class C { f?(): number; g() { return this.f?.() ?? -1 } } class D extends C { f() { return 4 } } console.log(new C().g(), new D().g())",
  );
  same(
    "a method as a value without this",
    "class C { f(n: number) { return n + 1 } } const c = new C(); const f = c.f; console.log(f(1), [1, 2].map(c.f).join())",
  );
  same("bind", "class C { n = 5; f() { return this.n } } const c = new C(); const f = c.f.bind(c); console.log(f())");
  same(
    "bind in the constructor",
    "class C { n = 5; constructor() { this.f = this.f.bind(this) } f() { return this.n } } const { f } = new C(); console.log(f())",
  );
  same(
    "bind with arguments",
    "class C { n = 5; f(a: number, b: number) { return this.n + a * b } } const c = new C(); const f = c.f.bind(c, 2); console.log(f(10))",
  );
  same(
    "call and apply",
    "class C { constructor(public n: number) {} f(a: number) { return this.n + a } } const a = new C(1), b = new C(10); console.log(a.f.call(b, 5), a.f.apply(b, [7]))",
  );
  same(
    "call of a function",
    "function f(this: { n: number }, a: number) { return this.n + a } console.log(f.call({ n: 1 }, 2), f.apply({ n: 5 }, [3]))",
  );
  same(
    "bind of a function",
    "function f(this: { n: number }, a: number) { return this.n + a } const g = f.bind({ n: 40 }); console.log(g(2))",
  );
  same(
    "call of a function without this",
    "function f(a: number, b: number) { return a - b } console.log(f.call(undefined, 5, 2), f.apply(null, [1, 2]), f.bind(null, 9)(4))",
  );
  same(
    "recursion",
    "class C { fact(n: number): number { return n < 2 ? 1 : n * this.fact(n - 1) } } console.log(new C().fact(5))",
  );
  same(
    "names of Python's machinery",
    "class C { __init__() { return 1 } __str__() { return 'x' } print() { return 2 } } const c = new C(); console.log(c.__init__(), c.__str__(), c.print())",
  );
  same(
    "names of Python's decorators",
    "class C { property() { return 1 } get x() { return 2 } static staticmethod() { return 3 } static y() { return 4 } classmethod = 5 } const c = new C(); console.log(c.property(), c.x, C.staticmethod(), C.y(), c.classmethod)",
  );
  rejected("TSN2004", "class C { n = 1; f() { return this.n } } const c = new C(); const g = c.f; console.log(g)");
  rejected("TSN2004", "class C { n = 1; f() { return this.n } } const c = new C(); [1].map(c.f); console.log(1)");
});

describe("accessors", () => {
  same(
    "a getter",
    "class C { constructor(private w: number) {} get area() { return this.w * this.w } } console.log(new C(3).area)",
  );
  same(
    "a getter and a setter",
    "class C { #v = 1; get v() { return this.#v } set v(x: number) { this.#v = x * 2 } } const c = new C(); c.v = 5; console.log(c.v); c.v += 1; console.log(c.v); c.v++; console.log(c.v)",
  );
  same(
    "the setter first",
    "class C { _v = 0; set v(x: number) { this._v = x } get v() { return this._v } } const c = new C(); c.v = 3; console.log(c.v)",
  );
  same(
    "a setter only",
    "class C { n = 0; set v(x: number) { this.n += x } } const c = new C(); c.v = 3; c.v = 4; console.log(c.n)",
  );
  same("inherited", "class A { get v() { return 1 } } class B extends A {} console.log(new B().v)");
  same(
    "overridden",
    "class A { get v() { return 1 } get w() { return this.v } } class B extends A { get v() { return 2 } } console.log(new B().w)",
  );
  same(
    "through super",
    "class A { get v() { return 1 } } class B extends A { get v() { return super.v + 10 } } class C extends B { get v() { return super.v + 100 } } console.log(new C().v)",
  );
  same(
    "a setter through super",
    "class A { n = 0; get v() { return this.n } set v(x: number) { this.n = x } } class B extends A { get v() { return super.v } set v(x: number) { super.v = x * 2 } } const b = new B(); b.v = 4; console.log(b.v)",
  );
  same(
    "static",
    "class C { static #n = 0; static get n() { return C.#n } static set n(x: number) { C.#n = x } } C.n = 5; C.n += 2; C.n++; console.log(C.n)",
  );
  same(
    "a static getter with this",
    "class C { static base = 2; static get double() { return this.base * 2 } } console.log(C.double)",
  );
  same(
    "evaluated each time",
    "let n = 0; class C { get v() { return ++n } } const c = new C(); c.v; console.log(c.v, n)",
  );
  same("destructured", "class C { get v() { return 7 } } const { v } = new C(); console.log(v)");
  same(
    "auto accessors",
    "class C { accessor x = 1; static accessor y = 2 } const c = new C(); c.x += 4; C.y++; console.log(c.x, C.y)",
  );
  same(
    "an abstract accessor",
    "abstract class A { abstract get v(): number; twice() { return this.v * 2 } } class B extends A { get v() { return 4 } } console.log(new B().twice())",
  );
  same(
    "an interface's property",
    "interface V { readonly v: number } class A implements V { get v() { return 1 } } class B implements V { v = 2 } const all: V[] = [new A(), new B(), { v: 3 }]; console.log(all.map((x) => x.v).join())",
  );
});

describe("inheritance", () => {
  same(
    "methods",
    "class A { hi() { return 'A' } } class B extends A { hi() { return super.hi() + 'B' } } console.log(new B().hi())",
  );
  same(
    "super with arguments",
    "class A { constructor(public n: number) {} } class B extends A { constructor(n: number) { super(n * 2) } } console.log(new B(4).n)",
  );
  same(
    "no constructor",
    "class A { constructor(public n: number, public m = 1) {} } class B extends A { extra = 5 } const b = new B(3); console.log(b.n, b.m, b.extra)",
  );
  same(
    "fields after super",
    "const log: string[] = []; class A { a = log.push('A field'); constructor() { log.push('A') } } class B extends A { b = log.push('B field'); constructor() { log.push('before'); super(); log.push('after') } } new B(); console.log(log.join())",
  );
  same(
    "code before super",
    "class A { constructor(public n: number) {} } class B extends A { constructor(n: number) { const m = n + 1; console.log(m); super(m) } } console.log(new B(1).n)",
  );
  same(
    "super in a branch",
    "class A { constructor(public n: number) {} } class B extends A { x = 1; constructor(b: boolean) { if (b) { super(1) } else { super(2) } this.x++ } } console.log(new B(true).n, new B(false).n, new B(true).x)",
  );
  same(
    "three levels",
    "class A { f() { return 'a' } } class B extends A {} class C extends B { f() { return super.f() + 'c' } } console.log(new C().f())",
  );
  same(
    "a base's constructor calls an override",
    "class A { constructor() { this.init() } init() { console.log('A') } } class B extends A { x = 1; init() { console.log('B', this.x === undefined) } } console.log(new B().x)",
  );
  same(
    "a field of the derived class replaces",
    "class A { x = 1; y = this.x } class B extends A { x = 2 } const b = new B(); console.log(b.x, b.y)",
  );
  same(
    "abstract",
    "abstract class S { abstract area(): number; describe() { return 'area ' + this.area() } } class Sq extends S { constructor(private w: number) { super() } area() { return this.w * this.w } } console.log(new Sq(3).describe())",
  );
  same(
    "instanceof",
    "class A {} class B extends A {} class C {} const b = new B(); console.log(b instanceof B, b instanceof A, (b as any) instanceof C)",
  );
  same(
    "instanceof with a value",
    "class A {} class B {} const types = [A, B]; const a = new A(); console.log(types.map((t) => a instanceof t).join())",
  );
  same(
    "super in an arrow",
    "class A { f() { return 1 } } class B extends A { f() { const g = () => super.f() + 1; return g() } } console.log(new B().f())",
  );
  same(
    "super in a callback",
    "class A { f(n: number) { return n * 2 } } class B extends A { all(ns: number[]) { return ns.map((n) => super.f(n)) } } console.log(new B().all([1, 2]).join())",
  );
  same(
    "generic",
    "class Box<T> { constructor(private v: T) {} get(): T { return this.v } map<U>(f: (v: T) => U) { return new Box(f(this.v)) } } console.log(new Box(2).map((n) => 'n' + n).get())",
  );
  same(
    "a generic base",
    "class Base<T> { items: T[] = []; add(x: T) { this.items.push(x); return this } } class Names extends Base<string> { join() { return this.items.join('+') } } console.log(new Names().add('a').add('b').join())",
  );
  same(
    "protected",
    "class A { protected n = 1; protected f() { return this.n } } class B extends A { g() { return this.f() + this.n } } console.log(new B().g())",
  );
  same(
    "polymorphism in a list",
    "abstract class S { abstract n(): string } class A extends S { n() { return 'a' } } class B extends S { n() { return 'b' } } const all: S[] = [new A(), new B()]; console.log(all.map((s) => s.n()).join())",
  );
  same(
    "a class that is a value",
    "class A { v = 1 } class B { v = 2 } function make(c: typeof A | typeof B) { return new c() } console.log(make(A).v, make(B).v)",
  );
  same(
    "a constructor type",
    "class A { constructor(public n: number) {} } function make<T>(c: new (n: number) => T, n: number) { return new c(n) } console.log(make(A, 4).n)",
  );
  same(
    "a map of classes",
    "class A { n = 'a' } class B { n = 'b' } const all = { A, B }; console.log(new all.A().n, new all['B']().n)",
  );
  same(
    "this.constructor is not needed for copies",
    "class P { constructor(readonly x: number) {} with(x: number) { return new P(x) } } const p = new P(1); console.log(p.with(2).x, p.x)",
  );
  same(
    "a linked list",
    "class Node<T> { next: Node<T> | null = null; constructor(public value: T) {} } class List<T> { head: Node<T> | null = null; push(v: T) { const n = new Node(v); n.next = this.head; this.head = n } *values() { for (let n = this.head; n; n = n.next) yield n.value } } const l = new List<number>(); l.push(1); l.push(2); console.log([...l.values()].join())",
  );
});

describe("static members", () => {
  same(
    "a field and a method",
    "class C { static n = 1; static inc() { C.n++; return C.n } } console.log(C.inc(), C.n)",
  );
  same("this", "class C { static n = 1; static inc() { this.n++; return this.n } } console.log(C.inc(), C.n)");
  same(
    "a factory",
    "class C { private constructor(public n: number) {} static of(n: number) { return new C(n) } static zero() { return new this(0) } } console.log(C.of(3).n, C.zero().n)",
  );
  same(
    "an instance of its own",
    "class C { static readonly one = new C(1); constructor(public n: number) {} } console.log(C.one.n)",
  );
  same(
    "a singleton",
    "class S { private static instance?: S; n = 0; static get() { return (this.instance ??= new S()) } } S.get().n++; console.log(S.get().n)",
  );
  same(
    "from another static",
    "class C { static a = 2; static b = C.a * 3; static c = this.b + 1 } console.log(C.a, C.b, C.c)",
  );
  same(
    "a name of the class body hides none outside",
    "const limit = 5; class C { static limit = limit + 1; static max = limit } console.log(C.limit, C.max)",
  );
  same(
    "a static block",
    "class C { static table: number[] = []; static { for (let i = 0; i < 3; i++) this.table.push(i * i) } } console.log(C.table.join())",
  );
  same(
    "blocks and fields in order",
    "const log: string[] = []; class C { static a = log.push('a'); static { log.push('block') } static b = log.push('b') } console.log(log.join(), C.a, C.b)",
  );
  same(
    "inherited",
    "class A { static n = 1; static f() { return 'f' + this.n } } class B extends A { static n = 2 } console.log(B.f(), A.f(), B.n)",
  );
  same("an inherited one is stored to", "class A { static n = 1 } class B extends A {} B.n = 5; console.log(A.n, B.n)");
  same(
    "super",
    "class A { static f() { return 'A' } } class B extends A { static f() { return super.f() + 'B' } } console.log(B.f())",
  );
  same(
    "super with this",
    "class A { static n() { return 'A' } static f() { return this.n() } } class B extends A { static n() { return 'B' } static f() { return super.f() + '!' } } console.log(B.f())",
  );
  same(
    "static and instance of one name",
    "class C { static f() { return 's' } f() { return 'i' } } console.log(C.f(), new C().f())",
  );
  same(
    "a static field and a method of one name",
    "class C { static n = 1; n() { return 2 } } console.log(C.n, new C().n())",
  );
  same(
    "a static and an instance field of one name",
    "class C { static n = 1; n = 2 } const c = new C(); console.log(C.n, c.n)",
  );
  same("private", "class C { static #n = 0; static next() { return ++C.#n } } C.next(); console.log(C.next())");
  same(
    "counting instances",
    "class C { static count = 0; id: number; constructor() { this.id = ++C.count } } new C(); console.log(new C().id, C.count)",
  );
  same(
    "a static method as a callback",
    "class C { static twice(n: number) { return n * 2 } } console.log([1, 2].map(C.twice).join())",
  );
  same("an arrow as a static field", "class C { static n = 3; static f = (x: number) => x * C.n } console.log(C.f(2))");
  same(
    "a static record",
    "class C { static names: Record<string, number> = { a: 1 } } C.names['b'] = 2; console.log(C.names['a'] + C.names['b'])",
  );
});

describe("private names", () => {
  same("fields", "class C { #n = 1; inc() { this.#n++; return this.#n } } console.log(new C().inc())");
  same(
    "methods",
    "class C { #f(n: number) { return n * 2 } g(n: number) { return this.#f(n) + 1 } } console.log(new C().g(3))",
  );
  same(
    "accessors",
    "class C { #n = 1; get #v() { return this.#n } set #v(x: number) { this.#n = x } f() { this.#v = 5; this.#v += 1; return this.#v } } console.log(new C().f())",
  );
  same(
    "of another instance",
    "class C { #n: number; constructor(n: number) { this.#n = n } eq(o: C) { return this.#n === o.#n } } console.log(new C(1).eq(new C(1)), new C(1).eq(new C(2)))",
  );
  same(
    "the same name in base and derived",
    "class A { #n = 1; a() { return this.#n } } class B extends A { #n = 2; b() { return this.#n } } const b = new B(); console.log(b.a(), b.b())",
  );
  same(
    "the same method in base and derived",
    "class A { #f() { return 'A' } a() { return this.#f() } } class B extends A { #f() { return 'B' } b() { return this.#f() } } const b = new B(); console.log(b.a(), b.b())",
  );
  same(
    "beside a public name",
    "class C { #n = 1; n = 2; _n = 3; f() { return [this.#n, this.n, this._n].join() } } console.log(new C().f())",
  );
  same("in", "class C { #n = 1; static is(o: object) { return #n in o } } console.log(C.is(new C()), C.is({}))");
});

describe("class expressions", () => {
  same("in a variable", "const C = class { f() { return 1 } }; console.log(new C().f())");
  same("with a name", "const C = class D { f(): number { return D.n } static n = 4 }; console.log(new C().f())");
  same(
    "returned",
    "function make(n: number) { return class { v = n; f() { return n + this.v } } } const A = make(1), B = make(2); console.log(new A().f(), new B().f())",
  );
  same(
    "a mixin",
    "type Ctor<T = {}> = new (...args: any[]) => T; function Named<B extends Ctor>(Base: B) { return class extends Base { name = 'n'; hi() { return 'hi ' + this.name } } } class P { x = 1 } class Q extends Named(P) { y = 2 } const q = new Q(); console.log(q.x, q.y, q.hi(), q instanceof P)",
  );
  same(
    "two mixins",
    "type Ctor<T = {}> = new (...args: any[]) => T; const A = <B extends Ctor>(Base: B) => class extends Base { a() { return 'a' } }; const B = <B extends Ctor>(Base: B) => class extends Base { b() { return 'b' } }; class C extends A(B(Object as any as Ctor)) {} console.log(1)".replace(
      "Object as any as Ctor",
      "class {}",
    ),
  );
  same(
    "a mixin with a constructor",
    "type Ctor<T = {}> = new (...args: any[]) => T; function Counted<B extends Ctor>(Base: B) { return class extends Base { n: number; constructor(...args: any[]) { super(...args); this.n = args.length } } } class P { constructor(public x: number) {} } const C = Counted(P); const c = new C(4); console.log(c.x, c.n)",
  );
  same(
    "extends an expression",
    "class A { f() { return 'a' } } function pick() { return A } class B extends pick() { g() { return this.f() + 'b' } } console.log(new B().g())",
  );
  same(
    "an argument",
    "function run(c: new () => { f(): number }) { return new c().f() } console.log(run(class { f() { return 9 } }))",
  );
  same("in an object", "const ns = { P: class { constructor(public x: number) {} } }; console.log(new ns.P(3).x)");
  same("at once", "const one = new (class { v = 5; twice() { return this.v * 2 } })(); console.log(one.twice())");
  same(
    "in a loop",
    "const all: (new () => { v: number })[] = []; for (let i = 0; i < 2; i++) all.push(class { v = i }); console.log(all.map((c) => new c().v).join())",
  );
  same(
    "local classes and closures",
    "function f(k: number) { class P { f(n: number) { return n * k } } return new P() } console.log(f(2).f(3), f(5).f(3))",
  );
  same(
    "a method stores to a captured variable",
    "function f() { let n = 0; class P { inc() { n++; return n } } const p = new P(); p.inc(); return p.inc() + n } console.log(f())",
  );
  same(
    "a class in a method",
    "class A { k = 3; make() { const outer = this; return new (class { f() { return outer.k } })() } } console.log(new A().make().f())",
  );
  same("used before it is declared", "function f() { return new P().n } class P { n = 3 } console.log(f())");
});

describe("protocols", () => {
  same(
    "toString",
    "class P { constructor(private x: number) {} toString() { return `P(${this.x})` } } const p = new P(1); console.log(`${p}`, 'p: ' + p, String(p), p.toString())",
  );
  same(
    "toString is inherited",
    "class A { toString() { return 'A!' } } class B extends A {} console.log(`${new B()}`)",
  );
  same("no toString", "class A {} console.log(`${new A()}`)");
  same(
    "toString in join",
    "class A { constructor(private n: number) {} toString() { return 'a' + this.n } } console.log([new A(1), new A(2)].join('-'))",
  );
  same(
    "next and Symbol.iterator",
    "class R implements Iterable<number>, Iterator<number> { i = 0; constructor(private n: number) {} [Symbol.iterator]() { return this } next(): IteratorResult<number> { return this.i < this.n ? { value: this.i++, done: false } : { value: undefined, done: true } } } for (const x of new R(3)) console.log(x); console.log([...new R(2)].join())",
  );
  same(
    "an iterator of its own",
    "class R { constructor(private n: number) {} [Symbol.iterator](): Iterator<number> { let i = 0; const n = this.n; return { next: () => (i < n ? { value: i++, done: false } : { value: undefined, done: true }) } } } const r = new R(3); let t = 0; for (const x of r) t += x; for (const x of r) t += x; console.log(t)",
  );
  same(
    "an iterator called by hand",
    "class R { i = 0; next(): IteratorResult<number> { return this.i < 2 ? { value: this.i++, done: false } : { value: undefined, done: true } } } const r = new R(); console.log(r.next().value, r.next().done, r.next().done)",
  );
  same(
    "destructured",
    "class P { constructor(public x: number, public y: number) {} } const { x, y } = new P(1, 2); console.log(x, y)",
  );
  same(
    "structural typing",
    "interface HasArea { area(): number } class A { area() { return 1 } } function f(x: HasArea) { return x.area() } console.log(f(new A()), f({ area: () => 2 }))",
  );
  same("identity", "class A {} const a = new A(), b = a; console.log(a === b, a === new A(), a !== new A())");
  same(
    "as keys of a Map",
    "class A { constructor(public n: number) {} } const a = new A(1), b = new A(1); const m = new Map<A, string>([[a, 'a'], [b, 'b']]); console.log(m.get(a), m.get(b), m.size)",
  );
  same("in a Set", "class A {} const a = new A(); const s = new Set([a, a, new A()]); console.log(s.size, s.has(a))");
  same(
    "an index signature",
    "class D { [key: string]: unknown; a = 1 } const d = new D(); d['b'] = 2; console.log(d['a'], d['b'])",
  );
  same("printed", "class P { x = 1; s = 'a'; #h = 2; y?: number } console.log(new P())");
  same(
    "printed, with parameter properties",
    "class P { z = 1; constructor(public x: number, private y: string) {} } console.log(new P(1, 'b'))",
  );
  same("printed, inherited", "class A { a = 1 } class B extends A { b = [1, { c: 2 }] } console.log(new B())");
  same(
    "as JSON",
    "class P { x = 1; s = 'a'; list = [1, 2]; constructor(public k: boolean) {} m() {} } console.log(JSON.stringify(new P(true)))",
  );
  same("toJSON", "class P { toJSON() { return { p: 1 } } } console.log(JSON.stringify({ a: new P() }))");
  same(
    "Object.keys of an instance",
    "class P { b = 1; a = 2; m() {} get g() { return 1 } } console.log(Object.keys(new P()).join())",
  );
});

describe("errors", () => {
  same(
    "a subclass",
    "class E extends Error { constructor(m: string) { super(m); this.name = 'E' } } try { throw new E('bad') } catch (e) { console.log(e instanceof E, e instanceof Error, (e as E).message, (e as E).name) }",
  );
  same(
    "with fields",
    "class HttpError extends Error { constructor(readonly status: number, message: string) { super(message) } } try { throw new HttpError(404, 'not found') } catch (e) { if (e instanceof HttpError) console.log(e.status, e.message) }",
  );
  same(
    "without a constructor",
    "class E extends Error {} try { throw new E('m') } catch (e) { console.log((e as E).message, e instanceof E) }",
  );
  same(
    "name as a field",
    "class E extends Error { name = 'MyError' } try { throw new E('m') } catch (e) { console.log((e as E).name, String(e)) }",
  );
  same(
    "the name that it has by itself",
    "class E extends Error {} class T extends TypeError {} console.log(new E('a').name, String(new E('a')), new T('b').name, String(new T('b')))",
  );
  same(
    "a chain",
    "class A extends Error {} class B extends A {} try { throw new B('x') } catch (e) { console.log(e instanceof A, e instanceof B) }",
  );
  same(
    "a cause",
    "class E extends Error { constructor(m: string, cause: unknown) { super(m, { cause }) } } try { try { throw new Error('inner') } catch (e) { throw new E('outer', e) } } catch (e) { console.log((e as E).message, ((e as E).cause as Error).message) }",
  );
  same(
    "a getter",
    "class E extends Error { code = 5; get text() { return this.message + this.code } } console.log(new E('m').text)",
  );
  same(
    "methods",
    "class E extends Error { describe() { return `E: ${this.message}` } } console.log(new E('m').describe())",
  );
  same("toString", "class E extends Error { name = 'Custom' } const e = new E('m'); console.log(`${e}`, e.toString())");
  same("no message", "class E extends Error {} console.log(new E().message === '')");
  same(
    "a default message",
    "class E extends Error { constructor(message = 'default') { super(message) } } console.log(new E().message, new E('own').message)",
  );
  same(
    "the message is built",
    "class E extends Error { constructor(public id: number) { super(`no ${id}`) } } console.log(new E(4).message)",
  );
  same(
    "caught by its type",
    "class A extends Error {} class B extends Error {} function f(k: number) { try { if (k === 1) throw new A('a'); if (k === 2) throw new B('b'); throw new Error('c') } catch (e) { if (e instanceof A) return 'A'; if (e instanceof B) return 'B'; return 'other' } } console.log(f(1), f(2), f(3))",
  );
});

describe("decorators", () => {
  same(
    "of a method",
    "function twice(f: (this: any, n: number) => number, _: ClassMethodDecoratorContext) { return function (this: any, n: number) { return f.call(this, n) * 2 } } class C { k = 3; @twice f(n: number) { return n + this.k } } console.log(new C().f(1))",
  );
  same(
    "the context",
    "function show(_: unknown, c: ClassMethodDecoratorContext) { console.log(c.kind, String(c.name), c.static) } class C { @show f() {} @show static g() {} } new C().f(); C.g()",
  );
  same(
    "of a class",
    "const all: string[] = []; function register(c: new () => object, context: ClassDecoratorContext) { all.push(String(context.name)) } @register class A {} @register class B {} new A(); new B(); console.log(all.join())",
  );
  same(
    "of a class, replacing it",
    "function extend<T extends new (...args: any[]) => { n: number }>(c: T, _: ClassDecoratorContext) { return class extends c { n = 5 } } @extend class A { n = 1 } console.log(new A().n)",
  );
  same(
    "factories",
    "function add(k: number) { return function (f: (this: any) => number, _: ClassMethodDecoratorContext) { return function (this: any) { return f.call(this) + k } } } class C { @add(1) @add(10) f() { return 100 } } console.log(new C().f())",
  );
  same(
    "order",
    "const log: string[] = []; function d(s: string) { log.push('eval ' + s); return (_: unknown, __: ClassMethodDecoratorContext) => { log.push('run ' + s) } } class C { @d('a') @d('b') f() {} @d('c') g() {} } new C(); console.log(log.join())",
  );
  same(
    "of a field",
    "function double(_: undefined, c: ClassFieldDecoratorContext) { return (v: number) => v * 2 } class C { @double n = 4 } console.log(new C().n)",
  );
  same(
    "of a getter",
    "function cached(get: (this: any) => number, c: ClassGetterDecoratorContext) { return function (this: any) { return get.call(this) + 1 } } class C { v = 1; @cached get x() { return this.v } } console.log(new C().x)",
  );
  same(
    "logging with rest",
    "function logged(f: (this: any, ...args: any[]) => any, c: ClassMethodDecoratorContext) { const name = String(c.name); return function (this: any, ...args: any[]) { console.log('call', name, args.length); return f.call(this, ...args) } } class C { @logged add(a: number, b: number) { return a + b } } console.log(new C().add(1, 2))",
  );
  same(
    "an initializer",
    "function bound(_: unknown, c: ClassMethodDecoratorContext) { c.addInitializer(function (this: any) { this.ready = true }) } class C { ready = false; @bound f() {} } console.log(new C().ready)",
  );
});
