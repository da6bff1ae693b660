/** Files and the system. Errors are `OSError` with `errno`. */
import type { Stream } from "./io.js";

export { VfsFat, VfsLfs2 } from "./vfs.js";

/** An entry of a directory: its name, 0x4000 for a directory or 0x8000 for a file, a number without meaning, and the size where it is known. */
export type DirectoryEntry = readonly [name: string, type: int, inode: int, size?: int];
/** What is known of a file: mode (0x4000 directory, 0x8000 file), five zeros, size in bytes, and three times in seconds. */
export type FileStatus = readonly [
  mode: uint,
  ino: uint,
  dev: uint,
  nlink: uint,
  uid: uint,
  gid: uint,
  size: uint,
  atime: uint,
  mtime: uint,
  ctime: uint,
];
/** What is known of a file system; free bytes are `f_bsize * f_bfree`. */
export type FileSystemStatus = readonly [
  f_bsize: uint,
  f_frsize: uint,
  f_blocks: uint,
  f_bfree: uint,
  f_bavail: uint,
  f_files: uint,
  f_ffree: uint,
  f_favail: uint,
  f_flag: uint,
  f_namemax: uint,
];
/** What the system is. A named tuple. */
export type SystemName = readonly [
  sysname: string,
  nodename: string,
  release: string,
  version: string,
  machine: string,
] & {
  /** The port: `esp32`. */
  readonly sysname: string;
  /** The board's name: `esp32`. */
  readonly nodename: string;
  /** MicroPython's version. */
  readonly release: string;
  /** MicroPython's version and the day of the build. */
  readonly version: string;
  /** The board and its chip. */
  readonly machine: string;
};

/**
 * The names in a directory, the present one without an argument.
 * @throws OSError(ENOENT), OSError(EEXIST), ...
 */
export function listdir(dir?: string): string[];
/** The entries of a directory, the present one without an argument. */
export function ilistdir(dir?: string): Iterable<DirectoryEntry>;
/** Makes a directory. */
export function mkdir(path: string): void;
/** Removes a file. */
export function remove(path: string): void;
/** Removes a file. */
export function unlink(path: string): void;
/** Removes an empty directory. */
export function rmdir(path: string): void;
/** Gives a file another name. */
export function rename(old_path: string, new_path: string): void;
/** What is known of a file. */
export function stat(path: string): FileStatus;
/** What is known of a file system. */
export function statvfs(path: string): FileSystemStatus;
/** Goes to another directory. */
export function chdir(path: string): void;
/** The present directory. */
export function getcwd(): string;
/** What the system is. */
export function uname(): SystemName;
/** So many random bytes, from the chip. */
export function urandom(n: int): bytes;
/** Writes all files to flash memory. */
export function sync(): void;
/** Copies the console to a stream, and gives the stream before; `null` ends that. */
export function dupterm(stream: Stream | null, index?: int): Stream | null;
/** Says that the stream of {@link dupterm} has something to read. */
export function dupterm_notify(obj: unknown): void;
/** Adds a file system; `vfs.mount` is newer. */
export function mount(
  fsobj: object,
  mount_point: string,
  kwargs?: Kwargs<{
    /** Whether writing is refused. */
    readonly?: boolean;
    /** Whether to make the file system anew. */
    mkfs?: boolean;
  }>,
): void;
/** Takes a file system away; `vfs.umount` is newer. */
export function umount(mount_point: string | object): void;
/** What parts a path: `/`. */
export const sep: "/";
