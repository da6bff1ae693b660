import type { Diagnostic } from "./diagnostic.js";

/** One kind of finding: a code that never changes, and the sentence that says why and what to write instead. */
export interface Row<Details extends readonly string[]> {
  readonly code: `TSN${number}`;
  readonly category: Diagnostic["category"];
  readonly text: (...details: Details) => string;
}

function error<Details extends readonly string[]>(code: number, text: (...details: Details) => string): Row<Details> {
  return { code: `TSN${code}`, category: "error", text };
}

/**
 * Every finding of the compiler. Codes are given once and never reused.
 * 1xxx: constructs, 2xxx: values and types, 3xxx: modules, 9xxx: the compiler's own failures.
 */
export const catalogue = {
  unsupportedSyntax: error(1001, (what: string, instead: string) => `${what} cannot run on MicroPython. ${instead}`),
  argumentsObject: error(
    1002,
    () => "`arguments` has no counterpart in Python. Write a rest parameter: `(...args: T[])`.",
  ),
  deviceSubclassing: error(1003, (name: string) => `\`${name}\` cannot be used in this way.`),

  unsupportedMember: error(
    2001,
    (member: string) => `\`${member}\` has no lowering yet. Write the loop or expression out.`,
  ),
  unsupportedConversion: error(
    2002,
    (from: string, to: string) =>
      `A value of type \`${from}\` cannot become \`${to}\`: they are different things in Python. Build a new value instead.`,
  ),
  notAnInteger: error(
    2003,
    (what: string) =>
      `${what} must be an integer here, and this cannot be proved. Write \`Math.floor(…)\` or declare the value as \`int\`.`,
  ),
  fraction: error(
    2006,
    (what: string) =>
      `${what}. Write \`Math.floor(…)\`, \`Math.round(…)\` or \`Math.trunc(…)\`, or declare it as \`float\`.`,
  ),
  lostThis: error(
    2004,
    (name: string) =>
      `\`${name}\` loses its \`this\` when it is taken as a value. Write an arrow function that calls it: \`(…) => object.${name}(…)\`.`,
  ),
  unsupportedKey: error(
    2005,
    (type: string) =>
      `Keys or values of type \`${type}\` are told apart otherwise in Python. Use a text, a number or an object of a class as the key.`,
  ),

  moduleNotFound: error(
    3001,
    (name: string) => `There is no module \`${name}\`, neither beside this file nor among the board's modules.`,
  ),

  internal: error(
    9999,
    (message: string) => `The compiler failed here: ${message}. Please report this with the source.`,
  ),
} as const;

export type Code = keyof typeof catalogue;
export type DetailsOf<C extends Code> = Parameters<(typeof catalogue)[C]["text"]>;
