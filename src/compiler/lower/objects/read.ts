import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { attributeName } from "../../analysis/names.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { dictKey } from "./dict-keys.js";

/**
 * Reads a property of a value whose type is known: an attribute; a subscript or `get` of a dict; with a default where a class
 * that stands as this type may have no such attribute.
 */
export function readProperty(context: Context, type: ts.Type, object: py.Expression, name: string): py.Expression {
  if (context.program.values.single(type) === "dict")
    return build.callMethod(object, "get", dictKey(context, type, name));
  return mayBeMissing(context, type, name)
    ? build.call("getattr", object, build.string(attributeName(name)), build.none())
    : build.attribute(object, attributeName(name));
}

/** Whether reading the attribute could find none: an optional property, and some class or literal that goes without. */
export function mayBeMissing(context: Context, type: ts.Type, name: string): boolean {
  const present = context.program.checker.getNonNullableType(type);
  const symbol = context.program.checker.getPropertyOfType(present, name);
  if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Optional) === 0) return false;
  const declaration = symbol.declarations?.[0];
  if (declaration?.getSourceFile().isDeclarationFile) return false;
  // A class sets all of its own fields; only what is declared for any object may be missing.
  if (declaration !== undefined && ts.isClassElement(declaration) && ts.isClassLike(declaration.parent)) {
    return ts.isMethodDeclaration(declaration);
  }
  return context.program.objects.mayLack(present, name);
}
