import { same } from "../../support/conformance.js";

same(
  "Promise.then PromiseLike.then",
  `Promise.resolve(1).then((x) => x + 1).then((x) => console.log(x)); Promise.reject(new Error("no")).then(() => console.log("never"), (e) => console.log(e.message)); console.log("first");`,
);
same(
  "Promise.catch",
  `Promise.reject(new Error("a")).catch((e) => { console.log(e.message); return 5; }).then((x) => console.log(x)); Promise.resolve(1).catch(() => 2).then((x) => console.log(x)); Promise.resolve().then(() => { throw new TypeError("t"); }).catch((e) => console.log(e instanceof TypeError));`,
);
same(
  "Promise.finally",
  `Promise.resolve(1).finally(() => console.log("f")).then((x) => console.log(x)); Promise.reject(new Error("e")).finally(() => console.log("g")).catch((e) => console.log(e.message));`,
);
same(
  "PromiseConstructor: executor",
  `const p = new Promise<int>((resolve) => { console.log("now"); resolve(3); resolve(4); }); p.then((x) => console.log(x)); new Promise<void>((_, reject) => reject(new Error("r"))).catch((e) => console.log(e.message)); new Promise<int>(() => { throw new Error("thrown"); }).catch((e) => console.log(e.message)); console.log("end");`,
);
same(
  "PromiseConstructor.all",
  `async function f(x: int): Promise<int> { await null; return x; } Promise.all([f(1), f(2), 3]).then((xs) => console.log(xs)); Promise.all([f(1), Promise.reject(new Error("x"))]).catch((e) => console.log(e.message)); Promise.all([]).then((xs) => console.log(xs.length)); const [a, b] = await Promise.all([f(4), Promise.resolve("s")]); console.log(a + 1, b);`,
);
same(
  "PromiseConstructor.allSettled PromiseFulfilledResult.status PromiseFulfilledResult.value PromiseRejectedResult.status PromiseRejectedResult.reason",
  `for (const r of await Promise.allSettled([Promise.resolve(1), Promise.reject(new Error("x")), 2])) { if (r.status === "fulfilled") console.log(r.status, r.value); else console.log(r.status, r.reason.message); }`,
);
same(
  "PromiseConstructor.any",
  `console.log(await Promise.any([Promise.reject(new Error("x")), Promise.resolve(2)])); try { await Promise.any([Promise.reject(new Error("a")), Promise.reject(new Error("b"))]); } catch (e) { if (e instanceof AggregateError) console.log(e.errors.length, e.errors[0].message); }`,
);
same(
  "PromiseConstructor.race",
  `const slow = new Promise<string>((resolve) => setTimeout(() => resolve("slow"), 50)); const fast = new Promise<string>((resolve) => setTimeout(() => resolve("fast"), 10)); console.log(await Promise.race([slow, fast])); Promise.race([Promise.reject(new Error("r")), slow]).catch((e) => console.log(e.message));`,
);
same(
  "PromiseConstructor.resolve",
  `const p = Promise.resolve(5); console.log(Promise.resolve(p) === p, await p, await Promise.resolve());`,
);
same(
  "PromiseConstructor.reject",
  `try { await Promise.reject(new RangeError("r")); } catch (e) { console.log(e instanceof RangeError); }`,
);
same(
  "setTimeout setInterval clearTimeout clearInterval queueMicrotask: order",
  `
  setTimeout(() => console.log("t10"), 10); setTimeout((a: string) => console.log(a), 0, "t0"); const dead = setTimeout(() => console.log("dead"), 5); clearTimeout(dead); queueMicrotask(() => console.log("micro")); Promise.resolve().then(() => console.log("then"));
  let n = 0; const i = setInterval(() => { n += 1; console.log("i", n); if (n === 3) clearInterval(i); }, 20); console.log("sync");
`,
);
