/** Files and streams. It has only this name. */

/** What can be read from: a file, a `UART`, a socket, or memory. */
export type Readable = { readinto(buf: never, n?: never): unknown } | StringIO | BytesIO;
/** What can be written to: a file, a `UART`, a socket, or memory. */
export type Writable = { write(data: never): unknown } | StringIO | BytesIO;
/** A stream both ways: a `UART`, a socket. */
export interface Stream {
  /** Reads into a buffer. */
  readinto(buf: never, n?: never): unknown;
  /** Writes data. */
  write(data: never): unknown;
}

/** What text and binary files have in common. */
interface FileBase<Data> {
  /** Reads so many characters or bytes, or all. */
  read(size?: int): Data;
  /** Reads up to the end of a line, which is part of the result; nothing at the end of the file. */
  readline(size?: int): Data;
  /** All lines. */
  readlines(): Data[];
  /** Reads into a buffer, and gives how many bytes. */
  readinto(buf: WritableBuffer, n?: int): int;
  /** Goes to a place: from the start (0), from here (1) or from the end (2). */
  seek(offset: int, whence?: 0 | 1 | 2): int;
  /** The place in the file. */
  tell(): int;
  /** Writes what waits. */
  flush(): void;
  /** Closes the file. */
  close(): void;
  /** Iterates over the lines. */
  [Symbol.iterator](): Iterator<Data>;
  /** Closes the file at the end of a `using` block. */
  [Symbol.dispose](): void;
}
/** A file of text in UTF-8. */
export interface TextFile extends FileBase<string> {
  /** Writes text, and gives how many bytes. */
  write(data: string): int;
}
/** A file of bytes. */
export interface BinaryFile extends FileBase<bytes> {
  /** Writes bytes, and gives how many. */
  write(data: string | Buffer): int;
}
/** How to open a file of text. */
export type TextMode = "r" | "w" | "a" | "r+" | "w+" | "a+" | "rt" | "wt" | "at";
/** How to open a file of bytes. */
export type BinaryMode = "rb" | "wb" | "ab" | "r+b" | "w+b" | "a+b" | "rb+" | "wb+" | "ab+";

/**
 * Opens a file of text. Raises `OSError` (`ENOENT`, …).
 * @param name The path.
 * @param mode To read (`r`, the default), to write anew (`w`), to add (`a`); with `+` both ways.
 */
export function open(name: string, mode?: TextMode): TextFile;
/**
 * Opens a file of text. Raises `OSError` (`ENOENT`, …).
 */
export function open(
  name: string,
  kwargs: Kwargs<{
    /** To read (`r`, the default), to write anew (`w`), to add (`a`); with `+` both ways. */
    mode?: TextMode;
  }>,
): TextFile;
/** Opens a file of bytes. Raises `OSError` (`ENOENT`, …). */
export function open(name: string, mode: BinaryMode): BinaryFile;
export function open(name: string, kwargs: Kwargs<{ mode: BinaryMode }>): BinaryFile;

/** Text in memory, used as a file by functions that take one. */
export class StringIO extends PythonType<"StringIO"> {
  /** With this content, or with room for so much. */
  constructor(s?: string | int);
  /** All of it. */
  getvalue(): string;
}

/** Bytes in memory, used as a file by functions that take one. */
export class BytesIO extends PythonType<"BytesIO"> {
  /** With this content, or with room for so much. */
  constructor(s?: string | Buffer | int);
  /** All of it. */
  getvalue(): bytes;
}
