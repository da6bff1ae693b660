/** Bluetooth Low Energy. */

/** A number that names a service or characteristic. */
export class UUID extends PythonType<"buffer"> {
  /** From 16 bits, text like `"6E400001-B5A3-F393-E0A9-E50E24DCCA9E"`, or its bytes. Raises `ValueError` for what is none. */
  constructor(value: int | string | Buffer);
}

/** A descriptor to offer: its UUID and `FLAG_` constants. */
export type DescriptorDefinition = readonly [uuid: UUID, flags: int];
/** A characteristic to offer: its UUID, `FLAG_` constants, and its descriptors. */
export type CharacteristicDefinition =
  readonly [uuid: UUID, flags: int] | readonly [uuid: UUID, flags: int, descriptors: readonly DescriptorDefinition[]];
/** A service to offer: its UUID and characteristics. */
export type ServiceDefinition = readonly [uuid: UUID, characteristics: readonly CharacteristicDefinition[]];

/** What {@link BLE.config} sets. */
interface BLESettings {
  /** The name that others see. */
  gap_name?: string | Buffer;
  /** Bytes for events that wait for the handler. */
  rxbuf?: int;
  /** The longest packet to agree on, 23 to 517. */
  mtu?: int;
  /** 0 public address, 1 random, 2 private and resolvable, 3 private. */
  addr_mode?: 0 | 1 | 2 | 3;
  /** Whether pairings are kept. */
  bond?: boolean;
  /** Whether pairing must be proof against a third party. */
  mitm?: boolean;
  /** What the board can show and take in: 0 shows, 1 shows and asks yes or no, 2 has a keyboard, 3 has nothing, 4 has both. */
  io?: 0 | 1 | 2 | 3 | 4;
  /** Whether to insist on secure connections. */
  le_secure?: boolean;
}

/** The radio; there is one. It must be active for all but {@link BLE.active} and {@link BLE.config}. */
export class BLE {
  constructor();
  /** Whether the radio is on. */
  active(): boolean;
  /** Switches the radio on or off, and gives the state reached. */
  active(active: boolean): boolean;
  /**
   * The radio's address: its kind, and 6 bytes.
   * @throws ValueError: unknown key
   */
  config(param: "mac"): readonly [addr_type: int, addr: bytes];
  /** The name that others see. */
  config(param: "gap_name"): bytes;
  /** A setting that is a number. */
  config(param: "rxbuf" | "mtu"): int;
  /** Changes settings. */
  config(kwargs: Kwargs<BLESettings>): void;
  /**
   * Calls `handler` with an event's number and its data. The memoryviews among the data are valid during the call only: copy what you keep.
   * `null` for nothing.
   */
  irq(handler: ((event: int, data: tuple<any>) => unknown) | null): void;
  /**
   * Makes the board known every so many us; `null` ends that. What is left out stays as it was.
   * @param interval_us Time between two announcements.
   * @param adv_data Up to 31 bytes of data.
   */
  gap_advertise(interval_us: int | null, adv_data?: Buffer | string | null): void;
  /**
   * Makes the board known every so many us; `null` ends that. What is left out stays as it was.
   */
  gap_advertise(
    interval_us: int | null,
    kwargs: Kwargs<{
      /** Up to 31 bytes of data. */
      adv_data?: Buffer | string | null;

      /** Up to 31 bytes for those who ask. */
      resp_data?: Buffer | string | null;
      /** Whether others may connect; true by default. */
      connectable?: boolean;
    }>,
  ): void;
  /**
   * Makes the board known every so many us; `null` ends that. What is left out stays as it was.
   */
  gap_advertise(
    interval_us: int | null,
    adv_data: Buffer | string | null,
    kwargs: Kwargs<{
      /** Up to 31 bytes for those who ask. */
      resp_data?: Buffer | string | null;
      /** Whether others may connect; true by default. */
      connectable?: boolean;
    }>,
  ): void;
  /**
   * Listens for others for so many ms, 0 for ever; `null` ends that. Of each `interval_us` (1280000) it listens for `window_us` (11250); `active`
   * asks them for more data.
   */
  gap_scan(duration_ms: int | null, interval_us?: int, window_us?: int, active?: boolean): void;
  /** Connects to another board. The intervals are the shortest and longest time between two exchanges, in us. */
  gap_connect(
    addr_type: int,
    addr: Buffer,
    scan_duration_ms?: int,
    min_conn_interval_us?: int | null,
    max_conn_interval_us?: int | null,
  ): void;
  /** Stops connecting. */
  gap_connect(addr_type: null): void;
  /** Ends a connection; false when there is none. */
  gap_disconnect(conn_handle: int): boolean;
  /** Asks for pairing. */
  gap_pair(conn_handle: int): void;
  /** Answers a question about a passkey: the key, or 1 and 0 for yes and no. */
  gap_passkey(conn_handle: int, action: int, passkey: int): void;
  /** Says which services the board offers. The result has a tuple of handles for each service. */
  gatts_register_services(services_definition: readonly ServiceDefinition[]): tuple<tuple<int>>;
  /** The value behind a handle. */
  gatts_read(value_handle: int): bytes;
  /** Changes the value behind a handle, and tells subscribers if `send_update`. */
  gatts_write(value_handle: int, data: string | Buffer, send_update?: boolean): void;
  /** Sends a notification, with the value behind the handle unless data is given. */
  gatts_notify(conn_handle: int, value_handle: int, data?: string | Buffer | null): void;
  /** Sends an indication, which the other side confirms. */
  gatts_indicate(conn_handle: int, value_handle: int, data?: string | Buffer | null): void;
  /** Makes room for `len` bytes behind a handle; with `append` writes collect there until they are read. */
  gatts_set_buffer(value_handle: int, len: int, append?: boolean): void;
  /** Asks another board for its services, or those of one UUID. The answers are events. */
  gattc_discover_services(conn_handle: int, uuid?: UUID | null): void;
  /** Asks another board for the characteristics between two handles. The answers are events. */
  gattc_discover_characteristics(conn_handle: int, start_handle: int, end_handle: int, uuid?: UUID | null): void;
  /** Asks another board for the descriptors between two handles. The answers are events. */
  gattc_discover_descriptors(conn_handle: int, start_handle: int, end_handle: int): void;
  /** Asks another board for a value. The answer is an event. */
  gattc_read(conn_handle: int, value_handle: int): void;
  /** Writes a value on another board: 0 without an answer, 1 with one (an event). */
  gattc_write(conn_handle: int, value_handle: int, data: string | Buffer, mode?: 0 | 1): void;
  /** Agrees on the longest packet. The answer is an event. */
  gattc_exchange_mtu(conn_handle: int): void;
}

/** Others may read it. */
export const FLAG_READ: int;
/** Others may write it. */
export const FLAG_WRITE: int;
/** It can be notified. */
export const FLAG_NOTIFY: int;
/** It can be indicated. */
export const FLAG_INDICATE: int;
/** Others may write it without an answer. */
export const FLAG_WRITE_NO_RESPONSE: int;
