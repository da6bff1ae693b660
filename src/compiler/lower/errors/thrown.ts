import { ts } from "../../ts.js";
import type { Context } from "../context.js";

const answers = new WeakMap<readonly ts.SourceFile[], boolean>();

/**
 * Whether the program throws (or rejects a promise with) anything but errors. Python raises exceptions only: other values travel
 * inside one, and every `catch` takes them out.
 */
export function throwsValues(context: Context): boolean {
  const { sourceFiles } = context.program;
  let answer = answers.get(sourceFiles);
  if (answer === undefined) {
    answer = sourceFiles.some((file) => containsThrownValue(context, file));
    answers.set(sourceFiles, answer);
  }
  return answer;
}

function containsThrownValue(context: Context, root: ts.Node): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    if (found) return;
    const value = thrownBy(node);
    if (value !== undefined && isPlainValue(context, value)) found = true;
    else ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** What a node throws: a `throw`, or a call of something named `reject`. */
function thrownBy(node: ts.Node): ts.Expression | undefined {
  if (ts.isThrowStatement(node)) return node.expression;
  if (!ts.isCallExpression(node)) return undefined;
  const callee = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
  return ts.isIdentifier(callee) && callee.text === "reject" ? node.arguments[0] : undefined;
}

/** Whether a value is surely no exception, as its type tells. */
export function isPlainValue(context: Context, node: ts.Expression): boolean {
  const type = context.program.checker.getTypeAtLocation(node);
  const { representations } = context.program.values.facts(type);
  if (representations.has("unknown")) return false;
  return [...representations].some((each) => each !== "object") || !isErrorLike(context, type);
}

/** Errors of JavaScript have a message; Python's have their arguments. */
function isErrorLike(context: Context, type: ts.Type): boolean {
  const members = type.isUnion() ? type.types : [type];
  return members.every((member) =>
    ["message", "args"].some((name) => context.program.checker.getPropertyOfType(member, name) !== undefined),
  );
}
