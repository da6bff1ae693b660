import { basename } from "node:path";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.js";

/** A fault of tsnow's own, as one diagnostic: what happened and where in tsnow, and that we want to hear of it. */
export function internalError(error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  const place = error instanceof Error ? placeInTsnow(error.stack) : undefined;
  return {
    code: "TSN9999",
    category: "error",
    message:
      `tsnow itself failed: ${reason.split("\n", 1)[0] ?? ""}${place === undefined ? "" : ` (in ${place})`}. ` +
      "This is a fault in tsnow, not in your program; please report it together with the program that shows it.",
  };
}

/** The first place of a stack that lies in our own files, as `file.js:line:column`. */
function placeInTsnow(stack: string | undefined): string | undefined {
  const own = /([^()\s]+[\\/]dist[\\/][^():]+\.js):(\d+):(\d+)/.exec(stack ?? "");
  if (!own?.[1]) return undefined;
  return `${basename(own[1])}:${own[2] ?? ""}:${own[3] ?? ""}`;
}
