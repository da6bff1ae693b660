/** TCP and UDP, LoRa and Sigfox. Errors are `OSError`; what takes too long raises `TimeoutError`. */

export {};

/** An address family. */
declare enum AddressFamily {
  AF_INET = -1,
  AF_LORA = 160,
  AF_SIGFOX = 161,
}
/** A kind of connection. */
declare enum SocketType {
  SOCK_STREAM = -1,
  SOCK_DGRAM = -2,
  SOCK_RAW = -3,
}

/** Where a socket is: host and port. */
export type Address = readonly [host: string, port: int];

/** The addresses of a host; `getaddrinfo(host, port)[0][4]` is what to connect to. */
export function getaddrinfo(
  host: string,
  port: int,
  ...args: int[]
): (readonly [family: int, type: int, proto: int, canonname: string, sockaddr: Address])[];
/** The name servers, the first and the second one. */
export function dnsserver(): readonly [primary: string, backup: string];
/** Changes a name server: 0 the first, 1 the second. */
export function dnsserver(numdns: 0 | 1, dns: string): void;

/** A connection. */
export class socket {
  /** A socket: TCP over IPv4 unless told otherwise. */
  constructor(af?: AddressFamily, type?: SocketType, proto?: int);
  /** Closes the socket. */
  close(): void;
  /** Takes an address of this board; of a LoRa socket its port. */
  bind(address: Address | int): void;
  /** Waits for connections; so many may queue up. */
  listen(backlog?: int): void;
  /** The next connection, and where it comes from. */
  accept(): readonly [conn: socket, address: Address];
  /** Connects to an address. */
  connect(address: Address): void;
  /** Sends bytes, and gives how many. */
  send(data: string | Buffer): uint;
  /** Sends all of these bytes. */
  sendall(data: string | Buffer): int;
  /** Sends bytes to an address, and gives how many. */
  sendto(data: string | Buffer, address: Address): uint;
  /** Receives up to so many bytes; none when the other side has closed. */
  recv(bufsize: int): bytes;
  /** Receives up to so many bytes, and tells where from; a LoRa socket tells the port. */
  recvfrom(bufsize: int): readonly [data: bytes, address: Address | int];
  /** Changes an option. */
  setsockopt(level: int, optname: int, value: int | boolean | Buffer): void;
  /** How long operations may take, in seconds: 0 not at all, `null` for ever. After it they raise `TimeoutError`. */
  settimeout(value: float | null): void;
  /** Whether operations wait. */
  setblocking(flag: boolean): void;
  /** The socket itself, which reads and writes as a file does. */
  makefile(mode?: "rb" | "wb" | "rwb"): socket;
  /** The socket's number. */
  fileno(): int;
  /** Agrees on keys; of encrypted sockets. */
  do_handshake(): void;
  /** Reads so many bytes, or all until the other side closes. */
  read(size?: int): bytes;
  /** Reads into a buffer, so many bytes at most, and gives how many. */
  readinto(buf: WritableBuffer, nbytes?: int): int;
  /** Reads up to the end of a line. */
  readline(): bytes;
  /** Writes bytes, and gives how many. */
  write(buf: string | Buffer): int;
}

/** IPv4. */
export const AF_INET: AddressFamily;
/** LoRa. */
export const AF_LORA: AddressFamily;
/** Sigfox. */
export const AF_SIGFOX: AddressFamily;
/** TCP. */
export const SOCK_STREAM: SocketType;
/** UDP. */
export const SOCK_DGRAM: SocketType;
/** Bare packets: LoRa, Sigfox. */
export const SOCK_RAW: SocketType;
/** IP. */
export const IPPROTO_IP: int;
/** ICMP. */
export const IPPROTO_ICMP: int;
/** TCP. */
export const IPPROTO_TCP: int;
/** UDP. */
export const IPPROTO_UDP: int;
/** IPv6. */
export const IPPROTO_IPV6: int;
/** Bare IP packets. */
export const IPPROTO_RAW: int;
/** Joins a multicast group. */
export const IP_ADD_MEMBERSHIP: int;
/** Options of the socket itself. */
export const SOL_SOCKET: int;
/** Options of LoRa. */
export const SOL_LORA: int;
/** Options of Sigfox. */
export const SOL_SIGFOX: int;
/** Whether an address can be taken again at once. */
export const SO_REUSEADDR: int;
/** LoRa: whether messages are to be acknowledged. */
export const SO_CONFIRMED: int;
/** LoRa: the data rate. */
export const SO_DR: int;
/** Sigfox: whether to wait for an answer. */
export const SO_RX: int;
/** Sigfox: how often to repeat. */
export const SO_TX_REPEAT: int;
/** Sigfox: whether to send a sign of life. */
export const SO_OOB: int;
/** Sigfox: whether to send a single bit. */
export const SO_BIT: int;
/** The same as `OSError`. */
export const error: typeof OSError;
/** The same as `TimeoutError`. */
export const timeout: typeof TimeoutError;
