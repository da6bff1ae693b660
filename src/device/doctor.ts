import { existsSync } from "node:fs";
import { mayOpen } from "./access.js";
import { findMpremote, pythonOf } from "./find-mpremote.js";
import { deviceFailure, type DeviceFinding } from "./findings.js";
import { listPorts } from "./ports.js";

/** One thing that is needed, and whether it is here. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** What was found, or what is missing. */
  readonly detail: string;
  /** How to get it. */
  readonly remedy?: string;
}

/** The oldest Node.js that works. */
const NODE = 20;
/** The oldest mpremote that was tried. */
const MPREMOTE = [1, 20] as const;

/** The advice of a finding, as a remedy. */
const advice = (name: Extract<DeviceFinding, "noMpremote" | "noPython">): string => deviceFailure(name).message;

function checkNode(): Check {
  const version = process.versions.node;
  const ok = Number(version.split(".")[0]) >= NODE;
  return { name: "Node.js", ok, detail: version, ...(ok ? {} : { remedy: `tsnow needs version ${NODE} or later.` }) };
}

async function checkMpremote(): Promise<readonly Check[]> {
  const mpremote = await findMpremote();
  if (mpremote === undefined) {
    return [{ name: "mpremote", ok: false, detail: "not installed", remedy: advice("noMpremote") }];
  }
  const [major = 0, minor = 0] = mpremote.version.split(".").map(Number);
  const isOld = major < MPREMOTE[0] || (major === MPREMOTE[0] && minor < MPREMOTE[1]);
  const python = await pythonOf(mpremote);
  return [
    {
      name: "mpremote",
      ok: !isOld,
      detail: `${mpremote.version} (${mpremote.command.join(" ")})`,
      ...(isOld ? { remedy: `Version ${MPREMOTE.join(".")} or later is needed: \`pipx upgrade mpremote\`.` } : {}),
    },
    python === undefined
      ? { name: "its Python", ok: false, detail: "not found", remedy: advice("noPython") }
      : { name: "its Python", ok: true, detail: python.join(" ") },
  ];
}

/** Ports that are there but may not be opened, which on Linux is a matter of groups. */
async function checkPorts(): Promise<readonly Check[]> {
  if ((await findMpremote()) === undefined) return [];
  const boards = (await listPorts()).filter(({ usb }) => usb !== undefined);
  if (boards.length === 0) return [{ name: "boards", ok: true, detail: "none attached over USB" }];
  return boards.map(({ device, description }) => {
    const ok = !existsSync(device) || mayOpen(device);
    const remedy = ok ? {} : { remedy: deviceFailure("noPermission", device).message };
    return { name: device, ok, detail: description === "" ? "attached" : description, ...remedy };
  });
}

/** Looks at everything that working with boards needs. */
export async function diagnose(): Promise<readonly Check[]> {
  return [checkNode(), ...(await checkMpremote()), ...(await checkPorts())];
}
