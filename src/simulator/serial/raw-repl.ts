import type { Outcome } from "./execute.js";

/** What a REPL needs of the board it serves. */
export interface ReplHost {
  /** Waits for the next typed byte. */
  next(): number;
  /** Puts text on the line; each character is one byte. */
  say(text: string): void;
  /** Runs source text. */
  execute(source: string): Outcome;
}

const CTRL_A = 0x01;
const CTRL_B = 0x02;
const CTRL_C = 0x03;
const CTRL_D = 0x04;
const CTRL_E = 0x05;

const BANNER = "raw REPL; CTRL-B to exit\r\n";
/** Bytes that a sender of raw paste may send before it must wait for leave to send more. */
const PASTE_WINDOW = 16_384;

const decode = (bytes: readonly number[]): string => new TextDecoder().decode(Uint8Array.from(bytes));
/** Text as the line carries it: a character per byte of its UTF-8 form. */
const onTheLine = (text: string): string => Buffer.from(text).toString("latin1");

/** Runs a text and says how it ended: its output, Ctrl-D, its traceback, Ctrl-D. True when the board is to restart. */
function execute(host: ReplHost, source: string): boolean {
  const outcome = host.execute(source);
  host.say("\x04");
  if (outcome.kind === "exception") host.say(onTheLine(outcome.traceback));
  host.say("\x04");
  return outcome.kind === "exit";
}

/** Takes a text by raw paste, with its flow control; undefined when the sender broke it off. */
function paste(host: ReplHost): string | undefined {
  host.say(`R\x01${String.fromCharCode(PASTE_WINDOW & 0xff, PASTE_WINDOW >> 8)}\x01`);
  const bytes: number[] = [];
  for (;;) {
    const byte = host.next();
    if (byte === CTRL_C || byte === CTRL_D) {
      host.say("\x04");
      return byte === CTRL_D ? decode(bytes) : undefined;
    }
    bytes.push(byte);
    if (bytes.length % PASTE_WINDOW === 0) host.say("\x01");
  }
}

/** A command that begins with Ctrl-E: `A` is raw paste, others are refused. True when the board is to restart. */
function command(host: ReplHost, name: number | undefined): boolean {
  if (name !== "A".charCodeAt(0)) {
    host.say("R\x00");
    return false;
  }
  const source = paste(host);
  return execute(host, source ?? "raise KeyboardInterrupt");
}

/**
 * MicroPython's raw REPL, which tools speak: a text ended by Ctrl-D is run at once, without echo. We own it rather than
 * the VM, whose raw REPL hangs when a tool asks for raw paste.
 * @returns when the friendly REPL is wanted or the board is to restart
 */
export function rawRepl(host: ReplHost): "friendly" | "restart" {
  let text: number[] = [];
  host.say(`${BANNER}>`);
  for (;;) {
    const byte = host.next();
    if (byte === CTRL_A) {
      const isCommand = text.length === 2 && text[0] === CTRL_E;
      if (isCommand && command(host, text[1])) return "restart";
      host.say(isCommand ? ">" : `${BANNER}>`);
      text = [];
    } else if (byte === CTRL_B) {
      host.say("\r\n");
      return "friendly";
    } else if (byte === CTRL_C) {
      text = [];
    } else if (byte === CTRL_D) {
      host.say("OK");
      if (text.length === 0) {
        host.say("\r\n");
        return "restart";
      }
      if (execute(host, decode(text))) return "restart";
      host.say(">");
      text = [];
    } else {
      text.push(byte);
    }
  }
}
