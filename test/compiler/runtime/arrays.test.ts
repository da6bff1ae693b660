import fc from "fast-check";
import { evaluate } from "./python.js";
import { pythonText, pythonValue } from "./values.js";

const index = fc.integer({ min: -8, max: 8 });
const list = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 6 });
const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "é"), maxLength: 6 });

interface Case {
  readonly python: string;
  readonly expected: unknown;
}

const call = (name: string, ...args: readonly unknown[]): string => `${name}(${args.map(pythonValue).join(", ")})`;

/** Random calls of helpers, and what JavaScript gives. */
const cases: readonly fc.Arbitrary<Case>[] = [
  fc.tuple(list, index, index, list).map(([xs, start, count, more]) => {
    const copy = [...xs];
    const removed = copy.splice(start, count, ...more);
    const args = [start, count, ...more].map(pythonValue).join(", ");
    return { python: `(lambda xs: [_splice(xs, ${args}), xs])(${pythonValue(xs)})`, expected: [removed, copy] };
  }),
  fc.tuple(list, index, index, index).map(([xs, target, start, end]) => ({
    python: call("_copy_within", xs, target, start, end),
    expected: [...xs].copyWithin(target, start, end),
  })),
  fc
    .tuple(list, index, index)
    .map(([xs, start, end]) => ({ python: call("_fill", xs, 9, start, end), expected: [...xs].fill(9, start, end) })),
  fc
    .tuple(list, fc.integer({ min: 0, max: 4 }), index)
    .map(([xs, x, start]) => ({ python: call("_index_of", xs, x, start), expected: xs.indexOf(x, start) })),
  fc
    .tuple(list, fc.integer({ min: 0, max: 4 }), index)
    .map(([xs, x, start]) => ({ python: call("_last_index_of", xs, x, start), expected: xs.lastIndexOf(x, start) })),
  fc
    .tuple(list, fc.integer({ min: 0, max: 4 }), index)
    .map(([xs, x, start]) => ({ python: call("_includes", xs, x, start), expected: xs.includes(x, start) })),
  fc.tuple(list, index).map(([xs, at]) => ({ python: call("_at", xs, at), expected: xs.at(at) ?? null })),
  fc
    .tuple(text, index, index)
    .map(([s, start, end]) => ({ python: call("_substring", s, start, end), expected: s.substring(start, end) })),
  fc
    .tuple(text, index, index)
    .map(([s, start, length]) => ({ python: call("_substr", s, start, length), expected: s.substr(start, length) })),
  fc.tuple(text, text, index).map(([s, search, start]) => ({
    python: call("_last_index_of_text", s, search, start),
    expected: s.lastIndexOf(search, start),
  })),
  fc
    .tuple(text, fc.integer({ min: -2, max: 12 }), text)
    .map(([s, length, fill]) => ({ python: call("_pad_start", s, length, fill), expected: s.padStart(length, fill) })),
  fc
    .tuple(text, fc.integer({ min: -2, max: 12 }), text)
    .map(([s, length, fill]) => ({ python: call("_pad_end", s, length, fill), expected: s.padEnd(length, fill) })),
  fc
    .tuple(text, text, fc.constantFrom("x", "$&$&", "$$", "[$`]", "<$'>", "$1", "$"))
    .map(([s, search, by]) => ({ python: call("_replace", s, search, by, true), expected: s.replaceAll(search, by) })),
  fc
    .tuple(text, text, fc.constantFrom("x", "$&$&", "$$", "[$`]", "<$'>", "$1", "$"))
    .map(([s, search, by]) => ({ python: call("_replace", s, search, by), expected: s.replace(search, by) })),
  fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer()), { maxLength: 30 }).map((xs) => ({
    python: `_sort(${pythonValue(xs)}, lambda a, b: a[0] - b[0])`,
    expected: [...xs].sort((a, b) => a[0] - b[0]),
  })),
  fc
    .array(fc.oneof(fc.integer({ min: -20, max: 20 }), text), { maxLength: 10 })
    .map((xs) => ({ python: `_sort(${pythonValue(xs)}, _by_text)`, expected: [...xs].sort() })),
];

test("helpers of arrays and texts do what JavaScript does", () => {
  const all = cases.flatMap((arbitrary, seed) => fc.sample(arbitrary, { numRuns: 120, seed }));
  const names = [
    "_splice",
    "_copy_within",
    "_fill",
    "_index_of",
    "_last_index_of",
    "_includes",
    "_at",
    "_substring",
    "_substr",
    "_last_index_of_text",
    "_pad_start",
    "_pad_end",
    "_replace",
    "_sort",
    "_by_text",
  ] as const;
  const results = evaluate(
    names,
    all.map(({ python, expected }) => `(${python}) == ${pythonValue(expected)} or (${python})`),
  );
  const differences = all.flatMap(({ python, expected }, at) =>
    results[at] === "True" ? [] : [`${python}: expected ${JSON.stringify(expected)}, got ${String(results[at])}`],
  );
  expect(differences.slice(0, 10)).toEqual([]);
});

type Step = { readonly kind: "set" | "delete"; readonly key: number } | { readonly kind: "clear" };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }).map((key): Step => ({ kind: "set", key })) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 9 }).map((key): Step => ({ kind: "delete", key })) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: "clear" }) },
);

test("a Map keeps its order while it is gone through and changed", () => {
  const runs = fc.sample(fc.tuple(fc.array(step, { maxLength: 12 }), fc.array(step, { maxLength: 12 })), {
    numRuns: 150,
    seed: 2,
  });
  const python = runs.map(([before, during]) => {
    const write = (steps: readonly Step[]): string =>
      `[${steps.map((each) => (each.kind === "clear" ? "None" : `(${pythonText(each.kind)}, ${each.key})`)).join(", ")}]`;
    return `_run(${write(before)}, ${write(during)})`;
  });
  const setup = [
    "def _do(m, step):",
    "    if step is None:",
    "        m.clear()",
    "    elif step[0] == 'set':",
    "        m[step[1]] = len(m)",
    "    else:",
    "        m.pop(step[1])",
    "def _run(before, during):",
    "    m = _Map()",
    "    for step in before:",
    "        _do(m, step)",
    "    seen = []",
    "    for key in m:",
    "        seen.append(key)",
    "        if during:",
    "            _do(m, during.pop(0))",
    "    return [seen, list(m.items()), len(m)]",
  ].join("\n");
  const apply = (map: Map<number, number>, each: Step): void => {
    if (each.kind === "clear") map.clear();
    else if (each.kind === "set") map.set(each.key, map.size);
    else map.delete(each.key);
  };
  const expected = runs.map(([before, during]) => {
    const map = new Map<number, number>();
    const left = [...during];
    const seen: number[] = [];
    for (const each of before) apply(map, each);
    for (const key of map.keys()) {
      seen.push(key);
      const next = left.shift();
      if (next !== undefined) apply(map, next);
    }
    return `[[${seen.join(", ")}], [${[...map].map(([key, value]) => `(${key}, ${value})`).join(", ")}], ${map.size}]`;
  });
  expect(evaluate(["_Map"], python, setup)).toEqual(expected);
});
