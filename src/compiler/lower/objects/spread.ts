import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import type { Part } from "./part.js";
import { readProperty } from "./read.js";
import type { OwnProperty } from "./shape-class.js";

/** The own properties in JavaScript's order: one that is stored over keeps its place. */
export function ownProperties(parts: readonly Part[]): OwnProperty[] {
  const names = new Map<string, OwnProperty>();
  for (const part of parts) {
    const name = part.name ?? part.replaced;
    if (name !== undefined) names.set(name, { name, mayBeAbsent: part.mayBeAbsent });
  }
  return [...names.values()];
}

/**
 * A spread or a rest copies all properties that an object has, ours those that its type tells of: where there may be others, the
 * program must not print or list the copy.
 */
export function checkWidth(context: Context, node: ts.Node, source: ts.Type, copy: ts.Type): void {
  const { checker, objects } = context.program;
  const present = checker.getNonNullableType(source);
  const members = present.isUnion() ? present.types : [present];
  const isWide = (each: ts.Type): boolean => (each.flags & ts.TypeFlags.Object) !== 0 && objects.mayHaveMore(each);
  if (objects.isEnumerated(copy) && members.some(isWide))
    context.report(
      node,
      "unsupportedSyntax",
      "A copy of an object that may have more properties than its type, which is printed or listed,",
      "Name the properties: `{ x: value.x, … }`.",
    );
}

/** A property that a spread copies. */
export interface SpreadProperty {
  readonly name: string;
  readonly isOptional: boolean;
  readonly holdsNull: boolean;
  readonly read: py.Expression;
}

/** A copy of each property that the type of an object tells of. */
export function spreadParts(context: Context, type: ts.Type, source: py.Expression): Part[] {
  return spreadProperties(context, type, source).map(({ name, isOptional, read }) => ({
    name,
    captured: { value: read, statements: [] },
    mayBeAbsent: isOptional,
  }));
}

/** The properties that a spread of an object of this type copies. */
export function spreadProperties(context: Context, of: ts.Type, source: py.Expression): SpreadProperty[] {
  const { checker } = context.program;
  const type = checker.getApparentType(of);
  const members = type.isUnion() ? type.types : [type];
  const objects = members.filter((member) => (member.flags & ts.TypeFlags.Object) !== 0 || member.isIntersection());
  const names = new Set(
    objects.flatMap((member) =>
      member
        .getProperties()
        .filter(isOwnData)
        .map((each) => each.name),
    ),
  );
  return [...names].map((name) => {
    const found = members.map((member) => member.getProperty(name));
    const isOptional = found.some((each) => each === undefined || (each.flags & ts.SymbolFlags.Optional) !== 0);
    const holdsNull = found.some((each) => each !== undefined && mayBeNull(context, checker.getTypeOfSymbol(each)));
    const isEverywhere = found.every((each) => each !== undefined);
    const read = isEverywhere
      ? readProperty(context, type, source, name)
      : build.call("getattr", source, build.string(name), build.none());
    return { name, isOptional, holdsNull, read };
  });
}

function mayBeNull(context: Context, type: ts.Type): boolean {
  return context.program.values.facts(type).mayBeNull;
}

/** A spread copies fields; the methods of a class stay with it. */
function isOwnData(symbol: ts.Symbol): boolean {
  const declaration = symbol.declarations?.[0];
  if (declaration !== undefined && ts.isClassElement(declaration) && ts.isClassLike(declaration.parent))
    return ts.isPropertyDeclaration(declaration);
  return true;
}
