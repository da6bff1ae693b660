import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { failed } from "./findings.js";
import { displayed } from "./paths.js";

/** A file's text, without the byte-order mark that some editors write. Throws a `Failure` if it cannot be read. */
export function readText(path: string): string {
  try {
    return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const place = { file: displayed(path), line: 1, column: 1 };
    throw failed("unreadable", [displayed(path), reasonOf(error)], place);
  }
}

/** Writes a file and the folders that lead to it. Throws a `Failure` if the disk refuses. */
export function writeFile(path: string, content: string | Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  } catch (error) {
    throw failed("unwritable", [displayed(path), reasonOf(error)]);
  }
}

/** What the system says, without its code and the call: "permission denied". */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^[A-Z]+: /, "").replace(/, \w+( '.*')?$/, "");
}
