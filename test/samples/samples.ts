import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The sample projects. */
export const samples = join(__dirname, "..", "..", "samples");

export const projects = readdirSync(samples);

/** Whether a sample's Python is a driver, written by hand, with declarations beside it. */
const isDriver = (path: string): boolean => existsSync(path.replace(/\.py$/, ".d.ts"));

/** The Python that stands beside a sample's TypeScript, by board. */
export function goldens(project: string): ReadonlyMap<string, string> {
  const folder = join(samples, project);
  const names = readdirSync(folder).filter((name) => name.endsWith(".py") && !isDriver(join(folder, name)));
  return new Map(names.map((name) => [name.slice(0, -".py".length), readFileSync(join(folder, name), "utf8")]));
}
