import { runtimeFile } from "../assets.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { helpers, withNeeded, type HelperName } from "../runtime/manifest.js";

/** Helpers with all that they need, as Python: the modules that they import, and their definitions. */
export interface LinkedHelpers {
  readonly imports: readonly string[];
  readonly definitions: readonly py.Statement[];
}

/** The helpers of these names, with all that they need. */
export function linkHelpers(names: ReadonlySet<HelperName>): LinkedHelpers {
  const needed = withNeeded(names);
  return {
    imports: [...new Set(needed.flatMap((name) => helpers[name].imports))].sort(),
    definitions: needed.map((name) => build.verbatim(runtimeFile(helpers[name].file))),
  };
}
