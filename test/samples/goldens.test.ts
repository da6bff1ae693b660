import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ts } from "../../src/compiler/ts.js";
import { transpileProject } from "../../src/index.js";
import { goldens, projects, samples } from "./samples.js";

describe.each(projects)("the samples in %s", (project) => {
  const { files, diagnostics } = transpileProject(join(samples, project));
  // What else is built is a driver in Python, as it is.
  const entries = files.filter(({ path }) => path.endsWith("/main.py"));

  test("build without a word", () => {
    expect(diagnostics).toEqual([]);
  });

  test("give the Python beside them (`node scripts/write-goldens.mjs` writes it)", () => {
    const built = entries.map(({ path, text }): [string, string] => [path.replace(/\/main\.py$/, ""), text]);
    expect(new Map(built)).toEqual(goldens(project));
  });

  test("need no helper", () => {
    for (const { text } of entries) expect(text).not.toMatch(/^(def|class) _|^(from|import) _/m);
  });

  test("have no cast, no `any` and no `!`", () => {
    const sources = readdirSync(join(samples, project)).filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"));
    expect(sources.flatMap((name) => talkedRound(join(samples, project, name)))).toEqual([]);
  });
});

/** The places of a file where its author talks the type checker round. */
function talkedRound(path: string): readonly string[] {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isCast = ts.isAsExpression(node) || ts.isTypeAssertionExpression(node) || ts.isNonNullExpression(node);
    if (isCast || node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${path}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
