import { ts } from "../../ts.js";
import type { Cell } from "./cells.js";

/** Whether a value of a declared type comes from the declaration (`out`), goes to it (`in`), or both. */
export type Direction = "in" | "out" | "both";

/** What the names in a declared type stand for at one use of it. */
export interface Scope {
  readonly parameters: ReadonlyMap<string, Cell>;
  /** The value whose member is used, and the declared type that has the member. */
  readonly owner:
    { readonly cell: Cell; readonly typeName: string; readonly typeParameters: readonly string[] } | undefined;
  readonly outer: Scope | undefined;
}

export const emptyScope: Scope = { parameters: new Map(), owner: undefined, outer: undefined };

/** A declared type with members. */
export type NominalDeclaration = ts.InterfaceDeclaration | ts.ClassDeclaration;

export function isNominal(node: ts.Node): node is NominalDeclaration {
  return ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node);
}

/** The scope of a declared type's members, used on a value. */
export function ownerScope(cell: Cell, declaration: NominalDeclaration): Scope {
  const typeParameters = [...(declaration.typeParameters ?? [])].map(({ name }) => name.text);
  return {
    parameters: new Map(),
    owner: { cell, typeName: declaration.name?.text ?? "", typeParameters },
    outer: undefined,
  };
}

/** The types that a declared type extends. */
export function baseTypes(declaration: NominalDeclaration): readonly ts.ExpressionWithTypeArguments[] {
  return (declaration.heritageClauses ?? []).flatMap(({ types }) => [...types]);
}

export function isThisParameter(parameter: ts.ParameterDeclaration): boolean {
  return ts.isIdentifier(parameter.name) && parameter.name.text === "this";
}
