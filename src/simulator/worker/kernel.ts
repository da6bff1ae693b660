import type { BoardAction, BoardEvent, BoardMessage, BoardReply } from "../protocol.js";
import type { CoordinatorLink } from "./link.js";

/** How many callbacks may wait to be run: the depth of the ESP32's scheduler. */
const SCHEDULER_DEPTH = 8;
/** Virtual microseconds between two measurements of the heap. */
const HEAP_INTERVAL = 100_000;
/** Actions that pile up before they are shown to the coordinator although nobody waits for them. */
const FLUSH_AT = 64;

/** A timer on the board itself. */
export interface LocalTimer {
  /** Virtual microseconds. */
  readonly at: number;
  readonly fire: () => void;
}

/** An action before it gets its time. */
export type Untimed<A> = A extends { readonly t: number } ? Omit<A, "t"> : never;

/**
 * One board's share of virtual time. The board runs on its own up to the horizon, the moment before which nothing can
 * reach it; there it reports what it did and sleeps until the coordinator lets it go on.
 */
export class Kernel {
  now = 0;
  /** When the board started. */
  bootTime = 0;
  private horizon = 0;
  private isRunning = false;
  private actions: BoardAction[] = [];
  private timers: LocalTimer[] = [];
  private readonly callbacks: number[] = [];
  private readonly receivers: ((event: BoardEvent) => void)[] = [];
  /** Called when somebody typed Ctrl-C. */
  onInterrupt: () => void = () => undefined;
  /** Measures the heap's live part, bytes. */
  measureHeap: () => number = () => 0;
  private peakHeap = 0;
  private nextMeasurement = 0;

  constructor(
    private readonly link: CoordinatorLink,
    private readonly realtime: boolean,
  ) {}

  /** Waits for the coordinator's first leave. */
  start(): void {
    this.report(0, false);
    this.bootTime = this.now;
  }

  /** The firmware is up: from here on, what Python does takes time. */
  run(): void {
    this.isRunning = true;
  }

  /** Registers a driver that wants to see what reaches the board. */
  receive(receiver: (event: BoardEvent) => void): void {
    this.receivers.push(receiver);
  }

  /** Records something that others can see. */
  act(action: Untimed<BoardAction>): void {
    // Spreading a union loses its discriminant in the type, not in the value.
    this.actions.push({ t: this.now, ...action } as BoardAction);
    if (this.actions.length >= FLUSH_AT) this.flush();
  }

  /** Makes the board report before it goes on: what it just did may reach others before the horizon. */
  yieldSoon(): void {
    this.horizon = this.now;
  }

  /** Lets virtual microseconds pass. */
  spend(microseconds: number): void {
    if (!this.isRunning) return;
    this.now += microseconds;
    if (this.now >= this.horizon) this.report(this.now, false);
    this.fireTimers();
  }

  /**
   * Sleeps until the deadline or until something happens.
   * @param patient whether the wait may be taken for one without end when nothing else goes on
   * @returns whether the deadline has passed
   */
  wait(deadline: number, patient = false): boolean {
    const target = Math.max(this.now, Math.min(deadline, this.timers[0]?.at ?? Infinity));
    if (target < this.horizon && !this.realtime) this.now = target;
    else this.report(target, patient && target === deadline);
    this.fireTimers();
    return deadline <= this.now;
  }

  /** Starts a timer. */
  startTimer(timer: LocalTimer): void {
    const later = this.timers.findIndex((other) => other.at > timer.at);
    this.timers.splice(later < 0 ? this.timers.length : later, 0, timer);
  }

  /** Stops a timer; one that has fired already is left alone. */
  stopTimer(timer: LocalTimer): void {
    this.timers = this.timers.filter((other) => other !== timer);
  }

  /** Queues a Python callback by its number; a full queue loses it, as on the board. */
  schedule(callback: number): boolean {
    if (this.callbacks.length >= SCHEDULER_DEPTH) return false;
    this.callbacks.push(callback);
    return true;
  }

  get hasCallbacks(): boolean {
    return this.callbacks.length > 0;
  }

  /** The next callback to run, or -1. */
  takeCallback(): number {
    return this.callbacks.shift() ?? -1;
  }

  /** Reports for the last time and never returns: the coordinator takes the thread down. */
  halt(): never {
    for (;;) this.report(Infinity, false);
  }

  /** Shows the coordinator what has piled up, without waiting. */
  flush(): void {
    this.link.tell(this.message("flush", this.now, false));
  }

  private message(kind: BoardMessage["kind"], until: number, patient: boolean): BoardMessage {
    const actions = this.actions;
    this.actions = [];
    return { kind, now: this.now, until, patient, actions, peakHeap: 0 };
  }

  private sampleHeap(): void {
    this.nextMeasurement = this.now + HEAP_INTERVAL;
    this.peakHeap = Math.max(this.peakHeap, this.measureHeap());
  }

  private report(until: number, patient: boolean): void {
    if (this.now >= this.nextMeasurement) this.sampleHeap();
    let reply: BoardReply = this.link.ask(this.message("report", until, patient));
    while (reply.finish === true) {
      this.sampleHeap();
      reply = this.link.ask({ ...this.message("report", Infinity, false), peakHeap: this.peakHeap });
    }
    this.now = Math.max(this.now, reply.now);
    this.horizon = reply.horizon;
    for (const event of reply.events) for (const receiver of this.receivers) receiver(event);
  }

  private fireTimers(): void {
    for (;;) {
      const next = this.timers[0];
      if (next === undefined || next.at > this.now) return;
      this.timers.shift();
      next.fire();
    }
  }
}
