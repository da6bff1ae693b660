/** Converters between voltages and numbers. */
import type { Pin, PinLike } from "./Pin.js";

export {};

/** How much the voltage is lowered before it is measured. */
declare enum Attenuation {
  ATTN_0DB = 0,
  ATTN_2_5DB = 1,
  ATTN_6DB = 2,
  ATTN_11DB = 3,
}
/** Bits of a reading. */
declare enum Width {
  WIDTH_9BIT = 9,
  WIDTH_10BIT = 10,
  WIDTH_11BIT = 11,
  WIDTH_12BIT = 12,
  WIDTH_13BIT = 13,
}

/**
 * Measures the voltage at a pin.
 * @throws ValueError: invalid pin, attenuation or width
 * @throws OSError(ETIMEDOUT): ADC2 while Wi-Fi is active
 */
export class ADC {
  /** The converter of a pin. On the plain ESP32 pins 32 to 39 are best: the others' converter does not work while Wi-Fi is on. */
  constructor(
    id: PinLike,
    kwargs?: Kwargs<{
      /** The range: `ATTN_0DB` (up to about 1 V) to `ATTN_11DB` (up to about 3.1 V), the default. */
      atten?: Attenuation;
    }>,
  );
  /**
   * Sets the converter up again.
   * @remarks Not on ESP8266.
   */
  init(kwargs?: Kwargs<{ /** The range. */ atten?: Attenuation }>): void;
  /**
   * Switches the converter off.
   * @since 1.26
   * @remarks Not on ESP8266.
   */
  deinit(): void;
  /**
   * The block of converters that this one belongs to.
   * @remarks Not on ESP8266.
   */
  block(): ADCBlock;
  /** The voltage, from 0 to 65535 for the whole range. */
  read_u16(): uint;
  /**
   * The voltage in microvolts, by the chip's own calibration.
   * @remarks Not on ESP8266.
   */
  read_uv(): uint;
  /** The voltage, from 0 to the most that the width allows (4095 for 12 bits); {@link read_u16} is newer. */
  read(): uint;
  /**
   * Changes the range; outdated, give it to the constructor.
   * @remarks Not on ESP8266.
   */
  atten(atten: Attenuation): void;
  /**
   * Changes the bits of {@link read}; outdated.
   * @remarks Not on ESP8266.
   */
  width(bits: Width): void;
  /**
   * Up to about 1 V.
   * @remarks Not on ESP8266.
   */
  static readonly ATTN_0DB: Attenuation;
  /**
   * Up to about 1.3 V.
   * @remarks Not on ESP8266.
   */
  static readonly ATTN_2_5DB: Attenuation;
  /**
   * Up to about 1.7 V.
   * @remarks Not on ESP8266.
   */
  static readonly ATTN_6DB: Attenuation;
  /**
   * Up to about 3.1 V.
   * @remarks Not on ESP8266.
   */
  static readonly ATTN_11DB: Attenuation;
  /**
   * 9 bits.
   * @remarks Chips: ESP32. Not on ESP8266.
   */
  static readonly WIDTH_9BIT: Width;
  /**
   * 10 bits.
   * @remarks Chips: ESP32. Not on ESP8266.
   */
  static readonly WIDTH_10BIT: Width;
  /**
   * 11 bits.
   * @remarks Chips: ESP32. Not on ESP8266.
   */
  static readonly WIDTH_11BIT: Width;
  /**
   * 12 bits.
   * @remarks Chips: ESP32, ESP32-C3, ESP32-C5, ESP32-C6, ESP32-S3. Not on ESP8266.
   */
  static readonly WIDTH_12BIT: Width;
  /**
   * 13 bits.
   * @remarks Chips: ESP32-S2. Not on ESP8266.
   */
  static readonly WIDTH_13BIT: Width;
}

/**
 * Converters that share their settings.
 * @remarks Not on ESP8266.
 */
export class ADCBlock {
  /**
   * A block, 1 or 2.
   * @throws ValueError: id not 1/2, bad bits
   */
  constructor(id: 1 | 2, kwargs?: Kwargs<{ /** Bits of a reading, 9 to 13 by chip. */ bits?: int }>);
  /** Changes the bits of a reading. */
  init(kwargs?: Kwargs<{ /** Bits of a reading. */ bits?: int }>): void;
  /**
   * A converter by its channel, its pin, or both.
   * @throws ValueError: pin/channel not on this block
   */
  connect(channel_or_pin: int | Pin, kwargs?: Kwargs<{ /** The range. */ atten?: Attenuation }>): ADC;
  connect(channel_or_pin: int | Pin, pin: Pin, kwargs?: Kwargs<{ /** The range. */ atten?: Attenuation }>): ADC;
}

/**
 * Puts a voltage on a pin: 25 or 26 on ESP32, 17 or 18 on S2.
 * @remarks Chips: ESP32, ESP32-S2. Not on ESP8266.
 */
export class DAC {
  /**
   * The converter of a pin.
   * @throws ValueError: invalid pin; value not 0..255
   */
  constructor(pin: PinLike);
  /** Puts out a voltage, 0 to 255 for the whole supply. */
  write(value: int): void;
}
