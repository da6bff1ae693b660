import type { BoardProgram, BoardSession } from "./session.js";
import { isPythonError, type PythonError } from "./vm.js";

/** A traceback without the frames that started the program. */
function withoutStarter(traceback: string): string {
  const lines = traceback.trimEnd().split("\n");
  return lines.filter((line) => !line.startsWith('  File "<stdin>"')).join("\n");
}

/** Ends the program as the board would: with a traceback on the console, except for `sys.exit()`. */
function endWith(session: BoardSession, error: PythonError): void {
  if (error.type === "SystemExit") {
    session.exit("exit");
    return;
  }
  const traceback = withoutStarter(error.message);
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
