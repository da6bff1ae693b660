/** Namespaces: nested, merged, with functions that use each other. */
import { same, sameModules } from "../support/conformance.js";

describe("namespaces", () => {
  same("constants", "namespace N { export const a = 1; export const b = 'x' } console.log(N.a, N.b)");
  same("a function", "namespace N { export function twice(n: number) { return n * 2 } } console.log(N.twice(4))");
  same(
    "functions using each other",
    "namespace N { export function f(n: number): number { return n < 1 ? 0 : g(n - 1) + 1 } function g(n: number) { return f(n) } } console.log(N.f(3))",
  );
  same(
    "hidden variables",
    "namespace N { let n = 0; export function next() { n++; return n } } N.next(); console.log(N.next())",
  );
  same(
    "an exported variable that changes",
    "namespace N { export let n = 0; export function next() { n += 2 } } N.next(); console.log(N.n); N.n = 10; N.next(); console.log(N.n)",
  );
  same("a value from another", "namespace N { export const a = 2; export const b = a * 3 } console.log(N.b)");
  same(
    "a value by a call",
    "namespace N { export const a = f(4); export function f(n: number) { return n + k() } function k() { return 1 } } console.log(N.a)",
  );
  same(
    "arrows",
    "namespace N { export const add = (a: number, b: number) => a + b; export const twice = (n: number) => add(n, n) } console.log(N.twice(4))",
  );
  same(
    "a class",
    "namespace N { export class P { constructor(public x: number) {} twice() { return this.x * k } } const k = 2 } console.log(new N.P(4).twice())",
  );
  same(
    "classes that extend",
    "namespace N { export class A { hi() { return 'A' } } export class B extends A { hi() { return super.hi() + 'B' } } } console.log(new N.B().hi(), new N.B() instanceof N.A)",
  );
  same(
    "a class with statics",
    "namespace N { export class A { static n = 1; static make() { A.n++; return new A() } } } N.A.make(); console.log(N.A.n)",
  );
  same("an instance inside", "namespace N { class A { v = 3 } export const a = new A() } console.log(N.a.v)");
  same(
    "an enum",
    "namespace N { export enum C { Red, Green } export function name(c: C) { return C[c] } } console.log(N.C.Green, N.name(N.C.Red))",
  );
  same(
    "nested",
    "namespace A { export namespace B { export const x = 1; export function f() { return x + y } } const y = 5 } console.log(A.B.x, A.B.f())",
  );
  same(
    "a dotted name",
    "namespace A.B.C { export const x = 7; export function f() { return x } } console.log(A.B.C.x, A.B.C.f())",
  );
  same(
    "nested, with calls",
    "namespace A { export namespace B { export const x = f(); function f() { return 4 } } export const z = B.x + 1 } console.log(A.B.x, A.z)",
  );
  same(
    "merged",
    "namespace N { export const a = 1 } namespace N { export const b = a + 1; export function f() { return a + b } } console.log(N.a, N.b, N.f())",
  );
  same(
    "merged with a class",
    "class P { static origin() { return new P(0) } constructor(public x: number) {} } namespace P { export const unit = 1; export function of(x: number) { return new P(x) } } console.log(P.unit, P.of(4).x, P.origin().x)",
  );
  same(
    "merged with an enum",
    "enum C { A, B } namespace C { export function next(c: C) { return c === C.A ? C.B : C.A } } console.log(C.next(C.A), C.B)",
  );
  same(
    "merged with a function",
    "function f(n: number) { f.calls++; return n + f.offset } namespace f { export let calls = 0; export const offset = 10 } console.log(f(1), f(2), f.calls)",
  );
  same(
    "types only",
    "namespace T { export interface P { x: number } export type N = number } const p: T.P = { x: 1 }; console.log(p.x)",
  );
  same(
    "statements",
    "namespace N { export const log: string[] = []; log.push('a'); for (let i = 0; i < 2; i++) log.push('' + i); if (log.length > 2) log.push('many') } console.log(N.log.join())",
  );
  same(
    "two with members of one name",
    "namespace A { export const x = 1; export function f() { return x } } namespace B { export const x = 2; export function f() { return x } } console.log(A.f(), B.f(), A.x, B.x)",
  );
  same(
    "a member named like an outer variable",
    "const x = 'outer'; namespace N { export const x = 'inner'; export function f() { return x } } console.log(x, N.f())",
  );
  same(
    "an interface with methods",
    "namespace N { export interface Shape { area(): number } export class Sq implements Shape { constructor(private w: number) {} area() { return this.w * this.w } } } const s: N.Shape = new N.Sq(3); console.log(s.area())",
  );
  same(
    "closures",
    "namespace N { const items: number[] = []; export const add = (n: number) => { items.push(n) }; export const total = () => { let t = 0; for (const i of items) t += i; return t } } N.add(2); N.add(3); console.log(N.total())",
  );
  same(
    "an object",
    "namespace N { export const config = { retries: 3, name: 'x' } } N.config.retries++; console.log(N.config.retries, N.config.name)",
  );
  same("an alias", "namespace A { export namespace B { export const x = 3 } } import C = A.B; console.log(C.x)");
  same(
    "Python's words",
    "namespace N { export const None = 1; export function def() { return None } } console.log(N.None, N.def())",
  );
  same(
    "compound stores",
    "namespace N { export let n = 1; export const xs = [1]; export function f() { n++; n *= 5; xs[0] += n } } N.f(); console.log(N.n, N.xs[0])",
  );
  sameModules("imported", {
    "main.ts": "import { Geometry } from './geometry'; console.log(Geometry.area(2, 3), Geometry.unit)",
    "geometry.ts":
      "export namespace Geometry { export const unit = 1; export function area(w: number, h: number) { return w * h * unit } }",
  });
});
