import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { lowerOrdered } from "../ordered.js";

/** `{ … }`: a dict where the program sees keys, else an instance of a class of that shape. */
export function objectLiteral(context: Context, node: ts.ObjectLiteralExpression): py.Expression {
  const type = context.program.checker.getContextualType(node) ?? context.typeOf(node);
  if (context.program.values.single(type) === "dict") return dictLiteral(context, node);
  return context.reject(
    node,
    "unsupportedSyntax",
    "An object literal of a fixed shape",
    "Write a class until shapes are supported.",
  );
}

function dictLiteral(context: Context, node: ts.ObjectLiteralExpression): py.Expression {
  const keys: py.Expression[] = [];
  const values: ts.Expression[] = [];
  for (const property of node.properties) {
    if (ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)) {
      keys.push(build.string(property.name.text));
      values.push(property.initializer);
    } else if (ts.isShorthandPropertyAssignment(property)) {
      keys.push(build.string(property.name.text));
      values.push(property.name);
    } else context.report(property, "unsupportedSyntax", "This kind of property in a record", "Write `key: value`.");
  }
  const lowered = lowerOrdered(context, values);
  return build.dict(
    lowered.flatMap((value, index) => {
      const key = keys[index];
      return key === undefined ? [] : [build.entry(key, value)];
    }),
  );
}
