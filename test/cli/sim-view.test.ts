import { GenMapping, maybeAddMapping, toEncodedMap } from "@jridgewell/gen-mapping";
import chalk from "chalk";
import { parseDuration, parseOperand, parseShare } from "../../src/cli/sim/operands";
import { renderPixels } from "../../src/cli/sim/pixels";
import { createNarrator } from "../../src/cli/sim/terminal";
import { tracebackMapper } from "../../src/cli/sim/traceback";

const plain = new chalk.Instance({ level: 0 });
const colour = new chalk.Instance({ level: 3 });

test.each([
  ["a.py", { name: undefined, program: "a.py", mac: undefined }],
  ["left=src/a.ts@aa:bb:cc:dd:ee:ff", { name: "left", program: "src/a.ts", mac: "aabbccddeeff" }],
  ["./x=y/a.py@AABBCCDDEEFF", { name: undefined, program: "./x=y/a.py", mac: "aabbccddeeff" }],
  ["a@home.py", { name: undefined, program: "a@home.py", mac: undefined }],
  ["sender", { name: undefined, program: "sender", mac: undefined }],
])("the operand %s", (text, expected) => {
  expect(parseOperand(text)).toEqual(expected);
});

test("durations and shares", () => {
  expect(["10", "1.5s", "200ms", "2m", "1h"].map(parseDuration)).toEqual([10_000, 1500, 200, 120_000, 3_600_000]);
  expect(["0.25", "25%", ".5", "0", "1"].map(parseShare)).toEqual([0.25, 0.25, 0.5, 0, 1]);
  for (const text of ["", "x", "10 parsecs", "-1"]) expect(() => parseDuration(text)).toThrow(/Give a time/);
  for (const text of ["", "2", "101%", "-1"]) expect(() => parseShare(text)).toThrow(/Give a share/);
});

test("pixels are numbers without colour, and blocks of their colour with it", () => {
  const pixels = [[0, 25, 0], ...Array.from({ length: 3 }, () => [0, 0, 0])];
  expect(renderPixels(pixels, plain)).toBe("0,25,0 3×0,0,0");
  expect(renderPixels([[1, 2, 3]], plain)).toBe("1,2,3");
  expect(
    renderPixels(
      [
        [255, 0, 0],
        [0, 0, 0],
      ],
      colour,
    ),
  ).toMatch(
    // eslint-disable-next-line no-control-regex -- these are the terminal's own codes
    /^\x1b\[38;2;255;0;0m■\x1b\[39m\x1b\[38;2;70;70;70m□\x1b\[39m \x1b\[90m255,0,0\x1b\[39m$/,
  );
});

test("a traceback's frames name TypeScript lines", () => {
  const map = new GenMapping({ file: "main.py" });
  maybeAddMapping(map, { generated: { line: 7, column: 4 }, source: "main.ts", original: { line: 3, column: 2 } });
  const line = tracebackMapper(new Map([["main.py", JSON.stringify(toEncodedMap(map))]]));
  expect(line('  File "main.py", line 7, in f')).toBe('  File "main.ts", line 3, in f');
  expect(line('  File "main.py", line 99, in f')).toBe('  File "main.py", line 99, in f');
  expect(line('  File "other.py", line 7, in f')).toBe('  File "other.py", line 7, in f');
  expect(line("ValueError: 3")).toBe("ValueError: 3");
});

test("each event's line, plain", () => {
  const narrator = createNarrator({
    colour: plain,
    boards: ["a", "long"],
    radio: true,
    mappers: new Map(),
    names: new Map([["bbbbbbbbbbbb", "long"]]),
  });
  const line = (event: object): string | undefined =>
    // Only the fields that the kind has matter here.
    narrator.line({ t: 1_500_000, board: "a", ...event } as Parameters<typeof narrator.line>[0])?.slice(13);
  expect(line({ kind: "stdout", text: "hello" })).toBe("a    | hello");
  expect(line({ kind: "radio-tx", to: "bbbbbbbbbbbb", data: "00", channel: 1, acked: false })).toBe(
    "a    | radio: 1 byte to long, not acknowledged",
  );
  expect(line({ kind: "radio-rx", from: "cccccccccccc", data: "0000", rssi: -40 })).toBe(
    "a    | radio: 2 bytes from cccccccccccc, -40 dBm",
  );
  expect(line({ kind: "radio-drop", from: "bbbbbbbbbbbb", reason: "loss" })).toBe(
    "a    | radio: a frame from long was lost (loss)",
  );
  expect(line({ kind: "pin", pin: 2, value: 1 })).toBe("a    | pin 2: 1");
  expect(line({ kind: "peripheral", device: "pwm", detail: { operation: "pin 2", value: "off" } })).toBe(
    "a    | pwm: pin 2, off",
  );
  expect(line({ kind: "exit", reason: "end" })).toBe("a    | the program has ended");
  expect(line({ kind: "exit", reason: "duration" })).toBeUndefined();
});
