import fc from "fast-check";
import type { Scope, Type } from "./scope.js";

/** A piece of a program: it becomes text once it is known what can be seen at its place. A statement may declare things there. */
export type Piece = (scope: Scope) => string;

/** Random pieces, each of which may contain the others. */
export interface Pieces {
  readonly number: Piece;
  readonly string: Piece;
  readonly boolean: Piece;
  readonly array: Piece;
  readonly value: Piece;
  /** A boolean that is no literal: TypeScript would call a comparison of two literals senseless. */
  readonly comparison: Piece;
  /** What stands in a condition: of any type, but no literal. */
  readonly condition: Piece;
  readonly line: Piece;
  readonly lines: readonly Piece[];
}

export type Ties = { readonly [K in keyof Pieces]: fc.Arbitrary<Pieces[K]> };

/** A number by which one of several things is chosen. */
export const wish = fc.nat(11);

/** How deep expressions nest. */
export const depth = { depthIdentifier: "expression", depthSize: "small", maxDepth: 3, withCrossShrink: true } as const;
/** How deep statements nest, functions inside expressions counted. */
export const lineDepth = { depthIdentifier: "line", depthSize: "small", maxDepth: 3, withCrossShrink: true } as const;

type Values<A extends readonly fc.Arbitrary<unknown>[]> = {
  readonly [K in keyof A]: A[K] extends fc.Arbitrary<infer V> ? (V extends Piece ? string : V) : never;
};

/**
 * A piece made of others: those that are pieces come as their text, made from left to right in the same scope; anything
 * else comes as it is.
 */
export const piece = <const A extends readonly fc.Arbitrary<unknown>[]>(
  parts: A,
  write: (scope: Scope, ...values: Values<A>) => string,
): fc.Arbitrary<Piece> =>
  fc.tuple(...parts).map((given): Piece => (scope) => {
    const values = given.map((each) => (typeof each === "function" ? (each as Piece)(scope) : each));
    // Each piece was replaced by its text, as the type says.
    return write(scope, ...(values as unknown as Values<A>));
  });

/** Keeps a piece from becoming text before its scope is known, inside {@link piece}. */
export const later = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<{ readonly piece: T }> =>
  arbitrary.map((inner) => ({ piece: inner }));

/** A number as the checking run wants it; the parentheses keep what is meant. */
export const computed = (scope: Scope, text: string): string => (scope.isChecked ? `$n(${text})` : `(${text})`);

export const indent = (text: string): string => text.replace(/^/gm, "  ");

/** Lines in braces, in a scope of their own. */
export const braces = (body: readonly Piece[], scope: Scope): string =>
  `{\n${indent(body.map((each) => each(scope)).join("\n"))}\n}`;

/** `left operator= right`, or just the right side where nothing can be assigned to. */
export const assignment = (type: Type, operators: readonly string[], right: fc.Arbitrary<Piece>): fc.Arbitrary<Piece> =>
  piece([wish, fc.constantFrom(...operators), right], (scope, choice, operator, given) => {
    const target = scope.variable(type, choice, true);
    if (target === undefined) return given;
    const text = `${target} ${operator} ${given}`;
    return type === "number" ? computed(scope, text) : `(${text})`;
  });
