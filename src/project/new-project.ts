import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Target } from "../compiler/api.js";
import { packageFolder } from "../package.js";
import { readText, writeFile } from "./files.js";
import { failed } from "./findings.js";
import { displayed } from "./paths.js";

/**
 * Makes a new project in a folder, from the template for a target. Gives the files written, relative to the folder.
 * Throws a `Failure`, having written nothing, if one of them is already there.
 */
export function createProject(folder: string, target: Target, version: string): readonly string[] {
  const template = join(packageFolder, "templates", target);
  const files = filesBelow(template).map((path) => ({ path, name: path.replace(/^gitignore$/, ".gitignore") }));
  const there = files.filter(({ name }) => existsSync(join(folder, name)));
  if (there.length > 0) throw failed("folderInUse", [displayed(folder), there.map(({ name }) => name).join(", ")]);
  const name = packageName(basename(resolve(folder)));
  for (const file of files) {
    const text = readText(join(template, file.path));
    writeFile(join(folder, file.name), text.replaceAll("$NAME", name).replaceAll("$VERSION", version));
  }
  return files.map((file) => file.name);
}

/** Every file below a folder, relative to it. */
function filesBelow(folder: string, prefix = ""): readonly string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = join(prefix, entry.name);
    return entry.isDirectory() ? filesBelow(folder, path) : [path];
  });
}

/** A folder's name as npm accepts it for a package. */
function packageName(folder: string): string {
  const name = folder.toLowerCase().replace(/[^a-z0-9._-]+/g, "-");
  return name.replace(/^[._-]+/, "") || "boards";
}
