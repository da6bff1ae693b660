/** JSON as Python sees it: an object is a `dict`. JavaScript's own `JSON` gives objects with attributes. */
import type { Readable, Writable } from "./io.js";

/** What JSON can say. */
export type JsonValue = null | boolean | number | string | JsonValue[] | dict<string, any>;

/**
 * The value as JSON. Keys come in no particular order.
 * @param obj The value.
 * @param separators What stands between items, and between key and value.
 */
export function dumps(obj: unknown, separators?: readonly [item: string, key: string] | null): string;
/**
 * The value as JSON. Keys come in no particular order.
 */
export function dumps(
  obj: unknown,
  kwargs: Kwargs<{
    /** What stands between items, and between key and value. */
    separators?: readonly [item: string, key: string] | null;
  }>,
): string;
/**
 * Writes the value as JSON to a stream.
 * @param obj The value.
 * @param stream The stream.
 * @param separators What stands between items, and between key and value.
 */
export function dump(obj: unknown, stream: Writable, separators?: readonly [item: string, key: string] | null): void;
/**
 * Writes the value as JSON to a stream.
 */
export function dump(
  obj: unknown,
  stream: Writable,
  kwargs: Kwargs<{
    /** What stands between items, and between key and value. */
    separators?: readonly [item: string, key: string] | null;
  }>,
): void;
/** The value of a JSON text; name its type: `loads<dict<string, int>>(text)`. Raises `ValueError` for what is no JSON. */
export function loads<T extends JsonValue = JsonValue>(s: string | Buffer): T;
/** The value of the JSON text in a stream. Raises `ValueError` for what is no JSON. */
export function load<T extends JsonValue = JsonValue>(stream: Readable): T;
