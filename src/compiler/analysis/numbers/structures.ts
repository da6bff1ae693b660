import type { Callable, Cell, Structure } from "./cells.js";

/** The callable that stands for this one now. */
export function current(callable: Callable): Callable {
  let found = callable;
  while (found.forward !== undefined) found = found.forward;
  return found;
}

/** Names of parts that no key reaches, such as the value that a promise gives, are written in angle brackets. */
export function isData(name: string): boolean {
  return !name.startsWith("<");
}

/** A structure that nothing is known of. */
export function newStructure(): Structure {
  return {
    forward: undefined,
    properties: new Map(),
    anyRead: undefined,
    anyWrite: undefined,
    callable: undefined,
    constructable: undefined,
    opaque: false,
    enumerated: false,
    deeplyEnumerated: false,
  };
}

/** The structure that stands for this one now. */
export function representative(structure: Structure): Structure {
  let found = structure;
  while (found.forward !== undefined) found = found.forward;
  for (let step = structure; step.forward !== undefined && step.forward !== found;) {
    const next = step.forward;
    step.forward = found;
    step = next;
  }
  return found;
}

/** The cells of all that a structure holds or gives. */
export function children(structure: Structure): Cell[] {
  const cells = [...structure.properties.values()];
  for (const cell of [structure.anyRead, structure.anyWrite]) if (cell !== undefined) cells.push(cell);
  for (const callable of [structure.callable, structure.constructable]) {
    if (callable !== undefined) cells.push(callable.receiver, callable.result);
  }
  return cells;
}
