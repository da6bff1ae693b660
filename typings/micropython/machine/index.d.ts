/** The board's hardware: pins, buses, converters, timers, clocks and sleep. */
import type { Pin } from "./Pin.js";
import type { ResetCause, SleepMode, WakeReason } from "./enums.js";

export { ADC, ADCBlock, DAC } from "./ADC.js";
export { CAN } from "./CAN.js";
export { Counter, Encoder } from "./Counter.js";
export { I2C, SoftI2C } from "./I2C.js";
export { I2CTarget } from "./I2CTarget.js";
export { I2S } from "./I2S.js";
export type { IRQ } from "./IRQ.js";
export type { Mem } from "./Mem.js";
export { mem8, mem16, mem32 } from "./Mem.js";
export { Pin } from "./Pin.js";
export type { PinLike } from "./Pin.js";
export { PWM } from "./PWM.js";
export { RTC } from "./RTC.js";
export type { DateTime } from "./RTC.js";
export { SDCard } from "./SDCard.js";
export { Signal } from "./Signal.js";
export { SoftSPI, SPI } from "./SPI.js";
export { Timer } from "./Timer.js";
export { TouchPad } from "./TouchPad.js";
export { UART } from "./UART.js";
export { USBDevice } from "./USBDevice.js";
export { WDT } from "./WDT.js";
export type { ResetCause, SleepMode, WakeReason } from "./enums.js";

/** Resets the board, as its reset button does. Nothing after it runs. */
export function reset(): never;
/** Restarts the interpreter; Wi-Fi stays as it is. Nothing after it runs. */
export function soft_reset(): never;
/** Why the board started: one of `PWRON_RESET` to `SOFT_RESET`. */
export function reset_cause(): ResetCause;
/**
 * Starts the chip's loader for new firmware.
 * @remarks Chips: ESP32-C3, ESP32-S2, ESP32-S3. Not on ESP8266.
 */
export function bootloader(timeout?: int): never;
/**
 * The processor's clock in Hz.
 * @throws ValueError: unsupported frequency
 */
export function freq(): uint;
/** Changes the processor's clock: 20, 40, 80, 160 or 240 MHz on an ESP32; C3 and C6 lack 240, C2 has 80 and 120. */
export function freq(hz: int): void;
/** Rests the processor until the next interrupt. */
export function idle(): void;
/** The old word for {@link lightsleep}. */
export function sleep(time_ms?: int): void;
/** Sleeps so many ms, or until something wakes it; then the program goes on. Wi-Fi must be off. */
export function lightsleep(time_ms?: int): void;
/** Sleeps so many ms, or until something wakes it; then the board starts anew with `reset_cause() === DEEPSLEEP_RESET`. */
export function deepsleep(time_ms?: int): never;
/**
 * What ended the last sleep: one of the `_WAKE` constants.
 * @remarks Not on ESP8266.
 */
export function wake_reason(): WakeReason;
/**
 * The GPIO numbers of the pins that ended the last sleep.
 * @since 1.29
 * @remarks Not on ESP8266.
 */
export function wake_pins(): tuple<int>;
/** The chip's own number: 6 bytes on ESP32, its base MAC address. */
export function unique_id(): bytes;
/** Holds back interrupts; give the result to {@link enable_irq}. */
export function disable_irq(): int;
/** Lets interrupts through again. */
export function enable_irq(state: int): void;
/**
 * Times a pulse on a pin, in us, while nothing else runs: from the change to `pulse_level` to the change back. -2 when it did not start in time,
 * -1 when it did not end. `timeout_us` is 1000000 by default.
 */
export function time_pulse_us(pin: Pin, pulse_level: 0 | 1, timeout_us?: int): int;
/**
 * Sends bits on a pin as pulses of the given lengths in ns, the highest bit first. `encoding` is 0.
 * @throws ValueError: encoding not 0 or wrong timing
 */
export function bitstream(
  pin: Pin,
  encoding: 0,
  timing: readonly [high0: int, low0: int, high1: int, low1: int],
  data: Buffer,
): void;
/**
 * Reads a DHT sensor into 5 bytes; the module `dht` does it for you.
 * @throws OSError(ETIMEDOUT)
 */
export function dht_readinto(pin: Pin, buf: WritableBuffer): void;

/**
 * Light sleep, for `Pin.irq`'s `wake`.
 * @remarks Not on ESP8266.
 */
export const SLEEP: SleepMode;
/** Deep sleep, for `Pin.irq`'s `wake`. */
export const DEEPSLEEP: SleepMode;
/** Power came on. */
export const PWRON_RESET: ResetCause;
/** The reset button, or {@link reset}. */
export const HARD_RESET: ResetCause;
/** The watchdog was not fed. */
export const WDT_RESET: ResetCause;
/** Deep sleep ended. */
export const DEEPSLEEP_RESET: ResetCause;
/** The interpreter was restarted. */
export const SOFT_RESET: ResetCause;
/**
 * A pin.
 * @remarks Not on ESP8266.
 */
export const PIN_WAKE: WakeReason;
/**
 * The one pin of `esp32.wake_on_ext0`.
 * @remarks Not on ESP8266.
 */
export const EXT0_WAKE: WakeReason;
/**
 * A pin of `esp32.wake_on_ext1`.
 * @remarks Not on ESP8266.
 */
export const EXT1_WAKE: WakeReason;
/**
 * The time was over.
 * @remarks Not on ESP8266.
 */
export const TIMER_WAKE: WakeReason;
/**
 * A touch pad.
 * @remarks Not on ESP8266.
 */
export const TOUCHPAD_WAKE: WakeReason;
/**
 * The low-power coprocessor.
 * @remarks Not on ESP8266.
 */
export const ULP_WAKE: WakeReason;
