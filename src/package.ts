import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the running package. */
export const packageFolder = join(__dirname, "..");

/** The version of the running package. */
export function packageVersion(): string {
  const text = readFileSync(join(packageFolder, "package.json"), "utf8");
  // Our own package.json always has a version.
  return (JSON.parse(text) as { readonly version: string }).version;
}
