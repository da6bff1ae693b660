import { attributeName } from "../analysis/names.js";
import { runtimeFile } from "../assets.js";
import type { ProgramFacts } from "../lower/context.js";
import type { LoweredModule } from "../lower/module.js";
import * as build from "../python/builders.js";
import { usesName } from "../python/facts.js";
import type * as py from "../python/nodes.js";
import { helpers, withNeeded } from "../runtime/manifest.js";

/**
 * Exports whose name had to change because a builtin of Python has it (`list` is `list_` inside) under their own name too, at the
 * module's end. Left out where the module, or a helper in it, uses the builtin: it would be hidden from there.
 */
export function exportAliases(module: LoweredModule, facts: ProgramFacts): py.Statement[] {
  const { checker } = facts;
  const symbol = checker.getSymbolAtLocation(module.file);
  if (symbol === undefined) return [];
  const own = checker.getExportsOfModule(symbol).flatMap((each) => facts.scopesOf(module.file).bindingOf(each) ?? []);
  return own.flatMap((binding) => {
    const name = facts.namesOf(module.file).nameOf(binding);
    const wanted = binding.sourceName;
    const isFree = name !== wanted && attributeName(wanted) === wanted && !binding.isReassigned;
    return isFree && !isUsed(module, wanted) ? [build.assign(build.name(wanted), build.name(name))] : [];
  });
}

function isUsed(module: LoweredModule, name: string): boolean {
  if (usesName(build.moduleOf(module.body), name)) return true;
  const word = new RegExp(`\\b${name}\\b`);
  return withNeeded(module.helpers).some((helper) => word.test(runtimeFile(helpers[helper].file)));
}
