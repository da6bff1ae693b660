import type * as py from "../../python/nodes.js";
import { expectedType } from "../../analysis/objects/index.js";
import { ts } from "../../ts.js";
import type { Context, ModuleState } from "../context.js";
import { classNameFor, declaredAlike, declaredTypeName } from "./naming.js";
import { shapeDefinition, type OwnProperty, type ShapeClass } from "./shape-class.js";

/** A class of literals, and where it stands. */
export interface PlacedShape {
  readonly definition: py.Statement;
  /** The offset of the type that it is called after; undefined for the head of the module. */
  readonly declaredAt: number | undefined;
}

/** The classes of the literals that a module was found to make, in the order of their first use. */
export function placedShapes(module: ModuleState): PlacedShape[] {
  return [...module.shapes.values()].map((shape) => ({
    definition: shapeDefinition(shape),
    declaredAt: shape.declaredAt,
  }));
}

/** Where a type is declared, when nothing before it in the module can run. */
function placeOf(context: Context, type: ts.Type | undefined): number | undefined {
  if (type === undefined) return undefined;
  const { file } = context.module;
  const declaration = [type.aliasSymbol, type.symbol as ts.Symbol | undefined]
    .flatMap((symbol) => symbol?.declarations ?? [])
    .find((each) => (ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each)) && each.parent === file);
  if (declaration === undefined) return undefined;
  const isQuiet = (each: ts.Statement): boolean =>
    ts.isImportDeclaration(each) ||
    ts.isInterfaceDeclaration(each) ||
    ts.isTypeAliasDeclaration(each) ||
    ts.isFunctionDeclaration(each);
  const before = file.statements.filter((each) => each.pos < declaration.pos);
  return before.every(isQuiet) ? declaration.end : undefined;
}

/** The class for a literal (or the name of a rest) with these own properties: one of the module's, made when it is asked for first. */
export function shapeFor(context: Context, literal: ts.Expression, own: readonly OwnProperty[]): ShapeClass {
  const wanted = describeShape(context, literal, own);
  const known = context.module.shapes.get(wanted.key);
  const shape = known ?? create(context, literal, wanted);
  context.module.shapes.set(wanted.key, shape);
  const given = new Set(own.filter((each) => !each.mayBeAbsent).map((each) => each.name));
  for (const slot of shape.slots) if (!given.has(slot)) shape.omitted.add(slot);
  return shape;
}

interface Description {
  readonly key: string;
  readonly slots: readonly string[];
  readonly listed: readonly string[] | undefined;
  readonly absent: readonly string[];
  readonly expected: ts.Type | undefined;
}

/** What the class of a literal looks like. Where the program lists properties, their order and presence are part of the shape. */
export function describeShape(context: Context, literal: ts.Expression, own: readonly OwnProperty[]): Description {
  const { checker, objects } = context.program;
  const expected =
    (ts.isObjectLiteralExpression(literal) ? expectedType(checker, literal) : undefined) ??
    declaredAlike(context, literal);
  const names = own.map((each) => each.name);
  const allowed = (expected?.getProperties() ?? [])
    .filter((property) => (property.flags & ts.SymbolFlags.Prototype) === 0 && !property.name.startsWith("__@"))
    .map((property) => property.name);
  const absent = allowed.filter((name) => !names.includes(name));
  const listed = objects.isEnumerated(context.typeOf(literal));
  if (listed) {
    const marks = own.map((each) => (each.mayBeAbsent ? `${each.name}?` : each.name));
    return { key: `listed ${marks.join()} ${absent.join()}`, slots: names, listed: names, absent, expected };
  }
  const declared = expected === undefined ? undefined : declaredTypeName(expected);
  const covers = names.every((name) => allowed.includes(name));
  const slots = covers && declared !== undefined ? requiredFirst(expected, allowed) : [...names, ...absent];
  const key = declared !== undefined && covers ? `${declared} ${slots.join()}` : [...slots].sort().join();
  return { key, slots, listed: undefined, absent: [], expected };
}

function requiredFirst(type: ts.Type | undefined, names: readonly string[]): string[] {
  const isOptional = (name: string): boolean => ((type?.getProperty(name)?.flags ?? 0) & ts.SymbolFlags.Optional) !== 0;
  return [...names.filter((name) => !isOptional(name)), ...names.filter(isOptional)];
}

function create(context: Context, literal: ts.Expression, wanted: Description): ShapeClass {
  return {
    name: context.module.names.reserve(classNameFor(context, literal, wanted.expected)),
    slots: wanted.slots,
    omitted: new Set(),
    listed: wanted.listed,
    absent: wanted.absent,
    declaredAt: placeOf(context, wanted.expected),
    isIterator: hasIteratorNext(context, literal),
  };
}

/** Whether a literal has a `next` that gives `{ done, value }`. */
export function hasIteratorNext(context: Context, literal: ts.Expression): boolean {
  const next = context.typeOf(literal).getProperty("next");
  if (next === undefined) return false;
  const [signature] = context.program.checker.getTypeOfSymbol(next).getCallSignatures();
  return signature !== undefined && isIteratorResult(signature.getReturnType());
}

/** Whether a type has `value`, and perhaps `done`, as what an iterator's `next` gives. */
export function isIteratorResult(type: ts.Type): boolean {
  const members = type.isUnion() ? type.types : [type];
  return (
    members.every((member) => member.getProperty("value") !== undefined || member.getProperty("done") !== undefined) &&
    members.some((member) => member.getProperty("done") !== undefined)
  );
}
