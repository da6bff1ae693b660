/** Groups of constants. They exist in the type checker only, where they keep a pull-up from being taken for a mode. */
export {};

/** What a pin does. */
declare enum PinMode {
  IN = 1,
  OUT = 2,
  OPEN_DRAIN = 7,
}
/** A pin's resistor. */
declare enum Pull {
  PULL_UP = 1,
  PULL_DOWN = 2,
}
/** A change or level at a pin. */
declare enum Trigger {
  IRQ_FALLING = 2,
  IRQ_RISING = 1,
  IRQ_LOW_LEVEL = 4,
  IRQ_HIGH_LEVEL = 5,
}
/** Why the board started. */
declare enum ResetCause {
  PWRON_RESET = 0,
  HARD_RESET = 1,
  WDT_RESET = 2,
  DEEPSLEEP_RESET = 3,
  SOFT_RESET = 4,
  BROWN_OUT_RESET = 5,
}
/** What ended sleep. */
declare enum WakeReason {
  PWRON_WAKE = 0,
  PIN_WAKE = 1,
  RTC_WAKE = 2,
  ULP_WAKE = 3,
}
/** At which level pins end sleep. */
declare enum WakeMode {
  WAKEUP_ALL_LOW = -1,
  WAKEUP_ANY_HIGH = -2,
}
/** What happens to a Pygate. */
declare enum PygateEvent {
  PYGATE_START_EVT = 2,
  PYGATE_STOP_EVT = 1,
  PYGATE_ERROR_EVT = 4,
}
export type { PinMode, Pull, PygateEvent, ResetCause, Trigger, WakeMode, WakeReason };
