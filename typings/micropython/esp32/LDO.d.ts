/** Voltage regulators. */

/**
 * A voltage regulator on the chip.
 * @since 1.28
 * @remarks In no usual firmware.
 */
export class LDO {
  /** A regulator and its voltage in mV. */
  constructor(
    channel_id: int,
    voltage_mv: int,
    kwargs?: Kwargs<{ /** Whether the voltage may be changed later. */ adjustable?: boolean }>,
  );
  /** Changes the voltage, in mV. */
  adjust_voltage(voltage_mv: int): void;
  /** Lets go of the regulator. */
  release(): void;
}
