import { ts } from "../../src/compiler/ts.js";
import { filesBelow, modules, read } from "./files.js";

/** Lines of a file. One job fits into about 300; a few more break no wall. */
const limit = 350;

/** Modules that are longer, and why that is right. */
const longer: Readonly<Record<string, string>> = {
  "src/compiler/python/nodes.ts": "the Python tree: types only, one for each kind of node",
  "src/compiler/python/builders.ts": "a constructor for each kind of node",
  "src/compiler/runtime/manifest.ts": "a table: a row for each helper",
};

const lines = (path: string): number => read(path).split("\n").length - 1;

describe("a module", () => {
  test(`has at most ${String(limit)} lines`, () => {
    const long = modules.filter((path) => !(path in longer)).filter((path) => lines(path) > limit);
    expect(long.map((path) => `${path}: ${String(lines(path))}`)).toEqual([]);
  });

  test("that is excused from it still needs the excuse", () => {
    expect(Object.keys(longer).filter((path) => !modules.includes(path) || lines(path) <= limit)).toEqual([]);
  });

  test("has no `any`, no `!`, and nothing that silences the type checker", () => {
    expect(modules.flatMap(talkedRound)).toEqual([]);
    expect(modules.filter((path) => /@ts-(ignore|nocheck|expect-error)/.test(read(path)))).toEqual([]);
  });

  test("that switches a lint rule off says which one", () => {
    const found = [...modules, ...filesBelow("test").filter((path) => path.endsWith(".ts"))].filter((path) =>
      /eslint-disable(-next-line|-line)?\s*(\*\/|$)/m.test(read(path)),
    );
    expect(found).toEqual([]);
  });
});

/** The types `any` and the assertions with `!` of a module. */
function talkedRound(path: string): readonly string[] {
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node)) {
      found.push(`${path}: ${node.parent.getText(file)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test("no file of the repository names a machine's own path", () => {
  const ours = ["src", "test", "docs", "scripts", "samples", "templates", "typings", "bin"].flatMap(filesBelow);
  const text = ours.filter((path) => /(\.(ts|mjs|cjs|json|md|py|sh|d\.ts)|\/tsnow|\/run)$/.test(path));
  const machine = ["", "work", ""].join("/");
  expect(text.filter((path) => read(path).includes(machine))).toEqual([]);
});
