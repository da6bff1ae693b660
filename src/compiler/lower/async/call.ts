import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { isDeclaration } from "../../frontend/typed-program.js";
import { parentThroughErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { functionAround, isAsync } from "./mode.js";

/**
 * A call of an async function under asyncio, where it gives a coroutine that nothing has started: it is awaited at once, or handed to a
 * function of the board that takes coroutines, or it becomes a task.
 */
export function startedCall(context: Context, node: ts.CallExpression, call: py.Expression): py.Expression {
  if (context.program.asyncMode !== "asyncio" || !callsAsync(context, node)) return call;
  const parent = parentThroughErased(node);
  if (ts.isAwaitExpression(parent)) return call;
  if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node)) {
    return isAsync(functionAround(node)) ? build.awaitValue(call) : call;
  }
  if ((ts.isCallExpression(parent) || ts.isSpreadElement(parent)) && isBoardCall(context, parent)) return call;
  const asyncio = context.pythonModule("asyncio");
  const isLast =
    ts.isExpressionStatement(parent) && ts.isSourceFile(parent.parent) && parent.parent.statements.at(-1) === parent;
  return build.callMethod(asyncio, isLast ? "run" : "create_task", call);
}

/** Whether a call runs an async function of the program. */
function callsAsync(context: Context, node: ts.CallExpression): boolean {
  const declaration = context.program.checker.getResolvedSignature(node)?.declaration;
  return (
    declaration !== undefined &&
    isAsync(declaration) &&
    !("asteriskToken" in declaration && declaration.asteriskToken !== undefined)
  );
}

function isBoardCall(context: Context, node: ts.Node): boolean {
  if (!ts.isCallExpression(node)) return false;
  const file = context.program.checker.getResolvedSignature(node)?.declaration?.getSourceFile();
  return file !== undefined && isDeclaration(file.fileName);
}
