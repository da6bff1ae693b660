/** Files and streams. */

/** A stream that can be read from. */
export interface Readable {
  /** Reads into a buffer. */
  readinto(buf: never, n?: never): unknown;
}
/** A stream that can be written to. */
export interface Writable {
  /** Writes data. */
  write(data: never): unknown;
}
/** A stream both ways: a `UART`, a socket, a file. */
export interface Stream extends Readable, Writable {}

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
 * @param buffering No meaning.
 * @param encoding No meaning: always UTF-8.
 */
export function open(name: string, mode?: TextMode, buffering?: int, encoding?: string | null): TextFile;
/**
 * Opens a file of text. Raises `OSError` (`ENOENT`, …).
 */
export function open(
  name: string,
  kwargs: Kwargs<{
    /** To read (`r`, the default), to write anew (`w`), to add (`a`); with `+` both ways. */
    mode?: TextMode;
    /** No meaning. */
    buffering?: int;
    /** No meaning: always UTF-8. */
    encoding?: string | null;
  }>,
): TextFile;
/**
 * Opens a file of text. Raises `OSError` (`ENOENT`, …).
 */
export function open(
  name: string,
  mode: TextMode,
  kwargs: Kwargs<{
    /** No meaning. */
    buffering?: int;
    /** No meaning: always UTF-8. */
    encoding?: string | null;
  }>,
): TextFile;
/**
 * Opens a file of text. Raises `OSError` (`ENOENT`, …).
 */
export function open(
  name: string,
  mode: TextMode,
  buffering: int,
  kwargs: Kwargs<{
    /** No meaning: always UTF-8. */
    encoding?: string | null;
  }>,
): TextFile;
/** Opens a file of bytes. Raises `OSError` (`ENOENT`, …). */
export function open(name: string, mode: BinaryMode, buffering?: int, encoding?: string | null): BinaryFile;
export function open(
  name: string,
  kwargs: Kwargs<{ mode: BinaryMode; buffering?: int; encoding?: string | null }>,
): BinaryFile;

/** The base of streams written in Python: a subclass has `readinto`, `write` and `ioctl`. */
export class IOBase {
  constructor();
}

/** Text in memory, used as a file. */
export class StringIO {
  /** With this text, or with room for so many characters. */
  constructor(string?: string | int);
  /** Reads so many characters, or all. */
  read(size?: int): string;
  /** Reads into a buffer, and gives how many bytes. */
  readinto(buf: WritableBuffer, n?: int): int;
  /** Reads up to the end of a line. */
  readline(size?: int): string;
  /** Writes text, and gives how many bytes. */
  write(data: string): int;
  /** Goes to a place: from the start (0), from here (1) or from the end (2). */
  seek(offset: int, whence?: 0 | 1 | 2): int;
  /** The place. */
  tell(): int;
  /** Does nothing. */
  flush(): void;
  /** Lets go of the text. */
  close(): void;
  /** All the text. */
  getvalue(): string;
  /** Iterates over the lines. */
  [Symbol.iterator](): Iterator<string>;
  /** Lets go of the text at the end of a `using` block. */
  [Symbol.dispose](): void;
}

/** Bytes in memory, used as a file. */
export class BytesIO {
  /** With these bytes, or with room for so many. */
  constructor(data?: string | Buffer | int);
  /** Reads so many bytes, or all. */
  read(size?: int): bytes;
  /** Reads into a buffer, and gives how many bytes. */
  readinto(buf: WritableBuffer, n?: int): int;
  /** Reads up to the end of a line. */
  readline(size?: int): bytes;
  /** Writes bytes, and gives how many. */
  write(data: string | Buffer): int;
  /** Goes to a place: from the start (0), from here (1) or from the end (2). */
  seek(offset: int, whence?: 0 | 1 | 2): int;
  /** The place. */
  tell(): int;
  /** Does nothing. */
  flush(): void;
  /** Lets go of the bytes. */
  close(): void;
  /** All the bytes. */
  getvalue(): bytes;
  /** Iterates over the lines. */
  [Symbol.iterator](): Iterator<bytes>;
  /** Lets go of the bytes at the end of a `using` block. */
  [Symbol.dispose](): void;
}

/**
 * Collects small writes to a stream.
 * @remarks Not on ESP8266.
 */
export class BufferedWriter {
  /** Over a stream, with room for so many bytes. */
  constructor(stream: Writable, buffer_size: int);
  /** Takes bytes, and gives how many. */
  write(data: string | Buffer): int;
  /** Writes what is collected. */
  flush(): void;
}
