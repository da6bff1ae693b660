/** Virtual time: timers fire in the order of their times, and time passes only between them. */
export class Clock {
  now = 0;
  #timers = new Map();
  #count = 0;

  #start(callback, delay, args, every) {
    const id = ++this.#count;
    const wait = Math.max(1, Math.trunc(Number(delay)) || 0);
    this.#timers.set(id, { at: this.now + wait, callback, args, every: every ? wait : undefined });
    return id;
  }

  /** Runs the timer that is due first, the one set first among equals. Gives whether there was one. */
  fireNext() {
    let first;
    for (const [id, timer] of this.#timers) if (!first || timer.at < first.timer.at) first = { id, timer };
    if (!first) return false;
    const { id, timer } = first;
    this.now = Math.max(this.now, timer.at);
    this.#timers.delete(id);
    if (timer.every !== undefined) this.#timers.set(id, { ...timer, at: this.now + timer.every });
    timer.callback(...timer.args);
    return true;
  }

  /** Time passes without any timer firing, as in a blocking sleep. */
  pass(milliseconds) {
    this.now += milliseconds;
  }

  globals() {
    const clear = (id) => void this.#timers.delete(id);
    return {
      setTimeout: (callback, delay, ...args) => this.#start(callback, delay, args, false),
      setInterval: (callback, delay, ...args) => this.#start(callback, delay, args, true),
      setImmediate: (callback, ...args) => this.#start(callback, 0, args, false),
      clearTimeout: clear,
      clearInterval: clear,
      clearImmediate: clear,
      queueMicrotask,
      structuredClone,
      TextEncoder,
      TextDecoder,
    };
  }
}
