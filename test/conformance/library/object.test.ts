import { same } from "../../support/conformance.js";
import { equivalent } from "./equivalent.js";

same(
  "ObjectConstructor.keys",
  `
  const ages: Record<string, int> = {}; ages["zoe"] = 1; ages["adam"] = 2; ages["10"] = 3; ages["9"] = 4;
  console.log(Object.keys(ages), Object.keys(ages).length); for (const k of Object.keys(ages)) console.log(k);
  class P { x = 1; y = "a"; } console.log(Object.keys(new P()), Object.keys(["a", "b"]));
`,
);
same(
  "ObjectConstructor.values",
  `const r: Record<string, int> = { b: 1, a: 2 }; console.log(Object.values(r), Object.values(r).reduce((a, b) => a + b, 0)); class P { x = 1; y = "a"; } console.log(Object.values(new P()));`,
);
same(
  "ObjectConstructor.entries",
  `
  const r: Record<string, int> = { b: 1, a: 2 }; for (const [k, v] of Object.entries(r)) console.log(k, v);
  console.log(Object.entries(r), Object.entries(r).map(([k, v]) => k + v).join()); class P { x = 1; } console.log(Object.entries(new P()));
`,
);
same(
  "ObjectConstructor.fromEntries",
  `const r = Object.fromEntries([["b", 1], ["a", 2]]); console.log(r["a"], Object.keys(r)); const m = new Map([["x", 5]]); console.log(Object.fromEntries(m)["x"]);`,
);
same(
  "ObjectConstructor.assign",
  `const a: Record<string, int> = { x: 1 }; const b = Object.assign(a, { y: 2, x: 3 } as Record<string, int>); console.log(a === b, a["x"], a["y"], Object.keys(a));`,
);
same(
  "ObjectConstructor.freeze",
  `const xs = Object.freeze([1, 2]); console.log(xs.length, xs[0]); class P { x = 1; } const p = new P(); console.log(Object.freeze(p) === p);`,
);
same(
  "ObjectConstructor.is",
  `console.log(Object.is(NaN, NaN), Object.is(0.5, 0.5), Object.is(1, 1), Object.is("a", "a"), Object.is([1], [1]), Object.is(null, null));`,
);
same(
  "Object.hasOwnProperty",
  `console.log({ a: 1 }.hasOwnProperty("a")); const r: Record<string, number> = { x: 1 }; console.log(r.hasOwnProperty("y"), r.hasOwnProperty("x")); class A { b = 1; } console.log(new A().hasOwnProperty("b"));`,
);
same(
  "ObjectConstructor.hasOwn",
  `const r: Record<string, int> = { a: 1 }; console.log(Object.hasOwn(r, "a"), Object.hasOwn(r, "b"), "a" in r);`,
);
equivalent(
  "ObjectConstructor.groupBy",
  `const g = Object.groupBy([1, 2, 3], (x) => (x > 1 ? "big" : "small")); console.log(g.big, g.small, Object.keys(g));`,
  `console.log([2, 3], [1], ["small", "big"]);`,
);
same(
  "Object.toString",
  `class P { toString(): string { return "P"; } } class Q {} console.log(new P().toString(), new Q().toString(), \`\${new P()}\`);`,
);
same(
  "records printed",
  `const r: Record<string, unknown> = { b: 1, a: [1, 2], "x-y": "s", 5: true }; console.log(r, [r]); class P { x = 1; private y = "a"; next: P | null = null; } console.log(new P(), [new P()]);`,
);
same(
  "structuredClone",
  `
  const xs = [[1, 2], [3]]; const copy = structuredClone(xs); copy[0]!.push(9); console.log(xs, copy);
  const m = new Map([["a", [1]]]); const n = structuredClone(m); n.get("a")!.push(2); console.log(m.get("a"), n.get("a"), structuredClone(5), structuredClone("a"), [...structuredClone(new Set([2, 1]))]);
  const r: Record<string, int[]> = { a: [1] }; const t = structuredClone(r); t["a"]!.push(2); console.log(r, t);
`,
);
