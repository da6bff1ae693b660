import type { Target } from "../../compiler/api.js";

/** Where a firmware has its files, and what Python's `sys.path` names beside the firmware's own modules. */
export interface Layout {
  /** The folder that a program starts in. */
  readonly home: string;
  readonly libraries: readonly string[];
}

export const layouts: Readonly<Record<Target, Layout>> = {
  micropython: { home: "/", libraries: ["/lib"] },
  // https://docs.pycom.io/gettingstarted/programming/filesystem/
  pycom: { home: "/flash", libraries: ["/flash", "/flash/lib"] },
};
