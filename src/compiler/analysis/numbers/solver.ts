import type { Cell } from "./cells.js";
import { isBounded, type NumberSet } from "./values.js";

/** After so many changes, a cell's bounds jump to the next threshold, and after many more to infinity: so the search ends. */
const patience = 6;
const exhaustion = 60;
const usualThresholds = [-(2 ** 31), -1, 0, 1, 255, 65535, 2 ** 31 - 2, 2 ** 31 - 1, 2 ** 32 - 1];

/** Finds the least sets of numbers that fit all flows and operators. */
export class Solver {
  private queue: Cell[] = [];
  private readonly constants = new Set<number>(usualThresholds);
  private thresholds: readonly number[] | undefined;

  /** Makes a constant of the program a bound worth trying. */
  suggest(bound: number): void {
    if (!Number.isSafeInteger(bound)) return;
    this.thresholds = undefined;
    for (const near of [bound - 1, bound, bound + 1]) this.constants.add(near);
  }

  /** Adds numbers to a cell. */
  include(cell: Cell, set: NumberSet): void {
    const bits = cell.bits | set.bits;
    const bounded = isBounded({ bits, lo: 0, hi: 0 });
    const lo = bounded ? Math.min(cell.lo, set.lo) : -Infinity;
    const hi = bounded ? Math.max(cell.hi, set.hi) : Infinity;
    if (bits === cell.bits && lo === cell.lo && hi === cell.hi) return;
    cell.changes += 1;
    cell.lo = lo < cell.lo ? this.widened(cell, lo, false) : cell.lo;
    cell.hi = hi > cell.hi ? this.widened(cell, hi, true) : cell.hi;
    cell.bits = bits;
    this.touch(cell);
  }

  /** Has a cell's values passed on again. */
  touch(cell: Cell): void {
    if (cell.queued) return;
    cell.queued = true;
    this.queue.push(cell);
  }

  /** Passes values on until nothing changes. */
  run(): void {
    for (let cell = this.queue.pop(); cell !== undefined; cell = this.queue.pop()) {
      cell.queued = false;
      for (const successor of cell.successors) this.include(successor, cell);
      for (const { transfer, inputs, output } of cell.readers) this.include(output, transfer(...inputs));
    }
  }

  private widened(cell: Cell, bound: number, upwards: boolean): number {
    if (cell.changes <= patience) return bound;
    const limit = upwards ? Infinity : -Infinity;
    if (cell.changes > exhaustion) return limit;
    this.thresholds ??= [...this.constants].sort((left, right) => left - right);
    const found = upwards
      ? this.thresholds.find((threshold) => threshold >= bound)
      : this.thresholds.findLast((threshold) => threshold <= bound);
    return found ?? limit;
  }
}
