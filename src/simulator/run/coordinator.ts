import { knownAddresses } from "../radio/addresses.js";
import { linkQuality, type LinkQuality } from "../radio/link-quality.js";
import { Medium, type MediumHost } from "../radio/medium.js";
import type { SimulationOptions, SimulationResult } from "../options.js";
import type { BoardEvent, BoardMessage } from "../protocol.js";
import { createRandom, deriveSeed } from "../random.js";
import type { ExitReason, TraceEvent } from "../trace.js";
import { applyActions, type ActionHost } from "./actions.js";
import { compiledVm, firmwareOf } from "./assets.js";
import { Board } from "./board.js";
import { BoardThread, type Answer } from "./board-thread.js";
import { EventQueue } from "./event-queue.js";
import { parseMac } from "./mac.js";
import { Pacer } from "./pacer.js";

/** Something due at a virtual time: a board goes on, or an event of the radio or from outside happens. */
type Happening = { readonly board: Board } | { readonly action: () => void | Promise<void> };

/** What happens at one time happens in this order: outside and radio first, then the boards in the run's order. */
const FIRST = 0;
const HANG_TIMEOUT = 10_000;
const PYSTACK = 16_384;
/** Virtual microseconds after which a busy board reports, be it only to show that it is alive; sooner where somebody may type. */
const STRETCH = 100_000;
const INTERACTIVE_STRETCH = 10_000;
/** Virtual microseconds that a board takes from its reset to its program. */
const BOOT_TIME = 250_000;

/**
 * Runs the boards against one virtual clock: a discrete-event simulation in which only one board's thread runs at a
 * time, and never beyond the next event, so that a run depends on nothing but its options.
 */
export class Coordinator {
  private readonly queue = new EventQueue<Happening>();
  private readonly boards: readonly Board[];
  private readonly medium: Medium;
  private readonly addresses: readonly string[];
  private readonly actions: ActionHost;
  private readonly pacer: Pacer;
  private readonly end: number;
  private now = 0;
  /** The time of the last event that was told. */
  private latest = 0;
  private stopped = false;

  constructor(private readonly options: SimulationOptions) {
    this.boards = options.boards.map((board, index) => new Board(board, index + 1, parseMac(board.mac)));
    this.end = (options.duration ?? options.limit ?? Infinity) * 1000;
    this.pacer = new Pacer(options.realtime === true);
    this.addresses = this.boards.flatMap(({ addresses }) => addresses);
    this.medium = new Medium(this.createHost());
    this.actions = {
      emit: (event) => this.emit(event),
      console: (board, bytes) => options.onConsole?.(board.name, bytes),
      transmit: (board, frame, time) => this.medium.transmit(board, frame, time),
    };
  }

  /** Runs to the end. Rejects on a fault of the simulator itself. */
  async run(): Promise<SimulationResult> {
    try {
      await Promise.all(this.boards.map((board) => this.boot(board)));
      const reason = await this.loop();
      this.now = Math.max(this.now, this.latest);
      await this.finish(reason);
      return { time: Math.max(this.now, this.latest), boards: this.boards.map(resultOf) };
    } finally {
      await Promise.all(this.boards.map((board) => board.thread?.terminate()));
    }
  }

  /** Bytes typed at a board's console. */
  input(name: string, bytes: Uint8Array): void {
    const board = this.find(name);
    this.fromOutside(() => this.deliver(board, { kind: "input", bytes }));
  }

  /** Presses a board's reset button. */
  reset(name: string): void {
    const board = this.find(name);
    this.fromOutside(() => {
      board.restart = { cause: "hard", at: this.now + BOOT_TIME };
      return this.goDown(board, "reset");
    });
  }

  stop(): void {
    this.stopped = true;
    this.pacer.kick();
  }

  private fromOutside(action: () => void | Promise<void>): void {
    this.queue.add(Math.max(this.now, this.pacer.virtualNow(this.now)), FIRST, { action });
    this.pacer.kick();
  }

  private find(name: string): Board {
    const board = this.boards.find((candidate) => candidate.name === name);
    if (board === undefined) throw new Error(`no board is called ${name}`);
    return board;
  }

  private createHost(): MediumHost {
    const { options } = this;
    const qualities = new Map<string, LinkQuality>();
    const definitions = new Map(options.boards.map((board) => [board.name, board]));
    return {
      stations: this.boards,
      addresses: knownAddresses(this.addresses),
      random: createRandom(deriveSeed(options.seed ?? 1, "radio")),
      quality: (from, to) => {
        const key = `${from.name}\n${to.name}`;
        const [a, b] = [definitions.get(from.name), definitions.get(to.name)];
        if (a === undefined || b === undefined) throw new Error("a station that is no board");
        const known = qualities.get(key) ?? linkQuality(a, b, options.radio ?? {}, options.links ?? []);
        qualities.set(key, known);
        return known;
      },
      at: (time, action) => this.queue.add(time, FIRST, { action }),
      deliver: (to, frame, rssi) => {
        const { from, to: address, data, key } = frame;
        this.deliver(this.find(to.name), { kind: "frame", from, to: address, data, rssi, key });
      },
      drop: (to, frame, reason) => {
        this.find(to.name).dropped++;
        this.emit({ t: this.now, board: to.name, kind: "radio-drop", from: frame.from, reason });
      },
      sent: (from, frame, channel, acked) => {
        const { to, data, id } = frame;
        this.find(from.name).sent++;
        this.emit({ t: this.now, board: from.name, kind: "radio-tx", to, data, channel, acked });
        this.deliver(this.find(from.name), { kind: "sent", id, acked });
      },
    };
  }

  private emit(event: TraceEvent): void {
    this.latest = Math.max(this.latest, event.t);
    this.options.onEvent?.(event);
  }

  private async boot(
    board: Board,
    cause: "power-on" | "hard" | "watchdog" | "deepsleep" | "soft" = "power-on",
  ): Promise<void> {
    const { definition } = board;
    const thread = new BoardThread(
      {
        name: board.name,
        target: definition.target,
        mac: board.mac,
        addresses: this.addresses,
        files: Object.fromEntries(board.files),
        entry: definition.entry ?? "main.py",
        firmware: firmwareOf(definition.target),
        vm: await compiledVm(),
        pystack: this.options.pystack ?? PYSTACK,
        seed: deriveSeed(this.options.seed ?? 1, board.name),
        program: this.options.program,
        accessPoints: this.options.accessPoints ?? [],
        stimuli: definition.stimuli ?? [],
        i2c: definition.i2c ?? [],
        realtime: this.options.realtime === true,
        resetCause: cause,
        retained: { ...board.retained },
      },
      this.options.hangTimeout ?? HANG_TIMEOUT,
      (message) => applyActions(this.actions, board, message.actions),
    );
    board.thread = thread;
    board.exit = undefined;
    await this.take(board, await thread.started());
  }

  private async loop(): Promise<ExitReason> {
    for (;;) {
      if (this.stopped) return "stopped";
      if (this.nothingCanHappen()) {
        if (this.options.interactive !== true) return "idle";
        await this.pacer.pause();
        continue;
      }
      if (this.queue.nextTime >= this.end) {
        this.now = this.end;
        return "duration";
      }
      if (!(await this.pacer.reach(this.queue.nextTime))) continue;
      const next = this.queue.take();
      if (next === undefined) continue;
      this.now = next.time;
      if ("board" in next.value) await this.resume(next.value.board);
      else await next.value.action();
    }
  }

  /**
   * Whether every board waits for what can no longer come: nothing is in the air, no timer runs. With no `duration`
   * given, a receive with the firmware's own five-minute timeout counts as a wait without end.
   */
  private nothingCanHappen(): boolean {
    if (this.queue.size === 0) return true;
    if (this.options.duration !== undefined || this.options.interactive === true) return false;
    return this.queue.every((happening) => "board" in happening && happening.board.patient);
  }

  private deliver(board: Board, event: BoardEvent): void {
    // What is typed while a board restarts waits for it, as in a real board's receive buffer.
    if (board.thread === undefined && event.kind !== "input") return;
    board.inbox.push(event);
    if (board.thread === undefined) return;
    board.patient = false;
    this.continueAt(board, Math.min(board.until, this.now));
  }

  private continueAt(board: Board, time: number): void {
    this.queue.remove((happening) => "board" in happening && happening.board === board);
    board.until = time;
    if (time !== Infinity) this.queue.add(Math.max(time, this.now), board.rank, { board });
  }

  private async resume(board: Board): Promise<void> {
    if (board.thread === undefined) return;
    board.patient = false;
    const stretch = this.options.interactive === true ? INTERACTIVE_STRETCH : STRETCH;
    const horizon = Math.min(this.queue.nextTime, this.end, this.now + stretch);
    await this.take(board, await board.thread.resume(board.reply(this.now, horizon)));
  }

  /** Takes what a board did and when it wants to go on. */
  private async take(board: Board, answer: Answer): Promise<void> {
    if (answer.kind === "hung") return this.goDown(board, "hung");
    if (answer.kind === "gone") throw new Error(`the thread of board ${board.name} ended by itself`);
    if (answer.kind === "fault") throw new Error(`the simulator failed on board ${board.name}: ${answer.fault ?? ""}`);
    applyActions(this.actions, board, (answer satisfies BoardMessage).actions);
    if (board.restart !== undefined) return this.goDown(board, undefined);
    board.patient = answer.patient;
    this.continueAt(board, answer.until);
  }

  /** Takes a board's thread down; if it is to start again, it does so in time. */
  private async goDown(board: Board, reason: ExitReason | undefined): Promise<void> {
    const { thread, restart } = board;
    if (reason !== undefined) this.recordExit(board, reason);
    this.continueAt(board, Infinity);
    board.powerDown();
    board.restart = undefined;
    await thread?.terminate();
    if (restart === undefined || restart.at === Infinity) return;
    this.queue.add(restart.at, FIRST, { action: () => this.boot(board, restart.cause) });
  }

  private recordExit(board: Board, reason: ExitReason): void {
    const action = { t: this.now, kind: "exit", reason } as const;
    applyActions(this.actions, board, [action]);
  }

  /** Asks every board for its heap and says why those that had not ended stop. */
  private async finish(reason: ExitReason): Promise<void> {
    for (const board of this.boards) {
      if (board.thread !== undefined) {
        const answer = await board.thread.resume({ now: this.now, horizon: Infinity, events: [], finish: true });
        if (answer.kind === "report") board.peakHeap = Math.max(board.peakHeap, answer.peakHeap);
      }
      if (board.exit === undefined) this.recordExit(board, reason);
    }
  }
}

function resultOf(board: Board): SimulationResult["boards"][number] {
  const { name, exit = "stopped", traceback, peakHeap, sent, received, dropped } = board;
  return { name, exit, ...(traceback === undefined ? {} : { traceback }), peakHeap, sent, received, dropped };
}
