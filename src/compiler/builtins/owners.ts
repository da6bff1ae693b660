import { array } from "./array.js";
import { consoleOwner } from "./console.js";
import { errorConstructor } from "./error.js";
import { string, stringConstructor } from "./string.js";
import type { CallLowering, Owner } from "./owner.js";
import { bytes } from "./bytes.js";

/** The lowering of each interface of the declarations, by its name there. */
export const owners: ReadonlyMap<string, Owner> = new Map<string, Owner>([
  ["Array", array],
  ["ReadonlyArray", array],
  ["Console", consoleOwner],
  ["ErrorConstructor", errorConstructor],
  ["String", string],
  ["StringConstructor", stringConstructor],
  ["bytes", bytes],
  ["bytearray", bytes],
]);

/** Global functions of JavaScript that Python spells otherwise. */
export const globalFunctions: ReadonlyMap<string, CallLowering> = new Map<string, CallLowering>([]);
