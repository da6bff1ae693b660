/** Loops, jumps, switch, exceptions. */
import { rejected, same, sameError } from "../support/conformance.js";

describe("loops", () => {
  same("counting up", "for (let i = 0; i < 5; i++) console.log(i)");
  same("a step of two", "for (let i = 0; i < 7; i += 2) console.log(i)");
  same("a step of two, inclusive", "for (let i = 0; i <= 8; i += 2) console.log(i)");
  same("counting down", "for (let i = 5; i > 0; i--) console.log(i)");
  same("counting down to zero", "for (let i = 5; i >= 0; i -= 2) console.log(i)");
  same("from a negative", "for (let i = -2; i < 2; i++) console.log(i)");
  same("an empty range", "let n = 0; for (let i = 5; i < 5; i++) n++; console.log(n)");
  same("not equal", "for (let i = 0; i !== 4; i++) console.log(i)");
  same("the bound changes", "let n = 5; for (let i = 0; i < n; i++) { if (i === 1) n = 3; console.log(i) }");
  same("the variable changes", "for (let i = 0; i < 10; i++) { console.log(i); i += 2 }");
  same(
    "the array grows",
    "const xs = [1, 2]; for (let i = 0; i < xs.length; i++) { if (xs.length < 5) xs.push(i); console.log(xs[i]) }",
  );
  same(
    "the array shrinks",
    "const xs = [1, 2, 3, 4]; for (let i = 0; i < xs.length; i++) { xs.pop(); console.log(i) }",
  );
  same(
    "over an array's length",
    "const xs = [3, 1, 2]; let s = 0; for (let i = 0; i < xs.length; i++) s += xs[i]; console.log(s)",
  );
  same("a fractional step", "for (let x = 0; x < 1; x += 0.25) console.log(x)");
  same("two variables", "for (let i = 0, j = 10; i < j; i += 3, j--) console.log(i, j)");
  same("no initializer", "let i = 0; for (; i < 3; i++) console.log(i); console.log(i)");
  same("no condition", "for (let i = 0; ; i++) { if (i > 3) break; console.log(i) }");
  same("no step", "for (let i = 0; i < 4; ) { console.log(i); i += 2 }");
  same("nothing at all", "let n = 0; for (;;) { if (++n > 3) break } console.log(n)");
  same("var survives the loop", "for (var i = 0; i < 3; i++) {} console.log(i)");
  same("continue in a for", "for (let i = 0; i < 5; i++) { if (i % 2) continue; console.log(i) }");
  same(
    "continue in a while-like for",
    "let n = 5; for (let i = 0; i < n; i++) { if (i === 2) { n--; continue } console.log(i) }",
  );
  same("multiplying", "for (let i = 1; i < 100; i *= 3) console.log(i)");
  same("a step by a variable", "const step = 3; for (let i = 0; i < 10; i += step) console.log(i)");
  same(
    "a bound that is a call",
    "let calls = 0; function n() { calls++; return 3 } for (let i = 0; i < n(); i++) {} console.log(calls)",
  );
  same("while", "let i = 3; while (i > 0) { console.log(i); i-- }");
  same(
    "while with an assignment",
    "const xs = [1, 2, 3]; let x: number | undefined; while ((x = xs.pop()) !== undefined) console.log(x)",
  );
  same("while with a postfix", "let i = 3; while (i--) console.log(i)");
  same("do while", "let i = 0; do { console.log(i); i++ } while (i < 3)");
  same("do once", "let i = 9; do { console.log(i) } while (i < 3)");
  same("continue in do", "let i = 0; do { i++; if (i === 2) continue; console.log(i) } while (i < 4)");
  same("break in do", "let i = 0; do { i++; if (i === 3) break; console.log(i) } while (true)");
  same("nested loops", "for (let i = 0; i < 3; i++) for (let j = i; j < 3; j++) console.log(i * 10 + j)");
  same("for of an array", "for (const x of [1, 2, 3]) console.log(x)");
  same("for of a string", "for (const c of 'añ€') console.log(c)");
  same("for of while it grows", "const xs = [1]; for (const x of xs) { if (x < 4) xs.push(x + 1); console.log(x) }");
  same("for of pairs", "for (const [k, v] of [['a', 1], ['b', 2]] as [string, number][]) console.log(k, v)");
  same("for of a map", "const m = new Map([['a', 1], ['b', 2]]); for (const [k, v] of m) console.log(k, v)");
  same("for of a set", "for (const x of new Set([3, 1, 3, 2])) console.log(x)");
  same("for of entries", "for (const [i, x] of ['a', 'b'].entries()) console.log(i, x)");
  same("for of into a variable that exists", "let x = 0; for (x of [1, 2]) console.log(x); console.log(x)");
  same("for of into a property", "const o = { x: 0 }; for (o.x of [1, 2]) console.log(o.x)");
  same("for of with let that changes", "for (let x of [1, 2]) { x *= 10; console.log(x) }");
  same(
    "for in of a record",
    "const r: Record<string, number> = { b: 1, a: 2 }; for (const k in r) console.log(k, r[k])",
  );
  same("for in of an array", "for (const i in ['x', 'y']) console.log(i)");
});

describe("closures in loops", () => {
  const run = "for (const f of fs) console.log(f());";
  same("let in a for", `const fs: (() => number)[] = []; for (let i = 0; i < 3; i++) fs.push(() => i); ${run}`);
  same("const in a for of", `const fs: (() => number)[] = []; for (const x of [5, 6]) fs.push(() => x * 2); ${run}`);
  same(
    "a variable of the body",
    `const fs: (() => number)[] = []; for (let i = 0; i < 3; i++) { const y = i * 2; fs.push(() => y) } ${run}`,
  );
  same(
    "in a while",
    `const fs: (() => number)[] = []; let i = 0; while (i < 3) { const y = i; fs.push(() => y); i++ } ${run}`,
  );
  same(
    "in a do",
    `const fs: (() => number)[] = []; let i = 0; do { const y = i; fs.push(() => y); i++ } while (i < 3); ${run}`,
  );
  same(
    "in a for in",
    "const fs: (() => string)[] = []; const r: Record<string, number> = { a: 1, b: 2 }; for (const k in r) fs.push(() => k); for (const f of fs) console.log(f())",
  );
  same("var is shared", `const fs: (() => number)[] = []; for (var i = 0; i < 3; i++) fs.push(() => i); ${run}`);
  same(
    "a closure that writes",
    "const fs: (() => number)[] = []; for (let i = 0; i < 2; i++) { let n = 0; fs.push(() => ++n) } console.log(fs[0](), fs[0](), fs[1]())",
  );
  same(
    "with continue",
    `const fs: (() => number)[] = []; for (let i = 0; i < 4; i++) { if (i === 1) continue; fs.push(() => i) } ${run}`,
  );
  same(
    "with break",
    `const fs: (() => number)[] = []; for (let i = 0; i < 4; i++) { if (i === 2) break; fs.push(() => i) } ${run}`,
  );
  same(
    "with return",
    "const fs: (() => number)[] = []; function f() { for (let i = 0; i < 4; i++) { fs.push(() => i); if (i === 2) return 'at ' + i } return 'none' } console.log(f(), fs.length, fs[1]())",
  );
  same(
    "with a return of nothing",
    "const fs: (() => number)[] = []; function f() { for (const x of [1, 2]) { fs.push(() => x); if (x === 1) return } fs.push(() => 99) } f(); console.log(fs.length, fs[0]())",
  );
  same(
    "nested",
    "const fs: (() => string)[] = []; for (let i = 0; i < 2; i++) for (let j = 0; j < 2; j++) fs.push(() => `${i}${j}`); for (const f of fs) console.log(f())",
  );
  same(
    "outer variables are stored to",
    "let total = 0; const fs: (() => number)[] = []; for (let i = 0; i < 3; i++) { total += i; fs.push(() => i + total) } console.log(total, fs[0]())",
  );
  same(
    "outer variables of a function",
    "function f() { let total = 0; const fs: (() => number)[] = []; for (const x of [1, 2]) { total += x; fs.push(() => x + total) } return fs.map((g) => g()).join() } console.log(f())",
  );
  same(
    "a callback that runs at once",
    "const out: number[] = []; for (const x of [1, 2]) out.push([10, 20].map((y) => y + x)[0]); console.log(out[0], out[1])",
  );
  same(
    "a function declared in the body",
    "const fs: (() => number)[] = []; for (let i = 0; i < 3; i++) { function get() { return i } fs.push(get) } for (const f of fs) console.log(f())",
  );
  same(
    "taken apart",
    "const fs: (() => number)[] = []; for (const [a, b] of [[1, 2], [3, 4]]) fs.push(() => a * b); for (const f of fs) console.log(f())",
  );
});

describe("jumps", () => {
  same(
    "continue outer",
    "outer: for (let i = 0; i < 3; i++) { for (let j = 0; j < 3; j++) { if (j === i) continue outer; console.log(i, j) } console.log('end', i) }",
  );
  same(
    "break outer",
    "outer: for (let i = 0; i < 3; i++) { for (let j = 0; j < 3; j++) { if (i * j === 2) break outer; console.log(i, j) } }",
  );
  same(
    "three deep",
    "a: for (const x of [1, 2]) { b: for (const y of [1, 2]) { for (const z of [1, 2, 3]) { if (z === 2) continue b; if (x === 2) break a; console.log(x, y, z) } } }",
  );
  same(
    "continue outer of a while",
    "let i = 0; outer: while (i < 3) { i++; for (const j of [1, 2]) { if (j === 2) continue outer; console.log(i, j) } }",
  );
  same(
    "continue outer with a step",
    "let n = 3; outer: for (let i = 0; i < n; i++) { for (let j = 0; j < 2; j++) { if (i === 1) { n = 4; continue outer } console.log(i, j) } }",
  );
  same("break of a block", "block: { console.log(1); if (1 < 2) break block; console.log(2) } console.log(3)");
  same(
    "break of a block from a loop",
    "block: { for (const x of [1, 2]) { console.log(x); if (x === 1) break block } console.log('no') } console.log('out')",
  );
  same(
    "labels of their own",
    "first: for (const x of [1, 2]) { second: for (const y of [1, 2]) { if (y === 2) break second; console.log(x, y) } }",
  );
});

describe("switch", () => {
  const f = (body: string): string => `function f(x: number): string { ${body} } console.log(f(1), f(2), f(3), f(9))`;
  same("returns", f("switch (x) { case 1: return 'a'; case 2: return 'b'; default: return 'c' }"));
  same(
    "breaks",
    f("let r = ''; switch (x) { case 1: r = 'a'; break; case 2: r = 'b'; break; default: r = 'c' } return r"),
  );
  same("shared bodies", f("switch (x) { case 1: case 2: return 'low'; case 3: return 'three' } return 'other'"));
  same(
    "falls through",
    f(
      "let r = ''; switch (x) { case 1: r += 'a'; case 2: r += 'b'; break; case 3: r += 'c'; default: r += 'd' } return r",
    ),
  );
  same(
    "default first",
    f("let r = ''; switch (x) { default: r += 'd'; case 1: r += 'a'; break; case 2: r += 'b' } return r"),
  );
  same(
    "default in the middle",
    f("let r = ''; switch (x) { case 1: r += 'a'; break; default: r += 'd'; break; case 2: r += 'b' } return r"),
  );
  same(
    "break inside if",
    f("let r = 'x'; switch (x) { case 1: if (r) break; r = 'no'; break; case 2: r = 'b' } return r"),
  );
  same("no default", f("switch (x) { case 1: return 'one' } return 'none'"));
  same(
    "blocks",
    f("switch (x) { case 1: { const y = 'a'; return y } case 2: { const y = 'b'; return y } default: { return 'c' } }"),
  );
  same(
    "expressions as cases",
    f("const one = 1; switch (x) { case one: return 'one'; case one + 1: return 'two'; default: return 'more' }"),
  );
  same(
    "switch of true",
    f("switch (true) { case x > 2: return 'big'; case x > 1: return 'two'; default: return 'small' }"),
  );
  same(
    "strings",
    "function f(s: string) { switch (s) { case 'a': return 1; case 'b': return 2; default: return 3 } } console.log(f('a'), f('b'), f('z'))",
  );
  same(
    "the subject is evaluated once",
    "let n = 0; function next() { return ++n } switch (next()) { case 5: console.log('no'); break; case 1: console.log('yes'); break } console.log(n)",
  );
  same(
    "cases are evaluated in order",
    "function c(n: number) { console.log('case', n); return n } switch (2) { case c(1): break; case c(2): console.log('hit'); break; case c(3): break }",
  );
  same(
    "continue in a switch",
    "for (let i = 0; i < 4; i++) { switch (i) { case 1: continue; case 2: console.log('two'); break; default: console.log('d') } console.log('end', i) }",
  );
  same(
    "continue in one that falls through",
    "for (let i = 0; i < 4; i++) { switch (i) { case 1: console.log('one'); case 2: continue; default: console.log('d') } console.log('end', i) }",
  );
  same(
    "a loop inside",
    "switch (1 as number) { case 1: for (const x of [1, 2]) { if (x === 2) break; console.log(x) } console.log('after'); break; case 2: console.log('no') }",
  );
  same(
    "nested",
    "function f(a: number, b: number) { switch (a) { case 1: switch (b) { case 1: return '11'; default: return '1x' } case 2: return '2' } return 'x' } console.log(f(1, 1), f(1, 2), f(2, 0), f(3, 3))",
  );
  same("falling into the end", "switch (1 as number) { case 1: console.log('one'); case 2: console.log('two') }");
  same("empty", "switch (1 as number) {} console.log('done')");
  same("only default", "switch (1 as number) { default: console.log('d') }");
  same(
    "undefined as a case",
    "function f(x?: number) { switch (x) { case undefined: return 'u'; case 0: return 'zero'; default: return 'n' } } console.log(f(), f(0), f(1))",
  );
  same(
    "throw in a case",
    "function f(x: number) { switch (x) { case 1: throw new Error('one'); default: return 'ok' } } try { f(1) } catch (e) { console.log((e as Error).message) } console.log(f(2))",
  );
  same(
    "variables shared by clauses",
    "function f(x: number) { switch (x) { case 1: let y = 5; if (x) y++; return y; case 2: return 7; default: return 0 } } console.log(f(1), f(2), f(3))",
  );
});

describe("exceptions", () => {
  same("catch", "try { throw new Error('x') } catch (e) { console.log((e as Error).message) }");
  same("no variable", "try { throw new Error('x') } catch { console.log('caught') }");
  same("finally", "try { console.log(1) } finally { console.log(2) }");
  same("catch and finally", "try { throw new Error('x') } catch { console.log('c') } finally { console.log('f') }");
  same(
    "return through finally",
    "function f() { try { return 'try' } finally { console.log('finally') } } console.log(f())",
  );
  same(
    "finally overrides a return",
    "function f() { try { return 'try' } finally { return 'finally' } } console.log(f())",
  );
  same(
    "break through finally",
    "for (const x of [1, 2, 3]) { try { if (x === 2) break; console.log(x) } finally { console.log('f', x) } }",
  );
  same(
    "continue through finally",
    "for (const x of [1, 2, 3]) { try { if (x === 2) continue; console.log(x) } finally { console.log('f', x) } }",
  );
  same(
    "return from catch",
    "function f() { try { throw new Error('a') } catch (e) { return 'c ' + (e as Error).message } finally { console.log('f') } } console.log(f())",
  );
  same(
    "rethrow",
    "try { try { throw new Error('in') } catch (e) { console.log('first'); throw e } } catch (e) { console.log('second', (e as Error).message) }",
  );
  same(
    "thrown in catch",
    "try { try { throw new Error('a') } catch { throw new Error('b') } finally { console.log('f') } } catch (e) { console.log((e as Error).message) }",
  );
  same(
    "nested functions",
    "function f() { throw new Error('deep') } function g() { try { f() } finally { console.log('g') } } try { g() } catch (e) { console.log((e as Error).message) }",
  );
  same(
    "classes of errors",
    "class A extends Error {} class B extends Error {} function f(n: number) { try { if (n) throw new A('a'); throw new B('b') } catch (e) { if (e instanceof A) return 'A ' + e.message; if (e instanceof B) return 'B ' + e.message; throw e } } console.log(f(1), f(0))",
  );
  same(
    "what is not caught goes on",
    "class A extends Error {} try { try { throw new Error('x') } catch (e) { if (e instanceof A) console.log('A'); else throw e } } catch (e) { console.log('out', (e as Error).message) }",
  );
  same(
    "the value before a return in finally",
    "function f() { let x = 1; try { return x } finally { x = 2 } } console.log(f())",
  );
  same(
    "the variable does not leak",
    "const e = 'outer'; try { throw new Error('in') } catch (e) { console.log((e as Error).message) } console.log(e)",
  );
  same(
    "a closure keeps the error",
    "let get = () => ''; try { throw new Error('kept') } catch (e) { const error = e as Error; get = () => error.message } console.log(get())",
  );
  same(
    "a closure over the catch variable",
    "let get = () => ''; try { throw new Error('kept') } catch (e) { get = () => (e as Error).message } console.log(get())",
  );
  same(
    "in a loop",
    "for (let i = 0; i < 3; i++) { try { if (i === 1) throw new Error('one'); console.log(i) } catch (e) { console.log((e as Error).message) } }",
  );
  same(
    "RangeError and TypeError",
    "try { throw new RangeError('r') } catch (e) { console.log(e instanceof RangeError, e instanceof Error, e instanceof TypeError) }",
  );
  same(
    "error name",
    "try { throw new TypeError('t') } catch (e) { const x = e as Error; console.log(x.name, x.message) }",
  );
  sameError("uncaught", "console.log('before'); throw new Error('boom')");
  sameError("uncaught in a function", "function f(): never { throw new TypeError('bad') } console.log(1); f()");
  same(
    "try around a loop",
    "let n = 0; try { for (;;) { if (++n > 3) throw new Error('end') } } catch { console.log(n) }",
  );
  same(
    "finally without an exception in a generator-like order",
    "const log: string[] = []; function f() { try { log.push('t'); return log.length } finally { log.push('f') } } console.log(f(), log.join())",
  );
});

rejected(
  "TSN1001",
  "for (let i = 0; i !== 3; i += 1) { try { if (i === 1) continue; } finally { console.log(i); } }",
  "continue through finally before the loop's step",
);
same(
  "continue through finally where the loop has no step of its own",
  "for (const i of [0, 1, 2]) { try { if (i === 1) continue; console.log(i); } finally { console.log('f', i); } }\nfor (let i = 0; i < 3; i++) { try { if (i === 1) continue; console.log(i); } finally { console.log('f', i); } }",
);
same(
  "continue inside finally's own loop",
  "for (let i = 0; i !== 2; i += 1) { try { for (let k = 0; k < 2; k++) { if (k === 0) continue; console.log(i, k); } } finally { console.log('f', i); } }",
);
