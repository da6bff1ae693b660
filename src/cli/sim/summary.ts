import type { Colour } from "../output/colour.js";
import type { ExitReason, SimulationResult, TraceEvent } from "../../simulator/index.js";

interface Traffic {
  frames: number;
  unacknowledged: number;
  bytes: number;
}

/** Counts what the closing summary tells. */
export interface Tally {
  add(event: TraceEvent): void;
  lines(result: SimulationResult, wallMilliseconds: number, colour: Colour): readonly string[];
}

const ENDINGS: Readonly<Record<ExitReason, string>> = {
  end: "ended",
  exception: "exception",
  exit: "ended by sys.exit()",
  reset: "reset",
  deepsleep: "in deep sleep",
  duration: "running at the end",
  idle: "waiting for a message",
  hung: "stopped: no answer",
  stopped: "stopped",
};

/** @param names names for addresses */
export function createTally(names: ReadonlyMap<string, string>): Tally {
  const traffic = new Map<string, Traffic>();
  const drops = new Map<string, number>();
  const named = (mac: string): string => (mac === "ffffffffffff" ? "all" : (names.get(mac) ?? mac));
  return {
    add: (event) => {
      if (event.kind === "radio-tx") {
        const link = `${event.board} → ${named(event.to)}`;
        const sum = traffic.get(link) ?? { frames: 0, unacknowledged: 0, bytes: 0 };
        sum.frames++;
        sum.bytes += event.data.length / 2;
        if (!event.acked) sum.unacknowledged++;
        traffic.set(link, sum);
      }
      if (event.kind === "radio-drop") {
        const what = `${named(event.from)} → ${event.board}: ${event.reason}`;
        drops.set(what, (drops.get(what) ?? 0) + 1);
      }
    },
    lines: (result, wall, colour) => [
      "",
      `${colour.bold(`${(result.time / 1e6).toFixed(3)} s`)} simulated in ${(wall / 1000).toFixed(2)} s`,
      ...table(boardRows(result), colour),
      ...(traffic.size === 0 ? [] : table(trafficRows(traffic), colour)),
      ...[...drops].map(([what, count]) => colour.red(`lost ${count}× ${what}`)),
    ],
  };
}

function boardRows(result: SimulationResult): readonly (readonly string[])[] {
  const rows = result.boards.map(({ name, exit, sent, received, dropped, peakHeap }) => [
    name,
    ENDINGS[exit],
    String(sent),
    String(received),
    String(dropped),
    `${(peakHeap / 1024).toFixed(1)} KiB`,
  ]);
  return [["board", "program", "sent", "received", "lost", "heap"], ...rows];
}

function trafficRows(traffic: ReadonlyMap<string, Traffic>): readonly (readonly string[])[] {
  const rows = [...traffic].map(([link, { frames, bytes, unacknowledged }]) => [
    link,
    String(frames),
    String(bytes),
    String(unacknowledged),
  ]);
  return [["radio", "frames", "bytes", "not acknowledged"], ...rows];
}

/** Columns of text; numbers to the right. */
function table(rows: readonly (readonly string[])[], colour: Colour): readonly string[] {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isNumber = head.map((_, column) => rows.slice(1).every((row) => /^[\d.]+( KiB)?$/.test(row[column] ?? "")));
  const render = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isNumber[column] === true ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  return ["", ...rows.map((row, index) => (index === 0 ? colour.grey(render(row)) : render(row)))];
}
