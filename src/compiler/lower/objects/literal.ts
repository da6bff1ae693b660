import type * as py from "../../python/nodes.js";
import { usesOwnThis } from "../../analysis/objects/survey.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { classLiteral } from "./class-literal.js";
import { dictLiteral } from "./dict.js";
import { construct } from "./construct.js";
import { literalParts, ownProperties } from "./parts.js";
import { shapeFor } from "./shapes.js";

/** `{ … }`: a dict where the program sees keys, else an instance of a class of that shape. */
export function objectLiteral(context: Context, node: ts.ObjectLiteralExpression): py.Expression {
  const expected = context.program.checker.getContextualType(node);
  const { values } = context.program;
  const type = expected !== undefined && values.single(expected) === "dict" ? expected : context.typeOf(node);
  if (values.single(type) === "dict") return dictLiteral(context, node, type);
  if (node.properties.some(needsClass)) return classLiteral(context, node);
  const parts = literalParts(context, node.properties);
  const own = ownProperties(parts);
  return construct(context, shapeFor(context, node, own), parts);
}

/** What only a class of its own can hold: accessors, methods with a `this`, methods that Python calls by other names. */
function needsClass(property: ts.ObjectLiteralElementLike): boolean {
  if (ts.isAccessor(property)) return true;
  if (ts.isMethodDeclaration(property)) return usesOwnThis(property) || ts.isComputedPropertyName(property.name);
  return (
    ts.isPropertyAssignment(property) &&
    ts.isFunctionExpression(property.initializer) &&
    usesOwnThis(property.initializer)
  );
}
