/** Encrypted connections. Keys and certificates are in files. */
import type { socket } from "./socket.js";

export {};

/** Whether a certificate is checked. */
declare enum CertificateCheck {
  CERT_NONE = -1,
  CERT_OPTIONAL = -2,
  CERT_REQUIRED = -3,
}
/** A version of the protocol. */
declare enum Version {
  PROTOCOL_SSLv3 = -1,
  PROTOCOL_TLSv1 = -2,
  PROTOCOL_TLSv1_1 = -3,
  PROTOCOL_TLSv1_2 = -4,
}

/** Encrypts a connection. Without certificates to check against, anyone can be at the other end. */
export function wrap_socket(
  sock: socket,
  kwargs?: Kwargs<{
    /** File with the board's private key. */
    keyfile?: string | null;
    /** File with the board's certificate. */
    certfile?: string | null;
    /** Whether this board is the server. */
    server_side?: boolean;
    /** Whether the other side's certificate is checked. */
    cert_reqs?: CertificateCheck;
    /** Which version to speak. */
    ssl_version?: Version;
    /** File with the certificates to check against. */
    ca_certs?: string | null;
    /** The server's name. */
    server_hostname?: string | null;
    /** What {@link save_session} gave, to connect again faster. */
    saved_session?: Session | null;
    /** How long agreeing on keys may take, in ms. */
    timeout?: int | null;
  }>,
): socket;
/** What is agreed upon with the other side, to connect again faster. */
export function save_session(ssl_sock: socket): Session;
/** What is agreed upon with the other side. */
export interface Session extends PythonType<"ssl_session"> {}

/** Not at all. */
export const CERT_NONE: CertificateCheck;
/** If there is one. */
export const CERT_OPTIONAL: CertificateCheck;
/** There must be one. */
export const CERT_REQUIRED: CertificateCheck;
/** The error number of an operation that took too long. */
export const SSL_TIMEOUT: int;
/** SSL 3. */
export const PROTOCOL_SSLv3: Version;
/** TLS 1.0. */
export const PROTOCOL_TLSv1: Version;
/** TLS 1.1. */
export const PROTOCOL_TLSv1_1: Version;
/** TLS 1.2. */
export const PROTOCOL_TLSv1_2: Version;
/** What operations raise: `OSError`. */
export const SSLError: typeof OSError;
