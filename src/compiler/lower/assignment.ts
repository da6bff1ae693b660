import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { skipErased } from "../frontend/syntax.js";
import { ts } from "../ts.js";
import { arithmetic, type ArithmeticOperator } from "./arithmetic.js";
import type { Context } from "./context.js";
import { assignPattern } from "./destructuring.js";
import { isRepeatable } from "./effects.js";
import { concatenatedWith } from "./concatenate-assign.js";
import { referTo, type Reference } from "./reference.js";
import { asCondition } from "./truth.js";

const arithmeticOperators: Partial<Record<ts.SyntaxKind, ArithmeticOperator>> = {
  [ts.SyntaxKind.PlusEqualsToken]: "+",
  [ts.SyntaxKind.MinusEqualsToken]: "-",
  [ts.SyntaxKind.AsteriskEqualsToken]: "*",
  [ts.SyntaxKind.SlashEqualsToken]: "/",
  [ts.SyntaxKind.PercentEqualsToken]: "%",
  [ts.SyntaxKind.AsteriskAsteriskEqualsToken]: "**",
  [ts.SyntaxKind.AmpersandEqualsToken]: "&",
  [ts.SyntaxKind.BarEqualsToken]: "|",
  [ts.SyntaxKind.CaretEqualsToken]: "^",
  [ts.SyntaxKind.LessThanLessThanEqualsToken]: "<<",
  [ts.SyntaxKind.GreaterThanGreaterThanEqualsToken]: ">>",
  [ts.SyntaxKind.GreaterThanGreaterThanGreaterThanEqualsToken]: ">>>",
};

/** An assignment whose value is used: it is done before, and its value is the variable, or what was stored. */
export function assignmentValue(context: Context, node: ts.BinaryExpression): py.Expression {
  return assign(context, node, true);
}

/** An assignment as a statement. */
export function assignmentEffect(context: Context, node: ts.BinaryExpression): void {
  assign(context, node, false);
}

function assign(context: Context, node: ts.BinaryExpression, isUsed: boolean): py.Expression {
  const kind = node.operatorToken.kind;
  const target = skipErased(node.left);
  if (kind === ts.SyntaxKind.EqualsToken) {
    if (ts.isArrayLiteralExpression(target) || ts.isObjectLiteralExpression(target))
      return assignPattern(context, target, node.right, isUsed);
    return assignPlain(context, node, target, isUsed);
  }
  const operator = arithmeticOperators[kind];
  if (operator !== undefined) return assignCompound(context, node, operator, isUsed);
  return assignLogical(context, node, isUsed);
}

function assignPlain(
  context: Context,
  node: ts.BinaryExpression,
  target: ts.Expression,
  isUsed: boolean,
): py.Expression {
  const place = context.capture(() => referTo(context, target));
  const right = context.capture(() => context.expression(node.right));
  context.emit(...place.statements);
  // Python evaluates the right side first, JavaScript the object and the index on the left.
  const steady = place.value.steadyDuring(right);
  context.emit(...right.statements);
  const value = isUsed && !isRepeatable(right.value) && !steady.isVariable ? context.keep(right.value) : right.value;
  context.emit(build.withOrigin(steady.store(value), context.origin(node)));
  return steady.isVariable ? steady.read() : value;
}

function assignCompound(
  context: Context,
  node: ts.BinaryExpression,
  operator: ArithmeticOperator,
  isUsed: boolean,
): py.Expression {
  const place = referTo(context, skipErased(node.left)).evaluatedOnce();
  const right = context.capture(() => context.expression(node.right));
  // JavaScript reads the left side before it evaluates the right.
  const before = right.statements.length > 0 ? context.keep(place.read()) : place.read();
  context.emit(...right.statements);
  const joined = operator === "+" ? concatenatedWith(context, node, before, right.value) : undefined;
  const value =
    joined ??
    arithmetic(context, node, operator, { node: node.left, value: before }, { node: node.right, value: right.value });
  store(context, node, place, value);
  return isUsed ? place.read() : build.none();
}

/** `x = x + y` is written `x += y`. */
function store(context: Context, node: ts.Node, place: Reference, value: py.Expression): void {
  const origin = context.origin(node);
  if (value.kind === "Binary" && sameExpression(value.left, place.read()))
    context.emit(build.withOrigin(build.augmentedAssign(place.target, value.operator, value.right), origin));
  else context.emit(build.withOrigin(place.store(value), origin));
}

function sameExpression(first: py.Expression, second: py.Expression): boolean {
  if (first.kind === "Name" && second.kind === "Name") return first.id === second.id;
  if (first.kind === "Attribute" && second.kind === "Attribute")
    return first.name === second.name && sameExpression(first.object, second.object);
  if (first.kind === "Subscript" && second.kind === "Subscript") {
    return (
      first.index.kind !== "Slice" &&
      second.index.kind !== "Slice" &&
      sameExpression(first.object, second.object) &&
      sameExpression(first.index, second.index)
    );
  }
  return first.kind === "IntLiteral" && second.kind === "IntLiteral"
    ? first.value === second.value
    : first.kind === "StringLiteral" && second.kind === "StringLiteral" && first.value === second.value;
}

/** `x ??= y`, `x ||= y`, `x &&= y`: the right side and the store happen only where JavaScript does them. */
function assignLogical(context: Context, node: ts.BinaryExpression, isUsed: boolean): py.Expression {
  const place = referTo(context, skipErased(node.left)).evaluatedOnce();
  const kind = node.operatorToken.kind;
  const read = place.isVariable ? place.read() : context.keep(place.readIfPresent());
  const test =
    kind === ts.SyntaxKind.QuestionQuestionEqualsToken
      ? build.compare(read, "is", build.none())
      : kind === ts.SyntaxKind.AmpersandAmpersandEqualsToken
        ? asCondition(context, node.left, read)
        : build.negate(asCondition(context, node.left, read));
  const body = context.capture(() => {
    const value = context.expression(node.right);
    context.emit(place.store(value));
    if (isUsed && read.kind === "Name" && !place.isVariable) context.emit(build.assign(read, place.read()));
  });
  context.emit(build.withOrigin(build.ifElse(test, body.statements), context.origin(node)));
  return read;
}

/** `x++` and `++x` as values. */
export function updateValue(
  context: Context,
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
): py.Expression {
  const place = referTo(context, skipErased(node.operand)).evaluatedOnce();
  const before = ts.isPostfixUnaryExpression(node) ? context.keep(place.read()) : undefined;
  emitUpdate(context, node, place);
  return before ?? place.read();
}

/** `x++` as a statement. */
export function updateEffect(context: Context, node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): void {
  emitUpdate(context, node, referTo(context, skipErased(node.operand)));
}

function emitUpdate(
  context: Context,
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
  place: Reference,
): void {
  const operator = node.operator === ts.SyntaxKind.PlusPlusToken ? "+" : "-";
  const read = place.read();
  const isPlace = read.kind === "Name" || read.kind === "Attribute" || read.kind === "Subscript";
  const statement = isPlace
    ? build.augmentedAssign(place.target, operator, build.int(1))
    : place.store(build.binary(read, operator, build.int(1)));
  context.emit(build.withOrigin(statement, context.origin(node)));
}
