import { ts } from "../../ts.js";
import type { Analysis } from "./analysis.js";
import { openToOutside } from "./outside.js";
import { applyGuards } from "./refinement.js";
import type { Cell } from "./cells.js";
import { anyNumber } from "./values.js";

/** Ends the reading of a program: what depends on all of it, then the numbers themselves. */
export function completeFlows(analysis: Analysis): void {
  followLinks(analysis);
  openToOutside(analysis);
  followLinks(analysis);
  applyGuards(analysis);
  analysis.graph.solver.run();
  for (const { value, bound, result } of analysis.refinements) if (bound.bits === 0) analysis.graph.flow(value, result);
  analysis.graph.solver.run();
  giveUpEmpty(analysis);
  analysis.graph.solver.run();
}

/** Repeats the links that depend on other links until none adds anything. */
function followLinks(analysis: Analysis): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const link of [...analysis.pending]) if (link()) changed = true;
  }
}

const mayStandForNumbers: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.ElementAccessExpression,
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.TaggedTemplateExpression,
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.AwaitExpression,
  ts.SyntaxKind.YieldExpression,
  ts.SyntaxKind.ThisKeyword,
]);

/** A number that comes from nowhere (code that nobody reaches, or a flow that is not seen) may be anything. */
function giveUpEmpty(analysis: Analysis): void {
  const empty: [ts.Node, Cell][] = [];
  for (const [node, cell] of analysis.nodes)
    if (cell.bits === 0 && mayStandForNumbers.has(node.kind)) empty.push([node, cell]);
  for (const [symbol, cell] of analysis.symbols) {
    if (cell.bits === 0 && isVariable(symbol) && mayBeNumber(analysis.checker.getTypeOfSymbol(symbol)))
      analysis.graph.solver.include(cell, anyNumber);
  }
  for (const [node, cell] of empty)
    if (mayBeNumber(analysis.checker.getTypeAtLocation(node))) analysis.graph.solver.include(cell, anyNumber);
}

function isVariable({ flags }: ts.Symbol): boolean {
  return (flags & ts.SymbolFlags.Variable) !== 0;
}

/** What `any` adds up to may be a number as well. */
const numeric = ts.TypeFlags.NumberLike | ts.TypeFlags.Any;

/** Whether a type says that a value is a number, or that it is a number or something else. */
function mayBeNumber(type: ts.Type): boolean {
  return type.isUnion() ? type.types.some(mayBeNumber) : (type.flags & numeric) !== 0;
}
