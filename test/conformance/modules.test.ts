/** Programs of several files. */
import { sameModules } from "../support/conformance.js";

describe("imports", () => {
  sameModules("a function", {
    "main.ts": "import { f } from './a'; console.log(f(1))",
    "a.ts": "export function f(x: number) { return x + 1 }",
  });
  sameModules("renamed", {
    "main.ts": "import { f as g } from './a'; console.log(g(1))",
    "a.ts": "export const f = (x: number) => x * 2",
  });
  sameModules("a namespace", {
    "main.ts": "import * as a from './a'; console.log(a.f(1), a.n)",
    "a.ts": "export function f(x: number) { return x }; export const n = 7",
  });
  sameModules("default function", {
    "main.ts": "import f from './a'; console.log(f())",
    "a.ts": "export default function named() { return 'd' }",
  });
  sameModules("default expression", {
    "main.ts": "import n from './a'; console.log(n)",
    "a.ts": "export default 5 * 2",
  });
  sameModules("default class", {
    "main.ts": "import A from './a'; console.log(new A().n)",
    "a.ts": "export default class { n = 3 }",
  });
  sameModules("default and named", {
    "main.ts": "import d, { n } from './a'; console.log(d, n)",
    "a.ts": "export const n = 1; const d = 'x'; export default d",
  });
  sameModules("export list", {
    "main.ts": "import { a, c } from './a'; console.log(a, c)",
    "a.ts": "const a = 1, b = 2; export { a, b as c }",
  });
  sameModules("re-export", {
    "main.ts": "import { x, z } from './b'; console.log(x, z)",
    "b.ts": "export { x, y as z } from './a'",
    "a.ts": "export const x = 1, y = 2",
  });
  sameModules("export star", {
    "main.ts": "import { x, own } from './b'; console.log(x, own)",
    "b.ts": "export * from './a'; export const own = 'b'",
    "a.ts": "export const x = 1; export default 9",
  });
  sameModules("export star as", {
    "main.ts": "import { ns } from './b'; console.log(ns.x)",
    "b.ts": "export * as ns from './a'",
    "a.ts": "export const x = 1",
  });
  sameModules("a class", {
    "main.ts": "import { A } from './a'; class B extends A { m() { return super.m() + 1 } } console.log(new B().m())",
    "a.ts": "export class A { m() { return 1 } }",
  });
  sameModules("types only", {
    "main.ts":
      "import type { T } from './a'; import { type U, v } from './a'; const t: T = 1; const u: U = v; console.log(t, u)",
    "a.ts": "export type T = number; export type U = string; export const v = 'v'",
  });
  sameModules("side effects", { "main.ts": "import './a'; console.log('main')", "a.ts": "console.log('a')" });
  sameModules("the order of loading", {
    "main.ts": "console.log('main'); import { b } from './b'; import { a } from './a'; console.log(a, b)",
    "a.ts": "console.log('a'); export const a = 1",
    "b.ts": "import { a } from './a'; console.log('b'); export const b = a + 1",
  });
  sameModules("loaded once", {
    "main.ts": "import { n } from './a'; import { m } from './b'; console.log(n, m)",
    "a.ts": "console.log('once'); export const n = 1",
    "b.ts": "import { n } from './a'; export const m = n + 1",
  });
  sameModules("an unused import loads nothing", {
    "main.ts": "import { n } from './a'; console.log('main')",
    "a.ts": "console.log('a'); export const n = 1",
  });
  sameModules("folders", {
    "main.ts": "import { f } from './lib/f'; console.log(f())",
    "lib/f.ts": "import { g } from './deep/g'; export const f = () => g() + 1",
    "lib/deep/g.ts": "import { base } from '../../base'; export const g = () => base",
    "base.ts": "export const base = 10",
  });
  sameModules("an index", {
    "main.ts": "import { f } from './lib'; console.log(f())",
    "lib/index.ts": "export { f } from './f'",
    "lib/f.ts": "export const f = () => 'f'",
  });
  sameModules("live bindings", {
    "main.ts": "import { n, inc } from './a'; console.log(n); inc(); inc(); console.log(n)",
    "a.ts": "export let n = 0; export function inc() { n++ }",
  });
  sameModules("a live binding, re-exported", {
    "main.ts": "import { n, inc } from './b'; inc(); console.log(n)",
    "b.ts": "export { n, inc } from './a'",
    "a.ts": "export let n = 0; export function inc() { n++ }",
  });
  sameModules("circular functions", {
    "main.ts": "import { even } from './a'; console.log(even(10))",
    "a.ts": "import { odd } from './b'; export function even(n: number): boolean { return n === 0 || odd(n - 1) }",
    "b.ts": "import { even } from './a'; export function odd(n: number): boolean { return n !== 0 && even(n - 1) }",
  });
  sameModules("the entry is imported", {
    "main.ts": "import { f } from './a'; export const n = 5; console.log(f())",
    "a.ts": "import { n } from './main'; export function f() { return n }",
  });
  sameModules("names of MicroPython's modules", {
    "main.ts": "import { t } from './time'; import { m } from './math'; console.log(t, m)",
    "time.ts": "export const t = 't'",
    "math.ts": "export const m = Math.floor(2.5)",
  });
  sameModules("hyphens", {
    "main.ts": "import { x } from './my-module'; console.log(x)",
    "my-module.ts": "export const x = 1",
  });
  sameModules("names of Python in exports", {
    "main.ts": "import { list, print_, None } from './a'; console.log(list, print_, None)",
    "a.ts": "export const list = 1, print_ = 2, None = 3",
  });
  sameModules("private names do not leak", {
    "main.ts": "import { get } from './a'; const secret = 'main'; console.log(get(), secret)",
    "a.ts": "const secret = 'a'; export const get = () => secret",
  });
  sameModules("helpers are shared", {
    "main.ts": "import { f } from './a'; console.log(`${f(1)} ${[1.5, 2]}`)",
    "a.ts": "export const f = (x: number) => `${x / 2}`",
  });
  sameModules("an enum", { "main.ts": "import { E } from './a'; console.log(E.B)", "a.ts": "export enum E { A, B }" });
  sameModules("objects of a shape", {
    "main.ts": "import { make, type P } from './a'; const p: P = { x: 1, y: 2 }; console.log(make(3).x + p.y)",
    "a.ts": "export interface P { x: number; y: number } export const make = (x: number): P => ({ x, y: 0 })",
  });
});

describe("data", () => {
  sameModules("a JSON module", {
    "main.ts": 'import data from "./d.json"; console.log(data.name, data.list.length, data.list[1])',
    "d.json": '{ "name": "board", "list": [1, 2.5] }',
  });
});

describe("exports under names of Python's builtins", () => {
  sameModules("are found under their own name", {
    "main.ts": 'import * as a from "./a"; import { set } from "./a"; console.log(a.set, set)',
    "a.ts": "export const set = 5",
  });
});
