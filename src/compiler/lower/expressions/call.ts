import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { builtinCall, builtinConstruction } from "../../builtins/lookup.js";
import { ts } from "../../ts.js";
import { lowerArguments } from "../arguments.js";
import type { Context } from "../context.js";
import { emitOrdered } from "../ordered.js";
import { superCall } from "../classes/super.js";

/** A call: of the JavaScript library by the declared symbol, else as it is written. */
export function callExpression(context: Context, node: ts.CallExpression): py.Expression {
  if (node.expression.kind === ts.SyntaxKind.SuperKeyword) return superCall(context, node);
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return context.reject(
      node,
      "unsupportedSyntax",
      "A dynamic `import()`",
      "Import the module at the top of the file.",
    );
  return builtinCall(context, node) ?? plainCall(context, node, node.expression, node.arguments);
}

/** `new Class(…)` is `Class(…)`. */
export function newExpression(context: Context, node: ts.NewExpression): py.Expression {
  return builtinConstruction(context, node) ?? plainCall(context, node, node.expression, node.arguments ?? []);
}

function plainCall(
  context: Context,
  node: ts.CallExpression | ts.NewExpression,
  callee: ts.Expression,
  args: readonly ts.Expression[],
): py.Expression {
  const function_ = context.capture(() => context.expression(callee));
  const lowered = lowerArguments(context, node, args);
  const [first, ...rest] = emitOrdered(context, [function_, ...lowered.map((each) => each.part)]);
  return build.call(first ?? build.none(), ...rest.map((value, index) => lowered[index]?.wrap(value) ?? value));
}
