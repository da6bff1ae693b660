import { kinds } from "./ask.js";

/** Programs in which a float takes a way that is easily overlooked, and the kinds of their marked expressions. */
type Case = readonly [program: string, ...expected: readonly (string | undefined)[]];

const calls: readonly Case[] = [
  ["const xs = [1]; const ys = [0.5]; xs.push(...ys); /*?*/ xs[0];", "number"],
  ["const f: ((x: number) => void) | undefined = (x: number) => { /*?*/ x; }; f?.(0.5);", "float"],
  ["class A { x = 1; } class B { x = 0.5; } const c = true as boolean; /*?*/ new (c ? A : B)().x;", "number"],
  [
    "class A { f() { return 0.5; } } class B extends A { override f() { return super.f(); } } /*?*/ new B().f();",
    "float",
  ],
  ["const o: Record<string, (x: number) => void> = { a(x) { /*?*/ x; } }; const k: string = 'a'; o[k]!(0.5);", "float"],
  ["const o = { a(x: number) { /*?*/ x; } }; o['a'](0.5);", "float"],
  ["const hs = new Map<string, (x: number) => void>(); hs.set('a', (x) => { /*?*/ x; }); hs.get('a')?.(0.5);", "float"],
  ["const hs: ((x: number) => void)[] = []; hs.push((x) => { /*?*/ x; }); hs.forEach((h) => h(0.5));", "float"],
  ["const hs: ((x: number) => void)[] = []; hs.push((x) => { /*?*/ x; }); for (const h of hs) h(0.5);", "float"],
  [
    "class E { private hs: ((x: number) => void)[] = []; on(h: (x: number) => void) { this.hs.push(h); } emit(x: number) { for (const h of this.hs) h(x); } } const e = new E(); e.on((x) => { /*?*/ x; }); e.emit(0.5); e.emit(1);",
    "number",
  ],
  ["function f({ a, b = 0.5 }: { a: number; b?: number }) { /*?*/ a; /*?*/ b; } f({ a: 1 });", "int", "float"],
  ["function f([a, b]: [number, number]) { /*?*/ a; /*?*/ b; } f([1, 0.5]);", "int", "float"],
  ["function f(a: number, b = a) { /*?*/ b; } f(0.5);", "float"],
  [
    "const o = { a: 1 }; function put<T, K extends keyof T>(t: T, k: K, v: T[K]) { t[k] = v; } put(o, 'a', 0.5); /*?*/ o.a;",
    "number",
  ],
  [
    "const o = { a: 0.5 }; function get<T, K extends keyof T>(t: T, k: K) { return t[k]; } const x = get(o, 'a'); /*?*/ x;",
    "float",
  ],
  [
    "const o: Record<string, number> = { a: 1 }; Object.keys(o).forEach((k) => { o[k] = 0.5; }); /*?*/ o['a'];",
    "number",
  ],
  [
    "let r: (x: number) => void = () => {}; const p = new Promise<number>((res) => { r = res; }); r(0.5); p.then((x) => { /*?*/ x; });",
    "float",
  ],
  ["const f = (x: number) => { /*?*/ x; }; const g: unknown = f; (g as (x: number) => void)(0.5);", "float"],
  ["const f = (x: number) => { /*?*/ x; }; const o: any = { f }; o.f(0.5);", "number"],
  [
    "function apply<A extends any[]>(f: (...a: A) => void, ...a: A) { f(...a); } apply((x: number) => { /*?*/ x; }, 0.5);",
    "float",
  ],
  [
    "function curry(f: (a: number, b: number) => number) { return (a: number) => (b: number) => f(a, b); } /*?*/ curry((a, b) => a + b)(1)(0.5);",
    "float",
  ],
  [
    "function compose<A, B, C>(f: (a: A) => B, g: (b: B) => C) { return (a: A) => g(f(a)); } /*?*/ compose((x: number) => x / 2, (y: number) => y * 2)(3);",
    "float",
  ],
  [
    "const memo = new Map<number, number>(); function f(n: number): number { const c = memo.get(n); if (c !== undefined) return c; const r = n / 2; memo.set(n, r); return r; } /*?*/ f(1);",
    "float",
  ],
  ["function f(): number; function f(x?: number): number { return x ?? 0.5; } /*?*/ f();", "number"],
  ["function outer() { inner(0.5); function inner(x: number) { /*?*/ x; } } outer();", "float"],
  ["function f() { return f.n; } f.n = 0.5; /*?*/ f();", "float"],
  ["['a1'].map((s) => s.length).forEach((n) => { /*?*/ n; });", "int"],
  ["/*?*/ ['1', '2'].map(Number)[0];", "number"],
  ["/*?*/ ['1', '2'].map(parseFloat)[0];", "number"],
  ["/*?*/ [1, 4].map(Math.sqrt)[0];", "float"],
  ["const { floor } = Math; /*?*/ floor(2.5);", "int"],
  ["const max = Math.max; /*?*/ max(1, 0.5);", "number"],
];

const containers: readonly Case[] = [
  ["/*?*/ [1].concat([0.5])[0];", "number"],
  ["/*?*/ [1].concat(0.5)[0];", "number"],
  ["/*?*/ Array.of(1, 0.5)[0];", "number"],
  ["const xs: number[] = [1]; xs.unshift(0.5); /*?*/ xs.at(0)!;", "number"],
  ["const xs = [0.5]; /*?*/ xs.pop()!; /*?*/ xs.shift()!; /*?*/ xs.find((x) => x > 0)!;", "float", "float", "float"],
  ["const xs = [1].with(0, 0.5); /*?*/ xs[0];", "number"],
  ["const xs = [1]; /*?*/ xs.toSpliced(0, 1, 0.5)[0];", "number"],
  ["const xs = [1]; xs.toSpliced(0, 1, 0.5); /*?*/ xs[0];", "number"],
  ["const s = new Set([1]).union(new Set([0.5])); for (const x of s) { /*?*/ x; }", "number"],
  ["const g = Object.groupBy([1, 0.5], (x) => (x > 0 ? 'a' : 'b')); /*?*/ g.a![0];", "number"],
  ["const g = Map.groupBy([0.5], (x) => 1); for (const [k, v] of g) { /*?*/ k; /*?*/ v[0]; }", "int", "float"],
  ["const o = [1, 2].reduce((acc, x) => { acc.sum += x / 2; return acc; }, { sum: 0 }); /*?*/ o.sum;", "number"],
  ["const m = [1, 2].reduce((acc, x) => acc.set('a', x / 2), new Map<string, number>()); /*?*/ m.get('a')!;", "float"],
  ["const t: [string, number][] = [['a', 1]]; t.push(['b', 0.5]); for (const [k, v] of t) { /*?*/ v; }", "number"],
  ["const t: [number, ...number[]] = [1, 0.5]; t.push(0.5); /*?*/ t[0];", "number"],
  [
    "const m = new Map<string, Map<string, number>>(); m.set('a', new Map()); m.get('a')!.set('b', 0.5); for (const i of m.values()) for (const v of i.values()) { /*?*/ v; }",
    "float",
  ],
  [
    "const m = new Map([['a', 1]]); const n = new Map(m); n.set('b', 0.5); /*?*/ m.get('a')!; /*?*/ n.get('a')!;",
    "int",
    "number",
  ],
  ["const m = new Map<string, number>(Object.entries({ a: 0.5 })); /*?*/ m.get('a')!;", "float"],
  ["const a = [1]; const s = new Set([a]); for (const x of s) x[0] = 0.5; /*?*/ a[0];", "number"],
  ["const a = [[1, 2]]; const [[x]] = a; a[0]![1] = 0.5; /*?*/ x;", "number"],
  ["const a = [1, 2]; let i = 0; a[i]! += 0.5; /*?*/ a[1];", "number"],
  ["const a = [1, 2]; a[0]! /= 2; /*?*/ a[1];", "number"],
  ["const o = { n: { v: 1 } }; const c = { ...o }; c.n.v = 0.5; /*?*/ o.n.v;", "number"],
  ["const a: (number | number[])[] = [1, [0.5]]; const x = a[1]; if (Array.isArray(x)) { /*?*/ x[0]; }", "float"],
  ["const a = [{ v: 1 }]; a.map((o) => ({ ...o, v: 0.5 })); /*?*/ a[0]!.v;", "number"],
  ["const a = [{ v: 1 }]; const b = a.filter((o) => o.v); b[0]!.v = 0.5; /*?*/ a[0]!.v;", "number"],
  ["const a = [{ v: 1 }]; const b = a.find((o) => o.v)!; b.v = 0.5; /*?*/ a[0]!.v;", "number"],
  ["const a = [{ v: 1 }, { v: 2 }]; a.sort((p, q) => { p.v = 0.5; return 0; }); /*?*/ a[0]!.v;", "number"],
  ["const x: number[] = JSON.parse('[1]'); /*?*/ x[0];", "number"],
  ["const x: number[] = JSON.parse('[1]'); x.forEach((n) => { /*?*/ n; });", "number"],
  ["const x = [1]; const y: any = x; y[0] = 0.5; /*?*/ x[0];", "number"],
  ["const x = [1]; const y = x as unknown as (number | string)[]; y[0] = 0.5; /*?*/ x[0];", "number"],
  ["const x = [1]; const y: readonly number[] = x; x[0] = 0.5; /*?*/ y[0];", "number"],
  ["const ro: readonly number[] = [1]; (ro as number[]).push(0.5); /*?*/ ro[0];", "number"],
  ["const u = [0.5].values(); for (const x of u) { /*?*/ x; }", "float"],
  ["const it = [0.5][Symbol.iterator](); const r = it.next(); if (!r.done) { /*?*/ r.value; }", "float"],
];

const unions: readonly Case[] = [
  ["const c = true as boolean; const a = c ? [1] : new Float32Array(1); /*?*/ a.at(0)!;", "number"],
  [
    "class M { get(k: string) { return 1; } } const c = true as boolean; const m = c ? new M() : new Map([['a', 0.5]]); /*?*/ m.get('a')!;",
    "number",
  ],
  [
    "class P { x = 1; } class Q { x = 0.5; } const c = true as boolean; const o = c ? new P() : new Q(); /*?*/ o.x;",
    "number",
  ],
  [
    "class P { f(x: number) { /*?*/ x; } } class Q { f(x: number) { /*?*/ x; } } const c = true as boolean; const o = c ? new P() : new Q(); o.f(0.5);",
    "float",
    "float",
  ],
  ["class A { f(x: number) { /*?*/ x; } } A.prototype.f.call(new A(), 0.5);", "float"],
  ["let a: any = '2'; let x = 5; x = a * 2; /*?*/ x;", "number"],
  ["let a: any = true; let x = 5; x = a + 1; /*?*/ x;", "number"],
];

const classes: readonly Case[] = [
  ["class A { x = 1; constructor(o: { x: number }) { Object.assign(this, o); } } /*?*/ new A({ x: 0.5 }).x;", "number"],
  ["class A { x = 1; clone() { return { ...this, x: 0.5 }; } } /*?*/ new A().clone().x;", "number"],
  [
    "class A { x = 1; get(k: keyof A) { return this[k]; } set(k: 'x', v: number) { this[k] = v; } } const a = new A(); a.set('x', 0.5); /*?*/ a.x;",
    "number",
  ],
  ["class A { x!: number; init() { this.x = 0.5; } } const a = new A(); a.init(); /*?*/ a.x;", "float"],
  ["class A { x?: number; } const a = new A(); a.x ??= 0.5; /*?*/ a.x;", "float"],
  ["class A { x = 1; inc() { this.x += 0.5; return this; } } /*?*/ new A().inc().inc().x;", "number"],
  [
    "class A { static of(v: number) { return new A(v); } private constructor(readonly v: number) {} } /*?*/ A.of(0.5).v;",
    "float",
  ],
  ["class A { static #n = 1; static f() { return A.#n; } static g() { A.#n = 0.5; } } A.g(); /*?*/ A.f();", "number"],
  ["class A { accessor x = 1; } const a = new A(); a.x = 0.5; /*?*/ a.x;", "number"],
  [
    "class A { constructor(public x: number) {} } class B extends A { constructor(x: number) { super(x / 2); } } /*?*/ new B(1).x;",
    "float",
  ],
  [
    "class A<T> { constructor(public v: T) {} } class B extends A<number> { f() { return this.v; } } /*?*/ new B(0.5).f();",
    "float",
  ],
  [
    "interface P { x: number } class A implements P { x = 1; } function f(p: P) { p.x = 0.5; } f(new A()); /*?*/ new A().x;",
    "number",
  ],
  [
    "interface P { readonly x: number } class A implements P { constructor(readonly x: number) {} } const ps: P[] = [new A(1), { x: 0.5 }]; /*?*/ ps[0]!.x;",
    "number",
  ],
  [
    "class N<T> { constructor(public v: T, public next?: N<T>) {} } let n: N<number> | undefined = new N(1, new N(0.5)); while (n) { /*?*/ n.v; n = n.next; }",
    "number",
  ],
  [
    "class T { left?: T; constructor(public k: number) {} add(k: number) { if (this.left) this.left.add(k); else this.left = new T(k); } } const t = new T(1); t.add(0.5); /*?*/ t.k;",
    "number",
  ],
  [
    "type S = { kind: 'c'; r: number } | { kind: 's'; w: number }; const ss: S[] = [{ kind: 'c', r: 1 }, { kind: 's', w: 0.5 }]; for (const s of ss) { if (s.kind === 'c') { /*?*/ s.r; } else { /*?*/ s.w; } }",
    "int",
    "float",
  ],
  ["class A { [k: string]: number; } const a = new A(); a['x'] = 0.5; /*?*/ a['y'];", "number"],
  ["class A { valueOf() { return 0.5; } } /*?*/ +new A();", "number"],
  ["class S extends Set<number> {} const s = new S(); s.add(0.5); for (const x of s) { /*?*/ x; }", "float"],
  ["try { throw { v: 0.5 }; } catch (e) { const { v } = e as { v: number }; /*?*/ v; }", "float"],
  ["try { throw 0.5; } catch (e) { if (typeof e === 'number') { /*?*/ e; } }", "float"],
  ["async function f() { throw { v: 0.5 }; } f().catch((e) => { /*?*/ e.v; });", "number"],
  [
    "async function f() { throw { v: 0.5 }; } async function g() { try { await f(); } catch (e) { /*?*/ (e as { v: number }).v; } } g();",
    "float",
  ],
  [
    "function log(_: unknown, c: ClassMethodDecoratorContext) {} class A { @log f(x: number) { /*?*/ x; } } new A().f(1);",
    "number",
  ],
  ["enum E { A, B = 5, C } const e: E = E.B; /*?*/ e; /*?*/ E.C;", "int", "int"],
  ["enum E { A = 0.5 } function f(e: E) { /*?*/ e; } f(E.A);", "float"],
  ["enum E { A = 'x'.length } /*?*/ E.A;", "int"],
];

test.each([...calls, ...containers, ...unions, ...classes].map(([program, ...expected]) => ({ program, expected })))(
  "$program",
  ({ program, expected }) => {
    expect(kinds(program)).toEqual(expected);
  },
);
