import { requireMpremote } from "./find-mpremote.js";
import { runProgram } from "./process.js";

/** A serial port of this computer, as mpremote lists it. */
export interface AttachedPort {
  /** What to connect to: `/dev/ttyUSB0`, `COM3`. */
  readonly device: string;
  /** The serial number of what is attached; connect to `id:` with it, wherever it is plugged in. */
  readonly serial: string | undefined;
  /** USB vendor and product, such as `303a:1001`; undefined for a port that is none of USB. */
  readonly usb: string | undefined;
  /** What it says about itself. */
  readonly description: string;
}

/** `None` stands for what Python does not know. */
const known = (word: string | undefined): string | undefined => (word === "None" || word === "" ? undefined : word);

/** A line of `mpremote connect list`. */
function parseLine(line: string): readonly AttachedPort[] {
  const [, device, serial, usb, description] = /^(\S+) (\S+) ([0-9a-f]{4}:[0-9a-f]{4}) (.*)$/.exec(line) ?? [];
  if (device === undefined) return [];
  const words = (description ?? "").split(" ").filter((word) => word !== "None");
  return [{ device, serial: known(serial), usb: usb === "0000:0000" ? undefined : usb, description: words.join(" ") }];
}

/** The ports, those with something on USB first. @throws Failure without mpremote */
export async function listPorts(): Promise<readonly AttachedPort[]> {
  const { command } = await requireMpremote();
  const { stdout } = await runProgram(command, ["connect", "list"], { silence: 20_000 });
  const ports = stdout.split(/\r?\n/).flatMap(parseLine);
  return [...ports.filter(({ usb }) => usb !== undefined), ...ports.filter(({ usb }) => usb === undefined)];
}
