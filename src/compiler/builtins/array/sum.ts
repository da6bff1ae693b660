import { skipErased } from "../../frontend/syntax.js";
import type { Context } from "../../lower/context.js";
import { lowerOrdered } from "../../lower/ordered.js";
import * as build from "../../python/builders.js";
import { usesName } from "../../python/facts.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import { literalOf } from "../callbacks.js";
import type { MemberCall } from "../owner.js";

/** `list.reduce((sum, x) => sum + x.size, 0)` as `sum(x.size for x in list)`; undefined where it is no sum of numbers. */
export function asSum(
  context: Context,
  { node, receiver, args: [callback, initial] }: MemberCall,
): py.Expression | undefined {
  if (callback === undefined || initial === undefined || context.representation(node) !== "number") return undefined;
  const literal = literalOf(callback);
  const [total, item, ...more] = literal?.parameters ?? [];
  if (literal === undefined || total === undefined || item === undefined || more.length > 0) return undefined;
  const added = addedTo(literal.body, total.name);
  if (added === undefined || !ts.isIdentifier(item.name)) return undefined;
  const itemName = context.bindingOf(item.name);
  const totalName = ts.isIdentifier(total.name) ? context.bindingOf(total.name) : undefined;
  if (
    itemName === undefined ||
    totalName === undefined ||
    itemName.isCaptured ||
    context.representation(added) !== "number"
  )
    return undefined;
  const term = context.inFunction(literal, () => context.capture(() => context.expression(added)));
  if (term.statements.length > 0 || usesName(term.value, context.nameOf(totalName))) return undefined;
  const [list = build.none(), start = build.int(0)] = lowerOrdered(context, [receiver, initial]);
  const name = build.name(context.nameOf(itemName));
  const isItem = term.value.kind === "Name" && term.value.id === name.id;
  const terms = isItem ? list : build.comprehension("generator", term.value, build.clause(name, list));
  const isZero = start.kind === "IntLiteral" && start.value === 0n;
  return build.call("sum", terms, ...(isZero ? [] : [start]));
}

/** What a body adds to the total: the right side of `total + …`. */
function addedTo(body: ts.ConciseBody, total: ts.BindingName): ts.Expression | undefined {
  if (ts.isBlock(body) || !ts.isIdentifier(total)) return undefined;
  const inner = skipErased(body);
  if (!ts.isBinaryExpression(inner) || inner.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  return ts.isIdentifier(inner.left) && inner.left.text === total.text ? inner.right : undefined;
}
