import { Cost } from "../costs.js";
import type { Kernel } from "../kernel.js";

/**
 * Who speaks over the line. A program: its lines are shown, and Ctrl-C interrupts it. The prompt: nothing to show, and
 * Ctrl-C is a key like others. A protocol, when a program switched Ctrl-C off (`micropython.kbd_intr(-1)`): likewise.
 */
type Speaker = "program" | "prompt" | "protocol";

const CTRL_C = 0x03;
const CARRIAGE_RETURN = 0x0d;
const NEWLINE = 0x0a;

/** Gives each bare newline a carriage return. */
function withCarriageReturns(bytes: Uint8Array, before: number): Uint8Array {
  const line: number[] = [];
  let last = before;
  for (const byte of bytes) {
    if (byte === NEWLINE && last !== CARRIAGE_RETURN) line.push(CARRIAGE_RETURN);
    line.push(byte);
    last = byte;
  }
  return line.length === bytes.length ? bytes : Uint8Array.from(line);
}

/** The board's end of its serial line. */
export class BoardConsole {
  /** The REPL shows its prompt. */
  atPrompt = false;
  /** The program switched Ctrl-C off. */
  isRaw = false;
  /** Whether the VM's own REPL, given a byte, runs something. */
  replRuns: () => boolean = () => false;
  private taker: ((bytes: Uint8Array) => void) | undefined;
  private waiting: number[] = [];
  private last = 0;

  constructor(private readonly kernel: Kernel) {
    kernel.receive((event) => {
      if (event.kind === "input") for (const byte of event.bytes) this.type(byte);
    });
  }

  /** Puts text on the line, as `print` does: a newline becomes CR LF, as on a real board. */
  write(text: Uint8Array): void {
    if (this.taker === undefined) this.send(withCarriageReturns(text, this.last), text.length);
    else this.taker(text);
  }

  /** Puts bytes on the line as they are. */
  writeBytes(bytes: Uint8Array): void {
    this.send(bytes, bytes.length);
  }

  /** Gives what is written to `taker` instead of the line, until called with nothing. */
  withhold(taker: ((bytes: Uint8Array) => void) | undefined): void {
    this.taker = taker;
  }

  /** Bytes that wait to be read. */
  available(): number {
    return this.waiting.length;
  }

  /** Takes up to `limit` of the waiting bytes, without waiting for any. */
  take(limit: number): Uint8Array {
    const taken = Uint8Array.from(this.waiting.slice(0, limit));
    this.waiting = this.waiting.slice(limit);
    return taken;
  }

  /** Waits until a byte has come; false if something else happened first, so that callbacks can run. */
  wait(): boolean {
    if (this.waiting.length === 0) this.kernel.wait(Infinity);
    return this.waiting.length > 0;
  }

  private send(bytes: Uint8Array, cost: number): void {
    this.last = bytes[bytes.length - 1] ?? this.last;
    this.kernel.act({ kind: "console", bytes, shown: this.speaker() === "program" });
    this.kernel.spend(cost * Cost.printedByte);
  }

  private type(byte: number): void {
    if (byte === CTRL_C && this.speaker() === "program") this.kernel.onInterrupt();
    else this.waiting.push(byte);
  }

  private speaker(): Speaker {
    if (this.atPrompt && !this.replRuns()) return "prompt";
    return this.isRaw ? "protocol" : "program";
  }
}
