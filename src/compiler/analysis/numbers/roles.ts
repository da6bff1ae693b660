import type { Graph } from "./graph.js";
import type { Cell } from "./cells.js";

/**
 * What the type arguments of declared types stand for. Types that may be seen as one another (an array as an iterable) must agree,
 * since their structures are unified: what they give when iterated is always the cell of unknown keys.
 */
const iterated: readonly string[] = ["element"];
const iterator: readonly string[] = ["element", "<return>", "<next>"];
const entries: readonly string[] = ["key", "value"];
const promised: readonly string[] = ["<awaited>"];
const stepped: readonly string[] = ["value"];

const rolesOfType: ReadonlyMap<string, readonly string[]> = new Map([
  ...["Array", "ReadonlyArray", "ArrayLike", "Set", "ReadonlySet", "WeakSet", "tuple"].map(
    (name): [string, readonly string[]] => [name, iterated],
  ),
  ...["ArrayIterator", "MapIterator", "SetIterator", "StringIterator", "RegExpStringIterator"].map(
    (name): [string, readonly string[]] => [name, iterator],
  ),
  ...["Iterable", "Iterator", "IterableIterator", "IteratorObject", "Generator"].map(
    (name): [string, readonly string[]] => [name, iterator],
  ),
  ...["AsyncIterable", "AsyncIterator", "AsyncIterableIterator", "AsyncIteratorObject", "AsyncGenerator"].map(
    (name): [string, readonly string[]] => [name, iterator],
  ),
  ...["Map", "ReadonlyMap", "WeakMap"].map((name): [string, readonly string[]] => [name, entries]),
  ...["Promise", "PromiseLike"].map((name): [string, readonly string[]] => [name, promised]),
  ...["IteratorYieldResult", "IteratorReturnResult"].map((name): [string, readonly string[]] => [name, stepped]),
]);

/** Types through which nothing is written into what they hold. */
const readOnlyTypes: ReadonlySet<string> = new Set([
  ...["ReadonlyArray", "ReadonlySet", "ReadonlyMap", "ArrayLike", "tuple", "Promise", "PromiseLike"],
  ...["Iterable", "Iterator", "IterableIterator", "IteratorObject", "Generator"],
  ...["AsyncIterable", "AsyncIterator", "AsyncIterableIterator", "AsyncIteratorObject", "AsyncGenerator"],
  ...["ArrayIterator", "MapIterator", "SetIterator", "StringIterator", "RegExpStringIterator"],
]);

/** Where the values of a type argument are read from, and where they are written to. */
export interface Role {
  readonly read: Cell;
  readonly write: Cell;
}

/** The part of a value's structure that a type argument describes. */
export function roleOf(graph: Graph, owner: Cell, typeName: string, index: number): Role {
  const role = rolesOfType.get(typeName)?.[index] ?? `<${typeName}:${String(index)}>`;
  if (role === "element") return { read: graph.anyRead(owner), write: graph.anyWrite(owner) };
  const holder =
    role === "key" || (role === "value" && rolesOfType.get(typeName) === entries) ? graph.anyRead(owner) : owner;
  const name = holder === owner ? role : String(index);
  const cell = graph.property(holder, name);
  return { read: cell, write: cell };
}

/** Whether the values of a type argument only ever come out of the type. */
export function isReadOnlyRole(typeName: string, index: number): boolean {
  return index === 0 ? readOnlyTypes.has(typeName) : typeName === "ReadonlyMap";
}

/** Whether iterating the type gives its first type argument (or its entries), as a table here says. */
export function isKnownIterable(typeName: string): boolean {
  const roles = rolesOfType.get(typeName);
  return roles === iterated || roles === iterator || roles === entries;
}

/** Whether the type is a map: iterating it gives pairs. */
export function isMapType(typeName: string): boolean {
  return rolesOfType.get(typeName) === entries;
}
