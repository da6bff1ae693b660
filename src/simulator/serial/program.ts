import type { BoardProgram, BoardSession } from "../worker/session.js";
import { executeFile, executeSource, runCallbacks, type Outcome } from "./execute.js";
import { rawRepl, type ReplHost } from "./raw-repl.js";

/** Virtual microseconds from a soft reset to the first line of Python. */
const SOFT_RESET_TIME = 20_000;
/** Which REPL the board offers outlives a soft reset, under this name. */
const REPL = "serial.repl";

const CTRL_A = 0x01;
/** How the VM's REPL says that it is in its raw mode now. */
const RAW_MODE = "CTRL-B to exit\r\n>";

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));

function hostOf(session: BoardSession): ReplHost {
  const { console } = session;
  return {
    next: () => {
      while (!console.wait()) runCallbacks(session);
      return console.take(1)[0] ?? 0;
    },
    say: (text) => console.write(latin1(text)),
    execute: (source) => executeSource(session, source),
  };
}

/** Runs a file that a board runs by itself, and shows its traceback. */
function startUp(session: BoardSession, file: string): Outcome {
  const outcome = executeFile(session, file);
  if (outcome.kind === "exception") {
    session.console.atPrompt = false;
    session.console.write(Uint8Array.from(Buffer.from(outcome.traceback)));
    session.console.atPrompt = true;
  }
  return outcome;
}

/** Runs `boot.py` and then the program. True when the board is to restart. */
function startProgram(session: BoardSession, withEntry: boolean): boolean {
  if (startUp(session, "boot.py").kind === "exit") return true;
  if (!withEntry) return false;
  const outcome = startUp(session, session.start.entry);
  if (outcome.kind === "exception") session.exit("exception", outcome.traceback.trimEnd());
  else session.exit(outcome.kind);
  return outcome.kind === "exit";
}

/**
 * The VM's own REPL, with its line editing. It is told of each byte, and tells by its banner that it went into its raw
 * mode, where ours takes over.
 */
class FriendlyRepl {
  private isStarted = false;

  constructor(
    private readonly session: BoardSession,
    private readonly host: ReplHost,
  ) {}

  run(): "raw" | "restart" {
    const { vm } = this.session;
    // From the VM's raw mode, Ctrl-B leads back.
    if (this.isStarted) vm.replProcessChar(0x02);
    else vm.replInit();
    this.isStarted = true;
    for (;;) {
      const byte = this.host.next();
      if (byte === CTRL_A) {
        if (this.wentRaw()) return "raw";
      } else {
        const result = vm.replProcessChar(byte);
        this.session.console.isRaw = false;
        if (result !== 0) return "restart";
      }
    }
  }

  /** Gives the VM Ctrl-A, which is its raw mode only on an empty line. */
  private wentRaw(): boolean {
    const { console, vm } = this.session;
    const said: number[] = [];
    console.withhold((bytes) => said.push(...bytes));
    try {
      vm.replProcessChar(CTRL_A);
    } finally {
      console.withhold(undefined);
    }
    const text = Buffer.from(said).toString("latin1");
    const isRaw = text.endsWith(RAW_MODE);
    this.host.say(isRaw ? "\r\n" : text);
    return isRaw;
  }
}

/** Offers the REPLs until the board is to restart. */
function serve(session: BoardSession, first: "raw" | "friendly"): void {
  const host = hostOf(session);
  const friendly = new FriendlyRepl(session, host);
  let mode: "raw" | "friendly" | "restart" = first;
  while (mode !== "restart") {
    session.kernel.act({ kind: "retain", key: REPL, value: mode });
    mode = mode === "raw" ? rawRepl(host) : friendly.run();
  }
}

/**
 * What a served board runs, as the firmware's own start-up does: `boot.py`, then the entry (not after a soft reset from the
 * raw REPL), then the REPL, and all again after a soft reset.
 */
export const run: BoardProgram = (session) => {
  const { console, kernel, start } = session;
  const isSoft = start.resetCause === "soft";
  const isRaw = isSoft && start.retained[REPL] === "raw";
  console.atPrompt = true;
  if (isSoft) console.write(latin1("MPY: soft reboot\r\n"));
  if (!startProgram(session, !isRaw)) serve(session, isRaw ? "raw" : "friendly");
  session.vm.runPython('__import__("_board").files.close_all()');
  kernel.act({ kind: "unread", bytes: console.take(console.available()) });
  kernel.act({ kind: "restart", cause: "soft", after: SOFT_RESET_TIME });
  kernel.halt();
};
