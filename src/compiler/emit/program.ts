import type { OutputFile } from "../api.js";
import type { ProgramFacts } from "../lower/context.js";
import type { LoweredModule } from "../lower/module.js";
import * as build from "../python/builders.js";
import { printModule } from "../python/print/module.js";
import { linkHelpers } from "./link-helpers.js";
import { sourceMap } from "./source-map.js";

/** The Python files of a program: one per module. */
export function emitProgram(modules: readonly LoweredModule[], facts: ProgramFacts): OutputFile[] {
  return modules.map((module) => {
    const imports = [...module.imports].map(([name, local]) =>
      name === local ? build.importModule(name) : build.importModule(name, local),
    );
    const printed = printModule(build.moduleOf([...imports, ...module.body]));
    const name = facts.moduleNames.get(module.file) ?? "main";
    const path = `${name.replace(/\./g, "/")}.py`;
    const text = linkHelpers(printed.text, module.helpers);
    const linesBefore = lineCount(text) - lineCount(printed.text);
    return { path, text, map: sourceMap({ path, ...printed, linesBefore }, () => module.file.text) };
  });
}

const lineCount = (text: string): number => text.split("\n").length;
