/** Encrypted connections, the part in C; the module `ssl` is the one to use. */
import type { SSLSocket, WrapOptions } from "./ssl.js";
import type { Stream } from "./io.js";

export {};

/** Whether a certificate is checked. */
declare enum CertificateCheck {
  CERT_NONE = 0,
  CERT_OPTIONAL = 1,
  CERT_REQUIRED = 2,
}
/** A protocol and a side. */
declare enum Protocol {
  PROTOCOL_TLS_CLIENT = 0,
  PROTOCOL_TLS_SERVER = 1,
  PROTOCOL_DTLS_CLIENT = 2,
  PROTOCOL_DTLS_SERVER = 3,
}
export type { CertificateCheck, Protocol };

/** Settings for encrypted connections. */
export class SSLContext {
  /** As a client or a server. */
  constructor(protocol: Protocol);
  /** The board's certificate and its private key. */
  load_cert_chain(cert: string | Buffer, key: string | Buffer): void;
  /**
   * The certificates to check the other side's against.
   * @remarks Not on ESP8266.
   */
  load_verify_locations(cadata: string | Buffer): void;
  /** Encrypts a connection. */
  wrap_socket(sock: Stream, kwargs?: Kwargs<WrapOptions>): SSLSocket;
  /**
   * The ciphers that can be used.
   * @remarks Not on ESP8266.
   */
  get_ciphers(): string[];
  /**
   * Chooses the ciphers.
   * @remarks Not on ESP8266.
   */
  set_ciphers(ciphers: string[]): void;
  /** Whether the other side's certificate is checked: one of `CERT_`. */
  verify_mode: CertificateCheck;
  /** Called with each certificate of the chain and its depth; it gives 0 to accept. */
  verify_callback: ((cert: bytes, depth: int) => int) | null;
}

/** Not at all. */
export const CERT_NONE: CertificateCheck;
/**
 * If there is one.
 * @remarks Not on ESP8266.
 */
export const CERT_OPTIONAL: CertificateCheck;
/**
 * There must be one.
 * @remarks Not on ESP8266.
 */
export const CERT_REQUIRED: CertificateCheck;
/** TLS, as the client. */
export const PROTOCOL_TLS_CLIENT: Protocol;
/** TLS, as the server. */
export const PROTOCOL_TLS_SERVER: Protocol;
/**
 * DTLS, as the client.
 * @since 1.25
 * @remarks Not on ESP8266.
 */
export const PROTOCOL_DTLS_CLIENT: Protocol;
/**
 * DTLS, as the server.
 * @since 1.25
 * @remarks Not on ESP8266.
 */
export const PROTOCOL_DTLS_SERVER: Protocol;
/**
 * The library in use.
 * @remarks Not on ESP8266.
 */
export const MBEDTLS_VERSION: string;
