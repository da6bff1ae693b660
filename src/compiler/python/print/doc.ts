import type { Origin } from "../nodes.js";

/**
 * Text with places where it may be broken over lines. Widths are computed once, when a piece is made, so that laying
 * out takes time linear in the text.
 */
export type Doc = string | Concat | Brackets | Chain | Marked;

interface Measured {
  /** Columns when everything stands on one line. */
  readonly width: number;
  /** Columns up to the first place where a line may be broken; `width` when there is none. */
  readonly lead: number;
  readonly isBreakable: boolean;
}

/** One piece behind the other. */
export interface Concat extends Measured {
  readonly kind: "concat";
  readonly parts: readonly Doc[];
}

/** `(a, b)`: broken, it has one item per line, one level deeper. */
export interface Brackets extends Measured {
  readonly kind: "brackets";
  readonly open: string;
  readonly items: readonly Doc[];
  readonly close: string;
  /** The brackets are written only when broken: Python wants them around an expression of several lines. */
  readonly isOptional: boolean;
  /** The comma that makes `(a,)` a tuple. */
  readonly lastComma: "," | "";
}

/** `a + b + c`: inside broken brackets it may be broken before each operator. */
export interface Chain extends Measured {
  readonly kind: "chain";
  readonly first: Doc;
  readonly rest: readonly ChainLink[];
}
export interface ChainLink {
  /** With its spacing: `+ `, `if `; a blank goes before it when it stands on the same line. */
  readonly operator: string;
  readonly operand: Doc;
}

/** Text that stands for a piece of TypeScript. */
export interface Marked extends Measured {
  readonly kind: "marked";
  readonly origin: Origin;
  readonly content: Doc;
}

export const widthOf = (doc: Doc): number => (typeof doc === "string" ? doc.length : doc.width);
export const leadOf = (doc: Doc): number => (typeof doc === "string" ? doc.length : doc.lead);
export const isBreakable = (doc: Doc): boolean => typeof doc !== "string" && doc.isBreakable;

/**
 * For each part of a sequence: the columns that must stand on the same line behind it, given those behind the whole.
 */
export function columnsBehind(parts: readonly Doc[], behindAll: number): readonly number[] {
  let behind = behindAll;
  return parts
    .map((_, index) => {
      const part = parts[parts.length - 1 - index] ?? "";
      const own = behind;
      behind = isBreakable(part) ? leadOf(part) : behind + widthOf(part);
      return own;
    })
    .reverse();
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

export function concat(...parts: readonly Doc[]): Doc {
  return {
    kind: "concat",
    parts,
    width: sum(parts.map(widthOf)),
    lead: leadOfSequence(parts),
    isBreakable: parts.some(isBreakable),
  };
}

function leadOfSequence(parts: readonly Doc[]): number {
  const breakable = parts.findIndex(isBreakable);
  if (breakable < 0) return sum(parts.map(widthOf));
  return sum(parts.slice(0, breakable).map(widthOf)) + leadOf(parts[breakable] ?? "");
}

/** Items between brackets, separated by commas. */
export function brackets(open: string, items: readonly Doc[], close: string, lastComma: "," | "" = ""): Doc {
  if (items.length === 0) return open + close;
  const inner = sum(items.map(widthOf)) + 2 * (items.length - 1) + lastComma.length;
  const width = open.length + inner + close.length;
  return {
    kind: "brackets",
    open,
    items,
    close,
    isOptional: false,
    lastComma,
    width,
    lead: open.length,
    isBreakable: true,
  };
}

/** Items that get parentheses only when they need more than one line. */
export function optionalParentheses(...items: readonly Doc[]): Doc {
  const width = sum(items.map(widthOf)) + 2 * (items.length - 1);
  return {
    kind: "brackets",
    open: "(",
    items,
    close: ")",
    isOptional: true,
    lastComma: "",
    width,
    lead: 1,
    isBreakable: true,
  };
}

export function chain(first: Doc, rest: readonly ChainLink[]): Doc {
  const parts = chainParts(first, rest);
  const measures = {
    width: sum(parts.map(widthOf)),
    lead: leadOfSequence(parts),
    isBreakable: parts.some(isBreakable),
  };
  return { kind: "chain", first, rest, ...measures };
}

/** The chain as it stands on one line. */
export const chainParts = (first: Doc, rest: readonly ChainLink[]): readonly Doc[] => [
  first,
  ...rest.flatMap((link) => [` ${link.operator}`, link.operand]),
];

/** The text stands for the origin, where there is one. */
export const marked = (content: Doc, origin: Origin | undefined): Doc =>
  origin === undefined
    ? content
    : {
        kind: "marked",
        origin,
        content,
        width: widthOf(content),
        lead: leadOf(content),
        isBreakable: isBreakable(content),
      };

/** Pieces with a separator between them, with no place to break but those of the pieces. */
export const joined = (items: readonly Doc[], separator: string): Doc =>
  concat(...items.flatMap((item, index) => (index === 0 ? [item] : [separator, item])));
