import { existsSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { ConfigFile } from "./configuration/config-file.js";
import type { BoardSettings } from "./configuration/settings.js";
import { failed, type Place } from "./findings.js";
import { displayed } from "./paths.js";

/** A board: a role, given by what it runs and where it runs. */
export interface Board {
  readonly name: string;
  /** The TypeScript file that it starts with, absolute. */
  readonly entry: string;
  /** The address of its radio, as six bytes `aa:bb:…` in small letters. */
  readonly mac: string | undefined;
  /** Where it is attached. */
  readonly port: string | undefined;
  /** The folder that its build goes to, absolute. */
  readonly outDir: string;
}

/** The boards of a configuration. Throws a `Failure` if an entry is missing or two boards share an address. */
export function namedBoards(
  boards: Readonly<Record<string, BoardSettings>>,
  config: Pick<ConfigFile, "placeOf">,
  outDir: string,
): readonly Board[] {
  const byMac = new Map<string, string>();
  return Object.entries(boards).map(([name, { entry, mac, port }]) => {
    checkEntry(entry, config.placeOf(["boards", name, "entry"]));
    const address = mac?.toLowerCase();
    const other = address === undefined ? undefined : byMac.get(address);
    if (address !== undefined && other !== undefined) {
      throw failed("sameMac", [address, other], config.placeOf(["boards", name, "mac"]));
    }
    if (address !== undefined) byMac.set(address, name);
    return { name, entry, mac: address, port, outDir: join(outDir, name) };
  });
}

/** The board of a project that gives just an entry: it goes by the name of its file, and its build straight to the output folder. */
export function entryBoard(entry: string, place: Place, outDir: string): Board {
  checkEntry(entry, place);
  return { name: basename(entry, ".ts"), entry, mac: undefined, port: undefined, outDir };
}

/** The boards that the command line names, by name or by entry file; a file that is no board's entry makes a board of its own. */
export function selectBoards(
  known: readonly Board[],
  operands: readonly string[],
  { outDir, place }: { readonly outDir: string; readonly place: Place },
): readonly Board[] {
  const chosen = [...new Set(operands)].flatMap((operand) => {
    const byName = known.filter(({ name }) => name === operand);
    const byEntry = known.filter(({ entry }) => entry === resolve(operand));
    if (byName.length > 0 || byEntry.length > 0) return byName.length > 0 ? byName : byEntry;
    refuseUnknownName(operand, known, place);
    const folder = operands.length > 1 ? join(outDir, basename(operand, ".ts")) : outDir;
    return [entryBoard(resolve(operand), { file: operand, line: 1, column: 1 }, folder)];
  });
  refuseSharedOutput(chosen);
  return chosen;
}

/** What has neither a dot nor a slash in it, and is no file, was meant as a board's name. */
function refuseUnknownName(operand: string, known: readonly Board[], place: Place): void {
  if (known.length === 0 || /[./\\]/.test(operand) || existsSync(operand)) return;
  throw failed("unknownBoard", [operand, `The boards are: ${known.map(({ name }) => name).join(", ")}.`], place);
}

function refuseSharedOutput(boards: readonly Board[]): void {
  const byFolder = new Map<string, Board>();
  for (const board of boards) {
    const other = byFolder.get(board.outDir);
    if (other !== undefined && other.entry !== board.entry) {
      const place = { file: displayed(board.entry), line: 1, column: 1 };
      throw failed("sameOutput", [displayed(other.entry), displayed(board.entry)], place);
    }
    byFolder.set(board.outDir, board);
  }
}

function checkEntry(entry: string, place: Place): void {
  const name = displayed(entry);
  if (!existsSync(entry) || statSync(entry).isDirectory()) throw failed("noSuchFile", [name], place);
  if (!entry.endsWith(".ts") || entry.endsWith(".d.ts")) throw failed("notASource", [name], place);
}
