import { runtimeFile } from "../assets.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { helpers, withNeeded, type HelperName } from "../runtime/manifest.js";

/** Helpers with all that they need, as Python: the modules that they import, and their definitions. */
export interface LinkedHelpers {
  readonly imports: readonly string[];
  readonly definitions: readonly py.Statement[];
}

/** The helpers of these names, with all that they need. `aliases` says which Python modules go by another name here. */
export function linkHelpers(
  names: ReadonlySet<HelperName>,
  aliases: ReadonlyMap<string, string> = new Map(),
): LinkedHelpers {
  const needed = withNeeded(names);
  return {
    imports: [...new Set(needed.flatMap((name) => helpers[name].imports))].sort(),
    definitions: needed.map((name) => build.verbatim(renamed(runtimeFile(helpers[name].file), aliases))),
  };
}

/** A helper's text with Python modules under other names. */
function renamed(text: string, aliases: ReadonlyMap<string, string>): string {
  let result = text;
  for (const [name, alias] of aliases) result = result.replace(new RegExp(`(?<![\\w.])${name}\\.`, "g"), `${alias}.`);
  return result;
}
