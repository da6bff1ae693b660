/** JSON as Python sees it: an object is a `dict`. JavaScript's own `JSON` gives objects with attributes. */
import type { Readable, Writable } from "./uio.js";

/** What JSON can say. */
export type JsonValue = null | boolean | number | string | JsonValue[] | dict<string, any>;

/** The value as JSON. Keys come in no particular order. */
export function dumps(obj: unknown): string;
/** Writes the value as JSON to a stream. */
export function dump(obj: unknown, stream: Writable): void;
/** The value of a JSON text; name its type: `loads<dict<string, int>>(text)`. Raises `ValueError` for what is no JSON. */
export function loads<T extends JsonValue = JsonValue>(s: string): T;
/** The value of the JSON text in a stream. Raises `ValueError` for what is no JSON. */
export function load<T extends JsonValue = JsonValue>(stream: Readable): T;
