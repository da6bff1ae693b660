/** Services and characteristics of Bluetooth Low Energy. */
import type { BluetoothEvent } from "./Bluetooth.js";

/** A connection to another device, made by `Bluetooth.connect`. */
export interface GATTCConnection {
  /** Whether it still exists. */
  isconnected(): boolean;
  /** Ends it. */
  disconnect(): void;
  /** What the other device offers. */
  services(): GATTCService[];
  /** The longest packet. */
  get_mtu(): int;
}

/** A service of another device. */
export interface GATTCService {
  /** Whether it is a main one. */
  isprimary(): boolean;
  /** Its number: 16 bits, or 16 bytes. */
  uuid(): int | bytes;
  /** Which of several equal ones it is. */
  instance(): int;
  /** Its characteristics. */
  characteristics(): GATTCCharacteristic[];
}

/** A characteristic of another device. */
export interface GATTCCharacteristic {
  /** Its number: 16 bits, or 16 bytes. */
  uuid(): int | bytes;
  /** Which of several equal ones it is. */
  instance(): int;
  /** What can be done with it: `Bluetooth.PROP_` constants, combined. */
  properties(): int;
  /** Asks for its value. */
  read(): bytes;
  /** Asks for the value of one of its descriptors. */
  read_descriptor(uuid: int | bytes): bytes;
  /** Changes its value. */
  write(value: bytes): void;
  /** Waits for `CHAR_NOTIFY_EVENT`. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  callback<T>(trigger: BluetoothEvent, handler: ((arg: T) => void) | null, kwargs: Kwargs<{ arg: T }>): void;
  /** Waits for `CHAR_NOTIFY_EVENT`. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  callback<T>(trigger: BluetoothEvent, handler: ((arg: T) => void) | null, arg: T): void;
  /** Waits for `CHAR_NOTIFY_EVENT`. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  callback<T>(trigger: BluetoothEvent, kwargs: Kwargs<{ handler: ((arg: T) => void) | null; arg: T }>): void;
  /** Waits for `CHAR_NOTIFY_EVENT`. `handler` is called with this object in the firmware's own thread; `null` for nothing. */
  callback(trigger: BluetoothEvent, handler?: ((object: GATTCCharacteristic) => void) | null): void;
  /** Waits for `CHAR_NOTIFY_EVENT`. `handler` is called with this object in the firmware's own thread; `null` for nothing. */
  callback(trigger: BluetoothEvent, kwargs: Kwargs<{ handler?: ((object: GATTCCharacteristic) => void) | null }>): void;
  /** The value that was notified last. */
  value(): bytes;
  /** Its descriptors. */
  descriptors(): unknown[];
}

/** A service of this board, made by `Bluetooth.service`. */
export interface GATTSService {
  /** Adds a characteristic. */
  characteristic(
    kwargs: Kwargs<{
      /** Its number: 16 bits, or 16 bytes. */
      uuid: int | string | bytes;
      /** What others may do: `Bluetooth.PERM_` constants, combined. */
      permissions?: int | null;
      /** What can be done with it: `Bluetooth.PROP_` constants, combined. */
      properties?: int | null;
      /** Its value. */
      value?: int | string | bytes | null;
    }>,
  ): GATTSCharacteristic;
  /** Offers the service. */
  start(): void;
  /** Offers the service no more. */
  stop(): void;
}

/** A characteristic of this board. */
export interface GATTSCharacteristic {
  /** Its value. */
  value(): bytes | int;
  /** Changes its value, and tells who wants to know. */
  value(value: int | string | bytes): void;
  /** Waits for `CHAR_READ_EVENT` and `CHAR_WRITE_EVENT`; what the handler gives at a reading is the value sent. Later firmware also hands over event and value. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  callback<T>(trigger: BluetoothEvent, handler: ((arg: T) => unknown) | null, kwargs: Kwargs<{ arg: T }>): void;
  /** Waits for `CHAR_READ_EVENT` and `CHAR_WRITE_EVENT`; what the handler gives at a reading is the value sent. Later firmware also hands over event and value. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  callback<T>(trigger: BluetoothEvent, handler: ((arg: T) => unknown) | null, arg: T): void;
  /** Waits for `CHAR_READ_EVENT` and `CHAR_WRITE_EVENT`; what the handler gives at a reading is the value sent. Later firmware also hands over event and value. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  callback<T>(trigger: BluetoothEvent, kwargs: Kwargs<{ handler: ((arg: T) => unknown) | null; arg: T }>): void;
  /** Waits for `CHAR_READ_EVENT` and `CHAR_WRITE_EVENT`; what the handler gives at a reading is the value sent. Later firmware also hands over event and value. `handler` is called with this object in the firmware's own thread; `null` for nothing. */
  callback(trigger: BluetoothEvent, handler?: ((object: GATTSCharacteristic) => unknown) | null): void;
  /** Waits for `CHAR_READ_EVENT` and `CHAR_WRITE_EVENT`; what the handler gives at a reading is the value sent. Later firmware also hands over event and value. `handler` is called with this object in the firmware's own thread; `null` for nothing. */
  callback(
    trigger: BluetoothEvent,
    kwargs: Kwargs<{ handler?: ((object: GATTSCharacteristic) => unknown) | null }>,
  ): void;
  /** The events since the last look. */
  events(): int;
  /** How others have subscribed. */
  config(): int;
}
