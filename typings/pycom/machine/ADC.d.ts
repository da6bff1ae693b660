/** From voltages to numbers. */
import type { PinLike } from "./Pin.js";

export {};

/** How much the voltage is lowered before it is measured. */
declare enum Attenuation {
  ATTN_0DB = 0,
  ATTN_2_5DB = 1,
  ATTN_6DB = 2,
  ATTN_11DB = 3,
}

/** Bits of a reading. */
interface ADCOptions {
  /** Bits of a reading, 12 by default. */
  bits?: 9 | 10 | 11 | 12;
}

/** The converter; a {@link ADCChannel} belongs to each pin. */
export class ADC {
  /** The converter. `id` is 0. */
  constructor(kwargs?: Kwargs<ADCOptions & { id?: 0 }>);
  constructor(id: 0, kwargs?: Kwargs<ADCOptions>);
  /** Switches the converter on. */
  init(kwargs?: Kwargs<ADCOptions>): void;
  /** Switches the converter off. */
  deinit(): void;
  /** A pin's channel: by number, or better by `pin`, `"P13"` to `"P20"`. */
  channel(
    kwargs: Kwargs<{
      /** The pin. */
      pin?: PinLike | null;
      /** The range: `ATTN_0DB` (up to 1.1 V), the default, to `ATTN_11DB` (up to 3.3 V). */
      attn?: Attenuation;
      /** The channel's number. */
      id?: int;
    }>,
  ): ADCChannel;
  channel(id: int, kwargs?: Kwargs<{ attn?: Attenuation; pin?: PinLike | null }>): ADCChannel;
  /** The reference voltage that was set, in mV. */
  vref(): int;
  /** Says what the reference voltage is, in mV, as measured. */
  vref(millivolts: int): void;
  /** Puts the reference voltage on a pin, to measure it: P22, P21 or P6. */
  vref_to_pin(pin: PinLike): void;
  /** Up to about 1.1 V. */
  static readonly ATTN_0DB: Attenuation;
  /** Up to about 1.5 V. */
  static readonly ATTN_2_5DB: Attenuation;
  /** Up to about 2.2 V. */
  static readonly ATTN_6DB: Attenuation;
  /** Up to about 3.3 V. */
  static readonly ATTN_11DB: Attenuation;
}

/** A pin's channel, made by {@link ADC.channel}. Calling it reads it. */
export interface ADCChannel {
  /** The voltage, from 0 to the most that the bits allow. */
  (): uint;
  /** Switches the channel on. */
  init(): void;
  /** Switches the channel off. */
  deinit(): void;
  /**
   * The voltage, from 0 to the most that the bits allow.
   * @throws OSError: channel or ADC deinitialised
   */
  value(): uint;
  /** The voltage in mV. */
  voltage(): uint;
  /** A reading as mV. */
  value_to_voltage(value: int): uint;
}
