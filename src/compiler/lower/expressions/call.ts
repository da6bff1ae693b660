import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { builtinCall, builtinConstruction } from "../../builtins/lookup.js";
import { ts } from "../../ts.js";
import { skipErased } from "../../frontend/syntax.js";
import { startedCall } from "../async/call.js";
import { iterate } from "../iteration.js";
import { lowerArguments } from "../arguments.js";
import type { Context } from "../context.js";
import { isCalledWithThis } from "../../analysis/objects/this-functions.js";
import { isRepeatable } from "../effects.js";
import { untypedFunctionCall } from "../functions/call-apply-bind.js";
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
  const iterated = iteratorOf(context, node);
  if (iterated !== undefined) return iterated;
  return (
    builtinCall(context, node) ??
    untypedFunctionCall(context, node) ??
    startedCall(context, node, plainCall(context, node, node.expression, node.arguments))
  );
}

/** `values[Symbol.iterator]()` is `iter(values)`. */
function iteratorOf(context: Context, node: ts.CallExpression): py.Expression | undefined {
  const callee = skipErased(node.expression);
  if (!ts.isElementAccessExpression(callee)) return undefined;
  const key = skipErased(callee.argumentExpression);
  if (!ts.isPropertyAccessExpression(key) || !ts.isIdentifier(key.expression) || key.expression.text !== "Symbol")
    return undefined;
  return key.name.text === "iterator"
    ? build.call("iter", iterate(context, callee.expression, context.expression(callee.expression)))
    : undefined;
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
  const self: py.Expression[] = [];
  const function_ = context.capture(() => calleeOf(context, callee, self));
  const lowered = lowerArguments(context, node, args);
  const [first, ...rest] = emitOrdered(context, [function_, ...lowered.map((each) => each.part)]);
  return build.call(
    first ?? build.none(),
    ...self,
    ...rest.map((value, index) => lowered[index]?.wrap(value) ?? value),
  );
}

function isNamespace(context: Context, node: ts.Expression): boolean {
  const symbol = context.program.checker.getSymbolAtLocation(node);
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.ValueModule) !== 0;
}

/** The function that is called; an item of an array, a record or a namespace that looks at its `this` gets what it was taken from. */
function calleeOf(context: Context, callee: ts.Expression, self: py.Expression[]): py.Expression {
  const inner = skipErased(callee);
  const isItem =
    (ts.isElementAccessExpression(inner) &&
      ["list", "tuple", "dict"].includes(context.representation(inner.expression) ?? "")) ||
    (ts.isPropertyAccessExpression(inner) && isNamespace(context, inner.expression));
  if (!isItem || !isCalledWithThis(context.typeOf(inner))) return context.expression(callee);
  const owner = context.expression(inner.expression);
  const object = isRepeatable(owner) ? owner : context.keep(owner, "items");
  self.push(object);
  return context.substituting(inner.expression, object, () => context.expression(inner));
}
