import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import type { Target } from "./inventory.js";

const root = join(__dirname, "..", "..", "..");
const configs: Readonly<Record<Target, string>> = { micropython: "tsconfig.base.json", pycom: "tsconfig.pycom.json" };

/** A parsed `tsconfig` as users extend it, but with the declarations themselves checked too. */
function options(target: Target): { readonly options: ts.CompilerOptions; readonly fileNames: readonly string[] } {
  const path = join(root, configs[target]);
  const config = ts.getParsedCommandLineOfConfigFile(
    path,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  );
  if (config === undefined) throw new Error(`${path} cannot be read`);
  return { options: { ...config.options, skipLibCheck: false }, fileNames: config.fileNames };
}

function fail(diagnostic: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
}

/** The file that declares a module; undefined when there is none. */
export function moduleFile(target: Target, name: string): string | undefined {
  const base = join(root, "typings", target, name);
  return [`${base}.d.ts`, join(base, "index.d.ts")].find(existsSync);
}

/** The names of all modules that are declared for a target. */
export function declaredModules(target: Target): readonly string[] {
  return readdirSync(join(root, "typings", target), { withFileTypes: true })
    .map((entry) => entry.name.replace(/\.d\.ts$/, ""))
    .sort();
}

/** A program of one target's declarations and of further files. */
export function createProgram(target: Target, files: readonly string[]): ts.Program {
  const config = options(target);
  return ts.createProgram({ rootNames: [...config.fileNames, ...files], options: config.options });
}

/** A path as it is shown: relative to the repository, with forward slashes. */
export function shown(path: string): string {
  return relative(root, path).split("\\").join("/");
}

/** The folder of the test's own case files. */
export const casesFolder = join(dirname(__dirname), "cases");
