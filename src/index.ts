/** The library: TypeScript in, MicroPython out. Synchronous and deterministic; the first two work in memory only. */
export type { OutputFile, Target, TranspileOptions, TranspileResult, VirtualFiles } from "./compiler/api.js";
export type { Diagnostic } from "./compiler/diagnostics/diagnostic.js";
export { transpileString, transpileVirtualProject } from "./compiler/index.js";
export { transpileProject, type TranspileProjectOptions } from "./project/transpile-project.js";
