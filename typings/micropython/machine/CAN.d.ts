/** The CAN bus. No ESP32 firmware has it yet. */
import type { IRQ } from "./IRQ.js";

/**
 * A CAN controller.
 * @since 1.28
 * @remarks In no usual firmware.
 */
export class CAN {
  /**
   * A controller.
   * @param id Its number.
   * @param bitrate Bits in a second.
   * @param mode How it takes part in the bus.
   * @param sample_point Where in a bit it is read, in per cent; 75 by default.
   * @param sjw By how many parts of a bit it may resynchronise; 1 by default.
   * @param tseg1 Parts of a bit before the reading, instead of `sample_point`.
   * @param tseg2 Parts of a bit after the reading.
   */
  constructor(id: int, bitrate: int, mode?: int, sample_point?: int, sjw?: int, tseg1?: int, tseg2?: int);
  /**
   * A controller.
   */
  constructor(
    id: int,
    bitrate: int,
    kwargs: Kwargs<{
      /** How it takes part in the bus. */
      mode?: int;
      /** Where in a bit it is read, in per cent; 75 by default. */
      sample_point?: int;
      /** By how many parts of a bit it may resynchronise; 1 by default. */
      sjw?: int;
      /** Parts of a bit before the reading, instead of `sample_point`. */
      tseg1?: int;
      /** Parts of a bit after the reading. */
      tseg2?: int;
    }>,
  );
  /**
   * A controller.
   */
  constructor(
    id: int,
    bitrate: int,
    mode: int,
    kwargs: Kwargs<{
      /** Where in a bit it is read, in per cent; 75 by default. */
      sample_point?: int;
      /** By how many parts of a bit it may resynchronise; 1 by default. */
      sjw?: int;
      /** Parts of a bit before the reading, instead of `sample_point`. */
      tseg1?: int;
      /** Parts of a bit after the reading. */
      tseg2?: int;
    }>,
  );
  /**
   * A controller.
   */
  constructor(
    id: int,
    bitrate: int,
    mode: int,
    sample_point: int,
    kwargs: Kwargs<{
      /** By how many parts of a bit it may resynchronise; 1 by default. */
      sjw?: int;
      /** Parts of a bit before the reading, instead of `sample_point`. */
      tseg1?: int;
      /** Parts of a bit after the reading. */
      tseg2?: int;
    }>,
  );
  /**
   * A controller.
   */
  constructor(
    id: int,
    bitrate: int,
    mode: int,
    sample_point: int,
    sjw: int,
    kwargs: Kwargs<{
      /** Parts of a bit before the reading, instead of `sample_point`. */
      tseg1?: int;
      /** Parts of a bit after the reading. */
      tseg2?: int;
    }>,
  );
  /**
   * A controller.
   */
  constructor(
    id: int,
    bitrate: int,
    mode: int,
    sample_point: int,
    sjw: int,
    tseg1: int,
    kwargs: Kwargs<{
      /** Parts of a bit after the reading. */
      tseg2?: int;
    }>,
  );
  /**
   * Queues a message; the result is its place, or `null` when there is no room.
   * @param id The message's identifier.
   * @param data Up to 8 bytes.
   * @param flags What kind of message.
   */
  send(id: int, data: Buffer, flags?: int): int | null;
  /**
   * Queues a message; the result is its place, or `null` when there is no room.
   */
  send(
    id: int,
    data: Buffer,
    kwargs: Kwargs<{
      /** What kind of message. */
      flags?: int;
    }>,
  ): int | null;
  /** The next message as a list, `arg` if one is given; `null` when there is none. */
  recv(arg?: unknown[]): unknown[] | null;
  /**
   * Calls `handler` with the controller when something happens.
   * @param handler What to call; `null` for nothing.
   * @param trigger Which events.
   * @param hard Whether the handler runs inside the interrupt.
   */
  irq(handler?: ((can: CAN) => void) | null, trigger?: int, hard?: boolean): IRQ;
  /**
   * Calls `handler` with the controller when something happens.
   */
  irq(
    kwargs: Kwargs<{
      /** What to call; `null` for nothing. */
      handler?: ((can: CAN) => void) | null;
      /** Which events. */
      trigger?: int;
      /** Whether the handler runs inside the interrupt. */
      hard?: boolean;
    }>,
  ): IRQ;
  /**
   * Calls `handler` with the controller when something happens.
   */
  irq(
    handler: ((can: CAN) => void) | null,
    kwargs: Kwargs<{
      /** Which events. */
      trigger?: int;
      /** Whether the handler runs inside the interrupt. */
      hard?: boolean;
    }>,
  ): IRQ;
  /**
   * Calls `handler` with the controller when something happens.
   */
  irq(
    handler: ((can: CAN) => void) | null,
    trigger: int,
    kwargs: Kwargs<{
      /** Whether the handler runs inside the interrupt. */
      hard?: boolean;
    }>,
  ): IRQ;
  /** Which messages to take: identifier, mask and flags of each filter; `null` for all. */
  set_filters(filters: readonly (readonly [id: int, mask: int, flags: int])[] | null): void;
  /** How the controller stands. */
  state(): int;
  /** Leaves the bus. */
  deinit(): void;
}
