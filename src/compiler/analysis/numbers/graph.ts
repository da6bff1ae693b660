import type { CallForm, Callable, Cell, Operation, Structure } from "./cells.js";
import { Solver } from "./solver.js";
import { children, current, isData, newStructure, representative } from "./structures.js";
import { anyNumber, type NumberSet, type Transfer } from "./values.js";

const callForms: readonly CallForm[] = ["callable", "constructable"];

/**
 * Values and the flows between them. Numbers flow one way; structures that meet are unified. Everything is flow-insensitive:
 * a cell holds all values of a whole run.
 */
export class Graph {
  readonly solver = new Solver();

  cell(): Cell {
    return {
      bits: 0,
      lo: Infinity,
      hi: -Infinity,
      successors: [],
      readers: [],
      structure: undefined,
      changes: 0,
      queued: false,
    };
  }

  /** A cell that holds given numbers. */
  constant(set: NumberSet): Cell {
    const cell = this.cell();
    this.solver.include(cell, set);
    return cell;
  }

  /** All values of one cell may be in the other. */
  flow(from: Cell, to: Cell): void {
    if (from === to) return;
    from.successors.push(to);
    if (from.bits !== 0) this.solver.touch(from);
    this.unify(this.structure(from), this.structure(to));
  }

  /** Both cells hold the same values. */
  equate(left: Cell, right: Cell): void {
    if (left === right) return;
    this.flow(left, right);
    this.flow(right, left);
  }

  /** The result of an operator on numbers. */
  operation(transfer: Transfer, ...inputs: readonly Cell[]): Cell {
    const output = this.cell();
    const operation: Operation = { transfer, inputs, output };
    for (const input of inputs) {
      input.readers.push(operation);
      if (input.bits !== 0) this.solver.touch(input);
    }
    return output;
  }

  /** The result of an operator that leaves objects as they are. */
  operationOn(transfer: Transfer, input: Cell): Cell {
    const output = this.operation(transfer, input);
    this.unify(this.structure(input), this.structure(output));
    return output;
  }

  structure(cell: Cell): Structure {
    cell.structure = cell.structure === undefined ? newStructure() : representative(cell.structure);
    return cell.structure;
  }

  /** The cell of a named property (or of a tuple's part, by its index). */
  property(owner: Cell, name: string): Cell {
    const structure = this.structure(owner);
    const known = structure.properties.get(name);
    if (known !== undefined) return known;
    const created = this.child(structure);
    this.addProperty(structure, name, created);
    return created;
  }

  /** What a read with an unknown key, or an iteration, gives. */
  anyRead(owner: Cell): Cell {
    const structure = this.structure(owner);
    return structure.anyRead ?? this.adoptAnyRead(structure, this.child(structure));
  }

  private adoptAnyRead(structure: Structure, created: Cell): Cell {
    structure.anyRead = created;
    const sources = [...structure.properties].filter(([name]) => isData(name)).map(([, cell]) => cell);
    if (structure.anyWrite !== undefined) sources.push(structure.anyWrite);
    for (const source of sources) this.flow(source, created);
    return created;
  }

  /** Where a write with an unknown key goes. */
  anyWrite(owner: Cell): Cell {
    const structure = this.structure(owner);
    return structure.anyWrite ?? this.adoptAnyWrite(structure, this.child(structure));
  }

  private adoptAnyWrite(structure: Structure, created: Cell): Cell {
    structure.anyWrite = created;
    const targets = [...structure.properties].filter(([name]) => isData(name)).map(([, cell]) => cell);
    if (structure.anyRead !== undefined) targets.push(structure.anyRead);
    for (const target of targets) this.flow(created, target);
    return created;
  }

  /** The elements of something whose order may change: what is written anywhere may be read everywhere. */
  elements(owner: Cell): Cell {
    const read = this.anyRead(owner);
    this.equate(read, this.anyWrite(owner));
    return read;
  }

  callable(owner: Cell, form: CallForm = "callable"): Callable {
    const structure = this.structure(owner);
    const known = structure[form];
    if (known !== undefined) return known.forward === undefined ? known : current(known);
    const created: Callable = {
      forward: undefined,
      slots: [],
      spread: undefined,
      rests: [],
      receiver: this.child(structure),
      result: this.child(structure),
      called: structure.opaque,
    };
    structure[form] = created;
    if (structure.opaque) this.poison(this.spread(created));
    return created;
  }

  /** The cell of the parameter at a position. */
  slot(callable: Callable, index: number): Cell {
    for (;;) {
      const known = current(callable).slots[index];
      if (known !== undefined) return known;
      this.adoptSlot(current(callable), this.cell());
    }
  }

  private adoptSlot({ slots, spread, rests }: Callable, created: Cell): void {
    const position = slots.push(created) - 1;
    if (spread !== undefined) this.flow(spread, created);
    for (const rest of [...rests]) if (position >= rest.from) this.flow(created, rest.cell);
  }

  /** Arguments of which the position is not known. */
  spread(callable: Callable): Cell {
    const actual = current(callable);
    return actual.spread ?? this.adoptSpread(actual, this.cell());
  }

  private adoptSpread(actual: Callable, created: Cell): Cell {
    actual.spread = created;
    for (const target of [...actual.slots, ...actual.rests.map(({ cell }) => cell)]) this.flow(created, target);
    return created;
  }

  /** Has all arguments from a position on flow to a rest parameter's elements. */
  rest(callable: Callable, from: number, cell: Cell): void {
    const actual = current(callable);
    actual.rests.push({ from, cell });
    for (const slot of actual.slots.slice(from)) this.flow(slot, cell);
    if (actual.spread !== undefined) this.flow(actual.spread, cell);
  }

  /** Has `new` on one class do what it does on the other. */
  shareConstructor(derived: Cell, base: Cell): void {
    this.mergeCallable(base, "constructable", this.callable(derived, "constructable"));
  }

  /** Whether a call of the function was seen. */
  isCalled(owner: Cell, form: CallForm = "callable"): boolean {
    return this.callable(owner, form).called;
  }

  /** Gives a value up: it may be any number, and something that is not modelled may do anything with what it holds. */
  poison(cell: Cell): void {
    this.solver.include(cell, anyNumber);
    this.makeOpaque(this.structure(cell));
  }

  /** Something depends on the order of what the value holds (`deeply`: also on the order inside that, as printing does). */
  enumerate(cell: Cell, deeply = false): void {
    const structure = this.structure(cell);
    structure.enumerated = true;
    if (!deeply || structure.deeplyEnumerated) return;
    structure.deeplyEnumerated = true;
    for (const child of children(structure)) this.enumerate(child, true);
  }

  unify(left: Structure, right: Structure): void {
    const kept = representative(left);
    const merged = representative(right);
    if (kept === merged) return;
    merged.forward = kept;
    if (merged.enumerated) kept.enumerated = true;
    const anchor: Cell = { ...this.cell(), structure: kept };
    if (merged.opaque) this.makeOpaque(kept);
    if (merged.deeplyEnumerated) this.enumerate(anchor, true);
    for (const [name, cell] of merged.properties) this.mergeProperty(anchor, name, cell);
    this.mergeAny(anchor, merged);
    for (const form of callForms) {
      const other = merged[form];
      if (other !== undefined) this.mergeCallable(anchor, form, current(other));
    }
  }

  /** Takes over what there is: new cells here would let the merging of endless structures go on for ever. */
  private mergeAny(anchor: Cell, { anyRead, anyWrite }: Structure): void {
    if (anyRead !== undefined) {
      const structure = this.structure(anchor);
      if (structure.anyRead !== undefined) this.equate(anyRead, structure.anyRead);
      else this.settle(structure, this.adoptAnyRead(structure, anyRead));
    }
    if (anyWrite !== undefined) {
      const structure = this.structure(anchor);
      if (structure.anyWrite !== undefined) this.equate(anyWrite, structure.anyWrite);
      else this.settle(structure, this.adoptAnyWrite(structure, anyWrite));
    }
  }

  /** What becomes part of a structure shares what is known of it. */
  private settle(structure: Structure, cell: Cell): void {
    if (structure.opaque) this.poison(cell);
    if (structure.deeplyEnumerated) this.enumerate(cell, true);
  }

  private mergeProperty(anchor: Cell, name: string, cell: Cell): void {
    const structure = this.structure(anchor);
    const known = structure.properties.get(name);
    if (known === undefined) this.addProperty(structure, name, cell);
    else this.equate(known, cell);
  }

  private mergeCallable(anchor: Cell, form: CallForm, merged: Callable): void {
    const structure = this.structure(anchor);
    const known = structure[form];
    if (known === undefined) {
      structure[form] = merged;
      if (structure.opaque) this.giveUpCallable(merged);
      return;
    }
    const kept = current(known);
    if (kept === merged) return;
    merged.forward = kept;
    if (merged.called) kept.called = true;
    for (const [index, slot] of merged.slots.entries()) {
      const known = current(kept).slots[index];
      if (known !== undefined) this.equate(slot, known);
      else this.adoptSlot(current(kept), slot);
    }
    if (merged.spread !== undefined) {
      const actual = current(kept);
      if (actual.spread !== undefined) this.equate(merged.spread, actual.spread);
      else this.adoptSpread(actual, merged.spread);
    }
    for (const { from, cell } of merged.rests) this.rest(kept, from, cell);
    this.equate(merged.result, kept.result);
    this.equate(merged.receiver, kept.receiver);
  }

  private addProperty(structure: Structure, name: string, cell: Cell): void {
    structure.properties.set(name, cell);
    this.settle(structure, cell);
    if (!isData(name)) return;
    if (structure.anyRead !== undefined) this.flow(cell, structure.anyRead);
    if (structure.anyWrite !== undefined) this.flow(structure.anyWrite, cell);
  }

  private child(structure: Structure): Cell {
    const created = this.cell();
    this.settle(structure, created);
    return created;
  }

  private makeOpaque(structure: Structure): void {
    if (structure.opaque) return;
    structure.opaque = true;
    structure.enumerated = true;
    for (const child of children(structure)) this.poison(child);
    for (const callable of [structure.callable, structure.constructable]) {
      if (callable !== undefined) this.giveUpCallable(current(callable));
    }
  }

  private giveUpCallable(callable: Callable): void {
    callable.called = true;
    this.poison(callable.receiver);
    this.poison(callable.result);
    this.poison(this.spread(callable));
  }
}
