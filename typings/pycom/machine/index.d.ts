/** The board's hardware: pins, buses, converters, timers, clocks and sleep. */
import type { Pin, PinLike } from "./Pin.js";
import type { PygateEvent, ResetCause, WakeMode, WakeReason } from "./enums.js";

export { ADC } from "./ADC.js";
export type { ADCChannel } from "./ADC.js";
export { CAN } from "./CAN.js";
export type { Frame } from "./CAN.js";
export { DAC } from "./DAC.js";
export { I2C } from "./I2C.js";
export type { Mem } from "./Mem.js";
export { mem8, mem16, mem32 } from "./Mem.js";
export { Pin } from "./Pin.js";
export type { PinLike } from "./Pin.js";
export { PWM } from "./PWM.js";
export type { PWMChannel } from "./PWM.js";
export { RMT } from "./RMT.js";
export { RTC } from "./RTC.js";
export type { DateTime } from "./RTC.js";
export { SD } from "./SD.js";
export { SPI } from "./SPI.js";
export { Timer } from "./Timer.js";
export type { Timer_Alarm, Timer_Chrono } from "./Timer.js";
export { Touch } from "./Touch.js";
export { UART } from "./UART.js";
export { WDT } from "./WDT.js";

/** Resets the board, as its reset button does. Nothing after it runs. */
export function reset(): never;
/** Why the board started: one of `PWRON_RESET` to `BROWN_OUT_RESET`. */
export function reset_cause(): ResetCause;
/** What ended the last sleep, and the pins if it was pins. */
export function wake_reason(): readonly [reason: WakeReason, pins: Pin[] | null];
/** The processor's clock in Hz. */
export function freq(): uint;
/** The chip's own number, 6 bytes. */
export function unique_id(): bytes;
/** Which script to run after `boot.py`; only there. */
export function main(filename: string): void;
/** A random number of 24 bits, from the chip. */
export function rng(): uint;
/** Rests the processor until the next interrupt. */
export function idle(): void;
/** Sleeps so many ms, or until something wakes it; then the program goes on, with Wi-Fi and Bluetooth as before if `resume_wifi_ble`. */
export function sleep(time_ms?: int, resume_wifi_ble?: boolean): void;
/** Sleeps so many ms, or until something wakes it; then the board starts anew with `reset_cause() === DEEPSLEEP_RESET`. */
export function deepsleep(time_ms?: int): never;
/** How many ms of sleep were left when something ended it. */
export function remaining_sleep_time(): int;
/**
 * The pins that end sleep.
 * @param pins The pins.
 * @param mode `WAKEUP_ALL_LOW` or `WAKEUP_ANY_HIGH`.
 * @param enable_pull Whether their resistors stay on; false by default.
 */
export function pin_sleep_wakeup(pins: readonly PinLike[], mode: WakeMode, enable_pull?: boolean): void;
/**
 * The pins that end sleep.
 */
export function pin_sleep_wakeup(
  pins: readonly PinLike[],
  mode: WakeMode,
  kwargs: Kwargs<{
    /** Whether their resistors stay on; false by default. */
    enable_pull?: boolean;
  }>,
): void;
/** Holds back interrupts; give the result to {@link enable_irq}. */
export function disable_irq(): int;
/** Lets interrupts through again: all of them without an argument. */
export function enable_irq(state?: int): void;
/** Prints how much stack the tasks use. */
export function info(): void;
/** The chip's temperature in degrees Fahrenheit. */
export function temperature(): int;
/** Whether flash memory is encrypted. */
export function flash_encrypt(): boolean;
/** Whether only signed firmware starts. */
export function secure_boot(): boolean;
/** Starts a Pygate with these settings, as JSON; `null` without any. */
export function pygate_init(buf: string | Buffer | null): void;
/** Stops a Pygate. */
export function pygate_deinit(): void;
/** Resets a Pygate. */
export function pygate_reset(): void;
/** How much a Pygate reports. */
export function pygate_debug_level(): int;
/** Changes that. */
export function pygate_debug_level(level: int): void;
export function pygate_debug_level(kwargs: Kwargs<{ level: int }>): void;
/** Handles a command for the concentrator, and gives its answer. */
export function pygate_cmd_decode(cmd: Buffer): bytes;
/** The concentrator's last answer. */
export function pygate_cmd_get(): bytes;
/** Events of a Pygate: `PYGATE_` constants, combined with `|`. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
export function callback<T>(trigger: PygateEvent, handler: ((arg: T) => void) | null, kwargs: Kwargs<{ arg: T }>): void;
/** Events of a Pygate: `PYGATE_` constants, combined with `|`. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
export function callback<T>(trigger: PygateEvent, handler: ((arg: T) => void) | null, arg: T): void;
/** Events of a Pygate: `PYGATE_` constants, combined with `|`. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
export function callback<T>(trigger: PygateEvent, kwargs: Kwargs<{ handler: ((arg: T) => void) | null; arg: T }>): void;
/** Events of a Pygate: `PYGATE_` constants, combined with `|`. `handler` is called with nothing of interest in the firmware's own thread; `null` for nothing. */
export function callback(trigger: PygateEvent, handler?: ((object: null) => void) | null): void;
/** Events of a Pygate: `PYGATE_` constants, combined with `|`. `handler` is called with nothing of interest in the firmware's own thread; `null` for nothing. */
export function callback(trigger: PygateEvent, kwargs: Kwargs<{ handler?: ((object: null) => void) | null }>): void;
/** The events since the last look. */
export function events(): int;
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
/** The supply's voltage was too low. */
export const BROWN_OUT_RESET: ResetCause;
/** Power, or the reset button. */
export const PWRON_WAKE: WakeReason;
/** A pin. */
export const PIN_WAKE: WakeReason;
/** The time was over. */
export const RTC_WAKE: WakeReason;
/** The low-power coprocessor. */
export const ULP_WAKE: WakeReason;
/** When all pins are low. */
export const WAKEUP_ALL_LOW: WakeMode;
/** When any pin is high. */
export const WAKEUP_ANY_HIGH: WakeMode;
/** A Pygate has started. */
export const PYGATE_START_EVT: PygateEvent;
/** A Pygate has stopped. */
export const PYGATE_STOP_EVT: PygateEvent;
/** A Pygate has failed. */
export const PYGATE_ERROR_EVT: PygateEvent;
