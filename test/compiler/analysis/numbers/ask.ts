import type { NumberFacts } from "../../../../src/compiler/analysis/numbers/index.js";
import { analyzeNumbers } from "../../../../src/compiler/analysis/numbers/index.js";
import { withTypedProgram } from "../../../../src/compiler/frontend/typed-program.js";
import { ts } from "../../../../src/compiler/ts.js";

const mark = "/*?*/";

/** The expressions that a mark stands before, the largest at each mark. */
function marked(files: readonly ts.SourceFile[]): ts.Expression[] {
  const found: ts.Expression[] = [];
  for (const file of files) {
    for (let at = file.text.indexOf(mark); at >= 0; at = file.text.indexOf(mark, at + 1)) {
      const expression = expressionAt(file, at + mark.length);
      if (expression !== undefined) found.push(expression);
    }
  }
  return found;
}

/** The largest expression that starts at a position, but for white space. */
function expressionAt(file: ts.SourceFile, position: number): ts.Expression | undefined {
  const start = position + (/^\s*/.exec(file.text.slice(position))?.[0].length ?? 0);
  const visit = (node: ts.Node): ts.Expression | undefined => {
    if (node.end <= start || node.pos > start) return undefined;
    if (node.getStart() === start && ts.isExpression(node) && !ts.isOmittedExpression(node)) return node;
    return ts.forEachChild(node, visit);
  };
  return visit(file);
}

/**
 * Analyses a program and answers for each marked expression.
 * @throws Error if the program has errors, or no mark.
 */
export function ask<T>(
  source: string | Record<string, string>,
  answer: (facts: NumberFacts, node: ts.Expression) => T,
): T[] {
  const files = typeof source === "string" ? { "main.ts": source } : source;
  return withTypedProgram(files, "micropython", ({ program, checker, sourceFiles }) => {
    const problems = sourceFiles.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]);
    if (problems.length > 0)
      throw new Error(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")).join("\n"));
    const facts = analyzeNumbers(program, checker, sourceFiles);
    const nodes = marked(sourceFiles);
    if (nodes.length === 0) throw new Error("nothing is marked");
    return nodes.map((node) => answer(facts, node));
  });
}

/** The kinds of the marked expressions. */
export function kinds(source: string | Record<string, string>): (string | undefined)[] {
  return ask(source, (facts, node) => facts.kindOf(node));
}
