/** What only an ESP32 has. */
import type { PinLike } from "../machine/index.js";

export { LDO } from "./LDO.js";
export { NVS } from "./NVS.js";
export { Partition } from "./Partition.js";
export { PCNT } from "./PCNT.js";
export { RMT } from "./RMT.js";
export { ULP } from "./ULP.js";

/**
 * Whether a touch ends sleep.
 * @remarks Chips: ESP32, ESP32-S2, ESP32-S3.
 */
export function wake_on_touch(wake: boolean): void;
/**
 * The one pin that ends sleep, `null` for none, and the level: `WAKEUP_ANY_HIGH` or `WAKEUP_ALL_LOW`.
 * @param pin The pin.
 * @param level The level.
 * @throws ValueError: invalid pin; touch wake already configured
 * @remarks Chips: ESP32, ESP32-S2, ESP32-S3.
 */
export function wake_on_ext0(pin?: PinLike | null, level?: boolean): void;
/**
 * The one pin that ends sleep, `null` for none, and the level: `WAKEUP_ANY_HIGH` or `WAKEUP_ALL_LOW`.
 */
export function wake_on_ext0(
  kwargs: Kwargs<{
    /** The pin. */
    pin?: PinLike | null;
    /** The level. */
    level?: boolean;
  }>,
): void;
/**
 * The one pin that ends sleep, `null` for none, and the level: `WAKEUP_ANY_HIGH` or `WAKEUP_ALL_LOW`.
 */
export function wake_on_ext0(
  pin: PinLike | null,
  kwargs: Kwargs<{
    /** The level. */
    level?: boolean;
  }>,
): void;
/**
 * The pins that end sleep, `null` or none to clear them, and the level: `WAKEUP_ANY_HIGH` or `WAKEUP_ALL_LOW`.
 * @param pins The pins.
 * @param level The level.
 * @throws ValueError: invalid pin
 * @remarks Chips: ESP32, ESP32-C5, ESP32-C6, ESP32-S2, ESP32-S3.
 */
export function wake_on_ext1(pins?: readonly PinLike[] | null, level?: boolean): void;
/**
 * The pins that end sleep, `null` or none to clear them, and the level: `WAKEUP_ANY_HIGH` or `WAKEUP_ALL_LOW`.
 */
export function wake_on_ext1(
  kwargs: Kwargs<{
    /** The pins. */
    pins?: readonly PinLike[] | null;
    /** The level. */
    level?: boolean;
  }>,
): void;
/**
 * The pins that end sleep, `null` or none to clear them, and the level: `WAKEUP_ANY_HIGH` or `WAKEUP_ALL_LOW`.
 */
export function wake_on_ext1(
  pins: readonly PinLike[] | null,
  kwargs: Kwargs<{
    /** The level. */
    level?: boolean;
  }>,
): void;
/**
 * Whether the low-power coprocessor ends sleep.
 * @remarks Chips: ESP32, ESP32-C5, ESP32-C6, ESP32-S2, ESP32-S3.
 */
export function wake_on_ulp(wake: boolean): void;
/**
 * The pins that end light sleep, and deep sleep on chips like the C3; `null` or none to clear them.
 * @param pins The pins.
 * @param level The level.
 * @throws ValueError: invalid pin
 * @since 1.27
 */
export function wake_on_gpio(pins?: readonly PinLike[] | null, level?: boolean): void;
/**
 * The pins that end light sleep, and deep sleep on chips like the C3; `null` or none to clear them.
 */
export function wake_on_gpio(
  kwargs: Kwargs<{
    /** The pins. */
    pins?: readonly PinLike[] | null;
    /** The level. */
    level?: boolean;
  }>,
): void;
/**
 * The pins that end light sleep, and deep sleep on chips like the C3; `null` or none to clear them.
 */
export function wake_on_gpio(
  pins: readonly PinLike[] | null,
  kwargs: Kwargs<{
    /** The level. */
    level?: boolean;
  }>,
): void;
/**
 * Whether pins that were set up with `hold` keep their level in deep sleep.
 * @remarks Chips: ESP32, ESP32-C3, ESP32-S2, ESP32-S3.
 */
export function gpio_deep_sleep_hold(enable: boolean): void;
/**
 * The chip's temperature in degrees Fahrenheit, roughly.
 * @remarks Chips: ESP32.
 */
export function raw_temperature(): int;
/**
 * The chip's temperature in degrees Celsius.
 * @since 1.24
 * @remarks Chips: ESP32-C3, ESP32-C5, ESP32-C6, ESP32-S2, ESP32-S3.
 */
export function mcu_temperature(): int;
/** The memory regions that can hold something (`HEAP_DATA`, `HEAP_EXEC`). */
export function idf_heap_info(
  capabilities: int,
): (readonly [total: int, free: int, largest_free_block: int, minimum_free: int])[];
/**
 * The run time of all tasks, and for each its number, name, state, priority, run time, free stack and core. Only in firmware built for it.
 * @since 1.26
 * @remarks In no usual firmware.
 */
export function idf_task_info(): readonly [
  total_time: int | null,
  tasks: (readonly [
    id: int,
    name: string,
    state: int,
    priority: int,
    run_time: int | null,
    stack_high_watermark: int,
    core_id: int | null,
  ])[],
];
/** When all pins are low. */
export const WAKEUP_ALL_LOW: false;
/** When any pin is high. */
export const WAKEUP_ANY_HIGH: true;
/** Memory for data. */
export const HEAP_DATA: int;
/** Memory for code. */
export const HEAP_EXEC: int;
