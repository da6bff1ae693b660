/** Keeps virtual time from running ahead of the clock on the wall, where that is wanted. */
export class Pacer {
  private readonly started = performance.now();
  private wake: (() => void) | undefined;

  constructor(private readonly realtime: boolean) {}

  /** The virtual time that an event from outside gets: the wall's, or the run's own. */
  virtualNow(now: number): number {
    return this.realtime ? Math.floor((performance.now() - this.started) * 1000) : now;
  }

  /** Waits for a virtual time; false if something from outside came first. */
  async reach(time: number): Promise<boolean> {
    if (!this.realtime) return true;
    const milliseconds = this.started + time / 1000 - performance.now();
    if (milliseconds <= 1) return true;
    return !(await this.sleep(milliseconds));
  }

  /** Waits for something from outside. */
  async pause(): Promise<void> {
    await this.sleep(undefined);
  }

  /** Something from outside has come. */
  kick(): void {
    this.wake?.();
  }

  /** True when woken before the time. */
  private sleep(milliseconds: number | undefined): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (woken: boolean): void => {
        clearTimeout(timer);
        this.wake = undefined;
        resolve(woken);
      };
      // A pause without a limit still needs something that keeps the process alive.
      const timer = setTimeout(() => settle(false), Math.min(milliseconds ?? 1e9, 2 ** 31 - 1));
      this.wake = () => settle(true);
    });
  }
}
