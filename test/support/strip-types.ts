import { shared } from "./shared.js";
import type { Sources } from "./vm/types.js";

/** The program as JavaScript modules, for Node: types stripped, and what Node 20 lacks (decorators, `using`) spelled out. */
export function stripTypes(files: Readonly<Record<string, string>>, entry: string): Sources {
  const { ts } = shared;
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    useDefineForClassFields: true,
  };
  const toScript = (text: string, fileName: string): string =>
    fileName.endsWith(".json")
      ? `export default ${text}`
      : ts.transpileModule(text, { compilerOptions, fileName }).outputText;
  const outputPath = (path: string): string => path.replace(/\.tsx?$/, ".js");
  return {
    files: Object.fromEntries(Object.entries(files).map(([path, text]) => [outputPath(path), toScript(text, path)])),
    entry: outputPath(entry),
  };
}
