import type { ts } from "../../ts.js";
import { Analysis } from "./analysis.js";
import { readExpression } from "./expressions.js";
import { completeFlows } from "./completion.js";
import { Facts } from "./facts.js";
import { readStatement } from "./statements.js";
import type { NumberFacts } from "./number-facts.js";

export type { NumberFacts, NumberKind, Range, Violation } from "./number-facts.js";

/**
 * Infers kinds and bounds of all numbers of a program.
 *
 * Every variable, parameter, property and expression has a cell: the set of numbers that it holds in a whole run. Numbers flow along
 * assignments, calls and returns, one way; objects, arrays and functions that flow together are unified (Steensgaard's analysis), so
 * that what is written through one name is seen through all. Calls of declared functions are read from their declared types, each
 * call with its own type arguments: there `int` and `float` are believed, a plain `number` may be either. What is not modelled, and
 * whatever comes from `any`, may be anything.
 *
 * Assumed of the program: a declaration tells the truth, and does not keep, call or change what it takes as `any` or `unknown`; what
 * a device gives as `float` is finite, and floats do not overflow; lengths are below 2**31; the outside calls what a module exports
 * that no other module imports, but writes nothing into it.
 *
 * Assumed of the lowering: arithmetic of ints is exact, and an int is never -0; `/` is Python's where the divisor is not 0, else a
 * helper that may give an int; `%` of two ints gives an int or raises; what is no int is cut to 32 bits before a bitwise operator.
 */
export function analyzeNumbers(
  _program: ts.Program,
  checker: ts.TypeChecker,
  sourceFiles: readonly ts.SourceFile[],
): NumberFacts {
  const analysis = new Analysis(checker, new Set(sourceFiles), {
    expression: readExpression,
    statement: readStatement,
  });
  for (const file of sourceFiles) analysis.statements([...file.statements]);
  completeFlows(analysis);
  return new Facts(analysis);
}
