import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

export const repository = join(__dirname, "..", "..");

/** Every file below a folder of the repository, by its path from the root with forward slashes. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

export function read(path: string): string {
  return readFileSync(join(repository, path), "utf8");
}

/** The modules of the package. */
export const modules = filesBelow("src").filter((path) => path.endsWith(".ts"));
