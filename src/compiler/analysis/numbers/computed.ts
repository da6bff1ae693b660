import type { ts } from "../../ts.js";
import type { Analysis } from "./analysis.js";
import type { Cell } from "./cells.js";
import {
  absolute,
  floats,
  INT,
  ints,
  maximum,
  minimum,
  power,
  rounded,
  sign,
  smooth,
  squareRoot,
  type Transfer,
} from "./values.js";

/** An argument of a call. */
export interface Argument {
  readonly node: ts.Expression;
  readonly cell: Cell;
  readonly spread: boolean;
}

/** Functions of the library of which more is known than their declared types say. */
export const computed: ReadonlyMap<string, Transfer> = new Map<string, Transfer>([
  ["Math.abs", absolute],
  ["Math.min", minimum],
  ["Math.max", maximum],
  ["Math.floor", rounded],
  ["Math.ceil", rounded],
  ["Math.round", rounded],
  ["Math.trunc", rounded],
  ["Math.sign", sign],
  ["Math.pow", power],
  ["Math.sqrt", squareRoot],
  ["Math.hypot", smooth(0, Infinity, INT)],
  ["Math.random", () => floats(0, 1)],
  ["Math.sin", smooth(-1, 1)],
  ["Math.cos", smooth(-1, 1)],
  ["Math.tanh", smooth(-1, 1)],
  ["Math.atan", smooth(-2, 2)],
  ["Math.atan2", smooth(-4, 4)],
  ["Math.tan", smooth(-Infinity, Infinity)],
  ["Math.asinh", smooth(-Infinity, Infinity, INT)],
  ["Math.cbrt", smooth(-Infinity, Infinity, INT)],
  ["Math.fround", smooth(-Infinity, Infinity)],
  ["Math.clz32", () => ints(0, 32)],
  ["Math.imul", () => ints(-(2 ** 31), 2 ** 31 - 1)],
  ["Performance.now", () => floats(0, Infinity)],
  ["DateConstructor.now", () => ints(0, Infinity)],
]);

/** The result of a function of numbers. */
export function compute(analysis: Analysis, transfer: Transfer, given: readonly Argument[]): Cell {
  const { graph } = analysis;
  const cells = given.map(({ cell, spread }) => (spread ? graph.anyRead(cell) : cell));
  return cells.length === 0 ? graph.constant(transfer()) : graph.operation(transfer, ...cells);
}
