import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { attributeName } from "../../analysis/names.js";

/** The class of the object literals of one shape. */
export interface ShapeClass {
  readonly name: string;
  /** Property names in the order of the constructor's parameters. */
  readonly slots: readonly string[];
  /** Slots that some literal leaves out. */
  readonly omitted: Set<string>;
  /** Where the program lists properties: the own ones in their order. */
  readonly listed: readonly string[] | undefined;
  /** Properties that the type allows and these literals do not have, where the program lists properties. */
  readonly absent: readonly string[];
  /** Where the user declares its type at the head of the module: the class stands there. */
  readonly declaredAt: number | undefined;
  /** `next()` gives the values of an iterator: Python asks for `__next__`. */
  readonly isIterator: boolean;
}

/** An own property of a literal: its name, and whether it may be left out. */
export interface OwnProperty {
  readonly name: string;
  readonly mayBeAbsent: boolean;
}

/** The classes of one module's object literals, by what tells their shapes apart. */
export type ShapeTable = Map<string, ShapeClass>;

/** The class statement; `members` follow its constructor. */
export function shapeDefinition(shape: ShapeClass, members: readonly py.Statement[] = []): py.ClassDefinition {
  const body: py.Statement[] = [];
  const hidden = [...shape.absent, ...(shape.listed === undefined ? [] : [...shape.omitted])];
  if (shape.listed !== undefined)
    body.push(
      build.assign(
        build.name("_fields"),
        build.tuple([...shape.listed, ...shape.absent].map((name) => build.string(name))),
      ),
    );
  for (const name of hidden) body.push(build.assign(build.name(attributeName(name)), build.none()));
  if (shape.slots.length > 0) body.push(constructorOf(shape));
  body.push(...members);
  if (shape.isIterator) body.push(...iteratorMembers());
  return build.classDefinition(shape.name, [], body.length > 0 ? body : [build.pass()]);
}

function constructorOf(shape: ShapeClass): py.FunctionDefinition {
  const firstDefault = shape.slots.findIndex((slot) => shape.omitted.has(slot));
  const parameters = shape.slots.map((slot, index) =>
    build.parameter(parameterName(slot), firstDefault >= 0 && index >= firstDefault ? build.none() : undefined),
  );
  const stores = shape.slots.map((slot) => storeOf(shape, slot));
  return build.functionDefinition("__init__", [build.parameter("self"), ...parameters], stores);
}

function storeOf(shape: ShapeClass, slot: string): py.Statement {
  const value = build.name(parameterName(slot));
  const store = build.assign(build.attribute(build.name("self"), attributeName(slot)), value);
  // A property that is listed only where it was given must not be there where it was not.
  return shape.listed !== undefined && shape.omitted.has(slot)
    ? build.ifElse(build.compare(value, "is not", build.none()), [store])
    : store;
}

/** The parameter that takes a property; `self` is the object. */
export function parameterName(slot: string): string {
  const name = attributeName(slot);
  return name === "self" ? "self_" : name;
}

/** Python's iteration for an object that has JavaScript's `next`. */
export function iteratorMembers(): py.Statement[] {
  const self = build.name("self");
  const result = build.name("result");
  return [
    build.functionDefinition("__iter__", ["self"], [build.returnValue(self)]),
    build.functionDefinition(
      "__next__",
      ["self"],
      [
        build.assign(result, build.callMethod(self, "next")),
        build.ifElse(build.attribute(result, "done"), [build.raise(build.name("StopIteration"))]),
        build.returnValue(build.attribute(result, "value")),
      ],
    ),
  ];
}
