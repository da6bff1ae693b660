/** The low-power coprocessor. */

/**
 * The processor that runs while the others sleep.
 * @remarks Chips: ESP32, ESP32-S2, ESP32-S3.
 */
export class ULP {
  constructor();
  /** How long it rests between two runs, in us. */
  set_wakeup_period(period_index: int, period_us: int): void;
  /** Loads a program. */
  load_binary(load_addr: int, program_binary: Buffer): void;
  /** Starts the program. */
  run(entry_point: int): void;
  /** Bytes of memory set aside for it. */
  static readonly RESERVE_MEM: int;
}
