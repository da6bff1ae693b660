import { hasModifier, isFunctionNode, type FunctionNode } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";

/**
 * How a program's promises run. `promises`: JavaScript's own, on a queue of jobs and timers that the program carries.
 * `asyncio`: coroutines and tasks of the board's asyncio, for programs that use a module whose calls are awaited there.
 */
export type AsyncMode = "promises" | "asyncio";

const awaitedModules: ReadonlySet<string> = new Set(["asyncio", "uasyncio", "aioespnow", "aioble"]);

/** The mode of a program: the same for all its modules. */
export function asyncModeOf(files: readonly ts.SourceFile[]): AsyncMode {
  const usesAsyncio = files.some((file) =>
    file.statements.some(
      (statement) =>
        ts.isImportDeclaration(statement) &&
        statement.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword &&
        ts.isStringLiteral(statement.moduleSpecifier) &&
        awaitedModules.has(statement.moduleSpecifier.text),
    ),
  );
  return usesAsyncio ? "asyncio" : "promises";
}

/** The function that a node belongs to; the file at the top level. */
export function functionAround(node: ts.Node): FunctionNode {
  let current: ts.Node = node.parent;
  while (!isFunctionNode(current)) current = current.parent;
  return current;
}

/** Whether a function is declared `async`. */
export function isAsync(node: ts.Node): boolean {
  return hasModifier(node, ts.SyntaxKind.AsyncKeyword);
}

/** Whether a function is declared with `*`. */
export function isGenerator(node: ts.Node): boolean {
  return (
    (ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isMethodDeclaration(node)) &&
    node.asteriskToken !== undefined
  );
}
