import { rejected, same } from "../../support/conformance.js";

same(
  "JSON.stringify",
  `
  const r: Record<string, unknown> = { b: 1, a: [1, "x", null, true, 1.5], "q\\"": "line\\nend\\t\\u0001é" };
  console.log(JSON.stringify(r)); console.log(JSON.stringify([1, [2, []], "a"]), JSON.stringify("s"), JSON.stringify(5), JSON.stringify(null), JSON.stringify(true), JSON.stringify(NaN), JSON.stringify([NaN, Infinity, -0]));
  class P { x = 1; y = "a"; list: int[] = [1]; } console.log(JSON.stringify(new P()), JSON.stringify([new P()]));
  const empty: Record<string, int> = {}; console.log(JSON.stringify(empty), JSON.stringify([]), JSON.stringify(0.1));
`,
);
same(
  "JSON.stringify: indentation",
  `
  const r: Record<string, unknown> = { a: [1, { b: 2 } as Record<string, int>], e: [], o: {} as Record<string, int> };
  console.log(JSON.stringify(r, null, 2)); console.log(JSON.stringify(r, null, "--")); console.log(JSON.stringify([1], null, 20)); let n = 1; console.log(JSON.stringify([1, 2], null, n), JSON.stringify([1], null, 0));
`,
);
same(
  "JSON.stringify: only some names",
  `const r: Record<string, unknown> = { a: 1, b: 2, c: { a: 3, d: 4 } as Record<string, int> }; console.log(JSON.stringify(r, ["a", "c"]), JSON.stringify(r, ["b"], 1));`,
);
same(
  "JSON.stringify: toJSON",
  `class Money { constructor(readonly cents: int) {} toJSON(): string { return this.cents / 100 + " EUR"; } } console.log(JSON.stringify(new Money(250)), JSON.stringify([new Money(5)]));`,
);
same(
  "JSON.stringify: absent properties",
  `class P { x: int | undefined = undefined; y: int | undefined = 1; } class N { x: int | null = null; } console.log(JSON.stringify(new P()), JSON.stringify(new N()), JSON.stringify([undefined]));`,
);
same(
  "JSON.parse",
  `
  interface Config { name: string; rate: number; tags: string[]; inner: { on: boolean }; missing?: string }
  const c = JSON.parse('{"name": "n\\\\u00e9", "rate": 1.5, "tags": ["a", "b"], "inner": {"on": true}}') as Config;
  console.log(c.name, c.rate * 2, c.tags.length, c.inner.on, c.missing ?? "none");
  const xs: int[] = JSON.parse("[1, 2, 3.0]"); console.log(xs.map((x) => x + 1), JSON.parse("5"), JSON.parse('"s"'), JSON.parse("true"), JSON.parse(" [ ] "));
  const r = JSON.parse('{"a": 1, "b": 2}') as Record<string, int>; console.log(r["a"], "b" in r);
`,
);
same(
  "JSON.parse: what is no JSON",
  `
  for (const text of ["{bad", "", "1 2", "nul", "{'a': 1}", "[1", "tru", "\\"a"]) { try { JSON.parse(text); console.log("parsed", text); } catch (e) { console.log(e instanceof SyntaxError, text); } }
`,
);
same(
  "JSON: there and back",
  `const r: Record<string, unknown> = { n: 1.25, s: "é", l: [1, [2]] }; const back = JSON.parse(JSON.stringify(r)) as { n: number; s: string; l: unknown[] }; console.log(back.n, back.s, JSON.stringify(back.l));`,
);

same("clones as JSON", "console.log(JSON.stringify(structuredClone({ a: [1, { b: 2 }], s: new Set([1]).size })))");
rejected("TSN1001", "console.log(JSON.stringify({ seen: new Map([['a', 1]]) }));", "JSON.stringify of a Map");
rejected("TSN1001", "console.log(JSON.stringify([new Set([1])]));", "JSON.stringify of a Set");
same(
  "JSON.stringify of what a Map holds",
  "const m = new Map([['a', 1]]); console.log(JSON.stringify(Object.fromEntries(m)), JSON.stringify([...m]), JSON.stringify([...m.keys()]));",
);
