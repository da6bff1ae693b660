/** TCP and UDP. Errors are `OSError` with `errno`. */

export {};

/** An address family. */
declare enum AddressFamily {
  AF_INET = 2,
  AF_INET6 = 10,
}
/** A kind of connection. */
declare enum SocketType {
  SOCK_STREAM = 1,
  SOCK_DGRAM = 2,
  SOCK_RAW = 3,
}

/** Where a socket is: host and port. */
export type Address = readonly [host: string, port: int];

/** The addresses of a host; `getaddrinfo(host, port)[0][4]` is what to connect to. Raises `OSError` when the name is not found. Waits for the answer. */
export function getaddrinfo(
  host: string,
  port: int | string,
  af?: AddressFamily | 0,
  type?: SocketType | 0,
  proto?: int,
  flags?: int,
): (readonly [family: int, type: int, proto: int, canonname: string, sockaddr: Address])[];

/**
 * A connection.
 * @throws OSError with errno; timeout raises OSError(ETIMEDOUT), non-blocking OSError(EAGAIN/EINPROGRESS)
 */
export class socket {
  /** A socket: TCP over IPv4 unless told otherwise. */
  constructor(af?: AddressFamily, type?: SocketType, proto?: int);
  /** Closes the socket. */
  close(): void;
  /** Takes an address of this board; the host may be `""` for all. */
  bind(address: Address | bytes): void;
  /** Waits for connections; so many may queue up. */
  listen(backlog?: int): void;
  /** The next connection, and where it comes from. */
  accept(): readonly [conn: socket, address: Address];
  /** Connects to an address. */
  connect(address: Address | bytes): void;
  /** Sends bytes, and gives how many. */
  send(data: string | Buffer, flags?: int): uint;
  /** Sends all of these bytes. */
  sendall(data: string | Buffer, flags?: int): void;
  /** Receives up to so many bytes; none when the other side has closed. */
  recv(bufsize: int, flags?: int): bytes;
  /** Sends bytes to an address, and gives how many. */
  sendto(data: string | Buffer, address: Address): uint;
  /** Receives up to so many bytes, and tells where from. */
  recvfrom(bufsize: int, flags?: int): readonly [data: bytes, address: Address];
  /** Changes an option. */
  setsockopt(level: int, optname: int, value: int | Buffer | null): void;
  /** How long operations may take, in seconds: 0 not at all, `null` for ever. After it they raise `OSError(ETIMEDOUT)`. */
  settimeout(value: float | null): void;
  /** Whether operations wait. If not they raise `OSError(EAGAIN)`. */
  setblocking(flag: boolean): void;
  /** The socket itself, which reads and writes as a file does. */
  makefile(mode?: "rb" | "wb" | "rwb", buffering?: int): socket;
  /** Reads so many bytes, or all until the other side closes; `null` when nothing is there and it must not wait. */
  read(size?: int): bytes | null;
  /** Reads into a buffer, and gives how many bytes; `null` when nothing is there and it must not wait. */
  readinto(buf: WritableBuffer, nbytes?: int): int | null;
  /** Reads up to the end of a line. */
  readline(size?: int): bytes;
  /** Writes bytes, and gives how many; `null` when none fit and it must not wait. */
  write(buf: string | Buffer): int | null;
  /**
   * The socket's number.
   * @remarks Not on ESP8266.
   */
  fileno(): int;
  /** Closes the socket at the end of a `using` block. */
  [Symbol.dispose](): void;
}

/** IPv4. */
export const AF_INET: AddressFamily;
/** IPv6. */
export const AF_INET6: AddressFamily;
/** TCP. */
export const SOCK_STREAM: SocketType;
/** UDP. */
export const SOCK_DGRAM: SocketType;
/** Bare IP packets. */
export const SOCK_RAW: SocketType;
/** IP. */
export const IPPROTO_IP: int;
/** TCP. */
export const IPPROTO_TCP: int;
/**
 * UDP.
 * @remarks Not on ESP8266.
 */
export const IPPROTO_UDP: int;
/** Options of the socket itself. */
export const SOL_SOCKET: int;
/** Whether an address can be taken again at once. */
export const SO_REUSEADDR: int;
/** Whether broadcasts are allowed. */
export const SO_BROADCAST: int;
/**
 * The interface to use.
 * @remarks Not on ESP8266.
 */
export const SO_BINDTODEVICE: int;
/** Joins a multicast group: 8 bytes, group and interface. */
export const IP_ADD_MEMBERSHIP: int;
/**
 * Whether small packets are sent at once.
 * @since 1.23
 */
export const TCP_NODELAY: int;
/**
 * Looks at data and leaves it.
 * @since 1.26
 */
export const MSG_PEEK: int;
/**
 * Does not wait.
 * @since 1.26
 */
export const MSG_DONTWAIT: int;
