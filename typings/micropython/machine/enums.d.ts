/** Groups of constants. They exist in the type checker only, where they keep a pull-up from being taken for a mode. */
export {};

/** What a pin does. */
declare enum PinMode {
  IN = 1,
  OUT = 3,
  OPEN_DRAIN = 7,
}
/** A pin's resistor. */
declare enum Pull {
  PULL_UP = 2,
  PULL_DOWN = 1,
}
/** An edge. */
declare enum Trigger {
  IRQ_RISING = 1,
  IRQ_FALLING = 2,
}
/** A level that ends sleep. */
declare enum WakeLevel {
  WAKE_LOW = 4,
  WAKE_HIGH = 5,
}
/** How strong an output is. */
declare enum Drive {
  DRIVE_0 = 0,
  DRIVE_1 = 1,
  DRIVE_2 = 2,
  DRIVE_3 = 3,
}
/** Which bit goes first. */
declare enum BitOrder {
  MSB = 0,
  LSB = 1,
}
/** A depth of sleep. */
declare enum SleepMode {
  SLEEP = 2,
  DEEPSLEEP = 4,
}
/** Why the board started. */
declare enum ResetCause {
  PWRON_RESET = 1,
  HARD_RESET = 2,
  WDT_RESET = 3,
  DEEPSLEEP_RESET = 4,
  SOFT_RESET = 5,
}
/** What ended sleep. */
declare enum WakeReason {
  PIN_WAKE = 2,
  EXT0_WAKE = 2,
  EXT1_WAKE = 3,
  TIMER_WAKE = 4,
  TOUCHPAD_WAKE = 5,
  ULP_WAKE = 6,
}
export type { BitOrder, Drive, PinMode, Pull, ResetCause, SleepMode, Trigger, WakeLevel, WakeReason };
