import { ts } from "../../ts.js";
import type { Analysis, GuardedUse } from "./analysis.js";
import type { Guard, GuardOperator, Region } from "./guards.js";
import type { Cell } from "./cells.js";
import { clamp, INT, isBounded, noNumber, present, single, type NumberSet, type Transfer } from "./values.js";

/** What a comparison that holds leaves of a variable's values. */
const refinements: Readonly<Record<GuardOperator, (value: NumberSet, bound: NumberSet) => NumberSet>> = {
  "<": (value, bound) => clamp(-Infinity, value.bits === INT ? Math.ceil(bound.hi) - 1 : bound.hi)(value),
  "<=": (value, bound) => clamp(-Infinity, bound.hi)(value),
  ">": (value, bound) => clamp(value.bits === INT ? Math.floor(bound.lo) + 1 : bound.lo, Infinity)(value),
  ">=": (value, bound) => clamp(bound.lo, Infinity)(value),
  "===": (value, bound) => clamp(bound.lo, bound.hi)(value),
  "!==": (value, bound) => {
    if (bound.lo !== bound.hi || value.bits !== INT) return value;
    const lo = value.lo === bound.lo ? bound.lo + 1 : -Infinity;
    return clamp(lo, value.hi === bound.hi ? bound.hi - 1 : Infinity)(value);
  },
};

/** Where either side may be `NaN`, a comparison that fails says nothing. */
function refine(operator: GuardOperator): Transfer {
  return (value = noNumber, bound = noNumber) => {
    if (!isBounded(value)) return value;
    if (bound.bits === 0) return noNumber;
    return isBounded(bound) ? refinements[operator](operator === "!==" ? value : present(value), bound) : value;
  };
}

/** Ties the uses of variables to what the comparisons around them leave of their values. */
export function applyGuards(analysis: Analysis): void {
  for (const use of analysis.guardedUses) {
    let value = use.variable;
    for (const guard of use.guards) if (holds(analysis, use, guard)) value = refined(analysis, value, guard);
    analysis.graph.flow(value, use.use);
  }
}

function refined(analysis: Analysis, value: Cell, guard: Guard): Cell {
  const { graph } = analysis;
  if (guard.bound !== undefined && guard.operator === "!==" && isNothing(guard.bound))
    return graph.operationOn(present, value);
  const bound = guard.bound === undefined ? graph.constant(single(0)) : analysis.evaluate(guard.bound);
  const result = graph.operation(refine(guard.operator), value, bound);
  analysis.refinements.push({ value, bound, result });
  return result;
}

function isNothing(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === "undefined");
}

/** Whether nothing writes the variable between the comparison and the use. */
function holds(analysis: Analysis, use: GuardedUse, guard: Guard): boolean {
  if (guard.variable !== use.node && analysis.symbolOf(guard.variable) !== use.symbol) return false;
  const writes = analysis.writes.get(use.symbol) ?? [];
  if (writes.length === 0) return true;
  if (guard.crossesFunction) return false;
  const home = functionAround(use.node);
  const spares = ({ start, end }: Region, write: ts.Node): boolean => write.end <= start || write.end > end;
  return writes.every(
    ({ node }) => guard.regions.every((region) => spares(region, node)) && functionAround(node) === home,
  );
}

function functionAround(node: ts.Node): ts.Node {
  let current = node.parent;
  while (!ts.isFunctionLike(current) && !ts.isSourceFile(current) && !ts.isClassLike(current)) current = current.parent;
  return current;
}
