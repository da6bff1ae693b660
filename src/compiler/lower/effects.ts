import type * as py from "../python/nodes.js";
import type { Context } from "./context.js";

/** Calls `visit` for an expression and all expressions in it that are evaluated with it (not the bodies of lambdas). */
function visitEvaluated(expression: py.Expression, visit: (each: py.Expression) => void): void {
  visit(expression);
  const down = (each: py.Expression | undefined): void => {
    if (each !== undefined) visitEvaluated(each, visit);
  };
  switch (expression.kind) {
    case "Tuple":
    case "List":
    case "Set":
      return expression.elements.forEach(down);
    case "Dict":
      return expression.entries.forEach((entry) => (down(entry.key), down(entry.value)));
    case "Attribute":
      return down(expression.object);
    case "Subscript":
      down(expression.object);
      if (expression.index.kind !== "Slice") return down(expression.index);
      return [expression.index.lower, expression.index.upper, expression.index.step].forEach(down);
    case "Call":
      down(expression.callee);
      return expression.args.forEach((argument) => down(argument.value));
    case "Unary":
      return down(expression.operand);
    case "Binary":
      return [expression.left, expression.right].forEach(down);
    case "BoolOperation":
      return expression.operands.forEach(down);
    case "Compare":
      return [expression.left, ...expression.comparators.map((each) => each.right)].forEach(down);
    case "Conditional":
      return [expression.test, expression.whenTrue, expression.whenFalse].forEach(down);
    case "Await":
    case "YieldFrom":
    case "NamedExpression":
      return down(expression.value);
    case "Yield":
      return down(expression.value);
    case "Comprehension":
      down(expression.element);
      return expression.clauses.forEach((clause) => [clause.iterable, ...clause.conditions].forEach(down));
    case "DictComprehension":
      [expression.key, expression.value].forEach(down);
      return expression.clauses.forEach((clause) => [clause.iterable, ...clause.conditions].forEach(down));
    case "Name":
    case "IntLiteral":
    case "FloatLiteral":
    case "StringLiteral":
    case "BytesLiteral":
    case "Constant":
    case "Lambda":
      return;
  }
}

function some(expression: py.Expression, test: (each: py.Expression) => boolean): boolean {
  let found = false;
  visitEvaluated(expression, (each) => {
    found ||= test(each);
  });
  return found;
}

const effectful: ReadonlySet<py.Expression["kind"]> = new Set(["Call", "Await", "Yield", "YieldFrom", "NamedExpression"]);
const mutable: ReadonlySet<py.Expression["kind"]> = new Set(["Attribute", "Subscript", "List", "Set", "Dict", "Comprehension", "DictComprehension"]);

/** Whether evaluating an expression may change something, as far as its form tells. */
export function hasEffects(expression: py.Expression): boolean {
  return some(expression, (each) => effectful.has(each.kind));
}

/** Whether an expression gives the same value whenever it is evaluated, with no effect: a literal, or a variable that is never stored to again. */
export function isConstant(context: Context, expression: py.Expression): boolean {
  return !some(expression, (each) => effectful.has(each.kind) || mutable.has(each.kind) || (each.kind === "Name" && !context.isConstantName(each.id)));
}

/** Whether an expression only reads variables (that someone may store to) and constants. */
export function readsOnly(expression: py.Expression): boolean {
  return !some(expression, (each) => effectful.has(each.kind) || each.kind === "List" || each.kind === "Set" || each.kind === "Dict");
}

/** The names that an expression reads when it is evaluated. */
export function namesIn(expression: py.Expression): ReadonlySet<string> {
  const names = new Set<string>();
  visitEvaluated(expression, (each) => {
    if (each.kind === "Name") names.add(each.id);
  });
  return names;
}

/** Whether a value can be written twice in the output instead of being kept in a variable: cheap, and the same both times. */
export function isRepeatable(context: Context, expression: py.Expression): boolean {
  return (expression.kind === "Name" || expression.kind === "Constant" || expression.kind.endsWith("Literal")) && isConstant(context, expression);
}
