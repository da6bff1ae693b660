import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Target } from "../../src/compiler/api.js";
import { transpileProject } from "../../src/index.js";
import type { BoardDefinition } from "../../src/simulator/index.js";
import { run } from "../simulator/helpers.js";
import { samples } from "./samples.js";

/** What a project's boards run, by board: the Python built from the samples. */
function built(project: Target): (name: string) => string {
  const { files } = transpileProject(join(samples, project));
  return (name) => files.find(({ path }) => path === `${name}/main.py`)?.text ?? "";
}

/** The tutorial's own Python, its whitespace mended. */
function tutorial(project: Target): (name: string) => string {
  const folder = join(__dirname, "..", "fixtures", "tutorials", project);
  return (name) => {
    const text = readFileSync(join(folder, `${name}.py`), "utf8");
    return name === "unknown-peer" ? `${header}${text}${footer}` : text;
  };
}

/** The tutorial shows only the callback of a board that answers whom it does not know; its other programs begin and end so. */
const header = "from network import WLAN\nfrom network import ESPNOW\nimport binascii\n\n";
const footer = "\nw = WLAN()\nESPNOW.init()\nESPNOW.on_recv(espnow_rx)\n";

type Macs = Readonly<Record<string, string>>;

async function trace(target: Target, macs: Macs, program: (name: string) => string, seed: number): Promise<string[]> {
  const boards = Object.entries(macs).map(
    ([name, mac]): BoardDefinition => ({ name, target, mac, files: { "main.py": program(name) } }),
  );
  // A board that listens for ever has nothing more to do after this time.
  const { trace: events } = await run(boards, { seed, duration: 60_000 });
  return events.map((event) => JSON.stringify(event));
}

describe.each<[string, Target, Macs, readonly string[]]>([
  [
    "sender and receiver",
    "micropython",
    { sender: "aa:aa:aa:aa:aa:aa", receiver: "bb:bb:bb:bb:bb:bb" },
    ["b'end'", "b'All received.'", "[0,25,0]", "[0,0,25]"],
  ],
  [
    "a node and its two peers",
    "pycom",
    { node: "66:55:44:33:22:11", "peer-1": "11:22:33:44:55:66", "peer-2": "aa:bb:cc:dd:ee:ff" },
    ["Number of Peers: 2, encrypted: 1", "Sending to: b'665544332211' - True", "Hello all Peers!"],
  ],
  [
    "a node, a peer and one that does not know the node",
    "pycom",
    { node: "66:55:44:33:22:11", "peer-1": "11:22:33:44:55:66", "unknown-peer": "aa:bb:cc:dd:ee:ff" },
    ["Message received from an unknown Peer, registering...", "Sending back an answer..."],
  ],
])("%s", (_scene, target, macs, expected) => {
  test.each([1, 2])("leave the same trace as the tutorial's own Python, seed %i", async (seed) => {
    const ours = await trace(target, macs, built(target), seed);
    const theirs = await trace(target, macs, tutorial(target), seed);
    expect(ours).toEqual(theirs);
    for (const text of expected) expect(ours.join("\n")).toContain(text);
  });
});
