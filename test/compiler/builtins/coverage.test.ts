import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";
import { globalFunctions, owners } from "../../../src/compiler/builtins/owners.js";

const root = join(__dirname, "..", "..", "..");

/** What the language itself gives a meaning, with no row in the tables of the library. */
const byLanguage: ReadonlySet<string> = new Set([
  // `for…of`, generators and `using` call these.
  ...[
    "SymbolConstructor.iterator",
    "SymbolConstructor.asyncIterator",
    "SymbolConstructor.dispose",
    "SymbolConstructor.asyncDispose",
  ],
  // Types only.
  ...["ErrorOptions.cause", "TemplateStringsArray.raw", "StringConstructor.raw", "Timeout.__timeout"],
]);
const languageFiles: ReadonlySet<string> = new Set([
  "decorators.d.ts",
  "iterator.d.ts",
  "disposable.d.ts",
  "utility-types.d.ts",
  "symbol.d.ts",
]);

interface Member {
  readonly owner: string;
  readonly name: string;
}

const nameOf = (node: ts.TypeElement): string | undefined => {
  if (ts.isCallSignatureDeclaration(node)) return "()";
  if (ts.isConstructSignatureDeclaration(node)) return "new";
  return node.name !== undefined && ts.isIdentifier(node.name) ? node.name.text : undefined;
};

/** Every member of every interface, and every global function, of the declarations. */
function declared(): Member[] {
  const folder = join(root, "typings", "lib");
  const members = readdirSync(folder)
    .filter((file) => !languageFiles.has(file))
    .flatMap((file) => {
      const source = ts.createSourceFile(file, readFileSync(join(folder, file), "utf8"), ts.ScriptTarget.ES2022, true);
      return source.statements.flatMap((statement): Member[] => {
        if (ts.isFunctionDeclaration(statement) && statement.name) return [{ owner: "", name: statement.name.text }];
        if (!ts.isInterfaceDeclaration(statement)) return [];
        return statement.members.flatMap((member) => {
          const name = nameOf(member);
          return name === undefined || name === "prototype" ? [] : [{ owner: statement.name.text, name }];
        });
      });
    });
  const keys = new Map(members.map((member) => [`${member.owner}.${member.name}`, member]));
  return [...keys].filter(([key]) => !byLanguage.has(key)).map(([, member]) => member);
}

function isLowered({ owner, name }: Member): boolean {
  if (owner === "") return globalFunctions.has(name);
  const table = owners.get(owner);
  if (name === "()") return table?.call !== undefined;
  if (name === "new") return table?.construct !== undefined;
  return Object.hasOwn(table?.calls ?? {}, name) || Object.hasOwn(table?.properties ?? {}, name);
}

const conformance = join(root, "test", "conformance");
const tests = readdirSync(conformance, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".test.ts"))
  .map((path) => readFileSync(join(conformance, path), "utf8"))
  .join("\n");

/** What a test is called that covers a member: read-only interfaces share their tests with the others. */
function isTested({ owner, name }: Member): boolean {
  const shared = owner.replace(/^Readonly(?=Array|Map|Set)/, "").replace(/^ArrayLike$/, "Array");
  if (owner === "" || name === "()" || name === "new")
    return new RegExp(`\\b${owner === "" ? name : shared}\\b`).test(tests);
  return [owner, shared].some((each) => tests.includes(`${each}.${name}`));
}

const members = declared();

test("every member of the library's declarations has a lowering", () => {
  expect(members.filter((member) => !isLowered(member)).map(({ owner, name }) => `${owner}.${name}`)).toEqual([]);
});

test("every member of the library's declarations has a conformance test that names it", () => {
  expect(members.filter((member) => !isTested(member)).map(({ owner, name }) => `${owner}.${name}`)).toEqual([]);
});
