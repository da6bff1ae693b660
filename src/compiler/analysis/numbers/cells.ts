import type { Transfer } from "./values.js";

/** The values of a variable, property, parameter or expression: which numbers, and the structure of the objects among them. */
export interface Cell {
  bits: number;
  lo: number;
  hi: number;
  /** Where these values flow to. */
  readonly successors: Cell[];
  /** The operators that compute with them. */
  readonly readers: Operation[];
  structure: Structure | undefined;
  changes: number;
  queued: boolean;
}

/** An operator: its output holds what it makes of its inputs. */
export interface Operation {
  readonly transfer: Transfer;
  readonly inputs: readonly Cell[];
  readonly output: Cell;
}

/**
 * What objects, arrays and functions hold. One structure stands for all the objects that flow together anywhere
 * (they are unified), so that a write through one name is seen through every other.
 */
export interface Structure {
  /** Set when this structure was unified with another, which stands for both. */
  forward: Structure | undefined;
  readonly properties: Map<string, Cell>;
  /** All that a read with an unknown key, or an iteration, may give. */
  anyRead: Cell | undefined;
  /** All that is written with an unknown key: it may be in any property. */
  anyWrite: Cell | undefined;
  /** How it is called. */
  callable: Callable | undefined;
  /** How `new` calls it. */
  constructable: Callable | undefined;
  /** Something that is not modelled may read and write it. */
  opaque: boolean;
  /** Something depends on the order of what it holds. */
  enumerated: boolean;
  /** … and so does what it holds in turn. */
  deeplyEnumerated: boolean;
}

/** The parameters and result of the functions that flow together. */
export interface Callable {
  /** Set when this callable was unified with another, which stands for both. */
  forward: Callable | undefined;
  readonly slots: Cell[];
  /** Arguments of which the position is not known. */
  spread: Cell | undefined;
  /** Elements of rest parameters, and the positions where these begin. */
  readonly rests: { readonly from: number; readonly cell: Cell }[];
  readonly receiver: Cell;
  readonly result: Cell;
  /** Whether a call was seen. */
  called: boolean;
}

/** How a structure is called. */
export type CallForm = "callable" | "constructable";
