/** What the typings declare as ambient or as MicroPython's modules, as far as a program in Node can have it. */

class Bytes extends Uint8Array {
  decode() {
    return new TextDecoder().decode(this);
  }
  hex(separator = "") {
    return Array.from(this, (byte) => byte.toString(16).padStart(2, "0")).join(separator);
  }
  concat(...others) {
    return Bytes.from([this, ...others].flatMap((each) => [...each]));
  }
  repeat(count) {
    return Bytes.from(Array.from({ length: count }, () => [...this]).flat());
  }
  startswith(prefix) {
    return [...prefix].every((byte, index) => this[index] === byte);
  }
  endswith(suffix) {
    return suffix.length <= this.length && this.slice(this.length - suffix.length).startswith(suffix);
  }
}

function bytes(source, encoding) {
  if (source === undefined) return new Bytes(0);
  if (typeof source === "number") return new Bytes(source);
  return Bytes.from(encoding === undefined ? source : new TextEncoder().encode(source));
}

/** What follows a backslash in a bytes literal. */
const escapes = { n: 10, r: 13, t: 9, 0: 0, "\\": 92, "`": 96, $: 36 };

function b(text) {
  const pieces = text.raw[0].match(/\\x[0-9a-fA-F]{2}|\\.|[^\\]/gs) ?? [];
  return Bytes.from(
    pieces.map((piece) => {
      if (piece.startsWith("\\x")) return parseInt(piece.slice(2), 16);
      return piece.startsWith("\\") ? escapes[piece[1]] : piece.charCodeAt(0);
    }),
  );
}

const bytesText = (value) => {
  const quote = value.includes(39) && !value.includes(34) ? '"' : "'";
  const text = Array.from(value, (byte) => {
    const character = String.fromCharCode(byte);
    if (character === quote || character === "\\") return `\\${character}`;
    if (byte >= 32 && byte < 127) return character;
    return { 9: "\\t", 10: "\\n", 13: "\\r" }[byte] ?? `\\x${byte.toString(16).padStart(2, "0")}`;
  });
  return `b${quote}${text.join("")}${quote}`;
};

/** Python's `str` of the values that both languages have; others are compared through `console.log`. */
function pythonText(value) {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (value instanceof Bytes) return bytesText(value);
  return String(value);
}

class Exception extends Error {
  constructor(...args) {
    super(args.length === 0 ? "" : String(args[0]));
    this.args = args;
    this.name = new.target.name;
  }
}
const exceptionNames = ["ArithmeticError", "AssertionError", "AttributeError", "EOFError", "ImportError", "IndexError"];
exceptionNames.push("KeyError", "LookupError", "MemoryError", "NotImplementedError", "RuntimeError", "ValueError");
exceptionNames.push("OverflowError", "ZeroDivisionError", "UnicodeError");
const exceptions = Object.fromEntries(
  exceptionNames.map((name) => [name, { [name]: class extends Exception {} }[name]]),
);
class OSError extends Exception {
  get errno() {
    return this.args[0];
  }
}

const ticksPeriod = 2 ** 30;

/** Fresh for each program. */
export function ambient(clock, write) {
  const time = {
    sleep: (seconds) => clock.pass(seconds * 1000),
    sleep_ms: (milliseconds) => clock.pass(milliseconds),
    sleep_us: (microseconds) => clock.pass(microseconds / 1000),
    ticks_ms: () => Math.trunc(clock.now) % ticksPeriod,
    ticks_us: () => Math.trunc(clock.now * 1000) % ticksPeriod,
    ticks_add: (ticks, delta) => (ticks + delta + ticksPeriod) % ticksPeriod,
    ticks_diff: (end, start) => ((end - start + ticksPeriod / 2 + ticksPeriod) % ticksPeriod) - ticksPeriod / 2,
  };
  const print = (...values) => write(`${values.map(pythonText).join(" ")}\n`);
  return { globals: { print, b, bytes, bytearray: bytes, Exception, OSError, ...exceptions }, modules: { time } };
}
