interface String {
  /** The number of characters. */
  readonly length: int;
  readonly [index: int]: string;
  /** The character at an index; negative counts from the end. */
  at(index: int): string | undefined;
  /** The character at an index, or "". */
  charAt(index: int): string;
  /** The code of the character at an index, which must exist. */
  charCodeAt(index: int): int;
  /** The code of the character at an index. */
  codePointAt(index: int): int | undefined;
  concat(...strings: string[]): string;
  endsWith(search: string, end?: int): boolean;
  includes(search: string, start?: int): boolean;
  /** Where the text first occurs, or -1. */
  indexOf(search: string, start?: int): int;
  /** Where the text last occurs, or -1. */
  lastIndexOf(search: string, start?: int): int;
  /** The first match with its groups, or with the flag `g` all matches' texts. */
  match(pattern: RegExp): RegExpMatchArray | null;
  /** All matches with their groups; the pattern needs the flag `g`. */
  matchAll(pattern: RegExp): RegExpStringIterator<RegExpExecArray>;
  /** Padded behind to a length. */
  padEnd(length: int, fill?: string): string;
  /** Padded in front to a length. */
  padStart(length: int, fill?: string): string;
  repeat(count: int): string;
  /** With the first match (all with the flag `g`) replaced. */
  replace(pattern: string | RegExp, replacement: string): string;
  replace(pattern: string | RegExp, replacer: (match: string, ...groups: any[]) => string): string;
  /** With all matches replaced. */
  replaceAll(pattern: string | RegExp, replacement: string): string;
  replaceAll(pattern: string | RegExp, replacer: (match: string, ...groups: any[]) => string): string;
  /** Where the pattern first matches, or -1. */
  search(pattern: RegExp): int;
  /** The part from start up to end; negative counts from the end. */
  slice(start?: int, end?: int): string;
  split(separator: string | RegExp, limit?: int): string[];
  startsWith(search: string, start?: int): boolean;
  /** A number of characters from start on. */
  substr(start: int, length?: int): string;
  /** The part between two indexes, in either order. */
  substring(start: int, end?: int): string;
  /** With small letters (A to Z only). */
  toLowerCase(): string;
  /** With capitals (a to z only). */
  toUpperCase(): string;
  toString(): string;
  /** Without white space around it. */
  trim(): string;
  trimEnd(): string;
  trimStart(): string;
  valueOf(): string;
  [Symbol.iterator](): StringIterator<string>;
}

interface StringConstructor {
  /** The value as text. */
  (value?: unknown): string;
  fromCharCode(...codes: int[]): string;
  fromCodePoint(...codes: int[]): string;
  /** A template's text, backslashes as they are. */
  raw(template: { readonly raw: readonly string[] }, ...substitutions: unknown[]): string;
}
declare const String: StringConstructor;

/** What a tag gets as its first argument. */
interface TemplateStringsArray extends ReadonlyArray<string> {
  readonly raw: readonly string[];
}
