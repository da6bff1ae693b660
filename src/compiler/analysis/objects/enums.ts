import { ts } from "../../ts.js";

/** The enum that an expression names as an object: `Color` of `Color.Red`. */
export function enumNamed(checker: ts.TypeChecker, node: ts.Expression): ts.Symbol | undefined {
  const type = checker.getTypeAtLocation(node);
  const symbol = type.symbol as ts.Symbol | undefined;
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Enum) !== 0 && (type.flags & ts.TypeFlags.Object) !== 0
    ? symbol
    : undefined;
}

/** All members of an enum, of all its declarations, in order. */
export function enumMembers(symbol: ts.Symbol): ts.EnumMember[] {
  return (symbol.declarations ?? []).flatMap((declaration) =>
    ts.isEnumDeclaration(declaration) ? [...declaration.members] : [],
  );
}

/** Whether a program asks an enum for the name of a number: `Color[value]`. */
export function findNamedEnums(checker: ts.TypeChecker, files: readonly ts.SourceFile[]): ReadonlySet<ts.Symbol> {
  const found = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    if (ts.isElementAccessExpression(node)) {
      const symbol = enumNamed(checker, node.expression);
      if (symbol !== undefined && isNumeric(checker.getTypeAtLocation(node.argumentExpression))) found.add(symbol);
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found;
}

function isNumeric(type: ts.Type): boolean {
  return (type.isUnion() ? type.types : [type]).some((member) => (member.flags & ts.TypeFlags.NumberLike) !== 0);
}
