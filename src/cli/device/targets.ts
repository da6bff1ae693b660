import { deviceFailure } from "../../device/findings.js";
import type { Board } from "../../project/boards.js";

/** A board, and where it is attached. */
export interface Target {
  readonly board: Board;
  readonly port: string;
}

/** mpremote's word for the first board that it finds. */
const AUTO = "auto";

/**
 * Where each board is: `--port`, which is for one board, or its "port"; a single board without either is whatever is attached.
 * Throws a `Failure` when a port is missing or given to two boards.
 */
export function targetsOf(boards: readonly Board[], port: string | undefined): readonly Target[] {
  if (port !== undefined && boards.length > 1) throw deviceFailure("onePort");
  const targets = boards.map((board): Target => {
    const where = port ?? board.port ?? (boards.length === 1 ? AUTO : undefined);
    if (where === undefined) throw deviceFailure("noPortGiven", board.name);
    return { board, port: where };
  });
  for (const { port: shared } of targets) {
    const names = targets.filter((target) => target.port === shared).map(({ board }) => board.name);
    if (names.length > 1) throw deviceFailure("sharedPort", shared, names.join(" and "));
  }
  return targets;
}
