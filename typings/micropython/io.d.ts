/** A stream: what `UART`, sockets and files have in common. */
export interface Stream {
  /** Reads up to `size` bytes, or all there are; `null` when none came in time. */
  read(size?: int): bytes | null;
  /** Reads into a buffer, and gives how many bytes; `null` when none came in time. */
  readinto(buf: WritableBuffer): int | null;
  /** Writes bytes, and gives how many. */
  write(buf: Buffer): int | null;
}
