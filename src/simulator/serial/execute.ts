import type { BoardSession } from "../worker/session.js";
import { isPythonError, type PythonError } from "../worker/vm.js";

/** How a piece of Python ended. */
export type Outcome =
  | { readonly kind: "end" }
  /** `sys.exit()`, which restarts the board. */
  | { readonly kind: "exit" }
  /** The traceback as MicroPython prints it, each line with its newline. */
  | { readonly kind: "exception"; readonly traceback: string };

/** A Ctrl-C that came too late to interrupt what has ended must not interrupt what comes next. */
const SETTLE = "try:\n for _ in (0, 1): pass\nexcept KeyboardInterrupt: pass";

/** The frame of the line that started a file. */
const STARTER = /^ {2}File "<stdin>".*\n/gm;
/** Frames within the simulated firmware, which is C on a real board. */
const FIRMWARE = /^ {2}File "\/\.firmware\/.*\n/gm;

function outcomeOf(error: PythonError, starter: boolean): Outcome {
  if (error.type === "SystemExit") return { kind: "exit" };
  const traceback = `${error.message.trimEnd()}\n`.replace(FIRMWARE, "");
  return { kind: "exception", traceback: starter ? traceback.replace(STARTER, "") : traceback };
}

/** Runs source text at the prompt's level; Ctrl-C interrupts it. `starter` names a text of ours that only starts a file. */
function run(session: BoardSession, source: string, starter: boolean): Outcome {
  const { console, vm } = session;
  console.atPrompt = false;
  try {
    vm.runPython(source);
    return { kind: "end" };
  } catch (error) {
    if (!isPythonError(error)) throw error;
    return outcomeOf(error, starter);
  } finally {
    vm.runPython(SETTLE);
    console.isRaw = false;
    console.atPrompt = true;
  }
}

/** Runs source text in `__main__`. */
export function executeSource(session: BoardSession, source: string): Outcome {
  return run(session, source, false);
}

/** Runs a file of the board in `__main__`; one that is not there has nothing to do. */
export function executeFile(session: BoardSession, path: string): Outcome {
  const name = JSON.stringify(path);
  return run(session, `try:\n __import__("os").stat(${name})\nexcept OSError: pass\nelse: execfile(${name})`, true);
}

/** Runs the Python callbacks that are due while nothing else runs. */
export function runCallbacks(session: BoardSession): void {
  const { console } = session;
  console.atPrompt = false;
  try {
    session.dispatch();
  } catch (error) {
    if (!isPythonError(error)) throw error;
  } finally {
    console.atPrompt = true;
  }
}
