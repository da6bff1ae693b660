import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import type { Context } from "../context.js";
import { emitOrdered } from "../ordered.js";
import type { Part } from "./parts.js";
import { parameterName, type ShapeClass } from "./shape-class.js";

/** The call of a shape's class: by position as long as the order is that of the class, then by name. */
export function construct(context: Context, shape: ShapeClass, parts: readonly Part[]): py.Expression {
  const values = emitOrdered(
    context,
    parts.map((part) => part.captured),
  );
  let byPosition = true;
  let position = 0;
  const args = parts.flatMap((part, index): (py.Expression | py.Argument)[] => {
    const value = values[index];
    if (part.name === undefined || value === undefined) return [];
    byPosition &&= shape.slots[position] === part.name;
    position += 1;
    return [byPosition ? value : build.keyword(parameterName(part.name), value)];
  });
  return build.call(shape.name, ...args);
}
