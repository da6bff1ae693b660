import { transpileString } from "../../src/compiler/index.js";
import { expressionTable } from "../../src/compiler/lower/expression-table.js";
import { statementTable } from "../../src/compiler/lower/statement-table.js";
import { runtimeFile } from "../../src/compiler/assets.js";
import { helpers } from "../../src/compiler/runtime/manifest.js";
import { ts } from "../../src/compiler/ts.js";
import { examples } from "./language-examples.js";

type Row = { readonly what: string; readonly instead: string } | ((...args: never[]) => unknown);

/** The kinds of a table by name, refused ones last. */
function rowsOf(table: object): [string, Row][] {
  return Object.entries(table as Record<string, Row>).map(([kind, row]) => [ts.SyntaxKind[Number(kind)] ?? kind, row]);
}

/** The Python of an example without the helpers in front of it, which are the same everywhere. */
export function pythonOf(source: string): string {
  const { files, diagnostics } = transpileString(source);
  const [first] = diagnostics.filter((diagnostic) => diagnostic.category === "error");
  if (first !== undefined) throw new Error(`${first.code}: ${first.message}\n${source}`);
  const text = files[0]?.text ?? "";
  const own = Object.values(helpers).reduce(
    (rest, helper) => rest.replace(`${runtimeFile(helper.file).trim()}\n`, ""),
    text,
  );
  return own.replace(/\n{3,}/g, "\n\n\n").trim();
}

/** `docs/language.md`: every construct with its state and the Python it gives. */
export function languagePage(): string {
  const lines = [
    "# The language",
    "",
    "Every construct of TypeScript, and the Python it gives. Made from the compiler's tables and the examples of its tests by `UPDATE_DOCS=1 npx jest test/house/language`;",
    "each example runs in Node and on MicroPython and prints the same. Helpers that an output carries (`_str`, `_Map`, …) are left out here.",
  ];
  const supported = [...rowsOf(statementTable), ...rowsOf(expressionTable)].filter(
    ([, row]) => typeof row === "function",
  );
  const refused = [...rowsOf(statementTable), ...rowsOf(expressionTable)].flatMap(([kind, row]) =>
    typeof row === "function" ? [] : [{ kind, ...row }],
  );
  for (const [kind] of supported) {
    const own = examples.filter((example) => example.kind === kind);
    if (own.length === 0) continue;
    for (const { title, source } of own)
      lines.push("", `## ${title}`, "", "```ts", source, "```", "", "```python", pythonOf(source), "```");
  }
  const silent = supported.map(([kind]) => kind).filter((kind) => !examples.some((example) => example.kind === kind));
  lines.push(
    "",
    "## Without an example",
    "",
    `Types and what stands for the checker only, and parts of the constructs above: ${silent.map((kind) => `\`${kind}\``).join(", ")}.`,
  );
  lines.push("", "## Refused", "", "| construct | what to write instead |", "| --- | --- |");
  for (const { kind, what, instead } of refused)
    lines.push(`| ${what} (\`${kind}\`) | ${instead.replace(/\|/g, "\\|")} |`);
  return `${lines.join("\n")}\n`;
}
