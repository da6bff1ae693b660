/** Objects that a program prints, lists or writes as JSON: order and presence of properties are JavaScript's. */
import { rejected, same } from "../support/conformance.js";

describe("printed", () => {
  same("a literal", "console.log({ b: 1, a: 'x' })");
  same("a variable", "const o = { z: 1, y: [1, 2], x: { w: true } }; console.log(o)");
  same(
    "two orders of one type",
    "interface P { x: number; y: number } const a: P = { x: 1, y: 2 }, b: P = { y: 2, x: 1 }; console.log(a, b)",
  );
  same(
    "an optional property that is absent",
    "interface P { x: number; y?: number } const a: P = { x: 1 }, b: P = { x: 1, y: 2 }; console.log(a, b)",
  );
  same("set later", "interface P { x: number; y?: number } const a: P = { x: 1 }; a.y = 5; console.log(a)");
  same("deleted", "interface P { x: number; y?: number } const a: P = { x: 1, y: 2 }; delete a.y; console.log(a, a.y)");
  same("null", "const a: { x: number | null } = { x: null }; console.log(a.x === null)");
  same("in an array", "console.log([{ a: 1 }, { a: 2 }])");
  same("nested in a class", "class C { o = { k: 1 }; n = 2 } console.log(new C())");
  same("a spread", "const a = { x: 1, y: 2 }; console.log({ ...a, z: 3 }, { w: 0, ...a }, { ...a, x: 9 })");
  same(
    "a spread of an optional",
    "interface O { a: number; b?: number } function f(o: O) { console.log({ ...o, c: 1 }) } f({ a: 1 }); f({ a: 1, b: 2 })",
  );
  same("functions", "const o = { f: () => 1, n: 2 }; console.log(o.n, typeof o.f)".replace(", typeof o.f", ""));
  same("an empty object", "const o: { a?: number } = {}; console.log(o)");
  same("a record", "const r: Record<string, number> = { b: 1, a: 2 }; r['c'] = 3; console.log(r)");
  same("a record with numbers", "const r: Record<string, number> = { b: 1, 2: 5, 1: 4 }; console.log(r)");
  same(
    "a record after delete",
    "const r: Record<string, number> = { a: 1, b: 2 }; delete r.a; r.a = 3; console.log(r)",
  );
  same("Python's words", "console.log({ from: 'a', to: 'b', class: 1, in: 2 })");
  same("names that are no identifiers", "console.log({ 'content-type': 1, ok: 2 })");
  same(
    "a getter",
    "const o = { n: 2, get twice() { return this.n * 2 } }; console.log(o.twice, JSON.stringify({ t: o.twice }))",
  );
  same(
    "through unknown",
    "function show(x: unknown) { console.log(x) } show({ b: 1, a: { c: [1] } }); show(new (class K { q = 1 })())",
  );
  same("through a generic", "function show<T>(x: T): T { console.log(x); return x } show({ b: 1, a: 2 }).b");
  same(
    "a union",
    "type S = { kind: 'a'; n: number } | { kind: 'b'; s: string }; const all: S[] = [{ kind: 'a', n: 1 }, { s: 'x', kind: 'b' }]; for (const s of all) console.log(s)",
  );
});

describe("listed", () => {
  same("Object.keys", "const o = { z: 1, a: 2, m: 3 }; console.log(Object.keys(o).join())");
  same("Object.values", "const o = { z: 1, a: 2 }; console.log(Object.values(o).join())");
  same("Object.entries", "const o = { z: 1, a: 2 }; for (const [k, v] of Object.entries(o)) console.log(k, v)");
  same(
    "Object.keys of an interface",
    "interface P { x: number; y: number } function f(p: P) { return Object.keys(p).join() } console.log(f({ y: 1, x: 2 }), f({ x: 1, y: 2 }))",
  );
  same("for in", "const o = { z: 1, a: 2 }; for (const k in o) console.log(k)");
  same("for in with a read", "const o = { z: 1, a: 2 }; for (const k in o) console.log(k, o[k as 'z' | 'a'])");
  same(
    "for in of a record",
    "const r: Record<string, number> = { z: 1, a: 2 }; r.m = 3; for (const k in r) console.log(k, r[k])",
  );
  same(
    "Object.keys of a record",
    "const r: Record<string, number> = { z: 1, a: 2 }; console.log(Object.keys(r).join(), Object.values(r).join())",
  );
  same(
    "Object.entries of a record",
    "const r: Record<string, number[]> = {}; for (const w of ['b', 'a', 'b']) (r[w] ??= []).push(w.length); for (const [k, v] of Object.entries(r)) console.log(k, v.length)",
  );
  same("Object.assign", "const o = { a: 1, b: 2 }; const p = Object.assign({}, o, { b: 3 }); console.log(p.a, p.b)");
  same("Object.fromEntries", "const r = Object.fromEntries([['b', 1], ['a', 2]]); console.log(Object.keys(r).join())");
  same("Python's words", "const o = { from: 1, to: 2 }; console.log(Object.keys(o).join(), JSON.stringify(o))");
  same("methods are properties too", "const o = { n: 1, f() { return 1 } }; console.log(Object.keys(o).join())");
  rejected("TSN1001", "const o = { n: 1, f() { return this.n } }; console.log(Object.keys(o).join(), o.f())");
  rejected("TSN1001", "const o = { n: 1, get twice() { return this.n * 2 } }; console.log(o)");
  same(
    "hasOwn",
    "interface P { a: number; b?: number } const o: P = { a: 1 }; console.log(Object.hasOwn(o, 'a'), Object.hasOwn(o, 'b'))",
  );
});

describe("JSON", () => {
  same("a literal", "console.log(JSON.stringify({ b: 1, a: [1, { c: null }], s: 'x' }))");
  same(
    "an optional property",
    "interface P { x: number; y?: number } const a: P = { x: 1 }; console.log(JSON.stringify(a))",
  );
  same("a record", "const r: Record<string, number> = { z: 1, a: 2 }; console.log(JSON.stringify(r))");
  same(
    "a message",
    "interface M { type: string; from: string; payload: { t: number; ok: boolean } } const m: M = { type: 't', from: 'n', payload: { t: 1, ok: true } }; console.log(JSON.stringify(m))",
  );
  same(
    "parsed",
    'interface M { type: string; n: number; list: number[] } const m = JSON.parse(\'{"type":"t","n":2,"list":[1,2]}\') as M; console.log(m.type, m.n, m.list.length)',
  );
  same(
    "parsed as a record",
    "const r = JSON.parse('{\"a\":1}') as Record<string, number>; console.log(r['a'], r['b'])",
  );
  rejected(
    "TSN2002",
    "interface M { names: Record<string, number> } const m = JSON.parse('{}') as M; console.log(m.names['a'])",
  );
  same(
    "parsed, an absent one",
    "interface M { a: number; b?: string } const m: M = JSON.parse('{\"a\":1}'); console.log(m.b ?? 'none')",
  );
  same(
    "parsed, Python's words",
    'interface M { from: string; class: number } const m: M = JSON.parse(\'{"from":"x","class":2}\'); console.log(m.from, m.class)',
  );
});

describe("conversions that are refused", () => {
  rejected("TSN2002", "const o = { a: 1 }; const r: Record<string, number> = o; console.log(r['a'])");
  rejected("TSN2002", "function f(r: { [k: string]: number }) { return r['a'] } const o = { a: 1 }; console.log(f(o))");
  rejected("TSN2002", "const r: Record<string, number> = { a: 1 }; const o: { a?: number } = r; console.log(o.a)");
  rejected("TSN2002", "const os = [{ a: 1 }]; const rs: Record<string, number>[] = os; console.log(rs[0]['a'])");
  rejected("TSN2002", "function f(): Record<string, number> { const o = { a: 1 }; return o } console.log(f()['a'])");
  rejected(
    "TSN2002",
    "const r: Record<string, string> = { a: 'x' }; const n: Record<number, string> = r; console.log(n[1])",
  );
  rejected("TSN2002", "const o = { r: { a: 1 } }; const p: { r: Record<string, number> } = o; console.log(p.r['a'])");
  same(
    "a literal is neither before",
    "function f(r: Record<string, number>) { return r['a'] } console.log(f({ a: 1 })); const rs: Record<string, number>[] = [{ a: 1 }]; console.log(rs[0]['a'])",
  );
});
