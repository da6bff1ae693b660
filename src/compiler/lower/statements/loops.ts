import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import type { Context, LoopState } from "../context.js";
import { bindPattern, simpleTarget } from "../destructuring.js";
import { lowerCondition } from "../truth.js";

function plainLoop(node: ts.IterationStatement, beforeContinue: LoopState["beforeContinue"] = () => []): LoopState {
  const label = ts.isLabeledStatement(node.parent) ? node.parent.label.text : undefined;
  return { label, node, beforeContinue };
}

/** `while`; a condition that needs statements is tested inside. */
export function whileStatement(context: Context, node: ts.WhileStatement): void {
  const test = context.capture(() => lowerCondition(context, node.expression));
  const body = context.inLoop(plainLoop(node), () => context.body(node.statement));
  context.emit(build.withOrigin(whileWith(test.value, test.statements, body), context.origin(node)));
}

/** A loop whose condition has statements of its own leaves with `break`. */
export function whileWith(
  test: py.Expression,
  before: readonly py.Statement[],
  body: readonly py.Statement[],
): py.While {
  if (before.length === 0) return build.whileLoop(test, body);
  return build.whileLoop(build.bool(true), [...before, build.ifElse(build.negate(test), [build.breakLoop()]), ...body]);
}

/** `do … while` tests at the end, and before each `continue`. */
export function doStatement(context: Context, node: ts.DoStatement): void {
  const leave = (): readonly py.Statement[] => {
    const test = context.capture(() => lowerCondition(context, node.expression));
    return [...test.statements, build.ifElse(build.negate(test.value), [build.breakLoop()])];
  };
  const body = context.inLoop(plainLoop(node, leave), () => context.body(node.statement));
  const isEndless = node.expression.kind === ts.SyntaxKind.TrueKeyword;
  context.emit(
    build.withOrigin(build.whileLoop(build.bool(true), isEndless ? body : [...body, ...leave()]), context.origin(node)),
  );
}

/** `for (const x of xs)`. */
export function forOfStatement(context: Context, node: ts.ForOfStatement): void {
  const iterable = context.expression(node.expression);
  const { target, prologue } = loopTarget(context, node.initializer);
  const body = context.inLoop(plainLoop(node), () => context.body(node.statement));
  const make = node.awaitModifier === undefined ? build.forLoop : build.asyncForLoop;
  context.emit(build.withOrigin(make(target, iterable, [...prologue, ...body]), context.origin(node)));
}

/** `for (const key in record)`. */
export function forInStatement(context: Context, node: ts.ForInStatement): void {
  if (context.representation(node.expression) !== "dict") {
    context.report(
      node.expression,
      "unsupportedSyntax",
      "`for…in` over this value",
      "Use `for…of` over an array, or `Object.keys`.",
    );
    return;
  }
  const keys = build.call("list", context.expression(node.expression));
  const { target, prologue } = loopTarget(context, node.initializer);
  const body = context.inLoop(plainLoop(node), () => context.body(node.statement));
  context.emit(build.withOrigin(build.forLoop(target, keys, [...prologue, ...body]), context.origin(node)));
}

interface LoopTarget {
  readonly target: py.Target;
  readonly prologue: readonly py.Statement[];
}

function loopTarget(context: Context, initializer: ts.ForInitializer): LoopTarget {
  const [declaration] = ts.isVariableDeclarationList(initializer) ? initializer.declarations : [];
  if (declaration !== undefined) return bindingTarget(context, declaration.name);
  const item = context.temporary("item");
  if (ts.isVariableDeclarationList(initializer)) return { target: item, prologue: [] };
  context.report(
    initializer,
    "unsupportedSyntax",
    "A loop over an existing variable",
    "Declare the variable in the loop: `for (const item of …)`.",
  );
  return { target: item, prologue: [] };
}

function bindingTarget(context: Context, name: ts.BindingName): LoopTarget {
  if (ts.isIdentifier(name)) {
    const binding = context.bindingOf(name);
    return { target: build.name(binding === undefined ? name.text : context.nameOf(binding)), prologue: [] };
  }
  const simple = context.capture(() => patternTarget(context, name));
  return { target: simple.value, prologue: simple.statements };
}

function patternTarget(context: Context, pattern: ts.BindingPattern): py.Target {
  const target = simpleTarget(context, pattern);
  if (target !== undefined) return target;
  const item = context.temporary("item");
  bindPattern(context, pattern, item);
  return item;
}
