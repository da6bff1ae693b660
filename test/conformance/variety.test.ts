import { rejected, same } from "../support/conformance.js";

describe("receivers are found before the arguments run", () => {
  same(
    "Map.set",
    "let m = new Map<string, number>(); const first = m; function swap() { m = new Map(); return 5; } m.set('k', swap()); console.log(first.get('k'), m.get('k'));",
  );
  same(
    "Set.add",
    "let s = new Set<number>(); const first = s; function swap() { s = new Set<number>(); return 1; } const result = s.add(swap()); console.log(result === first, first.has(1), s.has(1));",
  );
  same(
    "Map.has",
    "let m = new Map([[1, 'a']]); function swap() { m = new Map(); return 1; } console.log(m.has(swap()), m.has(1));",
  );
  same(
    "two effects of one Map.set",
    "const xs = [1, 2, 3]; const m = new Map<number, number>(); m.set(xs.length, xs.pop()!); m.set(xs.pop()!, xs.pop()!); console.log(m.get(3), m.get(2));",
  );
  same(
    "map of a callback that a call gives",
    "let xs = [1, 2, 3]; function pick() { xs = [100]; return (v: number) => v * 2; } console.log(xs.map(pick()));",
  );
  same(
    "the third argument of a callback",
    "let xs = [1, 2]; const first = xs; xs.forEach((_, __, all) => { console.log(all === first); xs = [9]; });",
  );
});

describe("spread takes the items at its place", () => {
  same(
    "in an array",
    "const xs = [1, 2]; function add() { xs.push(9); return 3; } console.log([...xs, add()], [0, ...xs, xs.pop()], xs);",
  );
  same(
    "in an array before a statement",
    "const xs = [1, 2]; let n = 0; console.log([...xs, (n = xs.push(7)), n], xs);",
  );
});

describe("object patterns", () => {
  same("rest of an object", "const { b, ...rest } = { a: 1, b: 2, c: 3 }; console.log(b, rest, rest.a + rest.c);");
  same(
    "rest in an assignment",
    "const o = { a: 1, b: 2, c: 3 }; let a: number, rest: { b: number; c: number }; ({ a, ...rest } = o); console.log(a, rest);",
  );
  same(
    "nested rest",
    "const { x: { d, ...inner }, ...outer } = { x: { d: 1, e: 2, f: 3 }, y: 4 }; console.log(d, inner, outer);",
  );
  same(
    "rest of a parameter",
    "function f({ a, ...others }: { a: number; b: string; c: boolean }) { return others; } const o = { a: 1, b: 'x', c: true }; console.log(f(o), f(o) === f(o));",
  );
  same(
    "rest of a record",
    "const r: Record<string, number> = { a: 1, b: 2, c: 3 }; const { a, ...rest } = r; console.log(a, rest, Object.keys(rest));",
  );
  same(
    "rest beside a computed key",
    "const key = 'b'; const { [key]: b, ...rest } = { a: 1, b: 2 }; console.log(b, rest);",
  );
  same(
    "rest of an instance",
    "class P { x = 1; y = 2; sum() { return 3; } } const { x, ...rest } = new P(); console.log(x, rest);",
  );
  same(
    "indexes of arrays",
    "const xs = [1, 2, 3]; const i = 2; const { [i]: a, 0: b, length } = xs; let c: number; ({ [1]: c } = xs); console.log(a, b, c, length);",
  );
  same(
    "defaults from a record",
    "const r: Record<string, number> = { a: 1 }; const k = 'z'; const { a = 5, b = 6, [k]: z = 7 } = r; console.log(a, b, z);",
  );
  rejected(
    "TSN1001",
    "function f<T extends { a: number }>(o: T) { const { a, ...rest } = o; return rest; } console.log(f({ a: 1, b: 2 }));",
  );
});

describe("arguments that are undefined", () => {
  same(
    "join",
    "console.log(['a', 'b'].join(undefined), [1, 2].join(undefined)); const s = [';', undefined]; console.log([1, 2].join(s[1]));",
  );
  same(
    "splice",
    "const xs = [0, 1, 2]; xs.splice(1, undefined as unknown as number, 9); console.log(xs); xs.splice(1); console.log(xs);",
  );
});

describe("functions with properties", () => {
  same(
    "of a declaration, under another name too",
    "function tag(s: string) { return s + tag.end; } tag.end = '!'; console.log(tag('a'), tag.end); const other = tag; console.log(other('b') + other.end, typeof other);",
  );
  same(
    "of a generator and of an expression",
    "function* g(s: string) { yield s; } g.end = '!'; for (const s of g('a')) console.log(s + g.end); const f = function inner(n: number): number { return n + inner.step; }; f.step = 2; console.log(f(1));",
  );
  same(
    "of a stated type, and of Object.assign",
    "const f: { (s: string): string; end: string } = (s) => s + f.end; f.end = '?'; console.log(f('a')); const h = Object.assign((n: number) => n + 1, { unit: 'm' }); console.log(h(1) + h.unit);",
  );
});

describe("functions that look at their this, as values of objects", () => {
  same(
    "of a literal",
    "interface N { n: number } function add(this: N, by: number) { return (this.n += by); } const o = { add, n: 1, twice: add }; console.log(o.add(2), o.twice(3), o.n);",
  );
  same(
    "of a field",
    "class C { n = 4; f = function (this: C, by: number) { return this.n * by; }; } console.log(new C().f(3));",
  );
  same(
    "of an item",
    "const hooks: ((this: unknown, s?: string) => void)[] = [function (s) { console.log(s); }]; const i = 0; hooks[i]('a'); hooks[i]?.('b');",
  );
  same(
    "of a namespace",
    "namespace N { export const base = 2; export function times(this: typeof N, n: number) { return this.base * n; } } console.log(N.times(4));",
  );
});

describe("names that Python has none of", () => {
  same(
    "numbers",
    "class C { 1 = 'a'; static 2 = 'b'; 3() { return 'c'; } } const c = new C(); console.log(c[1], C[2], c[3]());",
  );
  same(
    "computed statics",
    "const key = 'size' as const; class C { static [key] = 4; [key] = 5; } console.log(C[key], new C()[key]);",
  );
});

same(
  "the first value that is sent to a generator is lost",
  "function* g(): Generator<number, number, number> { const a = yield 1; return a; } const it = g(); console.log(it.next(5).value, it.next(6).value);",
);

describe("values of all kinds that are thrown", () => {
  same(
    "in the callbacks of promises",
    "Promise.resolve(1).then(() => { throw 'text'; }).catch((e) => console.log('then', e)); new Promise<void>(() => { throw 5; }).catch((e) => console.log('executor', e)); Promise.reject('x').then(undefined, (e) => { throw e + '!'; }).catch((e) => console.log('failed', e));",
  );
  same(
    "what allSettled lists",
    "Promise.allSettled([Promise.resolve(1), Promise.reject('e')]).then((all) => { for (const each of all) console.log(each.status); console.log(all, JSON.stringify(all)); });",
  );
});

describe("namespaces that look around", () => {
  same(
    "from inner namespaces, classes and enums",
    "namespace A { export const x = 1; export namespace B { export const y = x + 1; } export class K { static s = x + 5; f = x; } export enum E { V = x } export const last = B.y; } console.log(A.B.y, A.K.s, new A.K().f, A.E.V, A.last);",
  );
  same(
    "by their own name",
    "namespace A { export const x = 1; export namespace B { export const y = A.x + 1; export class C { static z = y; } } } console.log(A.B.y, A.B.C.z);",
  );
});

describe("the library as values and as bases", () => {
  same(
    "console.log",
    "[1, 2].forEach(console.log); Promise.resolve(4).then(console.log); const log = console.log; log('a', 1);",
  );
  same(
    "a class that extends Set",
    "class Sum extends Set<number> { sum() { let t = 0; for (const v of this) t += v; return t; } } const s = new Sum([1, 2]); s.add(5); console.log(s.sum(), s.size, s.has(5), [...s]);",
  );
  rejected("TSN1001", "class Stack extends Array<number> {} console.log(new Stack().length);");
  rejected("TSN1001", "class Counts extends Map<string, number> {} console.log(new Counts().size);");
  same("minus of a text", "const u: any = '7'; console.log(-u, -'x');");
});

describe("lists that grow by a store", () => {
  same(
    "rows of a list of lists",
    "const grid: number[][] = []; for (let i = 0; i < 2; i++) { grid[i] = []; for (let j = 0; j < 2; j++) grid[i][j] = i * 2 + j; } console.log(grid); class T { rows: number[][] = []; fill() { this.rows.push([]); this.rows[0][0] = 5; return this.rows; } } console.log(new T().fill());",
  );
  same(
    "a list that is made later",
    "let a: number[]; a = []; a[0] = 1; a[1] = 2; console.log(a); class U { xs: number[]; constructor() { this.xs = []; } put() { this.xs[0] = 1; return this.xs; } } console.log(new U().put());",
  );
});

same(
  "concat before a later argument changes the list",
  "const xs = [1, 2, 3]; console.log(xs.concat([4]), xs.pop(), xs.concat(5), xs.reverse(), xs);",
);

same(
  "a store by a key to a value of any type",
  "const o: any = { a: 1 }; o['b'] = 2; o.c = 3; console.log(o.b + o.c, o); const xs: any = [1]; xs[0] = 5; console.log(xs);",
);
