/** An interrupt's settings, as the `irq` methods give them. Calling it runs the handler. */
export interface IRQ {
  /** Runs the handler. */
  (): void;
  /** What triggers the interrupt. */
  trigger(): int;
  /** Changes what triggers the interrupt, and gives what did before. */
  trigger(trigger: int): int;
  /** Which triggers caused the present interrupt; a pin's has none on ESP32. */
  flags(): int;
}
