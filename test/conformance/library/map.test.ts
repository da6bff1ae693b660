import { rejected, same } from "../../support/conformance.js";
import { equivalent } from "./equivalent.js";

same(
  "Map.get",
  `
  const m = new Map<string, int>([["a", 1]]); const n = new Map<int, string>(); n.set(1, "x").set(2, "y");
  console.log(m.get("a"), m.get("b"), n.get(2), n.get(3), m.get("a") ?? 0, m.get("z") ?? 7);
  const count = (m.get("a") ?? 0) + 1; m.set("a", count); console.log(m.get("a"));
`,
);
same(
  "Map.set",
  `
  const m = new Map<string, int[]>(); m.set("a", [1]); m.set("a", [2]); const same = m.set("b", []); console.log(m.size, same === m, m.get("a"));
  class Cache { private readonly store = new Map<string, int>(); put(k: string, v: int): void { this.store.set(k, v); } has(k: string): boolean { return this.store.has(k); } }
  const c = new Cache(); c.put("x", 1); console.log(c.has("x"), c.has("y"));
`,
);
same(
  "Map.has",
  `const m = new Map<int, string | undefined>([[1, undefined]]); console.log(m.has(1), m.has(2), !m.has(2));`,
);
same(
  "Map.delete",
  `
  const m = new Map<string, int>([["a", 1], ["b", 0]]); m.delete("zz"); console.log(m.delete("a"), m.delete("a"), m.size);
  const u = new Map<string, int | undefined>([["a", undefined]]); console.log(u.delete("a"), u.delete("a"));
`,
);
same("Map.clear", `const m = new Map([["a", 1]]); m.clear(); console.log(m.size, m.has("a"));`);
same(
  "Map.size",
  `const m = new Map<string, int>(); console.log(m.size); m.set("a", 1); m.set("a", 2); console.log(m.size);`,
);
same(
  "Map.forEach: in the order of insertion",
  `
  const m = new Map<string, int>(); for (const k of ["zebra", "apple", "mango", "kiwi", "fig"]) m.set(k, k.length);
  m.delete("apple"); m.set("apple", 1); m.set("zebra", 9);
  m.forEach((v, k) => console.log(k, v)); m.forEach((v) => console.log(v)); m.forEach((v, k, all) => console.log(all.size));
`,
);
same(
  "Map.keys",
  `const m = new Map([["z", 1], ["a", 2], ["m", 3]]); for (const k of m.keys()) console.log(k); console.log([...m.keys()].join(), Array.from(m.keys()).length);`,
);
same(
  "Map.values",
  `const m = new Map([["z", 1], ["a", 2], ["m", 3]]); for (const v of m.values()) console.log(v); console.log([...m.values()].map((v) => v * 2));`,
);
same(
  "Map.entries",
  `const m = new Map([["z", 1], ["a", 2]]); for (const [k, v] of m.entries()) console.log(k, v); console.log([...m.entries()].length, [...m]);`,
);
same(
  "Map: iteration while it changes",
  `
  const m = new Map<int, int>([[1, 1], [2, 2], [3, 3]]);
  for (const [k] of m) { console.log(k); if (k === 1) { m.delete(2); m.set(4, 4); } if (k === 4) m.delete(1); }
  console.log([...m.keys()]);
`,
);
same(
  "MapConstructor: of entries",
  `
  const pairs: [string, int][] = [["b", 1], ["a", 2]]; const m = new Map(pairs); const copy = new Map(m); copy.set("c", 3);
  console.log([...m], [...copy.keys()], new Map<string, int>(null).size, new Map().size, new Map(pairs.map(([k, v]) => [v, k])).get(2));
  for (const [k, v] of new Map([["x", 1]])) console.log(k, v);
`,
);
same(
  "Map: many keys keep their order",
  `
  const m = new Map<int, int>(); for (let i = 0; i < 50; i++) m.set((i * 17) % 50, i); for (let i = 0; i < 50; i += 3) m.delete(i);
  console.log([...m.keys()].join(" "));
`,
);
same(
  "Map: objects as keys",
  `
  class Node { constructor(readonly id: int) {} } const a = new Node(1); const b = new Node(1); const m = new Map<Node, string>([[a, "a"], [b, "b"]]);
  console.log(m.get(a), m.get(b), m.get(new Node(1)), m.size);
`,
);
same("Map: printed", `console.log(new Map([["a", 1], ["b", 2]]), new Map(), new Map([["k", new Map([[1, [2]]])]]));`);
equivalent(
  "MapConstructor.groupBy",
  `
  const groups = Map.groupBy([1, 2, 3, 4], (x) => (x % 2 === 0 ? "even" : "odd")); console.log(groups.get("odd"), groups.get("even"), [...groups.keys()], Map.groupBy(["a", "bb"], (s, i) => i).get(1));
`,
  `console.log([1, 3], [2, 4], ["odd", "even"], ["bb"]);`,
);
same(
  "WeakMapConstructor WeakMap.get WeakMap.set WeakMap.has WeakMap.delete",
  `
  class K {} const k = new K(); const w = new WeakMap<K, int>(); w.set(k, 5); console.log(w.get(k), w.has(k), w.has(new K()), w.delete(k), w.has(k), w.get(k));
`,
);
rejected("TSN2005", "const m = new Map<int[], string>(); m.set([1], 'a'); console.log(m.size);", "Map: arrays as keys");

same(
  "Set.add",
  `const s = new Set<int>(); s.add(1); s.add(1).add(2); const t = s.add(3); console.log(s.size, t === s, s.has(3));`,
);
same(
  "Set.has",
  `const s = new Set(["a", "b"]); console.log(s.has("a"), s.has("z"), new Set<int>().has(1), new Set([1, 2]).has(2));`,
);
same("Set.delete", `const s = new Set([1, 2]); s.delete(9); console.log(s.delete(1), s.delete(1), s.size);`);
same("Set.clear", `const s = new Set([1]); s.clear(); console.log(s.size);`);
same("Set.size", `console.log(new Set([1, 1, 2]).size, new Set("hello").size, new Set(null).size);`);
same(
  "Set.forEach: in the order of insertion",
  `const s = new Set(["z", "a", "m", "z"]); s.delete("a"); s.add("a"); s.forEach((v) => console.log(v)); s.forEach((v, k) => console.log(v === k));`,
);
same(
  "Set.values",
  `const s = new Set([3, 1, 2]); for (const v of s.values()) console.log(v); for (const v of s) console.log(v); console.log([...s]);`,
);
same("Set.keys", `console.log([...new Set([3, 1]).keys()]);`);
same("Set.entries", `for (const [a, b] of new Set(["x", "y"]).entries()) console.log(a, b);`);
same(
  "SetConstructor: unique values",
  `const xs = [3, 1, 3, 2, 1]; console.log([...new Set(xs)], new Set(xs).size, Array.from(new Set(xs), (x) => x * 2), new Set(new Set([1])).size);`,
);
same("Set: printed", `console.log(new Set([1, "a"]), new Set(), [new Set([1])]);`);
equivalent(
  "Set.union",
  `const a = new Set([3, 1]); const b = new Set([2, 1]); console.log([...a.union(b)], [...new Set<int>().union(a)]);`,
  `console.log([3, 1, 2], [3, 1]);`,
);
equivalent(
  "Set.intersection",
  `const a = new Set([3, 1, 2]); const b = new Set([2, 3]); console.log([...a.intersection(b)], [...b.intersection(a)], a.intersection(new Set<int>()).size);`,
  `console.log([2, 3], [2, 3], 0);`,
);
equivalent(
  "Set.difference",
  `const a = new Set([3, 1, 2]); console.log([...a.difference(new Set([1]))], [...a.difference(a)]);`,
  `console.log([3, 2], []);`,
);
equivalent(
  "Set.symmetricDifference",
  `console.log([...new Set([3, 1]).symmetricDifference(new Set([1, 2]))]);`,
  `console.log([3, 2]);`,
);
equivalent(
  "Set.isSubsetOf",
  `console.log(new Set([1]).isSubsetOf(new Set([1, 2])), new Set([1, 3]).isSubsetOf(new Set([1, 2])), new Set<int>().isSubsetOf(new Set<int>()));`,
  `console.log(true, false, true);`,
);
equivalent(
  "Set.isSupersetOf",
  `console.log(new Set([1, 2]).isSupersetOf(new Set([1])), new Set([1]).isSupersetOf(new Set([1, 2])));`,
  `console.log(true, false);`,
);
equivalent(
  "Set.isDisjointFrom",
  `console.log(new Set([1, 2]).isDisjointFrom(new Set([3])), new Set([1]).isDisjointFrom(new Set([1, 2])));`,
  `console.log(true, false);`,
);
same(
  "WeakSetConstructor WeakSet.add WeakSet.has WeakSet.delete",
  `class K {} const k = new K(); const w = new WeakSet<K>(); w.add(k); console.log(w.has(k), w.has(new K()), w.delete(k), w.has(k));`,
);
