import { Errno, FileError } from "./errors.js";
import type { FileStore } from "./store.js";

/** How a file was opened, from Python's mode string. */
export interface OpenMode {
  readonly reads: boolean;
  readonly writes: boolean;
  readonly creates: boolean;
  readonly empties: boolean;
  readonly appends: boolean;
  /** The file must not be there yet. */
  readonly isNew: boolean;
}

const read = { reads: true, writes: false, creates: false, empties: false, appends: false, isNew: false };
const write = { ...read, reads: false, writes: true, creates: true };

/** The modes by their letter; `b` and `t` concern only Python's side. */
const MODES: Readonly<Record<string, OpenMode>> = {
  r: read,
  w: { ...write, empties: true },
  a: { ...write, appends: true },
  x: { ...write, isNew: true },
};

/** Python's mode string; undefined when it names two ways at once, which Python answers with ValueError. */
export function parseMode(text: string): OpenMode | undefined {
  const letters = [...text].filter((letter) => letter in MODES);
  if (letters.length > 1) return undefined;
  const mode = MODES[letters[0] ?? "r"] ?? read;
  return text.includes("+") ? { ...mode, reads: true, writes: true } : mode;
}

/**
 * An open file. What is written shows to others when it is flushed or closed, as with littlefs: a board that is reset in
 * between keeps the old contents.
 */
export class OpenFile {
  private bytes: Uint8Array;
  private length: number;
  private position = 0;
  private isChanged: boolean;

  /** @throws FileError as `open` does */
  constructor(
    private readonly store: FileStore,
    private readonly path: string,
    private readonly mode: OpenMode,
  ) {
    const kind = store.kind(path);
    if (kind === "folder") throw new FileError(Errno.isFolder);
    if (kind === undefined && !mode.creates) throw new FileError(Errno.noEntry);
    if (kind !== undefined && mode.isNew) throw new FileError(Errno.exists);
    if (kind === undefined) store.write(path, new Uint8Array(0));
    this.bytes = mode.empties ? new Uint8Array(0) : store.read(path);
    this.length = this.bytes.length;
    this.isChanged = kind !== undefined && mode.empties;
  }

  /** Up to `limit` bytes from the present position; it moves on. */
  read(limit: number): Uint8Array {
    if (!this.mode.reads) throw new FileError(Errno.badFile);
    const end = Math.min(this.length, this.position + limit);
    const taken = this.bytes.subarray(Math.min(this.position, end), end);
    this.position += taken.length;
    return taken;
  }

  /** How many bytes the next `limit` characters take. */
  spanOfCharacters(limit: number): number {
    if (!this.mode.reads) throw new FileError(Errno.badFile);
    let end = this.position;
    for (let characters = 0; characters < limit && end < this.length; characters++) {
      end++;
      while (end < this.length && isContinuation(this.bytes[end])) end++;
    }
    return Math.max(0, end - this.position);
  }

  /** How many bytes the next line takes, its end included, at most `limit`. */
  spanOfLine(limit: number): number {
    if (!this.mode.reads) throw new FileError(Errno.badFile);
    const end = Math.min(this.length, this.position + limit);
    const newline = this.bytes.subarray(0, end).indexOf(0x0a, this.position);
    return Math.max(0, (newline < 0 ? end : newline + 1) - this.position);
  }

  /** The bytes from here to the end. */
  get left(): number {
    return Math.max(0, this.length - this.position);
  }

  write(data: Uint8Array): void {
    if (!this.mode.writes) throw new FileError(Errno.badFile);
    if (this.mode.appends) this.position = this.length;
    const end = this.position + data.length;
    this.store.requireSpace(Math.max(this.length, end), this.path);
    this.reserve(end);
    this.bytes.set(data, this.position);
    this.position = end;
    this.length = Math.max(this.length, end);
    this.isChanged = true;
  }

  /** Moves to a position counted from the beginning (0), from here (1) or from the end (2). */
  seek(offset: number, whence: number): number {
    const base = whence === 0 ? 0 : whence === 1 ? this.position : this.length;
    if (base + offset < 0) throw new FileError(Errno.invalid);
    this.position = base + offset;
    return this.position;
  }

  /** Shows to others what was written. */
  flush(): void {
    if (!this.isChanged) return;
    this.isChanged = false;
    this.store.write(this.path, this.bytes.slice(0, this.length));
  }

  /** Grows a buffer of its own: the store's contents are never changed in place. */
  private reserve(needed: number): void {
    const isShared = !this.isChanged;
    if (!isShared && needed <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.length, Math.min(2 * this.length, this.length + 65536)));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
