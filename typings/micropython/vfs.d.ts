/** File systems. */
import type { BinaryFile, BinaryMode, TextFile, TextMode } from "./io.js";
import type { DirectoryEntry, FileStatus, FileSystemStatus } from "./os.js";

/** What a file system needs of a device that keeps blocks of bytes. */
export interface BlockDevice {
  /** Reads blocks into a buffer. */
  readblocks(block_num: int, buf: WritableBuffer, offset?: int): unknown;
  /** Writes blocks from a buffer. */
  writeblocks(block_num: int, buf: Buffer, offset?: int): unknown;
  /** Answers a request: 4 the number of blocks, 5 the size of one, 6 erase one. */
  ioctl(op: int, arg: int): int | null;
}

/**
 * The file systems that are mounted, and where.
 * @throws OSError(EPERM): mount point in use
 */
export function mount(): (readonly [fsobj: any, mount_point: string])[];
/** Adds a file system, or a device whose file system is recognised. Raises `OSError(EPERM)` when the place is taken. */
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
/** Takes a file system away. Raises `OSError(EINVAL)` when it is not there. */
export function umount(mount_point: string | object): void;

/** FAT, which other computers read too. */
export class VfsFat {
  /** On a device. */
  constructor(block_dev: BlockDevice);
  /** Makes the file system anew. */
  static mkfs(block_dev: BlockDevice): void;
  /** Opens a file. */
  open(path: string, mode: TextMode): TextFile;
  open(path: string, mode: BinaryMode): BinaryFile;
  /** The entries of a directory. */
  ilistdir(path?: string): Iterable<DirectoryEntry>;
  /** Makes a directory. */
  mkdir(path: string): void;
  /** Removes an empty directory. */
  rmdir(path: string): void;
  /** Goes to another directory. */
  chdir(path: string): void;
  /** The present directory. */
  getcwd(): string;
  /** Removes a file. */
  remove(path: string): void;
  /** Gives a file another name. */
  rename(old: string, new_: string): void;
  /** What is known of a file. */
  stat(path: string): FileStatus;
  /** What is known of the file system. */
  statvfs(path: string): FileSystemStatus;
  /** Called when it is mounted. */
  mount(readonly: boolean, mkfs: boolean): void;
  /** Called when it is unmounted. */
  umount(): void;
}

/** LittleFS, which survives a loss of power. */
export class VfsLfs2 {
  /**
   * On a device.
   * @param block_dev The device.
   * @param readsize Bytes to read at once; 32 by default.
   * @param progsize Bytes to write at once; 32 by default.
   * @param lookahead Bytes of memory to look for free blocks; 32 by default.
   * @param mtime Whether files keep the time of their last change; true by default.
   */
  constructor(block_dev: BlockDevice, readsize?: int, progsize?: int, lookahead?: int, mtime?: boolean);
  /**
   * On a device.
   */
  constructor(
    block_dev: BlockDevice,
    kwargs: Kwargs<{
      /** Bytes to read at once; 32 by default. */
      readsize?: int;
      /** Bytes to write at once; 32 by default. */
      progsize?: int;
      /** Bytes of memory to look for free blocks; 32 by default. */
      lookahead?: int;
      /** Whether files keep the time of their last change; true by default. */
      mtime?: boolean;
    }>,
  );
  /**
   * On a device.
   */
  constructor(
    block_dev: BlockDevice,
    readsize: int,
    kwargs: Kwargs<{
      /** Bytes to write at once; 32 by default. */
      progsize?: int;
      /** Bytes of memory to look for free blocks; 32 by default. */
      lookahead?: int;
      /** Whether files keep the time of their last change; true by default. */
      mtime?: boolean;
    }>,
  );
  /**
   * On a device.
   */
  constructor(
    block_dev: BlockDevice,
    readsize: int,
    progsize: int,
    kwargs: Kwargs<{
      /** Bytes of memory to look for free blocks; 32 by default. */
      lookahead?: int;
      /** Whether files keep the time of their last change; true by default. */
      mtime?: boolean;
    }>,
  );
  /**
   * On a device.
   */
  constructor(
    block_dev: BlockDevice,
    readsize: int,
    progsize: int,
    lookahead: int,
    kwargs: Kwargs<{
      /** Whether files keep the time of their last change; true by default. */
      mtime?: boolean;
    }>,
  );
  /**
   * Makes the file system anew.
   * @param block_dev The device.
   * @param readsize Bytes to read at once; 32 by default.
   * @param progsize Bytes to write at once; 32 by default.
   * @param lookahead Bytes of memory to look for free blocks; 32 by default.
   */
  static mkfs(block_dev: BlockDevice, readsize?: int, progsize?: int, lookahead?: int): void;
  /**
   * Makes the file system anew.
   */
  static mkfs(
    block_dev: BlockDevice,
    kwargs: Kwargs<{
      /** Bytes to read at once; 32 by default. */
      readsize?: int;
      /** Bytes to write at once; 32 by default. */
      progsize?: int;
      /** Bytes of memory to look for free blocks; 32 by default. */
      lookahead?: int;
    }>,
  ): void;
  /**
   * Makes the file system anew.
   */
  static mkfs(
    block_dev: BlockDevice,
    readsize: int,
    kwargs: Kwargs<{
      /** Bytes to write at once; 32 by default. */
      progsize?: int;
      /** Bytes of memory to look for free blocks; 32 by default. */
      lookahead?: int;
    }>,
  ): void;
  /**
   * Makes the file system anew.
   */
  static mkfs(
    block_dev: BlockDevice,
    readsize: int,
    progsize: int,
    kwargs: Kwargs<{
      /** Bytes of memory to look for free blocks; 32 by default. */
      lookahead?: int;
    }>,
  ): void;
  /** Opens a file. */
  open(path: string, mode: TextMode): TextFile;
  open(path: string, mode: BinaryMode): BinaryFile;
  /** The entries of a directory. */
  ilistdir(path?: string): Iterable<DirectoryEntry>;
  /** Makes a directory. */
  mkdir(path: string): void;
  /** Removes an empty directory. */
  rmdir(path: string): void;
  /** Goes to another directory. */
  chdir(path: string): void;
  /** The present directory. */
  getcwd(): string;
  /** Removes a file. */
  remove(path: string): void;
  /** Gives a file another name. */
  rename(old: string, new_: string): void;
  /** What is known of a file. */
  stat(path: string): FileStatus;
  /** What is known of the file system. */
  statvfs(path: string): FileSystemStatus;
  /** Called when it is mounted. */
  mount(readonly: boolean, mkfs: boolean): void;
  /** Called when it is unmounted. */
  umount(): void;
}
