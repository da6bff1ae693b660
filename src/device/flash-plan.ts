import { createHash } from "node:crypto";

/** A file for a board. */
export interface Module {
  /** On the board, with forward slashes and no slash in front: `main.py`, `radio/link.py`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A file with what is needed to compare it. */
export interface HashedModule {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256 in hexadecimal digits. */
  readonly hash: string;
}

/** What `inspect.py` tells of a board. */
export interface BoardState {
  /** The wanted files that are not there as wanted. */
  readonly changed: readonly string[];
  /** Files of an earlier program that the present one has not. */
  readonly stale: readonly string[];
  /** Bytes; negative when the board can't tell. */
  readonly free: number;
}

/** What a flash does. */
export interface FlashPlan {
  readonly uploads: readonly HashedModule[];
  readonly stale: readonly string[];
  /** The bytes that are too many for the board's free space. */
  readonly excess: number;
}

/** A flash block: a file takes whole ones. */
const BLOCK = 4096;

export function hashed({ path, content }: Module): HashedModule {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { path, bytes, hash: createHash("sha256").update(bytes).digest("hex") };
}

/** What is to be done so that a board holds these files. New files stand beside the old ones until all have arrived. */
export function planFlash(modules: readonly HashedModule[], state: BoardState): FlashPlan {
  const uploads = modules.filter(({ path }) => state.changed.includes(path));
  const needed = uploads.reduce((sum, { bytes }) => sum + Math.ceil(bytes.length / BLOCK) * BLOCK, 0);
  return { uploads, stale: state.stale, excess: state.free < 0 ? 0 : Math.max(0, needed - state.free) };
}

/** A value as a Python literal: texts, whole numbers, lists and dictionaries are written as in JSON. */
export function pythonLiteral(value: string | number | readonly unknown[] | Readonly<Record<string, unknown>>): string {
  // Python has no \/ and reads \uXXXX as JSON does; Unicode beyond ASCII is escaped so that no encoding matters on the way.
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
