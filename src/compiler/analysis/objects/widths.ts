import { skipErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import { flows } from "./flows.js";

/** The object types to which the program gives values that have more properties than the type tells of. */
export function findWidenedTypes(checker: ts.TypeChecker, files: readonly ts.SourceFile[]): ReadonlySet<ts.Type> {
  const found = new Set<ts.Type>();
  const compare = (source: ts.Type, target: ts.Type, depth: number): void => {
    if (source === target || depth > 3) return;
    if (source.isUnion()) return source.types.forEach((each) => compare(each, target, depth));
    if (target.isUnion()) return target.types.forEach((each) => compare(source, each, depth));
    if ((source.flags & ts.TypeFlags.Object) === 0 || (target.flags & ts.TypeFlags.Object) === 0) return;
    const given = checker.getTypeArguments(source as ts.TypeReference);
    const wanted = checker.getTypeArguments(target as ts.TypeReference);
    if (source.symbol === target.symbol && given.length === wanted.length && given.length > 0)
      given.forEach((each, index) => compare(each, wanted[index] ?? each, depth + 1));
    else if (checker.isTypeAssignableTo(source, target) && hasMore(source, target)) found.add(target);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isExpression(node) && flows(node) && !isDisplay(skipErased(node))) {
      const target = checker.getContextualType(node);
      if (target !== undefined) compare(checker.getTypeAtLocation(skipErased(node)), target, 0);
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found;
}

/** Displays have what is written in them; their parts are looked at one by one. */
function isDisplay(node: ts.Expression): boolean {
  return ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node) || ts.isLiteralExpression(node);
}

function hasMore(source: ts.Type, target: ts.Type): boolean {
  return source
    .getProperties()
    .some((each) => (each.flags & ts.SymbolFlags.Property) !== 0 && target.getProperty(each.name) === undefined);
}
