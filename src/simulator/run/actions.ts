import type { BoardAction, OutgoingFrame } from "../protocol.js";
import type { TraceEvent } from "../trace.js";
import type { Board } from "./board.js";

/** What the coordinator does with the things that boards do. */
export interface ActionHost {
  readonly emit: (event: TraceEvent) => void;
  readonly console: (board: Board, bytes: Uint8Array) => void;
  readonly transmit: (board: Board, frame: OutgoingFrame, time: number) => void;
}

type Handlers = {
  readonly [K in BoardAction["kind"]]: (
    host: ActionHost,
    board: Board,
    action: Extract<BoardAction, { readonly kind: K }>,
  ) => void;
};

const handlers: Handlers = {
  console: (host, board, { t, bytes, shown }) => {
    host.console(board, bytes);
    if (!shown) return;
    for (const text of board.lines.push(bytes)) host.emit({ t, board: board.name, kind: "stdout", text });
  },
  "radio-state": (_host, board, { state }) => {
    board.state = state;
  },
  transmit: (host, board, { t, frame }) => host.transmit(board, frame, t),
  received: (host, board, { t, from, data, rssi }) => {
    board.received++;
    host.emit({ t, board: board.name, kind: "radio-rx", from, data, rssi });
  },
  dropped: (host, board, { t, from, reason }) => {
    board.dropped++;
    host.emit({ t, board: board.name, kind: "radio-drop", from, reason });
  },
  neopixel: (host, board, { t, pin, pixels }) => host.emit({ t, board: board.name, kind: "neopixel", pin, pixels }),
  pin: (host, board, { t, pin, value }) => host.emit({ t, board: board.name, kind: "pin", pin, value }),
  peripheral: (host, board, { t, device, detail }) =>
    host.emit({ t, board: board.name, kind: "peripheral", device, detail }),
  exit: (host, board, { t, reason, traceback }) => {
    const rest = board.lines.flush();
    if (rest !== "") host.emit({ t, board: board.name, kind: "stdout", text: rest });
    board.exit = reason;
    board.traceback = traceback;
    const detail = traceback === undefined ? {} : { traceback };
    host.emit({ t, board: board.name, kind: "exit", reason, ...detail });
  },
  restart: (_host, board, { t, cause, after }) => {
    board.restart = { cause, at: t + after };
  },
  unread: (_host, board, { bytes }) => {
    board.inbox.unshift({ kind: "input", bytes });
  },
  file: (_host, board, { path, content }) => {
    if (content === "removed") board.files.delete(path);
    else board.files.set(path, content);
  },
  retain: (_host, board, { key, value }) => {
    board.retained[key] = value;
  },
};

/** Applies what a board did, in order. */
export function applyActions(host: ActionHost, board: Board, actions: readonly BoardAction[]): void {
  for (const action of actions) {
    // The table has one handler per kind, which the index type cannot express.
    const handler = handlers[action.kind] as (host: ActionHost, board: Board, action: BoardAction) => void;
    handler(host, board, action);
  }
}
