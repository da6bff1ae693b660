import type { Context } from "../lower/context.js";
import { lowerOrdered } from "../lower/ordered.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";
import { argument } from "./argument.js";
import { isExpression, lowerSpread } from "./spread.js";
import { isRepeatable } from "../lower/effects.js";
import type { CallLowering, Owner, PropertyLowering } from "./owner.js";

type HelperName = Parameters<Context["helper"]>[0];

const isInt = (context: Context, node: ts.Expression): boolean => context.program.numbers.kindOf(node) === "int";

/** A function of Python's module `math`. */
const ofModule =
  (name: string): CallLowering =>
  (context, { args }) =>
    build.call(build.attribute(context.pythonModule("math"), name), ...lowerOrdered(context, args));

const helper =
  (name: HelperName): CallLowering =>
  (context, { args }) =>
    build.call(context.helper(name), ...lowerOrdered(context, args));

/** Rounding: nothing of an int, else a function of Python's, which raises on NaN and the infinities. */
const rounding =
  (plain: (context: Context, value: py.Expression) => py.Expression): CallLowering =>
  (context, call) => {
    const node = argument(call, 0);
    const value = context.expression(node);
    return isInt(context, node) ? value : plain(context, value);
  };

const mathFunction =
  (name: string) =>
  (context: Context, value: py.Expression): py.Expression =>
    build.call(build.attribute(context.pythonModule("math"), name), value);

/** `a // b` for `Math.floor(a / b)` of integers, where b is not 0. */
const floor: CallLowering = (context, call) => {
  const node = argument(call, 0);
  const inner = ts.isParenthesizedExpression(node) ? node.expression : node;
  if (
    ts.isBinaryExpression(inner) &&
    inner.operatorToken.kind === ts.SyntaxKind.SlashToken &&
    isInt(context, inner.left) &&
    isInt(context, inner.right) &&
    context.program.numbers.isNonZero(inner.right)
  ) {
    const [left = build.none(), right = build.none()] = lowerOrdered(context, [inner.left, inner.right]);
    return build.binary(left, "//", right);
  }
  return rounding(mathFunction("floor"))(context, call);
};

/** `max` and `min`: Python's where no value may be NaN, which it would not pass on. */
const extreme =
  (name: "max" | "min"): CallLowering =>
  (context, call) => {
    const args = lowerSpread(context, call);
    const [only] = args;
    if (only === undefined) return build.call("float", build.string(name === "max" ? "-inf" : "inf"));
    const { numbers } = context.program;
    const doubtful = call.args.map((node) =>
      ts.isSpreadElement(node) ? numbers.elementKindOf(node.expression) !== "int" : numbers.mayBeNaN(node),
    );
    const ordered = withDoubtfulFirst(args, doubtful);
    if (ordered === undefined) return build.call(context.helper(name === "max" ? "_max" : "_min"), ...args);
    if (args.length === 1) return isExpression(only) ? only : build.call(name, only.value);
    return build.call(name, ...ordered);
  };

type Given = py.Expression | py.Argument;

/** One value that may be NaN stands first: Python's `max` and `min` then give it. Undefined where that does not do. */
function withDoubtfulFirst(args: readonly Given[], doubtful: readonly boolean[]): readonly Given[] | undefined {
  const index = doubtful.indexOf(true);
  if (index <= 0 && doubtful.lastIndexOf(true) === index) return args;
  const movable = args.every((each, other) => other === index || (isExpression(each) && isRepeatable(each)));
  const first = args[index];
  if (first === undefined || !movable || doubtful.lastIndexOf(true) !== index) return undefined;
  return [first, ...args.filter((_, other) => other !== index)];
}

const abs: CallLowering = (context, call) => build.call("abs", context.expression(argument(call, 0)));

const sign: CallLowering = (context, call) => build.call(context.helper("_sign"), ...lowerOrdered(context, call.args));

/** The root of a number that may be negative is NaN in JavaScript, and an exception in Python. */
const sqrt: CallLowering = (context, call) => {
  const node = argument(call, 0);
  const value = context.expression(node);
  return context.program.numbers.isNonNegative(node) || isSquareSum(node)
    ? mathFunction("sqrt")(context, value)
    : build.call(context.helper("_sqrt"), value);
};

/** `x * x + y * y`, `x ** 2`: never negative. */
function isSquareSum(node: ts.Expression): boolean {
  const inner = ts.isParenthesizedExpression(node) ? node.expression : node;
  if (!ts.isBinaryExpression(inner)) return false;
  const { left, right, operatorToken } = inner;
  if (operatorToken.kind === ts.SyntaxKind.PlusToken) return isSquareSum(left) && isSquareSum(right);
  if (operatorToken.kind === ts.SyntaxKind.AsteriskToken) return left.getText() === right.getText();
  return (
    operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken &&
    ts.isNumericLiteral(right) &&
    Number(right.text) % 2 === 0
  );
}

/** A logarithm: -Infinity of 0 and NaN below in JavaScript, an exception in Python. */
const logarithm =
  (name: "log" | "log2" | "log10"): CallLowering =>
  (context, call) => {
    const value = context.expression(argument(call, 0));
    return build.call(context.helper("_log"), build.attribute(context.pythonModule("math"), name), value);
  };

/** A function that is NaN outside its domain in JavaScript, and an exception in Python. */
const limited =
  (name: string): CallLowering =>
  (context, call) =>
    build.call(
      context.helper("_domain"),
      build.attribute(context.pythonModule("math"), name),
      context.expression(argument(call, 0)),
    );

const pow: CallLowering = (context, call) => {
  const [base, exponent] = [argument(call, 0), argument(call, 1)];
  const values = lowerOrdered(context, [base, exponent]);
  const [left = build.none(), right = build.none()] = values;
  const isPlain = isInt(context, base) && isInt(context, exponent) && context.program.numbers.isNonNegative(exponent);
  return isPlain ? build.binary(left, "**", right) : build.call(context.helper("_pow"), left, right);
};

/** Pycom's firmware has no module `random`. */
const random: CallLowering = (context) =>
  context.program.target === "pycom"
    ? build.call(context.helper("_random"))
    : build.callMethod(context.pythonModule("random"), "random");

const constant =
  (value: number): PropertyLowering =>
  () =>
    build.float(value);

const truncate = (_context: Context, value: py.Expression): py.Expression => build.call("int", value);

/** `Math` on Python's builtins and its module `math`. */
export const math: Owner = {
  properties: {
    E: (context) => build.attribute(context.pythonModule("math"), "e"),
    PI: (context) => build.attribute(context.pythonModule("math"), "pi"),
    LN10: constant(Math.LN10),
    LN2: constant(Math.LN2),
    LOG10E: constant(Math.LOG10E),
    LOG2E: constant(Math.LOG2E),
    SQRT1_2: constant(Math.SQRT1_2),
    SQRT2: constant(Math.SQRT2),
  },
  calls: {
    abs,
    acos: limited("acos"),
    acosh: limited("acosh"),
    asin: limited("asin"),
    asinh: ofModule("asinh"),
    atan: ofModule("atan"),
    atan2: ofModule("atan2"),
    atanh: helper("_atanh"),
    cbrt: helper("_cbrt"),
    ceil: rounding(mathFunction("ceil")),
    clz32: helper("_clz32"),
    cos: ofModule("cos"),
    cosh: ofModule("cosh"),
    exp: ofModule("exp"),
    expm1: ofModule("expm1"),
    floor,
    fround: helper("_fround"),
    hypot: (context, call) => build.call(context.helper("_hypot"), ...lowerSpread(context, call)),
    imul: helper("_imul"),
    log: logarithm("log"),
    log10: logarithm("log10"),
    log1p: helper("_log1p"),
    log2: logarithm("log2"),
    max: extreme("max"),
    min: extreme("min"),
    pow,
    random,
    round: rounding((context, value) => build.call(context.helper("_round"), value)),
    sign,
    sin: ofModule("sin"),
    sinh: ofModule("sinh"),
    sqrt,
    tan: ofModule("tan"),
    tanh: ofModule("tanh"),
    trunc: rounding(truncate),
  },
};
