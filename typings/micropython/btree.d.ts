/** A simple database in a file: bytes by bytes, in order of their keys. */
import type { Stream } from "./io.js";

/**
 * Opens the database in a file that is open for reading and writing (`"r+b"`, or `"w+b"` for a new one).
 * @throws OSError
 */
export function open(
  stream: Stream,
  kwargs?: Kwargs<{
    /** 0. */
    flags?: int;
    /** Bytes of a page, 512 to 65536; for a new database. */
    pagesize?: int;
    /** Bytes of memory to keep pages in. */
    cachesize?: int;
    /** Keys in a page at the least. */
    minkeypage?: int;
  }>,
): BTree;

/** A database, made by {@link open}. Call {@link flush} or {@link close}, or changes are lost. */
export interface BTree {
  /** Closes the database; the file is closed separately. */
  close(): void;
  /** Writes changes to the file. */
  flush(): void;
  /** The value of a key, or `null` without one. */
  get(key: string | Buffer): bytes | null;
  /** The value of a key, or something else without one. */
  get<T>(key: string | Buffer, default_: T): bytes | T;
  /** The value of a key. Raises `KeyError` without one. @python self[key] */
  at(key: string | Buffer): bytes;
  /** Gives a key its value. @python self[key] = val */
  set(key: string | Buffer, val: string | Buffer): void;
  /** Removes a key. Raises `KeyError` without one. @python del self[key] */
  delete(key: string | Buffer): void;
  /** Whether there is such a key. @python key in self */
  has(key: string | Buffer): boolean;
  /** Gives a key its value. */
  put(key: string | Buffer, val: string | Buffer): void;
  /** Steps through the database at the lowest level. */
  seq(...args: unknown[]): unknown;
  /** The keys from `start_key` up to `end_key`, in order; `INCL` includes the end, `DESC` goes down. */
  keys(start_key?: string | Buffer | null, end_key?: string | Buffer | null, flags?: int): Iterable<bytes>;
  /** The values of these keys. */
  values(start_key?: string | Buffer | null, end_key?: string | Buffer | null, flags?: int): Iterable<bytes>;
  /** The pairs of key and value. */
  items(
    start_key?: string | Buffer | null,
    end_key?: string | Buffer | null,
    flags?: int,
  ): Iterable<readonly [key: bytes, value: bytes]>;
  /** Iterates over the keys, in order. */
  [Symbol.iterator](): Iterator<bytes>;
}

/** The end key too. */
export const INCL: int;
/** From the highest key down. */
export const DESC: int;
