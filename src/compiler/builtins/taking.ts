import type { Context } from "../lower/context.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import type { ts } from "../ts.js";

/** A callback as a function that may be given `count` arguments although it names fewer: `lambda value, _: …`. */
export function takingAtLeast(context: Context, node: ts.Expression, count: number): py.Expression {
  const value = context.expression(node);
  const taken = Math.min(count, parameterCount(context, node));
  if (taken === count || value.kind === "Constant") return value;
  if (value.kind === "Lambda") return { ...value, parameters: [...value.parameters, build.restParameter("_")] };
  const names = Array.from({ length: taken }, (_, index) => `value${index === 0 ? "" : index + 1}`);
  return build.lambda([...names, build.restParameter("_")], build.call(value, ...names.map(build.name)));
}

/** How many arguments a function takes; any number where it has a rest parameter. */
function parameterCount(context: Context, node: ts.Expression): number {
  const [signature] = context.program.checker.getNonNullableType(context.typeOf(node)).getCallSignatures();
  if (signature === undefined) return Infinity;
  const hasRest = signature.parameters.some(
    (parameter) =>
      parameter.valueDeclaration !== undefined &&
      "dotDotDotToken" in parameter.valueDeclaration &&
      parameter.valueDeclaration.dotDotDotToken !== undefined,
  );
  return hasRest ? Infinity : signature.parameters.length;
}
