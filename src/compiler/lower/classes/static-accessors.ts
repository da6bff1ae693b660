import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { hasModifier } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { attributeOf } from "./member-names.js";

/** Python has no properties of classes: a static accessor is a function of this name. */
export function staticAccessorFunction(kind: "get" | "set", name: string): string {
  return `${kind}_${name.replace(/^_+/, "")}`;
}

/** The name of a static accessor that a property access stands for; undefined when it is none. */
export function staticAccessorName(context: Context, node: ts.PropertyAccessExpression): string | undefined {
  const symbol = context.program.checker.getSymbolAtLocation(node.name);
  const declaration = symbol?.declarations?.[0];
  const isStatic =
    declaration !== undefined &&
    ts.isAccessor(declaration) &&
    hasModifier(declaration, ts.SyntaxKind.StaticKeyword) &&
    !declaration.getSourceFile().isDeclarationFile;
  return isStatic ? attributeOf(context, symbol, node.name.text) : undefined;
}

/** A read of a static accessor. */
export function readStaticAccessor(object: py.Expression, name: string): py.Expression {
  return build.callMethod(object, staticAccessorFunction("get", name));
}
