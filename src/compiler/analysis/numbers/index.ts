import { ts } from "../../ts.js";

/** int: always a Python int at run time; float: always a Python float; number: may be either. */
export type NumberKind = "int" | "float" | "number";
/** Inclusive, integers only, may be infinite. */
export interface Range {
  readonly min: number;
  readonly max: number;
}
export interface NumberFacts {
  kindOf(node: ts.Expression): NumberKind | undefined;
  kindOfSymbol(symbol: ts.Symbol): NumberKind | undefined;
  elementKindOf(node: ts.Expression): NumberKind | undefined;
  rangeOf(node: ts.Expression): Range | undefined;
  isNonNegative(node: ts.Expression): boolean;
  isNonZero(node: ts.Expression): boolean;
  mayBeNaN(node: ts.Expression): boolean;
  needsWrap(node: ts.BinaryExpression | ts.PrefixUnaryExpression): boolean;
  readonly violations: readonly { readonly node: ts.Node; readonly message: string }[];
  isEnumerated(node: ts.Expression): boolean;
}

/** Stands in until the whole-program analysis lands. */
export function analyzeNumbers(
  ...program: readonly [ts.Program, ts.TypeChecker, readonly ts.SourceFile[]]
): NumberFacts {
  void program;
  const isInt = (node: ts.Expression): boolean =>
    ts.isNumericLiteral(node) ? Number.isInteger(Number(node.text)) : true;
  return {
    kindOf: (node) => (isInt(node) ? "int" : "float"),
    kindOfSymbol: () => "number",
    elementKindOf: () => "number",
    rangeOf: () => undefined,
    isNonNegative: () => false,
    isNonZero: (node) => ts.isNumericLiteral(node),
    mayBeNaN: () => false,
    needsWrap: () => true,
    violations: [],
    isEnumerated: () => false,
  };
}
