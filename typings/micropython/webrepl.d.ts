/** The REPL over the network. */
import type { socket } from "./socket.js";

/**
 * Offers the REPL in the background, with the password of the file `webrepl_cfg.py` unless one is given.
 * @param port The port; 8266 by default.
 * @param password The password, 4 to 9 characters.
 * @param accept_handler What to call with the listening socket when someone connects.
 */
export function start(
  kwargs: Kwargs<{
    /** The port; 8266 by default. */
    port?: int;
    /** The password, 4 to 9 characters. */
    password?: string | null;
    /** What to call with the listening socket when someone connects. */
    accept_handler?: (listen_sock: socket) => unknown;
  }>,
): void;
/**
 * Offers the REPL in the background, with the password of the file `webrepl_cfg.py` unless one is given.
 */
export function start(
  port: int,
  kwargs: Kwargs<{
    /** The password, 4 to 9 characters. */
    password?: string | null;
    /** What to call with the listening socket when someone connects. */
    accept_handler?: (listen_sock: socket) => unknown;
  }>,
): void;
/**
 * Offers the REPL in the background, with the password of the file `webrepl_cfg.py` unless one is given.
 */
export function start(
  port: int,
  password: string | null,
  kwargs: Kwargs<{
    /** What to call with the listening socket when someone connects. */
    accept_handler?: (listen_sock: socket) => unknown;
  }>,
): void;
/**
 * Offers the REPL in the background, with the password of the file `webrepl_cfg.py` unless one is given.
 */
export function start(port?: int, password?: string | null, accept_handler?: (listen_sock: socket) => unknown): void;
/**
 * Offers the REPL and waits for someone to connect.
 * @param port The port; 8266 by default.
 * @param password The password, 4 to 9 characters.
 */
export function start_foreground(port?: int, password?: string | null): void;
/**
 * Offers the REPL and waits for someone to connect.
 */
export function start_foreground(
  kwargs: Kwargs<{
    /** The port; 8266 by default. */
    port?: int;
    /** The password, 4 to 9 characters. */
    password?: string | null;
  }>,
): void;
/**
 * Offers the REPL and waits for someone to connect.
 */
export function start_foreground(
  port: int,
  kwargs: Kwargs<{
    /** The password, 4 to 9 characters. */
    password?: string | null;
  }>,
): void;
/** Ends it. */
export function stop(): void;
/** Agrees on the protocol with a client; whether that worked. */
export function server_handshake(cl: socket): boolean;
/** Listens on a port. */
export function setup_conn(port: int, accept_handler: ((listen_sock: socket) => unknown) | null): socket;
/** Takes a connection; whether that worked. */
export function accept_conn(listen_sock: socket): boolean;
