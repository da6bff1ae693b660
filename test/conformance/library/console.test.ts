import { same } from "../../support/conformance.js";
import { equivalent } from "./equivalent.js";

// What Node prints for the tables below.
const table = `┌─────────┬───┬───┐
│ (index) │ 0 │ 1 │
├─────────┼───┼───┤
│ 0       │ 1 │ 2 │
│ 1       │ 3 │ 4 │
└─────────┴───┴───┘
┌─────────┬────────┐
│ (index) │ Values │
├─────────┼────────┤
│ 0       │ 'a'    │
│ 1       │ 'bb'   │
└─────────┴────────┘
┌─────────┬────┬───────┐
│ (index) │ x  │ name  │
├─────────┼────┼───────┤
│ 0       │ 1  │ 'one' │
│ 1       │ 22 │ 'two' │
└─────────┴────┴───────┘
5`;

same(
  "Console.log",
  `
  console.log(); console.log("a"); console.log("a", 1, true); console.log(1.5, NaN, 1e21 / 10, 0.1 + 0.2); console.log(null, undefined); console.log([], [1, "a", [2, [3, [4, [5]]]]]); console.log("100%", "%d"); console.log(5n, [1, null]);
  const u: int | undefined = [1].find((x) => x > 1); const n: string | null = u === undefined ? null : "x"; console.log(u, n, [u], [n]); console.log("multi\\nline", ["in\\nside", "it's"]);
`,
);
same(
  "Console.log: functions and classes",
  `function f(): void {} class A {} class B extends A { x = 1; } console.log(f, A, new B(), [f]);`,
);
same(
  "Console.log: directives",
  `console.log("%s is %d years and %i, %f", "Bob", 42.5, 42.9, "1.5", "extra"); console.log("%j %O %%", [1], [1], "s"); console.log("%s", [1, [2]], "%s"); console.log("%c styled", "color: red"); console.log("%s"); console.log("%d", "x");`,
);
same("Console.log: spread", `const xs = [1, 2]; console.log(...xs); console.log("a", ...xs, [3]);`);
same("Console.info", `console.info("i", 1);`);
same("Console.debug", `console.debug("d", [1]);`);
equivalent(
  "Console.group",
  `console.log("a"); console.group("G", 1); console.log("in\\nside"); console.group(); console.log([1]); console.groupEnd(); console.log("b"); console.groupEnd(); console.log("c");`,
  `console.log("a\\nG 1\\n  in\\n  side\\n    [ 1 ]\\n  b\\nc");`,
);
equivalent("Console.groupEnd", `console.groupEnd(); console.log("x");`, `console.log("x");`);
equivalent(
  "Console.count",
  `console.count(); console.count("a"); console.count(); console.count("a");`,
  `console.log("default: 1\\na: 1\\ndefault: 2\\na: 2");`,
);
equivalent(
  "Console.countReset",
  `console.count("a"); console.countReset("a"); console.count("a");`,
  `console.log("a: 1\\na: 1");`,
);
equivalent("Console.warn", `console.warn("w", [1]);`, `console.log("w", [1]);`);
equivalent("Console.error", `console.error("e", 1.5);`, `console.log("e", 1.5);`);
equivalent(
  "Console.assert",
  `console.assert(1 > 0, "never"); console.assert(1 > 2, "bad", [1]); console.assert(false);`,
  `console.log("Assertion failed: bad [ 1 ]\\nAssertion failed");`,
);
equivalent(
  "Console.table",
  `class P { constructor(readonly x: int, readonly name: string) {} } console.table([[1, 2], [3, 4]]); console.table(["a", "bb"]); console.table([new P(1, "one"), new P(22, "two")]); console.table(5);`,
  `console.log(${JSON.stringify(table)});`,
);
equivalent(
  "Console.time Console.timeLog Console.timeEnd",
  `console.time("t"); console.time("u"); console.log("started"); const lines: string[] = ["end"]; console.log(...lines);`,
  `console.log("started\\nend");`,
);
