import type { Kernel, LocalTimer } from "../kernel.js";

interface Running {
  readonly timer: LocalTimer;
  readonly period: number;
  readonly since: number;
}

/** Timers that call Python back; each is named by its callback's number. */
export class Timers {
  private readonly running = new Map<number, Running>();

  constructor(private readonly kernel: Kernel) {}

  /** Starts a timer anew. A period is in microseconds, given as whole milliseconds and a rest, since numbers have 31 bits. */
  start(callback: number, milliseconds: number, microseconds: number, periodic: boolean): void {
    this.stop(callback);
    this.run(callback, Math.max(1, milliseconds * 1000 + microseconds), periodic, this.kernel.now);
  }

  stop(callback: number): void {
    const running = this.running.get(callback);
    if (running !== undefined) this.kernel.stopTimer(running.timer);
    this.running.delete(callback);
  }

  /** Milliseconds since the timer's period began; -1 if it does not run. */
  elapsed_ms(callback: number): number {
    const running = this.running.get(callback);
    return running === undefined ? -1 : Math.floor((this.kernel.now - running.since) / 1000);
  }

  private run(callback: number, period: number, periodic: boolean, since: number): void {
    const fire = (): void => {
      if (periodic) this.run(callback, period, periodic, since + period);
      else this.running.delete(callback);
      this.kernel.schedule(callback);
    };
    const timer = { at: since + period, fire };
    this.running.set(callback, { timer, period, since });
    this.kernel.startTimer(timer);
  }
}
