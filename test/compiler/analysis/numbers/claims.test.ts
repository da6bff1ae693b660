/**
 * What is claimed of numbers holds at run time: every expression of which a kind or bounds are claimed is checked while the lowered
 * program runs on the MicroPython VM. `TSNOW_CLAIM_RUNS` random programs are checked besides those listed here.
 */
import fc from "fast-check";
import { analyzeNumbers, type NumberFacts } from "../../../../src/compiler/analysis/numbers/index.js";
import { withTypedProgram } from "../../../../src/compiler/frontend/typed-program.js";
import { ts } from "../../../../src/compiler/ts.js";
import { randomProgram } from "../../../property/program.js";
import { shared } from "../../../support/shared.js";

interface Claim {
  readonly text: string;
  readonly kind: "int" | "float";
  readonly min: number;
  readonly max: number;
}

/** A program that passes its numbers to a function that checks them. */
interface Instrumented {
  readonly program: string;
  readonly claims: readonly Claim[];
}

const checkTypes = "declare function __claim<T>(index: int, value: T): T;\n";

function instrument(source: string): Instrumented {
  return withTypedProgram({ "main.ts": source }, "micropython", ({ program, checker, sourceFiles }) => {
    const facts = analyzeNumbers(program, checker, sourceFiles);
    const [file] = sourceFiles;
    if (file === undefined) throw new Error("no file");
    const claims: Claim[] = [];
    const insertions: { readonly at: number; readonly text: string; readonly order: number }[] = [];
    const visit = (node: ts.Node): void => {
      const claim = ts.isExpression(node) && isValue(node) ? claimOf(facts, checker, node) : undefined;
      if (claim !== undefined) {
        const index = claims.push(claim) - 1;
        const [start, end] = [node.getStart(), node.end];
        insertions.push({ at: start, text: `__claim(${String(index)}, `, order: -end });
        insertions.push({ at: end, text: ")", order: -start - source.length * 2 });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return { program: checkTypes + inserted(source, insertions), claims };
  });
}

function inserted(source: string, insertions: readonly { at: number; text: string; order: number }[]): string {
  let result = "";
  let last = 0;
  for (const { at, text } of [...insertions].sort((a, b) => a.at - b.at || a.order - b.order)) {
    result += source.slice(last, at) + text;
    last = at;
  }
  return result + source.slice(last);
}

function claimOf(facts: NumberFacts, checker: ts.TypeChecker, node: ts.Expression): Claim | undefined {
  const kind = facts.kindOf(node);
  if (kind === undefined || kind === "number") return undefined;
  if (!(checker.getTypeAtLocation(node).flags & ts.TypeFlags.NumberLike)) return undefined;
  const range = facts.rangeOf(node);
  return { text: node.getText(), kind, min: range?.min ?? -Infinity, max: range?.max ?? Infinity };
}

/** Whether an expression is only read, so that a call may stand around it. */
function isValue(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isNumericLiteral(node) || ts.isParenthesizedExpression(node) || ts.isSpreadElement(node)) return false;
  if (ts.isBinaryExpression(parent) && parent.left === node && isAssignmentToken(parent.operatorToken.kind))
    return false;
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) {
    if (parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken)
      return false;
  }
  if (ts.isExpressionStatement(parent) || ts.isNonNullExpression(parent) || ts.isForStatement(parent)) return false;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isForOfStatement(parent) && parent.initializer === node) return false;
  if (ts.isDeleteExpression(parent) || ts.isEnumMember(parent) || ts.isComputedPropertyName(parent)) return false;
  const isName = "name" in parent && parent.name === node;
  const isTarget =
    ts.isArrayLiteralExpression(parent) ||
    ts.isObjectLiteralExpression(parent) ||
    ts.isShorthandPropertyAssignment(parent);
  return (
    !isName &&
    !isTarget &&
    !ts.isBindingElement(parent) &&
    !ts.isPropertyAssignment(parent) &&
    !ts.isLabeledStatement(parent)
  );
}

function isAssignmentToken(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

const bound = (value: number): string => (Number.isFinite(value) ? String(BigInt(Math.round(value))) : "None");

function checker({ claims }: Instrumented): string {
  const rows = claims.map(
    ({ text, kind, min, max }) =>
      `(${JSON.stringify(text.replace(/[^ -~]/g, "?"))}, ${kind}, ${bound(min)}, ${bound(max)}),`,
  );
  return `_claims = [\n${rows.join("\n")}\n]
def __claim(index, value):
    text, kind, low, high = _claims[index]
    if type(value) is not kind or (low is not None and value < low) or (high is not None and value > high):
        print("CLAIM", text, kind, low, high, value)
    return value
`;
}

/** The claims that did not hold; undefined when the program was refused. */
async function broken(source: string): Promise<readonly string[] | undefined> {
  const instrumented = instrument(source);
  const { files, diagnostics } = shared.compiler.transpileVirtualProject(
    { "main.ts": instrumented.program },
    { entry: "main.ts" },
  );
  if (diagnostics.some(({ category }) => category === "error")) return undefined;
  const python = Object.fromEntries(
    files.map(({ path, text }) => [path, path === "main.py" ? checker(instrumented) + text : text]),
  );
  const { python: outcome } = await shared.vm.run({ python: { files: python, entry: "main.py" } });
  return [...(outcome?.output.matchAll(/^CLAIM.*$/gm) ?? [])].map(([line]) => line);
}

const programs: readonly string[] = [
  "let x = 7; for (let i = 0; i < 5; i++) { x = (x * 31 + i) & 0xffff; console.log(x >> 3, x % 7, x / 2, -x); }",
  "const xs = [1, 2.5, -3]; let t = 0; for (const v of xs) t += v; console.log(t, xs.length, Math.floor(t), Math.round(t));",
  "function f(a: number, b: number) { return a / b; } console.log(f(1, 2), f(4, 2), f(1, 0), 7 % 3, -7 % 3, 2 ** 3);",
  "let h = 0; for (const c of [104, 101]) { h = ((h << 5) - h + c) | 0; console.log(h >>> 0, ~h, h ^ c); }",
];

test.each(programs)("claims hold in %s", async (program) => {
  expect(await broken(program)).toEqual([]);
});

const runs = Number(process.env["TSNOW_CLAIM_RUNS"] ?? 20);

test(`claims hold in ${String(runs)} random programs`, async () => {
  const samples = fc.sample(randomProgram, { numRuns: runs, seed: Number(process.env["TSNOW_CLAIM_SEED"] ?? 7) });
  let refused = 0;
  for (const { text } of samples) {
    const found = await broken(text);
    if (found === undefined) refused += 1;
    else expect({ text, found }).toEqual({ text, found: [] });
  }
  expect(refused).toBeLessThan(runs / 2);
}, 300_000);
