import { ts } from "../../ts.js";

/** What may be found inside values of the given types: the object types, or that there is no telling. */
export interface Reachable {
  readonly isEverything: boolean;
  readonly types: readonly ts.Type[];
}

const open = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive;

/** Collects the object types inside values of the given types: properties, elements, members of unions. */
export function reachableTypes(checker: ts.TypeChecker, roots: readonly ts.Type[]): Reachable {
  const seen = new Set<ts.Type>();
  const types: ts.Type[] = [];
  let isEverything = false;
  const visit = (type: ts.Type, depth: number): void => {
    if (isEverything || seen.has(type) || depth > 12) return;
    seen.add(type);
    if (type.flags & open) isEverything = true;
    else if (type.isUnionOrIntersection()) type.types.forEach((member) => visit(member, depth));
    else if (type.flags & ts.TypeFlags.Instantiable) {
      const constraint = checker.getBaseConstraintOfType(type);
      if (constraint === undefined || constraint === type) isEverything = true;
      else visit(constraint, depth + 1);
    }
    if (isEverything || (type.flags & ts.TypeFlags.Object) === 0) {
      if (type.isIntersection()) types.push(type);
      return;
    }
    if (type.getProperties().length === 0 && checker.getIndexInfosOfType(type).length === 0 && isPlain(type)) {
      isEverything = true;
      return;
    }
    types.push(type);
    // Only a reference has arguments; the checker answers none for others.
    checker.getTypeArguments(type as ts.TypeReference).forEach((argument) => visit(argument, depth + 1));
    for (const info of checker.getIndexInfosOfType(type)) visit(info.type, depth + 1);
    if (isDeclared(type)) return;
    for (const property of type.getProperties()) {
      if (property.flags & ts.SymbolFlags.Property) visit(checker.getTypeOfSymbol(property), depth + 1);
    }
  };
  roots.forEach((root) => visit(root, 0));
  return { isEverything, types };
}

/** `{}`: any value at all. */
function isPlain(type: ts.Type): boolean {
  return (
    type.getCallSignatures().length === 0 &&
    type.getConstructSignatures().length === 0 &&
    (type.symbol as ts.Symbol | undefined)?.name === "__type"
  );
}

/** Types of the package's own declarations have nothing of the user's inside, but for their arguments. */
function isDeclared(type: ts.Type): boolean {
  const declaration = (type.symbol as ts.Symbol | undefined)?.declarations?.[0];
  return declaration?.getSourceFile().isDeclarationFile ?? false;
}
