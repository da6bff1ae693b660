import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import type { Captured, Context } from "../context.js";
import { mayChange } from "../effects.js";
import { iterate } from "../iteration.js";
import { emitOrdered } from "../ordered.js";

/** `[a, b]`: a list, or a tuple where the program sees a `readonly` tuple. Spreads are joined with `+`: MicroPython has no `[*a]`. */
export function arrayLiteral(context: Context, node: ts.ArrayLiteralExpression): py.Expression {
  const asTuple = isTuple(context, node);
  const display = (elements: readonly py.Expression[]): py.Expression =>
    asTuple ? build.tuple(elements) : build.list(elements);
  const convert = asTuple ? "tuple" : "list";
  const parts = node.elements.map((element) =>
    context.capture(() =>
      ts.isSpreadElement(element)
        ? iterate(context, element.expression, context.expression(element.expression))
        : context.expression(element),
    ),
  );
  const values = emitOrdered(
    context,
    parts.map((part, index) =>
      node.elements[index]?.kind === ts.SyntaxKind.SpreadElement ? copied(context, part, parts.slice(index + 1)) : part,
    ),
  );
  if (!node.elements.some(ts.isSpreadElement)) return display(values);
  const pieces: py.Expression[] = [];
  let run: py.Expression[] = [];
  const endRun = (): void => {
    if (run.length > 0) pieces.push(display(run));
    run = [];
  };
  values.forEach((value, index) => {
    const element = node.elements[index];
    if (element === undefined || !ts.isSpreadElement(element)) return void run.push(value);
    endRun();
    pieces.push(
      context.representation(element.expression) === (asTuple ? "tuple" : "list") ? value : build.call(convert, value),
    );
  });
  endRun();
  const [first, ...rest] = pieces;
  if (first === undefined) return display([]);
  if (rest.length === 0) return isNew(first, convert) ? first : build.call(convert, first);
  return rest.reduce((left, right) => build.binary(left, "+", right), first);
}

/** The items of a spread, copied where a later element could change what they are taken from. */
export function copied(
  context: Context,
  part: Captured<py.Expression>,
  later: readonly Captured<py.Expression>[],
): Captured<py.Expression> {
  const isCopy = isNew(part.value, "list") || part.value.kind === "StringLiteral";
  return !isCopy && mayChange(context, build.subscript(part.value, build.int(0)), later)
    ? { ...part, value: build.call("list", part.value) }
    : part;
}

/** Whether an expression makes a list (or tuple) of its own, so that no copy is needed. */
function isNew(value: py.Expression, convert: "list" | "tuple"): boolean {
  if (value.kind === "List" || value.kind === "Tuple") return true;
  return value.kind === "Call" && value.callee.kind === "Name" && value.callee.id === convert;
}

/** Whether the value of an array literal is seen as a `readonly` tuple, by its context or by `as const`. */
export function isTuple(context: Context, node: ts.ArrayLiteralExpression): boolean {
  const expected = context.program.checker.getContextualType(node);
  const type =
    expected !== undefined && (expected.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) === 0
      ? expected
      : context.typeOf(node);
  const { representations } = context.program.values.facts(type);
  if (representations.has("tuple")) return !representations.has("list");
  return false;
}
