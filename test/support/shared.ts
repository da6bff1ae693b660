import type * as Compiler from "../../src/compiler/index.js";
import type { ts as TypeScript } from "../../src/compiler/ts.js";
import type { VmThread } from "./vm/types.js";

/** What `environment.cjs` keeps for all test files of a process. */
export interface Shared {
  readonly compiler: typeof Compiler;
  readonly ts: typeof TypeScript;
  readonly vm: VmThread;
}

// The environment of all tests puts it there (jest.config.cjs).
export const shared = (globalThis as unknown as { readonly tsnowShared: Shared }).tsnowShared;
