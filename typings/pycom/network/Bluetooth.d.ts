/** Bluetooth Low Energy. */
import type { GATTCConnection, GATTSService } from "./GATT.js";

export {};

/** An antenna. */
declare enum Antenna {
  INT_ANT = 0,
  EXT_ANT = 1,
  MAN_ANT = 2,
}
/** What happens. */
declare enum BluetoothEvent {
  NEW_ADV_EVENT = -1,
  CLIENT_CONNECTED = -2,
  CLIENT_DISCONNECTED = -3,
  CHAR_READ_EVENT = -4,
  CHAR_WRITE_EVENT = -5,
  CHAR_NOTIFY_EVENT = -6,
  CHAR_SUBSCRIBE_EVENT = -7,
  CHAR_INDICATE_EVENT = -8,
}
/** A kind of address. */
declare enum AddressType {
  PUBLIC_ADDR = -1,
  RANDOM_ADDR = -2,
  PUBLIC_RPA_ADDR = -3,
  RANDOM_RPA_ADDR = -4,
  ADV_BLE_ADDR_TYPE_PUBLIC = -5,
  ADV_BLE_ADDR_TYPE_RANDOM = -6,
  ADV_BLE_ADDR_TYPE_RPA_PUBLIC = -7,
  ADV_BLE_ADDR_TYPE_RPA_RANDOM = -8,
}
/** A part of what others announce. */
declare enum DataType {
  ADV_FLAG = -1,
  ADV_16SRV_PART = -2,
  ADV_T16SRV_CMPL = -3,
  ADV_32SRV_PART = -4,
  ADV_32SRV_CMPL = -5,
  ADV_128SRV_PART = -6,
  ADV_128SRV_CMPL = -7,
  ADV_NAME_SHORT = -8,
  ADV_NAME_CMPL = -9,
  ADV_TX_PWR = -10,
  ADV_DEV_CLASS = -11,
  ADV_SERVICE_DATA = -12,
  ADV_APPEARANCE = -13,
  ADV_ADV_INT = -14,
  ADV_32SERVICE_DATA = -15,
  ADV_128SERVICE_DATA = -16,
  ADV_MANUFACTURER_DATA = -17,
}
/** A kind of announcement. */
declare enum AdvertisementType {
  ADV_TYPE_IND = -1,
  ADV_TYPE_DIRECT_IND_HIGH = -2,
  ADV_TYPE_SCAN_IND = -3,
  ADV_TYPE_NONCONN_IND = -4,
  ADV_TYPE_DIRECT_IND_LOW = -5,
}
/** Who may answer announcements. */
declare enum FilterPolicy {
  ADV_FILTER_ALLOW_SCAN_ANY_CON_ANY = -1,
  ADV_FILTER_ALLOW_SCAN_WLST_CON_ANY = -2,
  ADV_FILTER_ALLOW_SCAN_ANY_CON_WLST = -3,
  ADV_FILTER_ALLOW_SCAN_WLST_CON_WLST = -4,
}
/** Channels for announcements. */
declare enum Channels {
  ADV_CHNL_37 = -1,
  ADV_CHNL_38 = -2,
  ADV_CHNL_39 = -3,
  ADV_CHNL_ALL = -4,
}
/** What is sent with which power. */
declare enum PowerUse {
  TX_PWR_CONN = -1,
  TX_PWR_ADV = -2,
  TX_PWR_SCAN = -3,
  TX_PWR_DEFAULT = -4,
}
/** A power to send with. */
declare enum PowerLevel {
  TX_PWR_N12 = -1,
  TX_PWR_N9 = -2,
  TX_PWR_N6 = -3,
  TX_PWR_N3 = -4,
  TX_PWR_0 = -5,
  TX_PWR_P3 = -6,
  TX_PWR_P6 = -7,
  TX_PWR_P9 = -8,
}
export type { BluetoothEvent };

/** What another device announces. A named tuple. */
export type Advertisement = readonly [mac: bytes, addr_type: int, adv_type: int, rssi: int, data: bytes] & {
  /** Its address, 6 bytes. */
  readonly mac: bytes;
  /** The kind of address. */
  readonly addr_type: int;
  /** The kind of announcement. */
  readonly adv_type: int;
  /** Its signal in dBm. */
  readonly rssi: int;
  /** What it announces, up to 31 bytes: see {@link Bluetooth.resolve_adv_data}. */
  readonly data: bytes;
};

/** How the radio works, by name. */
interface BluetoothOptions {
  /** `BLE`. */
  mode?: int;
  /** Which antenna. */
  antenna?: Antenna | null;
  /** Whether the radio sleeps between its tasks. */
  modem_sleep?: boolean;
  /** The key for pairing, 6 digits. */
  pin?: int;
  /** Whether the address changes; true by default. */
  privacy?: boolean;
  /** Whether to insist on secure connections; true by default. */
  secure_connections?: boolean;
  /** The longest packet; 200 by default. */
  mtu?: int;
}

/** The radio. */
export class Bluetooth {
  /** The radio. `id` is 0. */
  constructor(kwargs?: Kwargs<BluetoothOptions & { /** 0. */ id?: 0 }>);
  constructor(id: 0, kwargs?: Kwargs<BluetoothOptions>);
  /** Switches the radio on. */
  init(kwargs?: Kwargs<BluetoothOptions>): void;
  /** Switches the radio off. */
  deinit(): void;
  /** Listens for others for so many seconds; -1 without end. */
  start_scan(timeout: int): void;
  /** Whether it listens. */
  isscanning(): boolean;
  /** Listens no more. */
  stop_scan(): void;
  /** What was heard, one at a time; `null` when there is no more. */
  get_adv(): Advertisement | null;
  /** All that was heard. */
  get_advertisements(): Advertisement[];
  /** A part of what another device announces; `null` when it is not there. */
  resolve_adv_data(data: bytes, data_type: DataType): string | bytes | int | null;
  /** Connects to another device. Raises `Bluetooth.timeout`, or `OSError` when it fails. */
  connect(
    addr: string | bytes,
    kwargs?: Kwargs<{
      /** How long to try, in ms; for ever by default. */
      timeout?: int | null;
      /** The kind of address. */
      addr_type?: AddressType;
    }>,
  ): GATTCConnection;
  /** How to announce. */
  set_advertisement_params(
    kwargs?: Kwargs<{
      /** The shortest time between two announcements, in units of 0.625 ms; 32 by default. */
      adv_int_min?: int;
      /** The longest time; 64 by default. */
      adv_int_max?: int;
      /** The kind of announcement. */
      adv_type?: AdvertisementType;
      /** The kind of address. */
      own_addr_type?: AddressType;
      /** The channels. */
      channel_map?: Channels;
      /** Who may answer. */
      adv_filter_policy?: FilterPolicy;
    }>,
  ): void;
  /** What to announce. */
  set_advertisement(
    kwargs?: Kwargs<{
      /** The board's name. */
      name?: string | null;
      /** The maker's data. */
      manufacturer_data?: string | bytes | null;
      /** A service's data. */
      service_data?: string | bytes | null;
      /** A service's number. */
      service_uuid?: int | string | bytes | null;
    }>,
  ): void;
  /** What to announce, as bytes. */
  set_advertisement_raw(data: Buffer): void;
  /** The key for pairing, 6 digits. */
  set_pin(pin: int): void;
  /** Announces, or does not. */
  advertise(enable: boolean): void;
  /** Adds a service. */
  service(
    uuid: int | string | bytes,
    kwargs?: Kwargs<{
      /** Whether it is a main one; true by default. */
      isprimary?: boolean;
      /** How many characteristics it will have; 1 by default. */
      nbr_chars?: int;
      /** Whether it is offered at once; true by default. */
      start?: boolean;
    }>,
  ): GATTSService;
  /** Waits for `_EVENT` constants, `CLIENT_CONNECTED` and `CLIENT_DISCONNECTED`, combined with `|`. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  callback<T>(trigger: BluetoothEvent, handler: ((arg: T) => void) | null, kwargs: Kwargs<{ arg: T }>): void;
  /** Waits for `_EVENT` constants, `CLIENT_CONNECTED` and `CLIENT_DISCONNECTED`, combined with `|`. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  callback<T>(trigger: BluetoothEvent, handler: ((arg: T) => void) | null, arg: T): void;
  /** Waits for `_EVENT` constants, `CLIENT_CONNECTED` and `CLIENT_DISCONNECTED`, combined with `|`. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  callback<T>(trigger: BluetoothEvent, kwargs: Kwargs<{ handler: ((arg: T) => void) | null; arg: T }>): void;
  /** Waits for `_EVENT` constants, `CLIENT_CONNECTED` and `CLIENT_DISCONNECTED`, combined with `|`. `handler` is called with this object in the firmware's own thread; `null` for nothing. */
  callback(trigger: BluetoothEvent, handler?: ((object: Bluetooth) => void) | null): void;
  /** Waits for `_EVENT` constants, `CLIENT_CONNECTED` and `CLIENT_DISCONNECTED`, combined with `|`. `handler` is called with this object in the firmware's own thread; `null` for nothing. */
  callback(trigger: BluetoothEvent, kwargs: Kwargs<{ handler?: ((object: Bluetooth) => void) | null }>): void;
  /** The events since the last look. */
  events(): int;
  /** Ends the connection of a client. */
  disconnect_client(): void;
  /** Whether the radio sleeps between its tasks. */
  modem_sleep(): boolean;
  /** Changes that. */
  modem_sleep(enable: boolean): void;
  /** With which power something is sent. */
  tx_power(type: PowerUse): int;
  /** Changes it. */
  tx_power(type: PowerUse, level: PowerLevel): void;
  tx_power(type: PowerUse, kwargs: Kwargs<{ level: PowerLevel }>): void;
  /** The longest packet of the board's services. */
  gatts_mtu(): int;
  /** Forgets pairings. */
  nvram_erase(): void;
  /** What {@link connect} raises when it has tried too long. */
  static readonly timeout: typeof TimeoutError;
  /** Bluetooth Low Energy. */
  static readonly BLE: int;
  /** The antenna on the module. */
  static readonly INT_ANT: Antenna;
  /** The antenna at the connector. */
  static readonly EXT_ANT: Antenna;
  /** The program switches the antenna's pin itself. */
  static readonly MAN_ANT: Antenna;
  /** Announced: connections are welcome. */
  static readonly CONN_ADV: int;
  /** Announced: a connection to one device is welcome. */
  static readonly CONN_DIR_ADV: int;
  /** Announced: questions are welcome. */
  static readonly DISC_ADV: int;
  /** Announced: no connections. */
  static readonly NON_CONN_ADV: int;
  /** An answer to a question. */
  static readonly SCAN_RSP: int;
  /** The device's own address. */
  static readonly PUBLIC_ADDR: AddressType;
  /** A random one. */
  static readonly RANDOM_ADDR: AddressType;
  /** Private, made from its own. */
  static readonly PUBLIC_RPA_ADDR: AddressType;
  /** Private, made from a random one. */
  static readonly RANDOM_RPA_ADDR: AddressType;
  /** Flags. */
  static readonly ADV_FLAG: DataType;
  /** Some services' 16-bit numbers. */
  static readonly ADV_16SRV_PART: DataType;
  /** All services' 16-bit numbers. */
  static readonly ADV_T16SRV_CMPL: DataType;
  /** Some services' 32-bit numbers. */
  static readonly ADV_32SRV_PART: DataType;
  /** All services' 32-bit numbers. */
  static readonly ADV_32SRV_CMPL: DataType;
  /** Some services' 128-bit numbers. */
  static readonly ADV_128SRV_PART: DataType;
  /** All services' 128-bit numbers. */
  static readonly ADV_128SRV_CMPL: DataType;
  /** The name, shortened. */
  static readonly ADV_NAME_SHORT: DataType;
  /** The name. */
  static readonly ADV_NAME_CMPL: DataType;
  /** The power it sends with. */
  static readonly ADV_TX_PWR: DataType;
  /** The class of device. */
  static readonly ADV_DEV_CLASS: DataType;
  /** Data of a service with a 16-bit number. */
  static readonly ADV_SERVICE_DATA: DataType;
  /** What it looks like. */
  static readonly ADV_APPEARANCE: DataType;
  /** The time between announcements. */
  static readonly ADV_ADV_INT: DataType;
  /** Data of a service with a 32-bit number. */
  static readonly ADV_32SERVICE_DATA: DataType;
  /** Data of a service with a 128-bit number. */
  static readonly ADV_128SERVICE_DATA: DataType;
  /** The maker's data. */
  static readonly ADV_MANUFACTURER_DATA: DataType;
  /** It can be broadcast. */
  static readonly PROP_BROADCAST: int;
  /** It can be read. */
  static readonly PROP_READ: int;
  /** It can be written without an answer. */
  static readonly PROP_WRITE_NR: int;
  /** It can be written. */
  static readonly PROP_WRITE: int;
  /** It can be notified. */
  static readonly PROP_NOTIFY: int;
  /** It can be indicated. */
  static readonly PROP_INDICATE: int;
  /** It can be written with a signature. */
  static readonly PROP_AUTH: int;
  /** It has further properties. */
  static readonly PROP_EXT_PROP: int;
  /** May be read. */
  static readonly PERM_READ: int;
  /** May be read encrypted. */
  static readonly PERM_READ_ENCRYPTED: int;
  /** May be read encrypted, proof against a third party. */
  static readonly PERM_READ_ENC_MITM: int;
  /** May be written. */
  static readonly PERM_WRITE: int;
  /** May be written encrypted. */
  static readonly PERM_WRITE_ENCRYPTED: int;
  /** May be written encrypted, proof against a third party. */
  static readonly PERM_WRITE_ENC_MITM: int;
  /** May be written with a signature. */
  static readonly PERM_WRITE_SIGNED: int;
  /** May be written with a signature, proof against a third party. */
  static readonly PERM_WRITE_SIGNED_MITM: int;
  /** Others want notifications. */
  static readonly CHAR_CONFIG_NOTIFY: int;
  /** Others want indications. */
  static readonly CHAR_CONFIG_INDICATE: int;
  /** Another device was heard. */
  static readonly NEW_ADV_EVENT: BluetoothEvent;
  /** A client has connected. */
  static readonly CLIENT_CONNECTED: BluetoothEvent;
  /** A client has gone. */
  static readonly CLIENT_DISCONNECTED: BluetoothEvent;
  /** A characteristic is read. */
  static readonly CHAR_READ_EVENT: BluetoothEvent;
  /** A characteristic was written. */
  static readonly CHAR_WRITE_EVENT: BluetoothEvent;
  /** A value was notified. */
  static readonly CHAR_NOTIFY_EVENT: BluetoothEvent;
  /** A client has subscribed. */
  static readonly CHAR_SUBSCRIBE_EVENT: BluetoothEvent;
  /** A value was indicated. */
  static readonly CHAR_INDICATE_EVENT: BluetoothEvent;
  /** Connections are welcome. */
  static readonly ADV_TYPE_IND: AdvertisementType;
  /** A connection to one device, often. */
  static readonly ADV_TYPE_DIRECT_IND_HIGH: AdvertisementType;
  /** Questions are welcome. */
  static readonly ADV_TYPE_SCAN_IND: AdvertisementType;
  /** No connections. */
  static readonly ADV_TYPE_NONCONN_IND: AdvertisementType;
  /** A connection to one device, seldom. */
  static readonly ADV_TYPE_DIRECT_IND_LOW: AdvertisementType;
  /** The board's own address. */
  static readonly ADV_BLE_ADDR_TYPE_PUBLIC: AddressType;
  /** A random one. */
  static readonly ADV_BLE_ADDR_TYPE_RANDOM: AddressType;
  /** Private, made from its own. */
  static readonly ADV_BLE_ADDR_TYPE_RPA_PUBLIC: AddressType;
  /** Private, made from a random one. */
  static readonly ADV_BLE_ADDR_TYPE_RPA_RANDOM: AddressType;
  /** Channel 37. */
  static readonly ADV_CHNL_37: Channels;
  /** Channel 38. */
  static readonly ADV_CHNL_38: Channels;
  /** Channel 39. */
  static readonly ADV_CHNL_39: Channels;
  /** All three. */
  static readonly ADV_CHNL_ALL: Channels;
  /** All may ask and connect. */
  static readonly ADV_FILTER_ALLOW_SCAN_ANY_CON_ANY: FilterPolicy;
  /** Listed ones may ask, all may connect. */
  static readonly ADV_FILTER_ALLOW_SCAN_WLST_CON_ANY: FilterPolicy;
  /** All may ask, listed ones may connect. */
  static readonly ADV_FILTER_ALLOW_SCAN_ANY_CON_WLST: FilterPolicy;
  /** Listed ones may ask and connect. */
  static readonly ADV_FILTER_ALLOW_SCAN_WLST_CON_WLST: FilterPolicy;
  /** Connections. */
  static readonly TX_PWR_CONN: PowerUse;
  /** Announcements. */
  static readonly TX_PWR_ADV: PowerUse;
  /** Questions. */
  static readonly TX_PWR_SCAN: PowerUse;
  /** Everything else. */
  static readonly TX_PWR_DEFAULT: PowerUse;
  /** -12 dBm. */
  static readonly TX_PWR_N12: PowerLevel;
  /** -9 dBm. */
  static readonly TX_PWR_N9: PowerLevel;
  /** -6 dBm. */
  static readonly TX_PWR_N6: PowerLevel;
  /** -3 dBm. */
  static readonly TX_PWR_N3: PowerLevel;
  /** 0 dBm. */
  static readonly TX_PWR_0: PowerLevel;
  /** 3 dBm. */
  static readonly TX_PWR_P3: PowerLevel;
  /** 6 dBm. */
  static readonly TX_PWR_P6: PowerLevel;
  /** 9 dBm. */
  static readonly TX_PWR_P9: PowerLevel;
}
