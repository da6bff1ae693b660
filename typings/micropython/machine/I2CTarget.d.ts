/** The I2C bus, with this board as a device on it. */
import type { IRQ } from "./IRQ.js";
import type { PinLike } from "./Pin.js";

export {};

/** What calls the handler. */
declare enum I2CTargetTrigger {
  IRQ_ADDR_MATCH_READ = 1,
  IRQ_ADDR_MATCH_WRITE = 2,
  IRQ_READ_REQ = 4,
  IRQ_WRITE_REQ = 8,
  IRQ_END_READ = 16,
  IRQ_END_WRITE = 32,
}

/** A device's settings, by name. */
interface I2CTargetOptions {
  /** Bits in the address: 7 or 10. */
  addrsize?: 7 | 10;
  /** Memory that the controller reads and writes by itself. */
  mem?: WritableBuffer | null;
  /** Bits in a memory address: 0, 8, 16, 24 or 32; 8 by default. */
  mem_addrsize?: 0 | 8 | 16 | 24 | 32;
  /** The clock's pin. */
  scl?: PinLike;
  /** The data pin. */
  sda?: PinLike;
}

/**
 * This board as a device on a bus that another board controls.
 * @since 1.26
 * @remarks Chips: ESP32-C3, ESP32-C5, ESP32-C6, ESP32-S2, ESP32-S3. Not on ESP8266.
 */
export class I2CTarget {
  /**
   * A device at an address.
   * @param id The bus.
   * @param addr The address.
   */
  constructor(id?: int, addr?: int);
  /**
   * A device at an address.
   */
  constructor(
    kwargs: Kwargs<
      I2CTargetOptions & {
        /** The bus. */
        id?: int;
        /** The address. */
        addr?: int;
      }
    >,
  );
  /**
   * A device at an address.
   */
  constructor(
    id: int,
    kwargs: Kwargs<
      I2CTargetOptions & {
        /** The address. */
        addr?: int;
      }
    >,
  );
  /**
   * A device at an address.
   */
  constructor(id: int, addr: int, kwargs: Kwargs<I2CTargetOptions>);
  /** Leaves the bus. */
  deinit(): void;
  /** Takes what the controller has written, and gives how many bytes. */
  readinto(buf: WritableBuffer): int;
  /** Hands over what the controller reads next, and gives how many bytes were taken. */
  write(buf: Buffer): int;
  /**
   * Calls `handler` with the device when something happens on the bus.
   * @param handler What to call; `null` for nothing.
   * @param trigger `IRQ_` constants, combined with `|`.
   * @param hard Whether the handler runs inside the interrupt, where it must not allocate.
   */
  irq(handler?: ((target: I2CTarget) => void) | null, trigger?: I2CTargetTrigger, hard?: boolean): IRQ;
  /**
   * Calls `handler` with the device when something happens on the bus.
   */
  irq(
    kwargs: Kwargs<{
      /** What to call; `null` for nothing. */
      handler?: ((target: I2CTarget) => void) | null;
      /** `IRQ_` constants, combined with `|`. */
      trigger?: I2CTargetTrigger;
      /** Whether the handler runs inside the interrupt, where it must not allocate. */
      hard?: boolean;
    }>,
  ): IRQ;
  /**
   * Calls `handler` with the device when something happens on the bus.
   */
  irq(
    handler: ((target: I2CTarget) => void) | null,
    kwargs: Kwargs<{
      /** `IRQ_` constants, combined with `|`. */
      trigger?: I2CTargetTrigger;
      /** Whether the handler runs inside the interrupt, where it must not allocate. */
      hard?: boolean;
    }>,
  ): IRQ;
  /**
   * Calls `handler` with the device when something happens on the bus.
   */
  irq(
    handler: ((target: I2CTarget) => void) | null,
    trigger: I2CTargetTrigger,
    kwargs: Kwargs<{
      /** Whether the handler runs inside the interrupt, where it must not allocate. */
      hard?: boolean;
    }>,
  ): IRQ;
  /** The memory address that the controller used last. */
  readonly memaddr: int;
  /** The controller wants to read. */
  static readonly IRQ_ADDR_MATCH_READ: I2CTargetTrigger;
  /** The controller wants to write. */
  static readonly IRQ_ADDR_MATCH_WRITE: I2CTargetTrigger;
  /** A byte is wanted: call `write`. */
  static readonly IRQ_READ_REQ: I2CTargetTrigger;
  /** A byte has come: call `readinto`. */
  static readonly IRQ_WRITE_REQ: I2CTargetTrigger;
  /** The controller has read. */
  static readonly IRQ_END_READ: I2CTargetTrigger;
  /** The controller has written. */
  static readonly IRQ_END_WRITE: I2CTargetTrigger;
}
