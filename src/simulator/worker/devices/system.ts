import type { ResetCause } from "../../protocol.js";
import type { Kernel, LocalTimer } from "../kernel.js";

/** Power, resets, and what outlives them. */
export class System {
  private watchdog: { readonly period: number; timer: LocalTimer } | undefined;

  constructor(
    private readonly kernel: Kernel,
    private readonly retained: Readonly<Record<string, string>>,
  ) {}

  private readonly written = new Map<string, string>();

  /** Starts the board anew. Never returns. */
  reset(cause: ResetCause): never {
    this.kernel.act({ kind: "exit", reason: "reset" });
    this.kernel.act({ kind: "restart", cause, after: 0 });
    return this.kernel.halt();
  }

  /** Sleeps with everything off but the timer, then starts anew; a negative time sleeps for ever. Never returns. */
  deepsleep(milliseconds: number): never {
    this.kernel.act({ kind: "exit", reason: "deepsleep" });
    const after = milliseconds < 0 ? Infinity : milliseconds * 1000;
    this.kernel.act({ kind: "restart", cause: "deepsleep", after });
    return this.kernel.halt();
  }

  /** Resets the board unless it is fed in time. */
  start_watchdog(milliseconds: number): void {
    if (this.watchdog !== undefined) this.kernel.stopTimer(this.watchdog.timer);
    const period = milliseconds * 1000;
    const timer = { at: this.kernel.now + period, fire: () => this.reset("watchdog") };
    this.watchdog = { period, timer };
    this.kernel.startTimer(timer);
  }

  feed(): void {
    if (this.watchdog !== undefined) this.start_watchdog(this.watchdog.period / 1000);
  }

  /** Keeps a text over resets; empty is as good as absent. */
  retain(key: string, value: string): void {
    this.written.set(key, value);
    this.kernel.act({ kind: "retain", key, value });
  }

  recall(key: string): string {
    return this.written.get(key) ?? this.retained[key] ?? "";
  }

  /** Drops everything whose key begins so. */
  forget(prefix: string): void {
    for (const key of [...Object.keys(this.retained), ...this.written.keys()]) {
      if (key.startsWith(prefix)) this.retain(key, "");
    }
  }

  /** Records what a peripheral without a model of its own was told. */
  record(device: string, operation: string, value: string): void {
    this.kernel.act({ kind: "peripheral", device, detail: { operation, value } });
  }
}
