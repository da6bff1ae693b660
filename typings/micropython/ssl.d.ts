/** Encrypted connections. */
import type { CertificateCheck, Protocol } from "./tls.js";
import type { Stream } from "./io.js";

export {
  CERT_NONE,
  CERT_OPTIONAL,
  CERT_REQUIRED,
  MBEDTLS_VERSION,
  PROTOCOL_DTLS_CLIENT,
  PROTOCOL_DTLS_SERVER,
  PROTOCOL_TLS_CLIENT,
  PROTOCOL_TLS_SERVER,
} from "./tls.js";

/**
 * Encrypts a connection. Without certificates to check against, anyone can be at the other end.
 * @throws OSError with negative mbedTLS code and message, ValueError invalid key/cert
 */
export function wrap_socket(
  sock: Stream,
  kwargs?: Kwargs<{
    /** Whether this board is the server. */
    server_side?: boolean;
    /** The board's private key. */
    key?: string | Buffer | null;
    /** The board's certificate. */
    cert?: string | Buffer | null;
    /** Whether the other side's certificate is checked. */
    cert_reqs?: CertificateCheck;
    /** The certificates to check against. */
    cadata?: bytes | null;
    /** The server's name. */
    server_hostname?: string | null;
    /** Whether to agree on keys at once. */
    do_handshake?: boolean;
  }>,
): SSLSocket;

/** Settings for encrypted connections. */
export class SSLContext {
  /** As a client or a server. */
  constructor(protocol: Protocol);
  /** The board's certificate and its private key: files, or their contents. */
  load_cert_chain(certfile: string | Buffer, keyfile: string | Buffer): void;
  /**
   * The certificates to check the other side's against.
   * @param cafile A file.
   * @param cadata Its contents.
   */
  load_verify_locations(cafile?: string | null, cadata?: Buffer | null): void;
  /**
   * The certificates to check the other side's against.
   */
  load_verify_locations(
    kwargs: Kwargs<{
      /** A file. */
      cafile?: string | null;
      /** Its contents. */
      cadata?: Buffer | null;
    }>,
  ): void;
  /**
   * The certificates to check the other side's against.
   */
  load_verify_locations(
    cafile: string | null,
    kwargs: Kwargs<{
      /** Its contents. */
      cadata?: Buffer | null;
    }>,
  ): void;
  /** Encrypts a connection. */
  wrap_socket(sock: Stream, kwargs?: Kwargs<WrapOptions>): SSLSocket;
  /** Whether the other side's certificate is checked: one of `CERT_`. */
  verify_mode: CertificateCheck;
}

/** How a connection is encrypted. */
export interface WrapOptions {
  /** Whether this board is the server. */
  server_side?: boolean;
  /** Whether to agree on keys at once; true by default. */
  do_handshake_on_connect?: boolean;
  /** The server's name. */
  server_hostname?: string | null;
  /** The client's identity, for a DTLS server. */
  client_id?: bytes | null;
}

/** An encrypted connection. */
export interface SSLSocket {
  /** Reads so many bytes, or all until the other side closes; `null` when nothing is there and it must not wait. */
  read(size?: int): bytes | null;
  /** Reads into a buffer, and gives how many bytes; `null` when nothing is there and it must not wait. */
  readinto(buf: WritableBuffer, nbytes?: int): int | null;
  /** Reads up to the end of a line. */
  readline(size?: int): bytes;
  /** Writes bytes, and gives how many; `null` when none fit and it must not wait. */
  write(buf: string | Buffer): int | null;
  /** Whether operations wait. */
  setblocking(flag: boolean): void;
  /** The other side's certificate, as bytes in DER. */
  getpeercert(binary_form: true): bytes | null;
  /** The cipher agreed upon, and the protocol. */
  cipher(): tuple<string>;
  /** Closes the connection. */
  close(): void;
}
