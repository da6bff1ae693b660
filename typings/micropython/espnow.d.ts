/**
 * ESP-NOW: short messages straight from board to board, with no access point. A WLAN interface must be active to send and receive;
 * all boards must be on one channel.
 */
export {};

/** A data rate. */
declare enum Rate {
  RATE_1M = 0,
  RATE_2M = 1,
  RATE_5M = 2,
  RATE_6M = 11,
  RATE_11M = 3,
  RATE_12M = 10,
  RATE_24M = 9,
  RATE_54M = 12,
  RATE_LORA_250K = 41,
  RATE_LORA_500K = 42,
}
export type { Rate };

/** A message as `recv` gives it: who sent it and what; twice `null` when none came in time. */
export type Received = readonly [mac: bytes, msg: bytes] | readonly [mac: null, msg: null];

/** A message as `irecv` gives it. The `bytearray` is reused: copy what you keep, with `bytes(msg)`. */
export type ReceivedInPlace = readonly [mac: bytes, msg: bytearray] | readonly [mac: null, msg: null];

/** A registered peer; `ifidx` is 0 for the station interface, 1 for the access point's, `channel` 0 for the current one. */
export type PeerInfo = readonly [mac: bytes, lmk: bytes, channel: int, ifidx: 0 | 1, encrypt: boolean];

/** Counters: messages sent, acknowledgements that came, that did not, messages received, and those lost because the buffer was full. */
export type Statistics = readonly [
  tx_packets: uint,
  tx_responses: uint,
  tx_failures: uint,
  rx_packets: uint,
  dropped_rx_packets: uint,
];

/** What {@link ESPNowBase.config} sets. */
export interface Settings {
  /** Size of the receive buffer in bytes, 526 by default; counts at the next `active(true)`. Each message takes 13 bytes more than its length. */
  rxbuf?: int;
  /** How long receiving waits in ms, 300000 by default; negative: for ever. */
  timeout_ms?: int;
  /** The data rate, one of the `RATE_` constants; 1 Mbit/s by default. It cannot be read back. */
  rate?: Rate;
}

/** The part of {@link ESPNow} that is written in C. Use {@link ESPNow}. */
export class ESPNowBase {
  constructor();
  /**
   * Whether ESP-NOW runs.
   * @throws OSError(-12289,"ESP_ERR_WIFI_NOT_INIT"): v1.27+ when no WLAN object was ever created/activated
   */
  active(): boolean;
  /** Starts or stops ESP-NOW, and gives the state reached. Stopping forgets all peers and drops the receive buffer. */
  active(flag: boolean): boolean;
  /**
   * Reads a setting. `rate` cannot be read.
   * @throws ValueError: unknown parameter name in the getter form (rate has no getter)
   * @throws TypeError: positional and wrong keyword
   * @throws OSError: rate rejected by the radio; v1.27+: OSError(ENOENT) when rate is set while no WLAN interface is active
   */
  config(param: "rxbuf" | "timeout_ms"): int;
  /** Changes settings. */
  config(kwargs: Kwargs<Settings>): void;
  /**
   * Calls `callback(arg)` when a message has come; `null` switches it off.
   * @throws ValueError: callback neither callable nor None
   * @remarks Not on ESP8266.
   */
  irq(callback: ((arg: any) => void) | null, arg?: unknown): void;
  /**
   * The counters since start.
   * @remarks Not on ESP8266.
   */
  stats(): Statistics;
  /**
   * Receives into a list that exists: `data[0]` becomes the sender's address, `data[1]` is the bytearray that takes the message and is cut to its length
   * (`MAX_DATA_LEN` bytes long when handed over); with four items `data[2]` becomes the signal in dBm and `data[3]` the time in ms.
   * Gives the message's length, 0 when none came in time.
   * @throws OSError(-12389,"ESP_ERR_ESPNOW_NOT_INIT")
   * @throws ValueError: list shorter than 2 (TypeError from v1.28 helper when not a list), or message does not fit the buffer (ESP32 v1.29 flushes the rx buffer)
   * @throws TypeError: element 1 is not a writable buffer
   */
  recvinto(data: unknown[], timeout_ms?: int | null): uint;
  /**
   * Whether a message waits.
   * @throws OSError NOT_INIT when inactive
   * @remarks Not on ESP8266.
   */
  any(): boolean;
  /**
   * Sends to one peer, or to all with `null`, and waits for the acknowledgement: true when every peer addressed has acknowledged.
   * With `sync` false it gives true as soon as the message is queued. A broadcast is never acknowledged and counts as delivered.
   * @throws OSError(-12389,"ESP_ERR_ESPNOW_NOT_INIT"): not active
   * @throws OSError(-12393,"ESP_ERR_ESPNOW_NOT_FOUND"): peer not registered, or no unicast peer when mac is None
   * @throws OSError(-12396,"ESP_ERR_ESPNOW_IF"): WLAN interface of the peer not active
   * @throws OSError(-12391,"ESP_ERR_ESPNOW_NO_MEM"): IDF tx queue still full after 2 s of retries
   * @throws OSError(-12390,"ESP_ERR_ESPNOW_ARG"): empty message or longer than the stack maximum
   * @throws OSError(ETIMEDOUT): acknowledgements still outstanding after 100 ms (should not happen)
   * @throws ValueError: mac not 6 bytes
   * @throws TypeError: mac or msg without buffer protocol
   */
  send(mac: Buffer | null, msg: string | Buffer, sync?: boolean | null): boolean;
  /** Sends to all registered peers, and waits for their acknowledgements. */
  send(msg: string | Buffer): boolean;
  /**
   * Sets the primary key, 16 bytes, the same on every board. It encrypts the peers' own keys.
   * @throws OSError NOT_INIT
   * @throws ValueError: key not 16 bytes
   */
  set_pmk(pmk: string | Buffer): void;
  /**
   * Registers a peer: sending to it needs this, receiving from it does not. At most 20, of them 6 with a key.
   * @param mac Its address, 6 bytes.
   * @param lmk The key shared with this peer, 16 bytes; nothing, `null` or `false` for no encryption.
   * @param channel Its channel, 1 to 14; 0 (the default) for the current one.
   * @param ifidx The interface to send from: `network.STA_IF` by default.
   * @param encrypt Whether to encrypt; true by default when there is a key.
   * @throws OSError(-12389) not active
   * @throws OSError(-12395,"ESP_ERR_ESPNOW_EXIST") already registered
   * @throws OSError(-12392,"ESP_ERR_ESPNOW_FULL") 20 peers, or encrypted limit reached
   * @throws OSError(-12390,"ESP_ERR_ESPNOW_ARG") e.g. encrypt on broadcast/multicast
   * @throws OSError(-12397,"ESP_ERR_ESPNOW_CHAN") channel differs from the interface channel (IDF>=5.3)
   * @throws ValueError mac/lmk length
   * @throws TypeError bad keyword
   */
  add_peer(
    mac: Buffer,
    lmk?: string | Buffer | false | null,
    channel?: int | null,
    ifidx?: 0 | 1 | null,
    encrypt?: boolean | null,
  ): void;
  /**
   * Registers a peer: sending to it needs this, receiving from it does not. At most 20, of them 6 with a key.
   */
  add_peer(
    mac: Buffer,
    kwargs: Kwargs<{
      /** The key shared with this peer, 16 bytes; nothing, `null` or `false` for no encryption. */
      lmk?: string | Buffer | false | null;
      /** Its channel, 1 to 14; 0 (the default) for the current one. */
      channel?: int | null;
      /** The interface to send from: `network.STA_IF` by default. */
      ifidx?: 0 | 1 | null;
      /** Whether to encrypt; true by default when there is a key. */
      encrypt?: boolean | null;
    }>,
  ): void;
  /**
   * Registers a peer: sending to it needs this, receiving from it does not. At most 20, of them 6 with a key.
   */
  add_peer(
    mac: Buffer,
    lmk: string | Buffer | false | null,
    kwargs: Kwargs<{
      /** Its channel, 1 to 14; 0 (the default) for the current one. */
      channel?: int | null;
      /** The interface to send from: `network.STA_IF` by default. */
      ifidx?: 0 | 1 | null;
      /** Whether to encrypt; true by default when there is a key. */
      encrypt?: boolean | null;
    }>,
  ): void;
  /**
   * Registers a peer: sending to it needs this, receiving from it does not. At most 20, of them 6 with a key.
   */
  add_peer(
    mac: Buffer,
    lmk: string | Buffer | false | null,
    channel: int | null,
    kwargs: Kwargs<{
      /** The interface to send from: `network.STA_IF` by default. */
      ifidx?: 0 | 1 | null;
      /** Whether to encrypt; true by default when there is a key. */
      encrypt?: boolean | null;
    }>,
  ): void;
  /**
   * Registers a peer: sending to it needs this, receiving from it does not. At most 20, of them 6 with a key.
   */
  add_peer(
    mac: Buffer,
    lmk: string | Buffer | false | null,
    channel: int | null,
    ifidx: 0 | 1 | null,
    kwargs: Kwargs<{
      /** Whether to encrypt; true by default when there is a key. */
      encrypt?: boolean | null;
    }>,
  ): void;
  /**
   * Forgets a peer.
   * @throws OSError NOT_INIT
   * @throws OSError NOT_FOUND (ESP32; ESP8266 ignores the error)
   * @throws ValueError mac length
   */
  del_peer(mac: Buffer): void;
  /**
   * The registered peers, without broadcast and multicast addresses.
   * @throws OSError NOT_INIT
   * @remarks Not on ESP8266.
   */
  get_peers(): tuple<PeerInfo>;
  /**
   * Changes what is registered for a peer; what is `null` or left out stays.
   * @param mac Its address, 6 bytes.
   * @param lmk The key shared with this peer, 16 bytes; `false` for none.
   * @param channel Its channel, 1 to 14; 0 for the current one.
   * @param ifidx The interface to send from.
   * @param encrypt Whether to encrypt.
   * @throws OSError NOT_INIT
   * @throws OSError NOT_FOUND
   * @throws ValueError mac length
   * @remarks Not on ESP8266.
   */
  mod_peer(
    mac: Buffer,
    lmk?: string | Buffer | false | null,
    channel?: int | null,
    ifidx?: 0 | 1 | null,
    encrypt?: boolean | null,
  ): void;
  /**
   * Changes what is registered for a peer; what is `null` or left out stays.
   */
  mod_peer(
    mac: Buffer,
    kwargs: Kwargs<{
      /** The key shared with this peer, 16 bytes; `false` for none. */
      lmk?: string | Buffer | false | null;
      /** Its channel, 1 to 14; 0 for the current one. */
      channel?: int | null;
      /** The interface to send from. */
      ifidx?: 0 | 1 | null;
      /** Whether to encrypt. */
      encrypt?: boolean | null;
    }>,
  ): void;
  /**
   * Changes what is registered for a peer; what is `null` or left out stays.
   */
  mod_peer(
    mac: Buffer,
    lmk: string | Buffer | false | null,
    kwargs: Kwargs<{
      /** Its channel, 1 to 14; 0 for the current one. */
      channel?: int | null;
      /** The interface to send from. */
      ifidx?: 0 | 1 | null;
      /** Whether to encrypt. */
      encrypt?: boolean | null;
    }>,
  ): void;
  /**
   * Changes what is registered for a peer; what is `null` or left out stays.
   */
  mod_peer(
    mac: Buffer,
    lmk: string | Buffer | false | null,
    channel: int | null,
    kwargs: Kwargs<{
      /** The interface to send from. */
      ifidx?: 0 | 1 | null;
      /** Whether to encrypt. */
      encrypt?: boolean | null;
    }>,
  ): void;
  /**
   * Changes what is registered for a peer; what is `null` or left out stays.
   */
  mod_peer(
    mac: Buffer,
    lmk: string | Buffer | false | null,
    channel: int | null,
    ifidx: 0 | 1 | null,
    kwargs: Kwargs<{
      /** Whether to encrypt. */
      encrypt?: boolean | null;
    }>,
  ): void;
  /**
   * What is registered for a peer.
   * @throws OSError NOT_INIT
   * @throws OSError NOT_FOUND
   * @remarks Not on ESP8266.
   */
  get_peer(mac: Buffer): PeerInfo;
  /**
   * How many peers are registered, and how many of them with a key.
   * @throws OSError NOT_INIT
   * @remarks Not on ESP8266.
   */
  peer_count(): readonly [total: uint, encrypted: uint];
  /**
   * The signal in dBm, and the time in ms, of the last message read from each sender, registered or not. Both are `null` before the first one.
   * The time is the raw 32-bit counter: mask it with `2 ** 30 - 1` before `ticks_diff`.
   */
  readonly peers_table: dict<bytes, [rssi: int | null, time_ms: uint | null]>;
}

/**
 * The radio. There is one; making it again gives the same one. Iterating receives for ever: `for (const [mac, msg] of e)`, where a wait that
 * times out gives `[null, null]`.
 */
export class ESPNow extends ESPNowBase {
  constructor();
  /** Waits for a message for ever. The list and the `bytearray` in it are the same at each call: copy what you keep. */
  irecv(timeout_ms: -1): readonly [mac: bytes, msg: bytearray];
  /**
   * Waits for a message, as {@link recv} does. The list and the `bytearray` in it are the same at each call: copy what you keep.
   * @param timeout_ms How long to wait, in ms.
   */
  irecv(timeout_ms?: int | null): ReceivedInPlace;
  /**
   * Waits for a message, as {@link recv} does. The list and the `bytearray` in it are the same at each call: copy what you keep.
   */
  irecv(
    kwargs: Kwargs<{
      /** How long to wait, in ms. */
      timeout_ms?: int | null;
    }>,
  ): ReceivedInPlace;
  /** Waits for a message for ever. */
  recv(timeout_ms: -1): readonly [mac: bytes, msg: bytes];
  /**
   * Waits for a message: so many ms; 0 only looks, a negative number waits for ever, without one counts the configured `timeout_ms` (300000).
   * Test one part and the other is known too: `const [mac, msg] = e.recv(); if (msg) …`.
   * @param timeout_ms How long to wait, in ms.
   */
  recv(timeout_ms?: int | null): Received;
  /**
   * Waits for a message: so many ms; 0 only looks, a negative number waits for ever, without one counts the configured `timeout_ms` (300000).
   * Test one part and the other is known too: `const [mac, msg] = e.recv(); if (msg) …`.
   */
  recv(
    kwargs: Kwargs<{
      /** How long to wait, in ms. */
      timeout_ms?: int | null;
    }>,
  ): Received;
  /**
   * Calls `callback` after a message has come, from the main program's loop. Calls can be lost when many messages come at once:
   * read with `irecv(0)` until there is nothing. `null` switches it off.
   * @remarks Not on ESP8266.
   */
  irq(callback: ((e: ESPNow) => void) | null): void;
  /** Whether a message waits. */
  any(): boolean;
  /** Receives for ever, as `irecv` does. */
  [Symbol.iterator](): Iterator<ReceivedInPlace>;
}

/** The longest message in bytes: 250, or 1470 from 1.29 on. A board with older firmware only hears 250. */
export const MAX_DATA_LEN: uint;
/** Bytes in an address: 6. */
export const ADDR_LEN: uint;
/** Bytes in a key: 16. */
export const KEY_LEN: uint;
/** How many peers can be registered: 20. */
export const MAX_TOTAL_PEER_NUM: uint;
/** How many peers can have a key: 6. */
export const MAX_ENCRYPT_PEER_NUM: uint;
/**
 * 1 Mbit/s, the default.
 * @since 1.27
 * @remarks Not on ESP8266.
 */
export const RATE_1M: Rate;
/**
 * 2 Mbit/s.
 * @since 1.27
 * @remarks Not on ESP8266.
 */
export const RATE_2M: Rate;
/**
 * 5.5 Mbit/s.
 * @since 1.27
 * @remarks Not on ESP8266.
 */
export const RATE_5M: Rate;
/**
 * 6 Mbit/s.
 * @since 1.27
 * @remarks Not on ESP8266.
 */
export const RATE_6M: Rate;
/**
 * 11 Mbit/s.
 * @since 1.27
 * @remarks Not on ESP8266.
 */
export const RATE_11M: Rate;
/**
 * 12 Mbit/s.
 * @since 1.27
 * @remarks Not on ESP8266.
 */
export const RATE_12M: Rate;
/**
 * 24 Mbit/s.
 * @since 1.27
 * @remarks Not on ESP8266.
 */
export const RATE_24M: Rate;
/**
 * 54 Mbit/s.
 * @since 1.27
 * @remarks Not on ESP8266.
 */
export const RATE_54M: Rate;
/**
 * Long range at 250 kbit/s; both ends need `WLAN.PROTOCOL_LR`.
 * @since 1.27
 * @remarks Not on ESP8266.
 */
export const RATE_LORA_250K: Rate;
/**
 * Long range at 500 kbit/s; both ends need `WLAN.PROTOCOL_LR`.
 * @since 1.27
 * @remarks Not on ESP8266.
 */
export const RATE_LORA_500K: Rate;
