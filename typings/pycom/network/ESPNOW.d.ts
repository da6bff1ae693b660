/**
 * ESP-NOW: short messages straight from board to board, with no access point. Firmware of the 1.20.3 line and later has it.
 * It talks to boards with upstream MicroPython too.
 */

/** A registered peer, made by {@link ESPNOW.add_peer}. It must not be used after {@link ESPNOW.del_peer}. */
export interface Peer {
  /** Its address: a text of 6 characters that are raw bytes. Its length and its letters mean nothing; `binascii.hexlify` shows it. */
  addr(): string;
  /**
   * The key shared with this peer, `null` without one.
   * @throws ValueError "bad len": key not 16 long
   * @throws TypeError
   * @throws OSError "ESP-Now Peer Not Found"
   */
  lmk(): string | null;
  /** Sets the key shared with this peer, 16 characters or bytes; `null` for no encryption. */
  lmk(lmk: string | bytes | null): void;
  /**
   * Sends a message of 1 to 250 bytes. Whether it arrived, {@link ESPNOW.on_send} tells.
   * @throws ValueError "Message is invalid" for None
   * @throws ValueError "Message is too long" above 250 bytes
   * @throws TypeError: neither str nor bytes
   * @throws OSError from stack
   */
  send(msg: string | bytes): void;
}

/** What {@link ESPNOW.on_send} is told: to whom (`null` when the peer was removed meanwhile), and whether the peer's radio has acknowledged. */
export type SendResult = readonly [peer: Peer | null, sent: boolean];

/** What {@link ESPNOW.on_recv} is told: the sender's address (raw bytes in a text), the peer if it is registered, and the message. */
export type ReceivedMessage = readonly [mac: string, peer: Peer | null, msg: bytes];

/**
 * A handler of {@link SendResult}. A program that never removes a peer while messages are under way may say so, and take `readonly [Peer, boolean]`:
 * as methods do, the parameter compares both ways.
 */
export type SendHandler = { bivariant(result: SendResult): void }["bivariant"];

/**
 * The radio. It is used as it stands and never made: `ESPNOW.init()`. Before {@link init} everything but {@link deinit} raises `RuntimeError`.
 */
export abstract class ESPNOW {
  private constructor();
  /**
   * Starts ESP-NOW; once, and after Wi-Fi was initialised by `new WLAN()`.
   * @throws RuntimeError: WLAN not initialised before
   * @throws RuntimeError: already initialised
   * @throws OSError from ESP-NOW stack
   */
  static init(): void;
  /** Stops ESP-NOW and forgets all peers. The callbacks stay. */
  static deinit(): void;
  /**
   * Sets the primary key, 16 characters or bytes, the same on every board.
   * @throws RuntimeError: not initialised
   * @throws ValueError "bad len": key not 16 characters/bytes
   * @throws TypeError: neither str nor bytes
   * @throws OSError from stack
   */
  static pmk(key: string | bytes): void;
  /**
   * Registers a peer by its address: 6 raw bytes, or 12 hexadecimal digits as in `"112233445566"`. The key shared with it has 16 characters or bytes.
   * Leave the key out for no encryption; `null` is refused.
   * @throws RuntimeError: not initialised
   * @throws ValueError "Invalid MAC Address": not 6 raw bytes nor 12 hex digits
   * @throws ValueError "bad len": lmk not 16 long
   * @throws TypeError
   * @throws OSError "ESP-Now Peer Exists" / "ESP-Now Peer List Full" / ...
   */
  static add_peer(addr: string | bytes, lmk?: string | bytes): Peer;
  /**
   * Forgets a peer; the object must not be used any more.
   * @throws RuntimeError: not initialised
   * @throws OSError "ESP-Now Peer Not Found"
   */
  static del_peer(peer: Peer): void;
  /**
   * Sends 1 to 250 bytes to a registered peer, by its 6 raw bytes (hexadecimal digits are refused here), or to all with `null`.
   * Whether it arrived, {@link on_send} tells.
   * @throws RuntimeError: not initialised
   * @throws ValueError "msg too long": more than 250 bytes
   * @throws ValueError "addr invalid": addr not exactly 6 raw bytes (the 12-digit hex form is NOT accepted here)
   * @throws TypeError: msg neither str nor bytes
   * @throws OSError "ESP-Now Peer Not Found" (unregistered addr, or no peers when addr is None), "ESP-Now Invalid Argument" (empty msg), "ESP-Now Out Of Mem"
   */
  static send(addr: string | bytes | null, msg: string | bytes): void;
  /**
   * What is called after sending.
   * @throws RuntimeError: not initialised
   */
  static on_send(): SendHandler | null;
  /** Calls `cb` with one tuple, once for each peer addressed; `null` for nothing. It runs in the firmware's own thread. */
  static on_send(cb: SendHandler | null): void;
  /**
   * What is called after a message has come.
   * @throws RuntimeError: not initialised
   */
  static on_recv(): ((result: ReceivedMessage) => void) | null;
  /** Calls `cb` with one tuple for each message; `null` for nothing. It runs in the firmware's own thread; there is no other way to receive. */
  static on_recv(cb: ((result: ReceivedMessage) => void) | null): void;
  /**
   * How many peers are registered, and how many of them with a key.
   * @throws RuntimeError: not initialised
   */
  static peer_count(): readonly [total: uint, encrypted: uint];
  /**
   * The version of the protocol: 1.
   * @throws RuntimeError: not initialised
   */
  static version(): int;
}
