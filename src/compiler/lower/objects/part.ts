import type * as py from "../../python/nodes.js";
import { writtenName } from "../../analysis/objects/survey.js";
import { ts } from "../../ts.js";
import type { Captured, Context } from "../context.js";

/** A property of a literal on its way to the constructor. One without a name was stored over by a later one: only its effects count. */
export interface Part {
  readonly name: string | undefined;
  readonly captured: Captured<py.Expression>;
  /** It may hold nothing in place of being absent: it comes from an optional property of a spread object. */
  readonly mayBeAbsent: boolean;
  /** A function that looks at its `this`, and is no method of the literal: it gets the object as its first argument. */
  readonly takesThis?: boolean;
  /** The name that it had until a later one was stored over it. */
  readonly replaced?: string | undefined;
}

/** The name of a property as far as the checker knows it. */
export function propertyKey(context: Context, name: ts.PropertyName): string | undefined {
  const written = writtenName(name);
  if (written !== undefined || !ts.isComputedPropertyName(name)) return written;
  const type = context.typeOf(name.expression);
  return type.isStringLiteral() || type.isNumberLiteral() ? String(type.value) : undefined;
}
