import { inspect } from "node:util";
import fc from "fast-check";
import { evaluate } from "./python.js";
import { anyJson, anyValue, pythonText, pythonValue } from "./values.js";

const structures = ["_inspect", "_json", "_Map", "_Set", "_Dict"] as const;

/** Compares what Python expressions give with the texts that JavaScript gives. */
function agree(cases: readonly (readonly [expression: string, expected: string])[]): void {
  const results = evaluate(
    structures,
    cases.map(([expression, expected]) => `(${expression}) == ${pythonText(expected)} or (${expression})`),
  );
  const differences = cases.flatMap(([expression, expected], index) =>
    results[index] === "True"
      ? []
      : [`${expression}\n expected ${JSON.stringify(expected)}\n got      ${String(results[index])}`],
  );
  expect(differences.slice(0, 8)).toEqual([]);
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index * 7);

test("console.log's form of any value is Node's", () => {
  const chosen = [
    [],
    {},
    new Map(),
    new Set(),
    [[]],
    [[[[]]]],
    [[[[1]]]],
    { a: { b: { c: { d: 1 } } } },
    numbers(6),
    numbers(7),
    numbers(27),
    numbers(101),
    numbers(250),
    [-0, 0, NaN, Infinity, 0.1],
    ["apple", "banana", "cherry", "dates", "eggs", "figs", "grape"],
    { 12: 3, "a-b": 1, f: "x" },
    new Map([["a", { b: 1 }]]),
    new Uint8Array([1, 2, 3]),
    new Uint8Array(0),
    [true, false, null],
    { a: "line1\nline2" },
    [1, "a", 2, "b", 3, "c", 4, "d"],
    { name: "a very long name that goes on", value: "and a value that does too", more: 1 },
    [["a".repeat(40)], ["b".repeat(40)]],
    { x: [1, 2, [3, 4, [5, [6]]]], y: new Set([1, 2]) },
  ];
  const random = fc.sample(anyValue, { numRuns: 400, seed: 5 });
  agree([...chosen, ...random].map((value) => [`_inspect(${pythonValue(value)}, "null")`, inspect(value)]));
});

test("JSON.stringify, with and without indentation", () => {
  const random = fc.sample(anyJson, { numRuns: 300, seed: 4 });
  agree(
    random.flatMap(
      (value) =>
        [
          [`_json(${pythonValue(value)})`, JSON.stringify(value)],
          [`_json(${pythonValue(value)}, None, "  ")`, JSON.stringify(value, null, 2)],
        ] as const,
    ),
  );
  agree([
    [
      `_json(${pythonValue({ a: 1, b: { a: 2, c: 3 } })}, ["a", "b"])`,
      JSON.stringify({ a: 1, b: { a: 2, c: 3 } }, ["a", "b"]),
    ],
    [`_json([float("nan"), float("inf")])`, "[null,null]"],
  ]);
});
