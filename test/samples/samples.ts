import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The sample projects. */
export const samples = join(__dirname, "..", "..", "samples");

export const projects = readdirSync(samples);

/** The Python that stands beside a sample's TypeScript, by board. */
export function goldens(project: string): ReadonlyMap<string, string> {
  const folder = join(samples, project);
  const names = readdirSync(folder).filter((name) => name.endsWith(".py"));
  return new Map(names.map((name) => [name.slice(0, -".py".length), readFileSync(join(folder, name), "utf8")]));
}
