/** Functions, parameters, closures. */
import { same } from "../support/conformance.js";

describe("parameters", () => {
  same("a default", "function f(a: number, b = 2) { return a + b } console.log(f(1), f(1, 5))");
  same("a default given undefined", "function f(a: number, b = 2) { return a + b } console.log(f(1, undefined))");
  same(
    "a default that is a call runs each time",
    "let n = 0; function next() { return ++n } function f(a = next()) { return a } console.log(f(), f(), f(10), n)",
  );
  same(
    "a default of an array is new each time",
    "function f(xs: number[] = []) { xs.push(1); return xs.length } console.log(f(), f())",
  );
  same(
    "a default that uses an earlier parameter",
    "function f(a: number, b = a * 2) { return a + b } console.log(f(1), f(1, 1))",
  );
  same(
    "a default before a parameter without one",
    "function f(a = 1, b: number) { return a + b } console.log(f(undefined, 2), f(5, 2))",
  );
  same(
    "defaults in order",
    "const log: string[] = []; const t = (s: string) => { log.push(s); return s }; function f(a = t('a'), b = t('b')) { return a + b } console.log(f(), log.join())",
  );
  same(
    "optional",
    "function f(a: number, b?: string) { return b === undefined ? 'none' : b + a } console.log(f(1), f(1, 'x'))",
  );
  same("rest", "function f(...xs: number[]) { return xs.length } console.log(f(), f(1), f(1, 2, 3))");
  same(
    "rest after others",
    "function f(a: string, ...xs: number[]) { return a + xs.length } console.log(f('n'), f('n', 1, 2))",
  );
  same(
    "rest that is changed",
    "function f(...xs: number[]) { xs.push(4); xs[0] = 9; return xs.join() } console.log(f(1, 2))",
  );
  same(
    "rest passed on",
    "function g(...xs: number[]) { return xs.reduce((a, b) => a + b, 0) } function f(...xs: number[]) { return g(...xs) } console.log(f(1, 2, 3))",
  );
  same(
    "fewer parameters than arguments",
    "type F = (a: number, b: number, c: number) => number; const f: F = (a) => a; console.log(f(1, 2, 3))",
  );
  same("no parameters at all", "function run(f: (a: number) => string) { return f(1) } console.log(run(() => 'ok'))");
  same(
    "a named function as a callback with more arguments",
    "function run(f: (a: number, b: number) => number) { return f(1, 2) } function one(a: number) { return a * 10 } console.log(run(one))",
  );
  same(
    "an optional argument of a callback",
    "function run(f: (a: number, b?: number) => number) { return f(1) + f(1, 2) } console.log(run((a) => a), run((a, b) => a + (b ?? 0)))",
  );
  same("parseInt-like callbacks", "console.log(['1', '2', '3'].map((s) => s + '!').join())");
  same("callbacks with the index", "console.log(['a', 'b'].map((s, i) => s + i).join())");
  same("callbacks with the array", "console.log([1, 2].map((x, i, xs) => x + i + xs.length).join())");
  same(
    "a parameter that is stored to",
    "function f(a: number) { a = a * 2; return a } const x = 3; console.log(f(x), x)",
  );
  same("an unused parameter", "function f(_a: number, b: number) { return b } console.log(f(1, 2))");
  same(
    "names of Python",
    "function f(lambda: number, def: number, None: number) { return lambda + def + None } console.log(f(1, 2, 3))",
  );
  same(
    "names of builtins",
    "function f(list: number[], len: number, str: string) { return list.length + len + str } console.log(f([1], 2, 'x'))",
  );
  same("max as a variable", "let max = 0; for (const x of [3, 9, 2]) if (x > max) max = x; console.log(max)");
  same("dollar and underscore", "const $a = 1, _b = 2, $ = 3; console.log($a + _b + $)");
});

describe("kinds of functions", () => {
  same("hoisted", "console.log(f(1)); function f(x: number) { return x + 1 }");
  same(
    "hoisted, through another",
    "console.log(f(1)); function f(x: number) { return g(x) * 2 } function g(x: number) { return x + 1 }",
  );
  same(
    "hoisted in a function",
    "function outer() { return inner(); function inner() { return 'in' } } console.log(outer())",
  );
  same(
    "mutual recursion",
    "function even(n: number): boolean { return n === 0 ? true : odd(n - 1) } function odd(n: number): boolean { return n === 0 ? false : even(n - 1) } console.log(even(10), odd(7))",
  );
  same("recursion", "function fact(n: number): number { return n <= 1 ? 1 : n * fact(n - 1) } console.log(fact(10))");
  same("an arrow", "const f = (x: number) => x * 2; console.log(f(4))");
  same("an arrow with a block", "const f = (x: number) => { const y = x * 2; return y + 1 }; console.log(f(4))");
  same("an arrow that gives an object", "const f = (x: number) => ({ x, y: x * 2 }); console.log(f(4).y)");
  same("a function expression", "const f = function (x: number) { return x * 2 }; console.log(f(4))");
  same(
    "a named function expression",
    "const f = function fib(n: number): number { return n < 2 ? n : fib(n - 1) + fib(n - 2) }; console.log(f(10))",
  );
  same("called at once", "console.log((() => 5)(), (function (x: number) { return x })(6))");
  same(
    "with statements, called at once",
    "const x = (() => { let s = 0; for (let i = 0; i < 4; i++) s += i; return s })(); console.log(x)",
  );
  same("a function that returns a function", "const add = (a: number) => (b: number) => a + b; console.log(add(1)(2))");
  same("no return", "function f() { } console.log(f())");
  same("return without a value", "function f(x: number) { if (x) return; return } console.log(f(1))");
  same(
    "overloads",
    "function f(x: number): number; function f(x: string): string; function f(x: number | string) { return x } console.log(f(1), f('a'))",
  );
  same("generic", "function first<T>(xs: T[]): T { return xs[0] } console.log(first([1, 2]), first(['a']))");
  same(
    "functions in an array",
    "const fs = [(x: number) => x + 1, (x: number) => x * 10]; console.log(fs.map((f) => f(5)).join())",
  );
  same("a function as a property", "const o = { f: (x: number) => x + 1 }; console.log(o.f(1))");
  same(
    "a function in a map",
    "const m = new Map<string, (x: number) => number>(); m.set('double', (x) => x * 2); console.log(m.get('double')!(4))",
  );
  same(
    "composition",
    "const compose = <A, B, C>(f: (a: A) => B, g: (b: B) => C) => (a: A) => g(f(a)); console.log(compose((x: number) => x + 1, (x: number) => `<${x}>`)(4))",
  );
  same(
    "a default that is a function",
    "function f(g: (x: number) => number = (x) => x + 1) { return g(1) } console.log(f(), f((x) => x * 10))",
  );
});

describe("closures", () => {
  same(
    "a counter",
    "function counter() { let n = 0; return () => ++n } const a = counter(), b = counter(); console.log(a(), a(), b())",
  );
  same(
    "shared between two",
    "function make() { let n = 0; return { inc: () => { n++ }, get: () => n } } const c = make(); c.inc(); c.inc(); console.log(c.get())",
  );
  same("a module variable", "let n = 0; function inc() { n++ } inc(); inc(); console.log(n)");
  same("a module variable, shadowed", "let n = 1; function f() { let n = 5; n++; return n } console.log(f(), n)");
  same("a parameter", "function f(x: number) { return () => x++ } const g = f(5); console.log(g(), g())");
  same(
    "three deep",
    "function a() { let x = 1; function b() { function c() { x *= 2; return x } return c() + c() } return b() + x } console.log(a())",
  );
  same("a later value", "let f = () => x; let x = 1; x = 2; console.log(f())");
  same("block scope", "let x = 1; { let x = 2; console.log(x) } console.log(x)");
  same(
    "nested block scope",
    "const x = 1; if (x) { const x = 2; if (x) { const x = 3; console.log(x) } console.log(x) } console.log(x)",
  );
  same("two blocks", "{ const x = 1; console.log(x) } { const x = 'two'; console.log(x) }");
  same(
    "closures over two blocks",
    "const fs: (() => number)[] = []; { const x = 1; fs.push(() => x) } { const x = 2; fs.push(() => x) } console.log(fs[0](), fs[1]())",
  );
  same(
    "a block inside a function shadows a module variable",
    "const v = 'out'; function f() { const r: string[] = [v]; { const v = 'in'; r.push(v) } r.push(v); return r.join() } console.log(f())",
  );
  same(
    "an inner function shadows",
    "function f(x: number) { const g = (x: string) => x + '!'; return g('a') + x } console.log(f(1))",
  );
  same("for let shadows", "let i = 'outer'; for (let i = 0; i < 2; i++) console.log(i); console.log(i)");
  same("var in a block", "function f() { if (true) { var x = 5 } return x } console.log(f())");
  same(
    "memo",
    "const memo = (f: (n: number) => number) => { const seen = new Map<number, number>(); return (n: number) => { const known = seen.get(n); if (known !== undefined) return known; const v = f(n); seen.set(n, v); return v } }; let calls = 0; const g = memo((n) => { calls++; return n * n }); console.log(g(4), g(4), calls)",
  );
  same("let without a value", "let x: number | undefined; console.log(x === undefined); x = 1; console.log(x)");
  same(
    "let in a loop is new each turn",
    "for (let i = 0; i < 2; i++) { let x: number | undefined; console.log(x === undefined); x = i; console.log(x) }",
  );
});

describe("this", () => {
  same("in a method", "class A { n = 1; get() { return this.n } } console.log(new A().get())");
  same(
    "in an arrow in a method",
    "class A { n = 2; all() { return [1, 2].map((x) => x * this.n).join() } } console.log(new A().all())",
  );
  same("in a nested arrow", "class A { n = 3; f() { return () => () => this.n } } console.log(new A().f()()())");
  same(
    "in a callback with statements",
    "class A { total = 0; add(xs: number[]) { xs.forEach((x) => { this.total += x }); return this.total } } console.log(new A().add([1, 2, 3]))",
  );
  same(
    "in a function property of a class",
    "class A { n = 4; get = () => this.n } const { get } = new A(); console.log(get())",
  );
  same(
    "in a loop with closures",
    "class A { n = 1; make() { const fs: (() => number)[] = []; for (let i = 0; i < 2; i++) fs.push(() => i + this.n); return fs } } console.log(new A().make().map((f) => f()).join())",
  );
});
