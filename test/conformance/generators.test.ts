/** Generators and the iterator protocol. */
import { same } from "../support/conformance.js";

describe("generators", () => {
  same("for of", "function* g() { yield 1; yield 2 } for (const x of g()) console.log(x)");
  same(
    "with a loop",
    "function* range(n: number) { for (let i = 0; i < n; i++) yield i } console.log([...range(4)].join())",
  );
  same(
    "lazy",
    "function* g() { console.log('start'); yield 1; console.log('end') } const it = g(); console.log('made'); for (const x of it) console.log(x)",
  );
  same(
    "endless",
    "function* nat() { let n = 0; while (true) yield n++ } for (const x of nat()) { if (x > 3) break; console.log(x) }",
  );
  same(
    "yield*",
    "function* a() { yield 1; yield 2 } function* b() { yield 0; yield* a(); yield* [7, 8] } console.log([...b()].join())",
  );
  same(
    "the value of yield*",
    "function* a() { yield 1; return 'r' } function* b() { const r: string = yield* a(); yield r } console.log([...b()].join())",
  );
  same(
    "next",
    "function* g() { yield 1; yield 2 } const it = g(); console.log(it.next().value, it.next().value, it.next().done)",
  );
  same(
    "two ways",
    "function* g(): Generator<string, void, string> { const a = yield 'first'; const b = yield 'got ' + a; console.log('then', b) } const it = g(); console.log(it.next().value); console.log(it.next('A').value); console.log(it.next('B').done)",
  );
  same(
    "a return value",
    "function* g() { yield 1; return 5 } const it = g(); it.next(); const last = it.next(); console.log(last.value, last.done)",
  );
  same(
    "return early",
    "function* g() { try { yield 1; yield 2 } finally { console.log('cleaned') } } const it = g(); it.next(); console.log(it.return(9 as never).done, it.next().done)",
  );
  same(
    "throw into",
    "function* g() { try { yield 1 } catch (e) { yield (e as Error).message } } const it = g(); it.next(); console.log(it.throw(new Error('in')).value)",
  );
  same(
    "an exception inside",
    "function* g() { yield 1; throw new Error('x') } try { for (const x of g()) console.log(x) } catch (e) { console.log((e as Error).message) }",
  );
  same("without a yield", "function* g(): Generator<number> { } console.log([...g()].length)");
  same(
    "a method",
    "class A { xs = [1, 2]; *all() { for (const x of this.xs) yield x * 2 } } console.log([...new A().all()].join())",
  );
  same("in an expression", "const g = function* (n: number) { yield n; yield n * 2 }; console.log([...g(3)].join())");
  same(
    "recursive",
    "function* walk(n: number): Generator<number> { if (n > 0) { yield n; yield* walk(n - 1) } } console.log([...walk(3)].join())",
  );
  same(
    "pipelines",
    "function* map<T, U>(xs: Iterable<T>, f: (x: T) => U) { for (const x of xs) yield f(x) } function* take<T>(xs: Iterable<T>, n: number) { let i = 0; for (const x of xs) { if (i++ >= n) return; yield x } } function* nat() { let n = 0; while (true) yield n++ } console.log([...take(map(nat(), (x) => x * x), 4)].join())",
  );
  same("Array.from", "function* g() { yield 1; yield 2 } console.log(Array.from(g()).join())");
  same("destructured", "function* g() { yield 1; yield 2; yield 3 } const [a, ...b] = g(); console.log(a, b.join())");
  same(
    "closures in a generator's loop",
    "function* g() { for (let i = 0; i < 2; i++) yield () => i } console.log([...g()].map((f) => f()).join())",
  );
});

describe("iterators", () => {
  same(
    "a generator method",
    "class R { constructor(private n: number) {} *[Symbol.iterator]() { for (let i = 0; i < this.n; i++) yield i } } for (const x of new R(3)) console.log(x)",
  );
  same(
    "spread of an iterable",
    "class R { *[Symbol.iterator]() { yield 1; yield 2 } } console.log([...new R()].join())",
  );
  same(
    "an iterator written out",
    "class R { constructor(private n: number) {} [Symbol.iterator]() { let i = 0; const n = this.n; return { next: () => (i < n ? { value: i++, done: false as const } : { value: undefined, done: true as const }) } } } for (const x of new R(3)) console.log(x)",
  );
  same(
    "the iterator of an array",
    "const it = [1, 2][Symbol.iterator](); console.log(it.next().value, it.next().value, it.next().done)",
  );
  same("the iterator of a map", "const it = new Map([['a', 1]]).entries(); console.log(it.next().value![0])");
  same(
    "an iterable parameter",
    "function sum(xs: Iterable<number>) { let s = 0; for (const x of xs) s += x; return s } console.log(sum([1, 2]), sum(new Set([3, 4])))",
  );
});
