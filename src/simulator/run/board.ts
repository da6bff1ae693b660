import { layouts } from "../filesystem/layout.js";
import type { Content } from "../filesystem/store.js";
import type { BoardDefinition } from "../options.js";
import type { BoardEvent, BoardReply, RadioState, ResetCause } from "../protocol.js";
import { followingAddress } from "../radio/addresses.js";
import type { Station } from "../radio/medium.js";
import type { ExitReason } from "../trace.js";
import type { BoardThread } from "./board-thread.js";
import { LineSplitter } from "./lines.js";

const RADIO_OFF: RadioState = {
  station: undefined,
  accessPoint: undefined,
  channel: 1,
  powerSave: false,
  listening: false,
};

/** A board as the coordinator keeps it: its thread, and what is known of it while the thread sleeps. */
export class Board implements Station {
  readonly lines = new LineSplitter();
  /** What its flash holds, which outlives every reset. */
  readonly files: Map<string, Content>;
  readonly retained: Record<string, string> = {};
  state = RADIO_OFF;
  thread: BoardThread | undefined;
  /** When it goes on by itself; Infinity when only something from outside wakes it. */
  until = 0;
  /** Its wait may be taken for one without end. */
  patient = false;
  /** What reached it while it slept. */
  inbox: BoardEvent[] = [];
  /** How its program ended, if it has. */
  exit: ExitReason | undefined;
  traceback: string | undefined;
  /** Why it starts the next time, and when. */
  restart: { readonly cause: ResetCause; readonly at: number } | undefined;
  peakHeap = 0;
  sent = 0;
  received = 0;
  dropped = 0;

  constructor(
    readonly definition: BoardDefinition,
    /** Its place in the run's list, which settles ties. */
    readonly rank: number,
    /** Twelve lower-case hexadecimal digits. */
    readonly mac: string,
  ) {
    const encoder = new TextEncoder();
    const folder = layouts[definition.target].home.replace(/^\/$/, "");
    const files = Object.entries(definition.files).map(([path, content]): [string, Content] => [
      `${folder}/${path}`.slice(1),
      typeof content === "string" ? encoder.encode(content) : content,
    ]);
    this.files = new Map([...(folder === "" ? [] : [[folder.slice(1), "folder"] as const]), ...files]);
  }

  get addresses(): readonly string[] {
    return [this.mac, followingAddress(this.mac)];
  }

  get name(): string {
    return this.definition.name;
  }

  /** The reply that lets the board go on. */
  reply(now: number, horizon: number): BoardReply {
    const events = this.inbox;
    this.inbox = [];
    return { now, horizon, events };
  }

  /** Forgets what a reset forgets. */
  powerDown(): void {
    this.state = RADIO_OFF;
    this.inbox = this.inbox.filter((event) => event.kind === "input");
    this.until = Infinity;
    this.thread = undefined;
  }
}
