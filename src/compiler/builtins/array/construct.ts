import type { Context } from "../../lower/context.js";
import * as build from "../../python/builders.js";
import { usesName } from "../../python/facts.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import { skipErased } from "../../frontend/syntax.js";
import { iterate } from "../../lower/iteration.js";
import { argument } from "../argument.js";
import { eachItem } from "../callbacks.js";
import type { CallLowering, Owner } from "../owner.js";
import { isExpression, lowerSpread } from "../spread.js";

/** `Array(n)`: places to be filled. */
function places(length: py.Expression): py.Expression {
  return build.binary(build.list([build.none()]), "*", length);
}

/** The length in `{ length: n }`. */
function lengthOf(node: ts.Expression): ts.Expression | undefined {
  const literal = skipErased(node);
  if (!ts.isObjectLiteralExpression(literal) || literal.properties.length !== 1) return undefined;
  const [property] = literal.properties;
  return property !== undefined && ts.isPropertyAssignment(property) && property.name.getText() === "length"
    ? property.initializer
    : undefined;
}

/** `Array.from({ length: n }, (_, i) => …)` is a comprehension over `range(n)`. */
function fromLength(context: Context, length: ts.Expression, callback: ts.Expression | undefined): py.Expression {
  if (callback === undefined) return places(context.expression(length));
  const { target, list, value } = eachItem(context, length, callback, "value");
  const [index, item] = target.kind === "TargetTuple" ? target.elements : [undefined, target];
  const isLooked = item?.kind === "Name" && usesName(value, item.id);
  if (!isLooked && index?.kind === "Name")
    return build.comprehension("list", value, build.clause(index, build.call("range", list)));
  if (!isLooked) return build.comprehension("list", value, build.clause(target, build.call("range", list)));
  const items = places(list);
  return build.comprehension(
    "list",
    value,
    build.clause(target, index === undefined ? items : build.call("enumerate", items)),
  );
}

const from: CallLowering = (context, call) => {
  const items = argument(call, 0);
  const callback = call.args[1];
  const length = lengthOf(items);
  if (length !== undefined) return fromLength(context, length, callback);
  if (callback === undefined) return build.call("list", iterate(context, items, context.expression(items)));
  const { value, target, iterable } = eachItem(context, items, callback, "value");
  const isMap = context.representation(items) === "map";
  return build.comprehension("list", value, build.clause(target, isMap ? iterate(context, items, iterable) : iterable));
};

const of: CallLowering = (context, call) => {
  const args = lowerSpread(context, call);
  const items = args.filter(isExpression);
  return items.length === args.length ? build.list(items) : build.call(context.helper("_array_of"), ...args);
};

const isArray: CallLowering = (context, call) => {
  const classes = build.tuple([build.name("list"), build.name("tuple")]);
  return build.call("isinstance", context.expression(argument(call, 0)), classes);
};

/** `new Array(n)`, `Array.from`, `Array.of`, `Array.isArray`. */
export const arrayConstructor: Owner = {
  construct: (context, node) => {
    const [length] = node.arguments ?? [];
    return length === undefined ? build.list([]) : places(context.expression(length));
  },
  call: (context, { args: [length] }) => (length === undefined ? build.list([]) : places(context.expression(length))),
  calls: { from, of, isArray },
};
