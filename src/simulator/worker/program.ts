import type { BoardProgram, BoardSession } from "./session.js";
import { isPythonError, type PythonError } from "./vm.js";

/** A traceback without the frames that started the program and those of the simulated firmware, which is C on a board. */
export function programFrames(traceback: string): string {
  const lines = traceback.trimEnd().split("\n");
  return lines.filter((line) => !/^ {2}File "(<stdin>|\/\.firmware\/)/.test(line)).join("\n");
}

/** Ends the program as the board would: with a traceback on the console, except for `sys.exit()`. */
function endWith(session: BoardSession, error: PythonError): void {
  if (error.type === "SystemExit") {
    session.exit("exit");
    return;
  }
  const traceback = programFrames(error.message);
  session.console.write(new TextEncoder().encode(`${traceback}\n`));
  session.exit("exception", traceback);
}

/** The default program: run the entry file, as the board does after a reset. */
export const runEntry: BoardProgram = (session) => {
  const entry = JSON.stringify(session.start.entry);
  try {
    session.vm.runPython(`execfile(${entry})`);
    session.exit("end");
  } catch (error) {
    if (!isPythonError(error)) throw error;
    endWith(session, error);
  }
};
