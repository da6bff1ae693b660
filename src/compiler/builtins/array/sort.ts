import { skipErased } from "../../frontend/syntax.js";
import type { Context } from "../../lower/context.js";
import { lowerOrdered } from "../../lower/ordered.js";
import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import { callableOf, literalOf, lowerFunction } from "../callbacks.js";
import { elementType, isOnly } from "../elements.js";
import type { CallLowering, MemberCall } from "../owner.js";
import { isValueUsed } from "../position.js";

/** An order that Python's `sort` gives too. Only for items that cannot be told apart when they are equal: it is not stable. */
type PlainOrder = "ascending" | "descending";

function plainOrder(context: Context, { receiver, args: [compare] }: MemberCall): PlainOrder | undefined {
  const type = elementType(context, receiver);
  if (compare === undefined) return isOnly(context, type, "string") ? "ascending" : undefined;
  if (!isOnly(context, type, "number")) return undefined;
  const literal = literalOf(compare);
  const [first, second] = (literal?.parameters ?? []).map((each) => (ts.isIdentifier(each.name) ? each.name.text : ""));
  const body = literal?.body && !ts.isBlock(literal.body) ? skipErased(literal.body) : undefined;
  if (body === undefined || !ts.isBinaryExpression(body) || body.operatorToken.kind !== ts.SyntaxKind.MinusToken)
    return undefined;
  if (!ts.isIdentifier(body.left) || !ts.isIdentifier(body.right)) return undefined;
  if (body.left.text === first && body.right.text === second) return "ascending";
  return body.left.text === second && body.right.text === first ? "descending" : undefined;
}

const descending = (order: PlainOrder): py.Argument[] =>
  order === "descending" ? [build.keyword("reverse", build.bool(true))] : [];

/** The list and a comparison function for the merge sort. */
function listAndComparison(context: Context, { receiver, args: [compare] }: MemberCall): py.Expression[] {
  if (compare === undefined) return [context.expression(receiver), context.helper("_by_text")];
  const literal = literalOf(compare);
  if (literal !== undefined) {
    const fn = callableOf(context, literal, context.expression(literal), 2);
    return [context.expression(receiver), fn];
  }
  const [list = build.none(), fn = build.none()] = lowerOrdered(context, [receiver, compare], (node) =>
    lowerFunction(context, node),
  );
  return [list, callableOf(context, compare, fn, 2)];
}

/** What a new list is made of, which nobody else has: sorting it in place and sorting a copy are the same. */
function freshItems(list: py.Expression): py.Expression | undefined {
  if (list.kind === "Comprehension" || list.kind === "List") return list;
  const [only, ...others] = list.kind === "Call" ? list.args : [];
  const makesList = list.kind === "Call" && list.callee.kind === "Name" && list.callee.id === "list";
  return makesList && only?.kind === "Positional" && others.length === 0 ? only.value : undefined;
}

const sort: CallLowering = (context, call) => {
  const order = plainOrder(context, call);
  if (order !== undefined && !isValueUsed(context, call.node))
    return build.callMethod(context.expression(call.receiver), "sort", ...descending(order));
  if (order === undefined) return build.call(context.helper("_sort"), ...listAndComparison(context, call));
  const receiver = context.expression(call.receiver);
  const fresh = freshItems(receiver);
  if (fresh !== undefined) return build.call("sorted", fresh, ...descending(order));
  const list = context.keep(receiver, "items");
  context.emit(build.expressionStatement(build.callMethod(list, "sort", ...descending(order))));
  return list;
};

const toSorted: CallLowering = (context, call) => {
  const order = plainOrder(context, call);
  if (order !== undefined) return build.call("sorted", context.expression(call.receiver), ...descending(order));
  const [list = build.none(), compare = build.none()] = listAndComparison(context, call);
  return build.call(context.helper("_sort"), build.call("list", list), compare);
};

/** The members of `Array` that sort. */
export const sorting: Readonly<Record<string, CallLowering>> = { sort, toSorted };
