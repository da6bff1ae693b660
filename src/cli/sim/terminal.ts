import type { Colour } from "../output/colour.js";
import type { TraceEvent } from "../../simulator/index.js";
import { renderPixels } from "./pixels.js";
import type { LineMapper } from "./traceback.js";

/** Turns a run's events into lines for a person. */
export interface Narrator {
  /** The line for an event, or undefined for one that is only counted. */
  line(event: TraceEvent): string | undefined;
}

export interface NarratorOptions {
  readonly colour: Colour;
  readonly boards: readonly string[];
  /** Show each frame on the air. */
  readonly radio: boolean;
  readonly mappers: ReadonlyMap<string, LineMapper>;
  /** Names for addresses. */
  readonly names: ReadonlyMap<string, string>;
}

type Handlers = {
  readonly [K in TraceEvent["kind"]]: (event: Extract<TraceEvent, { readonly kind: K }>) => string | undefined;
};

/** Told apart at a glance, on dark and on light backgrounds. */
const BOARD_COLOURS = [
  "cyanBright",
  "magentaBright",
  "greenBright",
  "yellowBright",
  "blueBright",
  "redBright",
] as const;

/** Microseconds as seconds, for a column. */
export function seconds(microseconds: number): string {
  return (microseconds / 1e6).toFixed(6);
}

export function createNarrator(options: NarratorOptions): Narrator {
  const { colour, boards } = options;
  const width = Math.max(0, ...boards.map((name) => name.length));
  const painted = new Map(
    boards.map((name, index) => {
      const paint = colour[BOARD_COLOURS[index % BOARD_COLOURS.length] ?? "white"];
      return [name, paint.bold(name.padEnd(width))] as const;
    }),
  );
  const handlers = createHandlers(options);
  return {
    line: (event) => {
      // The table has one handler per kind, which the index type cannot express.
      const text = (handlers[event.kind] as (event: TraceEvent) => string | undefined)(event);
      if (text === undefined) return undefined;
      const bar = colour.level === 0 ? " | " : colour.grey(" │ ");
      return `${colour.grey(seconds(event.t).padStart(11))}  ${painted.get(event.board) ?? event.board}${bar}${text}`;
    },
  };
}

function createHandlers({ colour, radio, mappers, names }: NarratorOptions): Handlers {
  const named = (mac: string): string => (mac === "ffffffffffff" ? "all" : (names.get(mac) ?? mac));
  const bytes = (data: string): string => `${data.length / 2} byte${data.length === 2 ? "" : "s"}`;
  return {
    stdout: ({ board, text }) => mappers.get(board)?.(text) ?? text,
    neopixel: ({ pin, pixels }) => `${colour.grey(`neopixel ${pin}:`)} ${renderPixels(pixels, colour)}`,
    pin: ({ pin, value }) => `${colour.grey(`pin ${pin}:`)} ${value === 1 ? colour.yellowBright("1") : "0"}`,
    peripheral: ({ device, detail }) => {
      const parts = Object.values(detail).filter((value) => value !== "" && value !== null);
      return `${colour.grey(`${device}:`)} ${parts.join(", ")}`;
    },
    "radio-tx": ({ to, data, acked }) =>
      radio ? colour.grey(`radio: ${bytes(data)} to ${named(to)}${acked ? "" : ", not acknowledged"}`) : undefined,
    "radio-rx": ({ from, data, rssi }) =>
      radio ? colour.grey(`radio: ${bytes(data)} from ${named(from)}, ${rssi} dBm`) : undefined,
    "radio-drop": ({ from, reason }) =>
      radio ? colour.red(`radio: a frame from ${named(from)} was lost (${reason})`) : undefined,
    exit: ({ reason }) => EXITS[reason](colour),
  };
}

type ExitReason = Extract<TraceEvent, { readonly kind: "exit" }>["reason"];

/** What is said when a board stops; nothing where the summary says enough. */
const EXITS: Readonly<Record<ExitReason, (colour: Colour) => string | undefined>> = {
  end: (colour) => colour.grey("the program has ended"),
  exception: (colour) => colour.redBright("the program ended with an exception"),
  exit: (colour) => colour.grey("the program has left with sys.exit()"),
  reset: (colour) => colour.yellow("the board resets"),
  deepsleep: (colour) => colour.yellow("the board sleeps deeply"),
  hung: (colour) => colour.redBright("the board no longer answers the simulator, and was stopped"),
  idle: () => undefined,
  duration: () => undefined,
  stopped: () => undefined,
};
