/** WebSockets, after the handshake. */
import type { Stream } from "./io.js";

/** A stream of WebSocket frames. */
export class websocket {
  /** Over a socket. */
  constructor(sock: Stream, blocking?: boolean);
  /** Reads up to so many bytes, or all there are. */
  read(size?: int): bytes;
  /** Reads into a buffer, and gives how many bytes. */
  readinto(buf: WritableBuffer, nbytes?: int): int;
  /** Reads up to the end of a line. */
  readline(size?: int): bytes;
  /** Sends a frame. */
  write(buf: string | Buffer): int;
  /** Asks or changes something: 8 the kind of the last frame, 9 what kind to send. */
  ioctl(op: int, arg: int): int;
  /** Closes the stream. */
  close(): void;
}
