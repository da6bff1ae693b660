import { ts } from "../../ts.js";
import { iterate } from "./iteration.js";
import { constituents } from "./queries.js";
import type { Analysis } from "./analysis.js";
import type { NumberFacts, NumberKind, Range, Violation } from "./number-facts.js";
import { isMapType } from "./roles.js";
import type { Cell } from "./cells.js";
import { ABSENT, FLOAT, INT, isBounded, isNonZero, UNKNOWN } from "./values.js";
import { unwrapped } from "./wrapping.js";
import { Wraps, type BitwiseExpression } from "./wrap.js";

/** Answers questions about a program that was read whole. */
export class Facts implements NumberFacts {
  readonly violations: readonly Violation[];
  private readonly wraps: Wraps;
  private readonly numeric = new Map<ts.Type, boolean>();
  private readonly elementCells = new Map<ts.Expression, Cell>();

  constructor(private readonly analysis: Analysis) {
    this.violations = analysis.obligations
      .filter(({ cell }) => (cell.bits & (FLOAT | INT)) === FLOAT)
      .map(({ node, message }) => ({ node, message }));
    this.wraps = new Wraps((node) => this.cellOf(node));
  }

  kindOf(node: ts.Expression): NumberKind | undefined {
    if (!this.mayBeNumber(this.analysis.checker.getTypeAtLocation(node))) return undefined;
    return kindOfCell(this.cellOf(node));
  }

  kindOfSymbol(symbol: ts.Symbol): NumberKind | undefined {
    const { analysis } = this;
    const resolved = analysis.resolved(symbol);
    if (!this.mayBeNumber(analysis.checker.getTypeOfSymbol(symbol.flags & ts.SymbolFlags.Alias ? resolved : symbol)))
      return undefined;
    const cells = analysis.propertyCells.get(resolved);
    if (cells === undefined) return kindOfCell(analysis.symbols.get(resolved));
    const kinds = new Set([...cells].map(kindOfCell));
    const [kind] = kinds;
    return kinds.size === 1 && kind !== undefined ? kind : "number";
  }

  elementKindOf(node: ts.Expression): NumberKind | undefined {
    const { analysis } = this;
    const type = analysis.checker.getTypeAtLocation(node);
    if (constituents(analysis, type).every(({ flags }) => flags & ts.TypeFlags.StringLike)) return undefined;
    const elements = this.elementsOf(node);
    if (elements === undefined) return "number";
    const held = elementTypes(analysis, type);
    return held.length > 0 && !held.some((part) => this.mayBeNumber(part)) ? undefined : kindOfCell(elements);
  }

  rangeOf(node: ts.Expression): Range | undefined {
    const cell = this.cellOf(node);
    if (cell?.bits !== INT) return undefined;
    const literals = literalBounds(this.analysis.checker.getTypeAtLocation(node));
    const min = Math.max(cell.lo, literals?.min ?? -Infinity);
    const max = Math.min(cell.hi, literals?.max ?? Infinity);
    return min > max ? { min: cell.lo, max: cell.hi } : { min, max };
  }

  isNonNegative(node: ts.Expression): boolean {
    const cell = this.cellOf(node);
    if (cell === undefined || cell.bits === 0 || !isBounded(cell)) return false;
    return cell.lo >= 0 || (this.rangeOf(node)?.min ?? -1) >= 0;
  }

  isNonZero(node: ts.Expression): boolean {
    const cell = this.cellOf(node);
    if (cell !== undefined && isNonZero(cell)) return true;
    const range = this.rangeOf(node);
    return range !== undefined && (range.min > 0 || range.max < 0);
  }

  mayBeNaN(node: ts.Expression): boolean {
    if (this.kindOf(node) === undefined) return false;
    const cell = this.cellOf(node);
    return cell === undefined || cell.bits === 0 || !isBounded(cell);
  }

  needsWrap(node: BitwiseExpression): boolean {
    return this.wraps.needsWrap(node);
  }

  operandNeedsWrap(node: ts.BinaryExpression): boolean {
    return this.wraps.operandNeedsWrap(node);
  }

  isEnumerated(node: ts.Expression): boolean {
    const cell = this.cellOf(node);
    return cell === undefined || this.analysis.graph.structure(cell).enumerated;
  }

  private cellOf(node: ts.Expression): Cell | undefined {
    const { analysis } = this;
    const known = analysis.nodes.get(node) ?? analysis.nodes.get(unwrapped(node));
    if (known !== undefined || !ts.isIdentifier(node)) return known;
    const symbol = analysis.symbolOf(node);
    if (symbol === undefined) return undefined;
    const [property] = analysis.propertyCells.get(symbol) ?? [];
    return analysis.symbols.get(symbol) ?? property;
  }

  private elementsOf(node: ts.Expression): Cell | undefined {
    const known = this.elementCells.get(node);
    if (known !== undefined) return known;
    const cell = this.cellOf(node);
    if (cell === undefined) return undefined;
    const { graph, checker } = this.analysis;
    const isMap = constituents(this.analysis, checker.getTypeAtLocation(node)).some((part) =>
      isMapType(part.symbol?.name ?? ""),
    );
    const { enumerated } = graph.structure(cell);
    const elements = isMap ? graph.property(graph.anyRead(cell), "1") : iterate(this.analysis, cell, node);
    graph.structure(cell).enumerated = enumerated;
    graph.solver.run();
    this.elementCells.set(node, elements);
    return elements;
  }

  /** Whether values of a type can be numbers. */
  private mayBeNumber(type: ts.Type): boolean {
    const known = this.numeric.get(type);
    if (known !== undefined) return known;
    this.numeric.set(type, false);
    const result = this.computeMayBeNumber(type);
    this.numeric.set(type, result);
    return result;
  }

  private computeMayBeNumber(type: ts.Type): boolean {
    const open = ts.TypeFlags.NumberLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown;
    if (type.flags & open) return true;
    if (type.isUnionOrIntersection()) return type.types.some((part) => this.mayBeNumber(part));
    if (type.flags & ts.TypeFlags.Instantiable) {
      const constraint = this.analysis.checker.getBaseConstraintOfType(type);
      return constraint === undefined || this.mayBeNumber(constraint);
    }
    return (type.flags & ts.TypeFlags.Object) !== 0 && isEmptyObject(type);
  }
}

/** `{}` takes numbers too. */
function isEmptyObject(type: ts.Type): boolean {
  const isAnonymous = "objectFlags" in type && ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Anonymous) !== 0;
  return isAnonymous && type.getProperties().length === 0 && type.getCallSignatures().length === 0;
}

function isFloat(bits: number): boolean {
  return bits !== 0 && (bits & (INT | UNKNOWN | ABSENT)) === 0;
}

/** The kind of a cell's numbers; where none were seen, nothing is claimed. */
function kindOfCell(cell: Cell | undefined): NumberKind {
  if (cell?.bits === INT) return "int";
  return cell !== undefined && isFloat(cell.bits) ? "float" : "number";
}

/** What containers of a type hold, as far as TypeScript says; empty when it does not. */
function elementTypes(analysis: Analysis, type: ts.Type): readonly ts.Type[] {
  return constituents(analysis, type).flatMap((part) => {
    if (!("target" in part)) return [];
    // A reference to a generic type has a target; its arguments are read through the checker.
    const given = analysis.checker.getTypeArguments(part as ts.TypeReference);
    const held = isMapType(part.symbol?.name ?? "") ? given.slice(1) : given;
    return held;
  });
}

/** The bounds of a type that consists of integer literals. */
function literalBounds(type: ts.Type): Range | undefined {
  const parts = type.isUnion() ? type.types : [type];
  const values = parts.map((part) => (part.isNumberLiteral() ? part.value : NaN));
  return values.length > 0 && values.every(Number.isInteger)
    ? { min: Math.min(...values), max: Math.max(...values) }
    : undefined;
}
