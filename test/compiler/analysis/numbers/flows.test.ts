import { kinds } from "./ask.js";

/** A program, and the kinds of its marked expressions: what is written through one name must be seen through every other. */
type Case = readonly [program: string, ...expected: readonly (string | undefined)[]];

const functions: readonly Case[] = [
  ["const f = function g(n: number): number { /*?*/ n; return n < 1 ? n : g(n / 2); }; f(10);", "number"],
  ["function f(x: number) { return x; } f(1); /*?*/ f(2);", "int"],
  ["function f(x: number) { return x; } f(1); f(0.5); /*?*/ f(2);", "number"],
  ["function f(x: number) { /*?*/ x; } f(1);", "int"],
  ["export function f(x: number) { /*?*/ x; } f(1);", "number"],
  ["export function f(x: int) { /*?*/ x; }", "int"],
  ["export const f = (x: number) => { /*?*/ x; }; f(1);", "number"],
  ["export class A { m(x: number) { /*?*/ x; } } new A().m(1);", "number"],
  ["export class A { #m(x: number) { /*?*/ x; } n() { this.#m(1); } }", "int"],
  ["export default function (x: number) { /*?*/ x; }", "number"],
  ["export default class { m(x: number) { /*?*/ x; } }", "number"],
  ["const api = { f(x: number) { /*?*/ x; } }; api.f(1); export { api };", "number"],
  ["function make() { return (x: number) => { /*?*/ x; }; } make()(1); export const g = make();", "number"],
  ["function f(x: number) { /*?*/ x; }", "number"],
  ["function f(x = 1) { /*?*/ x; } f();", "int"],
  ["function f(x = 1) { /*?*/ x; } f(0.5);", "number"],
  ["function f(...xs: number[]) { /*?*/ xs[0]; } f(1, 2);", "int"],
  ["function f(...xs: number[]) { /*?*/ xs[0]; } f(1, 0.5);", "number"],
  ["function f(a: number, ...xs: number[]) { /*?*/ a; /*?*/ xs[0]; } f(0.5, 1, 2);", "float", "int"],
  [
    "function f(a: number, b: number) { /*?*/ a; /*?*/ b; } const t: [number, number] = [1, 0.5]; f(...t);",
    "number",
    "number",
  ],
  ["function f(a: number, b?: number) { /*?*/ b; } f(0.5, 1); f(0.5);", "int"],
  ["function f(g: (x: number) => void) { g(0.5); } f((x) => { /*?*/ x; });", "float"],
  ["function f(g: (x: number) => void) { g(0.5); g(1); } f((x) => { /*?*/ x; });", "number"],
  ["let h: (x: number) => void = (x) => { /*?*/ x; }; const k = h; k(0.5);", "float"],
  ["const t = [(x: number) => { /*?*/ x; }]; t[0]!(0.5);", "float"],
  ["function f(n: number): number { return n <= 1 ? 1 : n * f(n - 1); } /*?*/ f(5);", "int"],
  ["function fib(n: number): number { return n < 2 ? n : fib(n - 1) + fib(n - 2); } /*?*/ fib(5);", "int"],
  ["function f(this: { x: number }) { return this.x; } const o = { x: 0.5, f }; /*?*/ o.f();", "float"],
  ["function f(x: number) { /*?*/ x; } f.call(undefined, 0.5);", "float"],
  ["function f(x: number) { /*?*/ x; } f.apply(undefined, [0.5]);", "float"],
  ["function f(x: number, y: number) { /*?*/ y; } const g = f.bind(undefined, 1); g(0.5);", "number"],
  ["const f = (function () { let n = 0; return () => ++n; })(); /*?*/ f();", "int"],
  ["function tag(s: TemplateStringsArray, x: number) { /*?*/ x; return x; } /*?*/ tag`a${0.5}`;", "float", "float"],
  ["function f(x: number): void; function f(x: number, y?: number) { /*?*/ x; } f(0.5);", "float"],
  ["function id<T>(x: T): T { return x; } /*?*/ id(1); id('a');", "int"],
  ["function id<T>(x: T): T { return x; } /*?*/ id(1); id(0.5);", "number"],
  ["function first<T>(xs: T[]): T { return xs[0]!; } /*?*/ first([0.5]);", "float"],
  ["setTimeout((x) => { /*?*/ x; }, 1, 0.5);", "float"],
];

const variables: readonly Case[] = [
  ["let x = 1; function f() { x = 0.5; } f(); /*?*/ x;", "number"],
  ["let x = 1; [1].forEach(() => { x = 0.5; }); /*?*/ x;", "number"],
  ["let x = 1; [x] = [0.5]; /*?*/ x;", "number"],
  ["let x = 1; ({ x } = { x: 0.5 }); /*?*/ x;", "number"],
  ["let x = 1; ({ a: x = 0.5 } = {} as { a?: number }); /*?*/ x;", "number"],
  ["let x = 1, y = 0.5; [x, y] = [y, x]; /*?*/ x; /*?*/ y;", "number", "number"],
  ["const { a = 0.5 } = { a: 1 } as { a?: number }; /*?*/ a;", "number"],
  ["const { a: { b } } = { a: { b: 0.5 } }; /*?*/ b;", "float"],
  ["const { a, ...r } = { a: 1, b: 0.5 }; /*?*/ a; /*?*/ r.b;", "int", "float"],
  ["const [a, ...r] = [1, 0.5]; /*?*/ r[0];", "number"],
  ["const [, b = 0.5] = [1]; /*?*/ b;", "float"],
  ["let x = 1; for (x of [0.5]) {} /*?*/ x;", "number"],
  ["for (const k in { a: 1 }) { /*?*/ k; }", undefined],
  ["let x: number | string = 1; x = 'a'; x = 0.5; /*?*/ x;", "number"],
  ["let x: any = 1; let y = x; /*?*/ y;", "int"],
  ["const o: any = { a: 1 }; /*?*/ o.b;", "number"],
  ["const o: any = { a: 1 }; o.a = 0.5; const p = o as { a: number }; /*?*/ p.a;", "number"],
  ["const o = { a: 1 }; const k: any = 'a'; (o as any)[k] = 0.5; /*?*/ o.a;", "number"],
  ["let x; x = 1; x = 0.5; /*?*/ x;", "number"],
  ["var v = 1; var v = 0.5; /*?*/ v;", "number"],
  ["let x = 1; x ||= 0.5; /*?*/ x;", "number"],
  ["let x: number | undefined; x ??= 0.5; /*?*/ x;", "float"],
  ["let x = 1; const y = (x = 0.5, x); /*?*/ y;", "number"],
  ["let x = 1; switch (x) { case 1: x = 0.5; } /*?*/ x;", "number"],
  ["let x = 1; try { throw new Error('a'); } catch { x = 0.5; } finally { x++; } /*?*/ x;", "number"],
  ["const x = 5 satisfies number; /*?*/ x;", "int"],
  ["namespace N { export let v = 1; } N.v = 0.5; /*?*/ N.v;", "number"],
  ["namespace N { export let v = 1; } function f(n: { v: number }) { n.v = 0.5; } f(N); /*?*/ N.v;", "number"],
];

const objects: readonly Case[] = [
  ["const a = [1]; const b = a; b.push(0.5); /*?*/ a[0];", "number"],
  ["const a = [1]; function f(xs: number[]) { xs[0] = 0.5; } f(a); /*?*/ a[0];", "number"],
  ["const a = [1]; const o = { a }; o.a.push(0.5); /*?*/ a[0];", "number"],
  ["const a: number[][] = [[1]]; a[0]!.push(0.5); /*?*/ a[0]![0];", "number"],
  ["const a = [1]; const m = new Map([['k', a]]); m.get('k')!.push(0.5); /*?*/ a[0];", "number"],
  ["const a = [1]; for (const x of [a]) x.push(0.5); /*?*/ a[0];", "number"],
  ["const a = [1]; [a].forEach((x) => x.push(0.5)); /*?*/ a[0];", "number"],
  ["const a = [1]; const b = [a].map((x) => x); b[0]!.push(0.5); /*?*/ a[0];", "number"],
  ["const a = [1]; a.forEach((_, i, self) => { self[i] = 0.5; }); /*?*/ a[0];", "number"],
  ["const a = [3]; a.fill(0.5); /*?*/ a[0];", "number"],
  ["const a = [1]; a.splice(0, 1, 0.5); /*?*/ a[0];", "number"],
  ["const a = [1]; Object.assign(a, [0.5]); /*?*/ a[0];", "number"],
  ["const t: [number, number] = [1, 0.5]; t.reverse(); /*?*/ t[0];", "number"],
  ["const t: [number, number] = [1, 0.5]; /*?*/ t[0]; /*?*/ t[1];", "int", "float"],
  ["const t: [number, number] = [1, 0.5]; let i = 0; t[i] = 0.5; /*?*/ t[0];", "number"],
  ["const t: readonly [number, number] = [1, 0.5]; /*?*/ t.map((x) => x)[0];", "number"],
  ["const o = { a: 1 }; /*?*/ o.a;", "int"],
  ["const o = { a: 1 }; o.a = 0.5; /*?*/ o.a;", "number"],
  ["const o = { a: 1 }; o['a'] = 0.5; /*?*/ o.a;", "number"],
  ["interface P { a: number } const o = { a: 1 }; const p: P = o; p.a = 0.5; /*?*/ o.a;", "number"],
  [
    "const o = { a: 1 }; const k = 'a' as 'a' | 'b'; const r: Record<string, number> = o; r[k] = 0.5; /*?*/ o.a;",
    "number",
  ],
  ["const o = { a: 1 }; Object.assign(o, { a: 0.5 }); /*?*/ o.a;", "number"],
  ["const o = { ...{ a: 1 }, a: 0.5 }; /*?*/ o.a;", "number"],
  ["const o = { get x() { return 0.5; } }; /*?*/ o.x;", "float"],
  ["const o = { v: 1, set x(n: number) { this.v = n; } }; o.x = 0.5; /*?*/ o.v;", "number"],
  ["const o = { v: 1, f() { this.v = 0.5; } }; o.f(); /*?*/ o.v;", "number"],
  ["const o = { v: 1, f: function () { this.v = 0.5; } }; o.f(); /*?*/ o.v;", "number"],
  ["const k = 'a'; const o = { [k]: 1 }; /*?*/ o.a;", "int"],
  ["const k: string = 'a'; const o: Record<string, number> = { [k]: 0.5 }; /*?*/ o['a'];", "number"],
  ["const o = { a: 1 }; const { a } = o; /*?*/ a; /*?*/ Object.values(o)[0];", "int", "int"],
  ["const o = JSON.parse('{}') as { a: number }; o.a = 1; /*?*/ o.a;", "number"],
  ["const o: { a?: number } = {}; o.a = 0.5; /*?*/ o.a;", "float"],
  ["const o = structuredClone({ a: 1 }); /*?*/ o.a;", "int"],
  ["const o = Object.freeze({ a: 0.5 }); /*?*/ o.a;", "float"],
  ["const o = Object.fromEntries([['a', 0.5]] as [string, number][]); /*?*/ o['a'];", "number"],
  ["/*?*/ Object.entries({ a: 0.5 })[0]![1];", "float"],
  [
    "const m = new Map<string, number[]>(); m.set('a', [1]); const xs = m.get('a'); xs?.push(0.5); /*?*/ m.get('a')![0];",
    "number",
  ],
  [
    "const w = new Map([[1, 0.5]]); for (const k of w.keys()) { /*?*/ k; } for (const v of w.values()) { /*?*/ v; }",
    "int",
    "float",
  ],
  ["const a = [1, 2]; const [x] = [...a, 0.5]; /*?*/ x;", "number"],
  ["const a = Array.from({ length: 3 }, (_, i) => i); /*?*/ a[0];", "int"],
  ["const a = new Array<number>(3).fill(0); /*?*/ a[0];", "int"],
  ["const a = Array(3).fill(0.5); /*?*/ a[0];", "float"],
];

const classes: readonly Case[] = [
  ["class A { x = 1; } /*?*/ new A().x;", "int"],
  ["class A { x = 1; } const a = new A(); a.x = 0.5; /*?*/ new A().x;", "number"],
  ["class A { x = 1; } class B extends A { f() { this.x = 0.5; } } new B().f(); /*?*/ new A().x;", "number"],
  [
    "class A { constructor(readonly x: number) {} } class B extends A { constructor() { super(0.5); } } new B(); /*?*/ new A(1).x;",
    "number",
  ],
  ["class A { constructor(readonly x: number) {} } class B extends A {} /*?*/ new B(0.5).x;", "float"],
  ["class A { constructor(private x: number) {} f() { /*?*/ this.x; } } new A(1).f();", "int"],
  [
    "abstract class A { abstract f(): number; g() { /*?*/ this.f(); } } class B extends A { f() { return 0.5; } } new B().g();",
    "float",
  ],
  [
    "class A { f() { return 1; } } class B extends A { override f() { return 0.5; } } const a: A = new B(); /*?*/ a.f();",
    "number",
  ],
  [
    "interface S { f(): number } class A implements S { f() { return 0.5; } } const s: S = new A(); /*?*/ s.f();",
    "float",
  ],
  [
    "interface S { f(): number } class A implements S { f() { return 0.5; } } class B implements S { f() { return 1; } } const xs: S[] = [new A(), new B()]; /*?*/ xs[0]!.f();",
    "number",
  ],
  ["class A { static n = 1; } A.n = 0.5; /*?*/ A.n;", "number"],
  ["class A { static n = 1; static f() { this.n = 0.5; } } A.f(); /*?*/ A.n;", "number"],
  ["class A { static n = 1; } const k = A; k.n = 0.5; /*?*/ A.n;", "number"],
  ["class A { static n = 1; } class B extends A { static g() { B.n = 0.5; } } B.g(); /*?*/ A.n;", "number"],
  ["class A { static n = 1; static { A.n = 0.5; } } /*?*/ A.n;", "number"],
  [
    "class A { static make() { return this.v(); } static v() { return 1; } } class B extends A { static override v() { return 0.5; } } /*?*/ B.make();",
    "number",
  ],
  [
    "class A { #x = 1; set(v: number) { this.#x = v; } get() { return this.#x; } } const a = new A(); a.set(0.5); /*?*/ a.get();",
    "number",
  ],
  [
    "class A { _x = 1; get x() { return this._x; } set x(v: number) { this._x = v; } } const a = new A(); a.x = 0.5; /*?*/ a._x; /*?*/ a.x;",
    "number",
    "number",
  ],
  [
    "class A { get x() { return 1; } } class B extends A { override get x() { return 0.5; } } /*?*/ new B().x;",
    "number",
  ],
  [
    "class Box<T> { constructor(public v: T) {} map<U>(f: (v: T) => U) { return new Box(f(this.v)); } } /*?*/ new Box(1).map((x) => x / 2).v;",
    "number",
  ],
  ["class Box<T> { constructor(public v: T) {} } /*?*/ new Box(1).v;", "int"],
  ["class A { x = 1; f = () => { this.x = 0.5; }; } const { f } = new A(); f(); /*?*/ new A().x;", "number"],
  [
    "class E extends Error { constructor(readonly code: number) { super('e'); } } try { throw new E(0.5); } catch (e) { if (e instanceof E) { /*?*/ e.code; } }",
    "float",
  ],
  ["class E extends Error { code = 1; } const e = new E('m'); e.code = 0.5; /*?*/ e.code;", "number"],
  ["class E extends Error { code = 1; } /*?*/ new E('m').code;", "int"],
  ["class A { x = 1; } function f(a: A | undefined) { if (a) a.x = 0.5; } f(new A()); /*?*/ new A().x;", "number"],
  [
    "class A { x = 1; m() { const self = this; return () => { self.x = 0.5; }; } } new A().m()(); /*?*/ new A().x;",
    "number",
  ],
  ["const K = class { x = 0.5; }; /*?*/ new K().x;", "float"],
  ["class A { x = 1; } function make(C: new () => A) { return new C(); } make(A).x = 0.5; /*?*/ new A().x;", "number"],
  [
    "type C<T> = new (...args: any[]) => T; function Mix<B extends C<{ x: number }>>(Base: B) { return class extends Base { f() { this.x = 0.5; } }; } class A { x = 1; } const M = Mix(A); new M().f(); /*?*/ new A().x;",
    "number",
  ],
  [
    "class L { next: L | undefined; constructor(public v: number) {} } const a = new L(1); a.next = new L(0.5); /*?*/ a.v;",
    "number",
  ],
  [
    "class S { private items: number[] = []; push(x: number) { this.items.push(x); } pop() { return this.items.pop(); } } const s = new S(); s.push(1); /*?*/ s.pop()!;",
    "int",
  ],
  [
    "class S<T> { private items: T[] = []; push(x: T) { this.items.push(x); } pop() { return this.items.pop(); } } const s = new S<number>(); s.push(0.5); /*?*/ s.pop()!;",
    "float",
  ],
  ["class M extends Map<string, number> {} const m = new M(); m.set('a', 0.5); /*?*/ m.get('a')!;", "float"],
  [
    "function dec(v: any, c: any): any { return function () { return 0.5; }; } class A { @dec f() { return 1; } } /*?*/ new A().f();",
    "number",
  ],
];

const iteration: readonly Case[] = [
  ["class R { *[Symbol.iterator]() { yield 0.5; } } for (const x of new R()) { /*?*/ x; }", "float"],
  [
    "class R { [Symbol.iterator]() { let n = 0; return { next: () => ({ value: n++, done: n > 3 }) }; } } for (const x of new R()) { /*?*/ x; }",
    "int",
  ],
  [
    "class R implements Iterable<number> { [Symbol.iterator](): Iterator<number> { let n = 0.5; return { next: () => ({ value: n++, done: n > 3 }) }; } } const xs = [...new R()]; /*?*/ xs[0];",
    "float",
  ],
  [
    "class R { [Symbol.iterator]() { return this; } next() { return { value: 0.5, done: false }; } } const xs = Array.from(new R() as Iterable<number>); /*?*/ xs[0];",
    "float",
  ],
  [
    "function* g(): Generator<number, void, number> { const x = yield 1; /*?*/ x; } const it = g(); it.next(); it.next(0.5);",
    "float",
  ],
  ["function* a() { yield 0.5; } function* b() { yield 1; yield* a(); } for (const x of b()) { /*?*/ x; }", "number"],
  [
    "function* a() { return 0.5; } function* b(): Generator<number> { const r = yield* a(); /*?*/ r; } [...b()];",
    "float",
  ],
  ["function* g() { yield 0.5; } /*?*/ Math.max(...g());", "float"],
  ["function* g() { yield 0.5; } const [x] = g(); /*?*/ x;", "float"],
  ["async function* g() { yield 0.5; } async function f() { for await (const x of g()) { /*?*/ x; } } f();", "float"],
  ["async function f() { return 0.5; } f().then((x) => { /*?*/ x; });", "float"],
  [
    "async function f() { return 1; } async function g() { return f(); } async function h() { /*?*/ (await g()); } h();",
    "int",
  ],
  ["const p = new Promise<number>((resolve) => { resolve(0.5); }); p.then((x) => { /*?*/ x; });", "float"],
  [
    "const p = new Promise<number>((resolve) => setTimeout(() => resolve(1), 5)); async function f() { const x = await p; /*?*/ x; } f();",
    "int",
  ],
  ["async function f() { const p = Promise.resolve(0.5); const [a] = await Promise.all([p]); /*?*/ a; } f();", "float"],
  [
    "async function f() { return Promise.resolve(1).then((x) => x / 2); } async function g() { /*?*/ (await f()); } g();",
    "float",
  ],
  ["for (const [i, x] of [0.5].entries()) { /*?*/ i; /*?*/ x; }", "int", "float"],
];

test.each(
  [...functions, ...variables, ...objects, ...classes, ...iteration].map(([program, ...expected]) => ({
    program,
    expected,
  })),
)("$program", ({ program, expected }) => {
  expect(kinds(program)).toEqual(expected);
});

test("modules share what they export", () => {
  const files = {
    "main.ts":
      "import { xs, add as plus, C } from './lib.js'; import * as lib from './lib.js'; import d from './lib.js'; xs.push(0.5); /*?*/ plus(1, 2); lib.add(3, 4); const c = new C(); c.v = 0.5; /*?*/ d; /*?*/ lib.late;",
    "lib.ts":
      "export const xs = [1]; /*?*/ xs[0]; export function add(a: number, b: number) { return a + b; } export class C { v = 1; f() { /*?*/ this.v; } } export default 0.5; export let late = 1; export function later() { late = 0.5; }",
  };
  expect(kinds(files)).toEqual(["number", "number", "int", "float", "number"]);
});
