import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { attributeName } from "../../analysis/names.js";
import type { Context } from "../context.js";
import { hasEffects } from "../effects.js";
import { emitOrdered } from "../ordered.js";
import type { Part } from "./part.js";
import { parameterName, type ShapeClass } from "./shape-class.js";

/** A value on its way to a constructor's parameter. */
interface Given {
  readonly name: string;
  readonly value: py.Expression;
}

/** The call of a shape's class: by position as long as the order is that of the class, then by name. */
export function construct(context: Context, shape: ShapeClass, parts: readonly Part[]): py.Expression {
  const values = emitOrdered(
    context,
    parts.map((part) => part.captured),
  );
  const given = parts.flatMap(({ name }, index): Given[] => {
    const value = values[index];
    return name === undefined || value === undefined ? [] : [{ name, value }];
  });
  // Where evaluating does nothing else, its order cannot be seen.
  const ordered = given.some(({ value }) => hasEffects(value)) ? given : inOrderOf(shape, given);
  let byPosition = true;
  const args = ordered.map(({ name, value }, index): py.Expression | py.Argument => {
    byPosition &&= shape.slots[index] === name;
    return byPosition ? value : build.keyword(parameterName(name), value);
  });
  const made = build.call(shape.name, ...args);
  const bound = parts.flatMap((part) => (part.takesThis === true && part.name !== undefined ? [part.name] : []));
  if (bound.length === 0) return made;
  const object = context.keep(made, "object");
  for (const name of bound) {
    const place = build.attribute(object, attributeName(name));
    context.emit(build.assign(place, build.call(context.helper("_bind"), place, object)));
  }
  return object;
}

function inOrderOf(shape: ShapeClass, given: readonly Given[]): readonly Given[] {
  return shape.slots.flatMap((slot) => given.filter(({ name }) => name === slot));
}
