import { join } from "node:path";
import { ts } from "../../compiler/ts.js";
import { packageFolder } from "../../package.js";

const installed = /^(?:.*[\\/]node_modules[\\/])tsnow[\\/](.+)$/;

/**
 * The file system for reading configurations. A new project extends `tsnow/tsconfig.base.json` before anybody has run
 * `npm install` in it: until then the running package answers for the installed one.
 */
export const configurationHost: ts.ParseConfigHost & Pick<ts.System, "directoryExists"> = {
  useCaseSensitiveFileNames: ts.sys.useCaseSensitiveFileNames,
  readDirectory: ts.sys.readDirectory,
  fileExists: (path) => ts.sys.fileExists(path) || ts.sys.fileExists(standIn(path)),
  directoryExists: (path) => /[\\/]node_modules([\\/]tsnow)?$/.test(path) || ts.sys.directoryExists(path),
  readFile: (path) => ts.sys.readFile(path) ?? ts.sys.readFile(standIn(path)),
};

function standIn(path: string): string {
  const [, inside] = installed.exec(path) ?? [];
  return inside === undefined ? path : join(packageFolder, inside);
}

/** A file of the running package by its public name (`tsnow/tsconfig.base.json`), if it is one of ours and there. */
export function packageFile(specifier: string): string | undefined {
  if (!specifier.startsWith("tsnow/")) return undefined;
  const path = join(packageFolder, specifier.slice("tsnow/".length));
  return ts.sys.fileExists(path) ? path : undefined;
}
