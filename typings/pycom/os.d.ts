/** Files and the system. */
import type { Stream } from "./uio.js";

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
/** What is known of a file system. */
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
/** What the system is. A named tuple; further items follow where the firmware has the part. */
export type SystemName = readonly [
  sysname: string,
  nodename: string,
  release: string,
  version: string,
  machine: string,
  ...more: string[],
] & {
  /** The module: `LoPy4`, `GPy`, … */
  readonly sysname: string;
  /** The module again. */
  readonly nodename: string;
  /** The firmware's version. */
  readonly release: string;
  /** MicroPython's version and the day of the build. */
  readonly version: string;
  /** The module and its chip. */
  readonly machine: string;
  /** The version of the LoRaWAN part. */
  readonly lorawan?: string;
  /** The version of the Sigfox part. */
  readonly sigfox?: string;
  /** The version of the Pybytes part. */
  readonly pybytes?: string;
};

/** What the system is. */
export function uname(): SystemName;
/** Goes to another directory. */
export function chdir(path: string): void;
/** The present directory. */
export function getcwd(): string;
/** The entries of a directory, the present one without an argument. */
export function ilistdir(dir?: string): Iterable<DirectoryEntry>;
/** The names in a directory, the present one without an argument. */
export function listdir(dir?: string): string[];
/** Makes a directory. */
export function mkdir(path: string): void;
/** Gives a file another name. */
export function rename(old_path: string, new_path: string): void;
/** Removes a file. */
export function remove(path: string): void;
/** Removes a file. */
export function unlink(path: string): void;
/** Removes an empty directory. */
export function rmdir(path: string): void;
/** What is known of a file. */
export function stat(path: string): FileStatus;
/** What is known of a file system. */
export function statvfs(path: string): FileSystemStatus;
/** What is free in a file system, in KiB. */
export function getfree(path: string): uint;
/** Formats a file system: all its files are lost. */
export function fsformat(path: string): void;
/** Writes all files to flash memory. */
export function sync(): void;
/** So many random bytes, from the chip. */
export function urandom(n: int): bytes;
/** Adds a device's file system. */
export function mount(
  block_device: object,
  mount_point: string,
  kwargs?: Kwargs<{ /** Whether writing is refused. */ readonly?: boolean }>,
): void;
/** Takes a file system away. */
export function umount(path: string | object): void;
/** Makes a FAT file system on a device. */
export function mkfat(block_device: object): object;
/** The stream that has the console. */
export function dupterm(): Stream | null;
/** Gives a stream the console; `null` takes it away. */
export function dupterm(stream: Stream | null): void;
