import type { BytesLiteral, FloatLiteral, IntLiteral, StringLiteral } from "../nodes.js";

const radixPrefixes: Readonly<Record<IntLiteral["radix"], string>> = { 2: "0b", 8: "0o", 10: "", 16: "0x" };

export const intText = (node: IntLiteral): string => radixPrefixes[node.radix] + node.value.toString(node.radix);

/** JavaScript prints the shortest digits that read back as the same double; Python wants a point or an exponent. */
export function floatText(node: FloatLiteral): string {
  const text = String(node.value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

const namedEscapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** What Python's `repr` would escape: controls, invisible formatting, lone surrogates, unassigned, all blanks but the space. */
const unprintable = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;

function escapeOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  if (hex.length <= 2) return `\\x${hex.padStart(2, "0")}`;
  return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}

const countOf = (text: string, character: string): number => text.split(character).length - 1;

function cheaperQuote(text: string, preferred: '"' | "'"): '"' | "'" {
  const other = preferred === '"' ? "'" : '"';
  return countOf(text, preferred) > countOf(text, other) ? other : preferred;
}

/** A string literal in the quote that the node prefers, or the other one where that saves escapes. */
export function stringText(node: StringLiteral): string {
  const quote = cheaperQuote(node.value, node.quote);
  const escaped = Array.from(node.value, (character) => {
    if (character === quote) return `\\${quote}`;
    return namedEscapes[character] ?? (unprintable.test(character) ? escapeOf(character) : character);
  });
  return quote + escaped.join("") + quote;
}

/** A bytes literal as Python's `repr` writes it. Throws a RangeError on a value that is no byte. */
export function bytesText(node: BytesLiteral): string {
  const quote = cheaperQuote(node.value.map((byte) => String.fromCharCode(byte)).join(""), "'");
  const escaped = node.value.map((byte) => {
    if (!Number.isInteger(byte) || byte < 0 || byte > 0xff) throw new RangeError(`${byte} is no byte`);
    const character = String.fromCharCode(byte);
    if (character === quote) return `\\${quote}`;
    return namedEscapes[character] ?? (byte < 0x20 || byte > 0x7e ? escapeOf(character) : character);
  });
  return `b${quote}${escaped.join("")}${quote}`;
}
