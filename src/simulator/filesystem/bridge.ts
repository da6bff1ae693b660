import { FileError } from "./errors.js";
import { OpenFile, parseMode } from "./open-file.js";
import type { FileStore } from "./store.js";

/** Python's ValueError, where a number of the system would be. */
const VALUE_ERROR = -1000;

/**
 * The file system as `_files.py` calls it. A result below zero is an error: the negative error number. Bytes pass through
 * the VM's memory: Python tells the address and the length of its buffer.
 */
export interface FilesBridge {
  /** A name for the open file. */
  open(path: string, mode: string): number;
  close(file: number): number;
  flush(file: number): number;
  /** Closes what a program left open, as the sweep of its objects does before a soft reset. */
  close_all(): void;
  /** How many bytes were put at the address. */
  read(file: number, address: number, length: number): number;
  write(file: number, address: number, length: number): number;
  seek(file: number, offset: number, whence: number): number;
  /** Bytes from the present position to the end, that so many characters take, and that the next line takes. */
  left(file: number): number;
  characters(file: number, count: number): number;
  line(file: number, limit: number): number;
  /** 0 for a file, 1 for a folder. `size` and `time` then tell more of what was asked for last. */
  stat(path: string): number;
  size(): number;
  time(): number;
  /** How many entries a folder has; `entry` then tells the name of each, a folder's with a slash at its end, and its size. */
  list(path: string): number;
  entry(index: number): string;
  mkdir(path: string): number;
  remove(path: string): number;
  rename(from: string, to: string): number;
  /** A block's bytes, how many blocks there are, and how many are free. */
  block_bytes(): number;
  blocks(): number;
  free_blocks(): number;
}

function guarded(operation: () => number): number {
  try {
    return operation();
  } catch (error) {
    if (error instanceof FileError) return -error.number;
    throw error;
  }
}

/** The open files by number, which are used again once free. */
class OpenFiles {
  private readonly files: (OpenFile | undefined)[] = [];

  add(file: OpenFile): number {
    const free = this.files.indexOf(undefined);
    const number = free < 0 ? this.files.length : free;
    this.files[number] = file;
    return number;
  }

  /** Calls with an open file; a closed one is Python's ValueError. */
  use(number: number, action: (file: OpenFile) => number): number {
    const file = this.files[number];
    return file === undefined ? VALUE_ERROR : guarded(() => action(file));
  }

  remove(number: number): void {
    this.files[number] = undefined;
  }

  /** Closes all; a full flash loses what does not fit, with nobody left to tell. */
  closeAll(): void {
    for (const file of this.files.splice(0)) guarded(() => (file?.flush(), 0));
  }
}

function fileCalls(store: FileStore, memory: () => ArrayBuffer) {
  const files = new OpenFiles();
  return {
    open: (path: string, text: string): number => {
      const mode = parseMode(text);
      return mode === undefined ? VALUE_ERROR : guarded(() => files.add(new OpenFile(store, path, mode)));
    },
    close: (file: number): number => {
      const result = files.use(file, (open) => (open.flush(), 0));
      files.remove(file);
      return result;
    },
    close_all: () => files.closeAll(),
    flush: (file: number): number => files.use(file, (open) => (open.flush(), 0)),
    read: (file: number, address: number, length: number): number =>
      files.use(file, (open) => {
        const bytes = open.read(length);
        new Uint8Array(memory()).set(bytes, address);
        return bytes.length;
      }),
    write: (file: number, address: number, length: number): number =>
      files.use(file, (open) => (open.write(new Uint8Array(memory(), address, length)), length)),
    seek: (file: number, offset: number, whence: number): number =>
      files.use(file, (open) => open.seek(offset, whence)),
    left: (file: number): number => files.use(file, (open) => open.left),
    characters: (file: number, count: number): number => files.use(file, (open) => open.spanOfCharacters(count)),
    line: (file: number, limit: number): number => files.use(file, (open) => open.spanOfLine(limit)),
  };
}

function treeCalls(store: FileStore) {
  let status = { isFolder: false, size: 0, time: 0 };
  let entries: readonly string[] = [];
  return {
    stat: (path: string): number =>
      guarded(() => {
        status = store.stat(path);
        return status.isFolder ? 1 : 0;
      }),
    size: () => status.size,
    time: () => status.time,
    list: (path: string): number =>
      guarded(() => {
        entries = store.list(path).map(({ name, isFolder, size }) => (isFolder ? `${name}/` : `${name}/${size}`));
        return entries.length;
      }),
    entry: (index: number): string => entries[index] ?? "",
    mkdir: (path: string): number => guarded(() => (store.makeFolder(path), 0)),
    remove: (path: string): number => guarded(() => (store.remove(path), 0)),
    rename: (from: string, to: string): number => guarded(() => (store.rename(from, to), 0)),
    block_bytes: () => store.space().blockBytes,
    blocks: () => store.space().total,
    free_blocks: () => store.space().free,
  };
}

/** @param memory the VM's memory, which moves when it grows */
export function createFilesBridge(store: FileStore, memory: () => ArrayBuffer): FilesBridge {
  return { ...fileCalls(store, memory), ...treeCalls(store) };
}
