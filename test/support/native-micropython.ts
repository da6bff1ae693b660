import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A native MicroPython, or why there is none. It is the program that `TSNOW_NATIVE_MICROPYTHON` names, or what the tool
 * beside the repository prepares, once, in a folder for temporary files.
 */
export function findNativeMicroPython(): { readonly command: string } | { readonly missing: string } {
  const named = process.env["TSNOW_NATIVE_MICROPYTHON"];
  if (named !== undefined) return existsSync(named) ? { command: named } : { missing: `${named} is not there` };
  const tool = join(__dirname, "..", "..", "..", "shared", "tools", "native-micropython");
  if (!existsSync(tool)) return { missing: "no ../shared/tools/native-micropython" };
  try {
    const folder = join(tmpdir(), "tsnow-native-micropython");
    const output = execFileSync(tool, [folder], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    return { command: output.trim().split("\n").at(-1) ?? "" };
  } catch (error) {
    return { missing: String(error instanceof Error ? error.message : error).split("\n")[0] ?? "" };
  }
}
