const { join } = require("node:path");
const { Worker } = require("node:worker_threads");

/** A program that takes longer hangs, unless its task says otherwise: it is ended, with its thread. In milliseconds. */
const usualPatience = 10_000;

/** Runs programs one after the other in one thread, which is started when needed and replaced when it hangs: a `VmThread` of types.ts. */
class VmThread {
  #worker;
  #queue = [];
  #current;
  #timer;
  #count = 0;

  run(task) {
    return new Promise((resolve, reject) => {
      this.#queue.push({ task, resolve, reject });
      this.#next();
    });
  }

  #next() {
    if (this.#current || this.#queue.length === 0) return;
    this.#current = this.#queue.shift();
    this.#count += 1;
    const { patience = usualPatience, ...task } = this.#current.task;
    this.#timer = setTimeout(() => this.#abandon("hangs"), patience);
    const worker = this.#thread();
    worker.ref();
    worker.postMessage({ id: this.#count, ...task });
  }

  #thread() {
    if (this.#worker) return this.#worker;
    const execArgv = ["--experimental-vm-modules", "--no-warnings"];
    // A program that takes all memory ends its thread, not the tests.
    const resourceLimits = { maxOldGenerationSizeMb: 512 };
    const worker = new Worker(join(__dirname, "worker.mjs"), { execArgv, resourceLimits });
    worker.on("message", (answer) => this.#finish(answer));
    worker.on("error", (error) => {
      if (this.#worker === worker) this.#abandon(`ended its thread: ${error.stack ?? error}`);
    });
    this.#worker = worker;
    return worker;
  }

  #finish({ id, failure, ...outcome }) {
    if (id !== this.#count) return;
    const { resolve, reject } = this.#release();
    if (failure === undefined) resolve(outcome);
    else reject(new Error(failure));
    this.#next();
  }

  #abandon(why) {
    const worker = this.#worker;
    const { reject } = this.#release();
    this.#worker = undefined;
    void worker.terminate();
    reject(new Error(`the program ${why}`));
    this.#next();
  }

  /** While nothing runs, the thread keeps no process alive. */
  #release() {
    clearTimeout(this.#timer);
    const current = this.#current;
    this.#current = undefined;
    this.#worker.unref();
    return current;
  }
}

module.exports = { VmThread };
