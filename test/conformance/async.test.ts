/** Promises, async functions, timers: the order of what happens is JavaScript's. */
import { rejected, same, sameError } from "../support/conformance.js";

describe("async functions", () => {
  same("start at once", "async function f() { console.log('in') } f(); console.log('out')");
  same("go on later", "async function f() { console.log(1); await null; console.log(3) } f(); console.log(2)");
  same("a value", "async function f() { return 5 } f().then((x) => console.log(x))");
  same("await a value", "async function f() { const x = await 5; console.log(x) } f()");
  same(
    "await a call",
    "async function a() { return 2 } async function b() { return (await a()) + 1 } b().then((x) => console.log(x))",
  );
  same(
    "catch",
    "async function bad() { throw new Error('no') } async function f() { try { await bad() } catch (e) { console.log((e as Error).message) } finally { console.log('f') } } f()",
  );
  same(
    "an error goes up",
    "async function bad(): Promise<number> { throw new Error('no') } async function f() { return await bad() } f().catch((e) => console.log('caught', e.message))",
  );
  same("in a loop", "async function f() { for (let i = 0; i < 3; i++) { await null; console.log(i) } } f()");
  same(
    "two interleave",
    "async function f(n: string) { for (let i = 0; i < 2; i++) { console.log(n, i); await null } } f('a'); f('b')",
  );
  same("an arrow", "const f = async (x: number) => x * 2; f(4).then((x) => console.log(x))");
  same(
    "a method",
    "class A { n = 1; async get() { await null; return this.n } } new A().get().then((x) => console.log(x))",
  );
  same(
    "await in an argument",
    "async function one() { return 1 } async function f() { console.log(await one(), (await one()) + (await one())) } f()",
  );
  same(
    "await in a condition",
    "async function yes() { return true } async function f() { if (await yes()) console.log('yes'); while (!(await yes())) {} } f()",
  );
  same(
    "await in a template",
    "async function n() { return 3 } async function f() { console.log(`${await n()}!`) } f()",
  );
  same(
    "order of operands",
    "let x = 1; async function inc() { x = 10; return 1 } async function f() { console.log(x + (await inc())) } f()",
  );
  same("called at once", "(async () => { console.log('a'); await null; console.log('c') })(); console.log('b')");
  same(
    "return of a promise",
    "async function a() { return 1 } async function b() { return a() } b().then((x) => console.log(x)); a().then(() => console.log('a'))",
  );
  same("top-level await", "const x = await Promise.resolve(4); console.log(x)");
  same(
    "top-level await lets others go on",
    "async function f() { await null; console.log('f') } f(); await null; console.log('main')",
  );
  same(
    "try around top-level await",
    "try { await Promise.reject(new Error('r')) } catch (e) { console.log((e as Error).message) }",
  );
  sameError("an error that nobody catches", "async function f() { console.log('x'); throw new Error('lost') } f()");
});

describe("promises", () => {
  same("then runs later", "Promise.resolve(1).then((x) => console.log(x)); console.log('first')");
  same("chains", "Promise.resolve(1).then((x) => x + 1).then((x) => x * 10).then((x) => console.log(x))");
  same("a promise in a chain", "Promise.resolve(1).then((x) => Promise.resolve(x + 5)).then((x) => console.log(x))");
  same("catch and go on", "Promise.reject(new Error('e')).catch((e) => e.message).then((m) => console.log(m))");
  same(
    "throw in then",
    "Promise.resolve(1).then(() => { throw new Error('t') }).then(() => console.log('no')).catch((e) => console.log(e.message))",
  );
  same("finally", "Promise.resolve(1).finally(() => console.log('f')).then((x) => console.log(x))");
  same(
    "new Promise",
    "new Promise<number>((resolve) => { console.log('runs'); resolve(3) }).then((x) => console.log(x)); console.log('after')",
  );
  same("reject", "new Promise<number>((_, reject) => reject(new Error('r'))).catch((e) => console.log(e.message))");
  same(
    "an executor that throws",
    "new Promise<number>(() => { throw new Error('ex') }).catch((e) => console.log(e.message))",
  );
  same("settled once", "new Promise<number>((resolve) => { resolve(1); resolve(2) }).then((x) => console.log(x))");
  same(
    "resolved later",
    "let go: (x: number) => void = () => {}; const p = new Promise<number>((r) => { go = r }); p.then((x) => console.log(x)); go(7); console.log('gone')",
  );
  same("all", "Promise.all([1, Promise.resolve(2), (async () => 3)()]).then((xs) => console.log(xs.join()))");
  same(
    "all fails",
    "Promise.all([Promise.resolve(1), Promise.reject(new Error('x'))]).catch((e) => console.log(e.message))",
  );
  same("all of nothing", "Promise.all([]).then((xs) => console.log(xs.length))");
  same(
    "race",
    "const late = new Promise<string>((r) => setTimeout(() => r('late'), 20)); Promise.race([late, Promise.resolve('now')]).then((x) => console.log(x))",
  );
  same("any", "Promise.any([Promise.reject(new Error('a')), Promise.resolve('b')]).then((x) => console.log(x))");
  same(
    "allSettled",
    "Promise.allSettled([Promise.resolve(1), Promise.reject(new Error('x'))]).then((rs) => { for (const r of rs) console.log(r.status) })",
  );
  same("two handlers", "const p = Promise.resolve(1); p.then(() => console.log('a')); p.then(() => console.log('b'))");
  same(
    "microtasks before timers",
    "setTimeout(() => console.log('timer'), 0); Promise.resolve().then(() => console.log('micro')); queueMicrotask(() => console.log('job')); console.log('now')",
  );
  same(
    "nested microtasks",
    "Promise.resolve().then(() => { console.log(1); Promise.resolve().then(() => console.log(3)) }).then(() => console.log(4)); Promise.resolve().then(() => console.log(2))",
  );
});

describe("timers", () => {
  same(
    "in order of time",
    "setTimeout(() => console.log('b'), 20); setTimeout(() => console.log('a'), 5); console.log('now')",
  );
  same("the same time", "setTimeout(() => console.log(1), 5); setTimeout(() => console.log(2), 5)");
  same("with arguments", "setTimeout((a: number, b: string) => console.log(a, b), 1, 5, 'x')");
  same(
    "cleared",
    "const t = setTimeout(() => console.log('no'), 1); clearTimeout(t); setTimeout(() => console.log('yes'), 3)",
  );
  same("an interval", "let n = 0; const t = setInterval(() => { console.log(++n); if (n === 3) clearInterval(t) }, 2)");
  same(
    "a timer sets a timer",
    "setTimeout(() => { console.log('a'); setTimeout(() => console.log('c'), 1); Promise.resolve().then(() => console.log('b')) }, 1)",
  );
  same(
    "sleep",
    "const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms)); async function f(n: string, ms: number) { for (let i = 0; i < 2; i++) { await sleep(ms); console.log(n, i) } } f('slow', 15); f('fast', 4)",
  );
  same(
    "awaited at the top",
    "const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms)); setTimeout(() => console.log('t'), 2); await sleep(10); console.log('done')",
  );
});

describe("async iteration", () => {
  same(
    "an async generator",
    "async function* g() { yield 1; await null; yield 2 } async function f() { for await (const x of g()) console.log(x) } f()",
  );
  same(
    "for await over promises",
    "async function f() { for await (const x of [Promise.resolve(1), 2]) console.log(x) } f()",
  );
  same(
    "interleaved",
    "async function* g(n: string) { for (let i = 0; i < 2; i++) yield n + i } async function f(n: string) { for await (const x of g(n)) console.log(x) } f('a'); f('b')",
  );
  same(
    "next",
    "async function* g() { yield 1 } async function f() { const it = g(); const a = await it.next(); const b = await it.next(); console.log(a.value, a.done, b.done) } f()",
  );
  same(
    "an exception",
    "async function* g() { yield 1; throw new Error('x') } async function f() { try { for await (const x of g()) console.log(x) } catch (e) { console.log((e as Error).message) } } f()",
  );
});

describe("at the top level", () => {
  same(
    "await in a loop whose variables functions keep",
    "const fs: (() => number)[] = []; for (const x of [1, 2]) { await null; fs.push(() => x) } console.log(fs.map((f) => f()).join())",
  );
  rejected("TSN1001", "async function* g() { yield 1 } for await (const x of g()) console.log(x)");
});
