import { ts } from "../../ts.js";
import type { Analysis } from "./analysis.js";
import { memberName } from "./templates.js";

/** The parts of a union type, or the type itself; a type parameter is what it extends. */
export function constituents(analysis: Analysis, type: ts.Type): readonly ts.Type[] {
  const constraint = type.flags & ts.TypeFlags.TypeParameter ? analysis.checker.getBaseConstraintOfType(type) : type;
  if (constraint === undefined) return [type];
  return constraint.isUnion() ? constraint.types : [constraint];
}

/** Whether a declaration is a member of a class itself, not of its instances. */
export function isStaticMember(node: ts.Node): boolean {
  return (
    ts.isClassElement(node) &&
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword)
  );
}

/** Whether nothing is known of a value's type. */
export function isUntyped(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}

/** The type that the source gives a variable, parameter or property. */
export function typeNodeOf(symbol: ts.Symbol): ts.TypeNode | undefined {
  const declaration = symbol.valueDeclaration;
  if (declaration === undefined) return undefined;
  if (ts.isVariableDeclaration(declaration) || ts.isParameter(declaration)) return declaration.type;
  return ts.isPropertyDeclaration(declaration) || ts.isPropertySignature(declaration) ? declaration.type : undefined;
}

/** The name that a literal, or `Symbol.iterator` and its kin, stands for. */
export function wellKnownName(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  const isSymbol =
    ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "Symbol";
  return isSymbol ? `@@${node.name.text}` : undefined;
}

/** The key of `a[key]` where the source shows it. */
export function constantKey(analysis: Analysis, node: ts.Expression): string | undefined {
  const fixed = wellKnownName(node);
  if (fixed !== undefined) return fixed;
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return undefined;
  const type = analysis.checker.getTypeAtLocation(node);
  return type.isStringLiteral() ? type.value : undefined;
}

/** Whether all values of a type are tuples (or absent). */
export function isTuple(analysis: Analysis, type: ts.Type): boolean {
  return constituents(analysis, type).every(
    (part) => analysis.checker.isTupleType(part) || (part.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) !== 0,
  );
}

/** Whether a type exists outside the program only. */
export function isDeclaredType(analysis: Analysis, type: ts.Type): boolean {
  return constituents(analysis, type).every((part) =>
    (part.symbol?.declarations ?? []).every((declaration) => analysis.isDeclared(declaration)),
  );
}

/** The name of a member for the structure that holds it; undefined when it is computed at run time. */
export function staticName(analysis: Analysis, name: ts.PropertyName | ts.PrivateIdentifier): string | undefined {
  if (ts.isComputedPropertyName(name)) {
    const key = constantKey(analysis, name.expression);
    if (key !== undefined) return key;
    analysis.evaluate(name.expression);
  }
  const known = memberName(name);
  return known === "<computed>" ? undefined : known;
}
