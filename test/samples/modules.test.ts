import { join } from "node:path";
import type { Target } from "../../src/compiler/api.js";
import { transpileProject } from "../../src/index.js";
import type { BoardDefinition } from "../../src/simulator/index.js";
import { run } from "../simulator/helpers.js";
import { samples } from "./samples.js";

/** A board of a sample project with all that goes onto it. */
function boardsOf(project: string, target: Target): ReadonlyMap<string, BoardDefinition> {
  const { files } = transpileProject(join(samples, project));
  const names = [...new Set(files.map(({ path }) => path.split("/")[0] ?? ""))];
  return new Map(
    names.map((name, index) => {
      const own = files.filter(({ path }) => path.startsWith(`${name}/`));
      const mac = `02:00:00:00:00:${String(index + 10)}`;
      const placed = Object.fromEntries(own.map(({ path, text }) => [path.slice(name.length + 1), text]));
      return [name, { name, target, mac, files: placed }];
    }),
  );
}

const messages = [0, 1, 2, 3, 4].map((count) => `message ${String(count)}`);

/** What each sample prints on a simulated board with nothing attached; `SENDER` stands for the other board's address. */
const expected: Readonly<Record<string, { readonly target: Target; readonly prints: Readonly<Record<string, readonly string[]>> }>> = {
  modules: {
    target: "micropython",
    prints: {
      adc: ["mean 0", "microvolts 0"],
      // Bluetooth is no part of the simulated boards: the sample is built, and says so.
      beacon: ["Traceback (most recent call last):", '  File "main.py", line 2, in <module>', "ImportError: the module 'bluetooth' is not simulated"],
      "deep-sleep": ["round 1", "round 2", "round 3"],
      i2c: ["0 devices"],
      "now-asyncio": ["SENDER message 0", "SENDER message 1", "SENDER message 2", "second 1", "SENDER message 3", "SENDER message 4", "SENDER end"],
      "now-blocking": [...messages, "end"].map((text) => `SENDER ${text}`),
      "now-irq": [...[...messages, "end"].map((text) => `SENDER ${text}`), "received 6"],
      "now-iteration": ["6 messages, the last one b'end'"],
      "now-sender": [],
      "now-timeout": ["silence 1", ...[...messages, "end"].map((text) => `SENDER ${text}`), "silence 2", "silence 3"],
      packets: ["5 07001efb01", "7 -1250 1"],
      pin: [],
      pixels: ["(0, 32, 64) (8, 4, 0, 32)"],
      pwm: ["50 1499961"],
      rtc: ["2026-3-1 12:30:0 6 True", "tomorrow is the 2", "b'kept through deep sleep'"],
      settings: ["the first start", "starts: 1"],
      spi: ["9f000000"],
      tasks: ["fast 0", "slow 0", "fast 1", "fast 2", "slow 1", "ready", "slow 2", "late 0", "given up"],
      timer: ["beat 1", "beat 2", "beat 3", "beat 4", "beat 5", "half a second is over"],
      uart: [],
      wifi: ["no connection: 201"],
    },
  },
  "modules-pycom": {
    target: "pycom",
    prints: {
      adc: ["mean 0", "millivolts 0"],
      alarm: ["beat True", "beat True", "once True", "beat True", "beat True", "True"],
      "deep-sleep": ["good night", "awake again"],
      i2c: ["0 devices"],
      pin: [],
      pwm: [],
      rtc: ["2026-3-1 12:30:0 True None"],
      settings: ["starts: 1"],
      uart: [],
      wifi: ["no connection"],
    },
  },
  driver: { target: "micropython", prints: { weather: ["no sensor: 19"] } },
};

describe.each(Object.entries(expected))("the samples in %s, on simulated boards", (project, { target, prints }) => {
  const boards = boardsOf(project, target);
  const sender = boards.get("now-sender");

  test("are all here", () => expect([...boards.keys()].sort()).toEqual(Object.keys(prints).sort()));

  test.each(Object.entries(prints))("%s", async (name, lines) => {
    const board = boards.get(name);
    if (board === undefined) throw new Error(`${name} is not built`);
    const together = name.startsWith("now-") && sender !== undefined && name !== "now-sender" ? [board, sender] : [board];
    const address = sender?.mac.replaceAll(":", "") ?? "";
    const done = await run(together, { seed: 1, duration: 20_000 });
    expect(done.lines(name)).toEqual(lines.map((line) => line.replace("SENDER", address)));
  });
});
