import type { Target } from "../../compiler/api.js";

/** A board of a project: a role, given by what it runs and where it runs. */
export interface BoardSettings {
  readonly entry: string;
  readonly mac?: string;
  readonly port?: string;
}

/** What the `"tsnow"` key of tsconfig.json holds. */
export interface Settings {
  readonly target?: Target;
  readonly outDir?: string;
  readonly entry?: string;
  readonly boards?: Readonly<Record<string, BoardSettings>>;
  readonly mpy?: boolean;
}
