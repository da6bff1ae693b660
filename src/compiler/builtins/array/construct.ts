import type { Context } from "../../lower/context.js";
import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import { skipErased } from "../../frontend/syntax.js";
import { iterate } from "../../lower/iteration.js";
import { argument } from "../argument.js";
import { eachItem, literalOf } from "../callbacks.js";
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
  const literal = literalOf(callback);
  const [unused] = literal?.parameters ?? [];
  const isUnused = unused === undefined || isNeverUsed(context, unused);
  const each = eachItem(context, length, callback, "value");
  const range = build.call("range", each.list);
  if (each.target.kind === "TargetTuple" && isUnused) {
    const [index] = each.target.elements;
    if (index?.kind === "Name") return build.comprehension("list", each.value, build.clause(index, range));
  }
  const items = each.target.kind === "TargetTuple" ? build.call("enumerate", places(each.list)) : places(each.list);
  return build.comprehension(
    "list",
    each.value,
    build.clause(each.target, isUnused && each.target.kind === "Name" ? range : items),
  );
}

/** Whether a function never looks at a parameter. */
function isNeverUsed(context: Context, parameter: ts.ParameterDeclaration): boolean {
  const { name } = parameter;
  if (!ts.isIdentifier(name)) return false;
  const symbol = context.symbolOf(name);
  let isUsed = false;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node !== name && node.text === name.text && context.symbolOf(node) === symbol)
      isUsed = true;
    ts.forEachChild(node, visit);
  };
  visit(parameter.parent);
  return !isUsed;
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
