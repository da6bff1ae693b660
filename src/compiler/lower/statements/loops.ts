import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { skipErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import { assignTo, bindPattern, simpleTarget } from "../destructuring.js";
import type { Context, JumpFrame } from "../context.js";
import { enumList } from "../enums/members.js";
import { functionAround } from "../async/mode.js";
import { iterate } from "../iteration.js";
import { lowerCondition, negated } from "../truth.js";
import { loopFrame } from "./frames.js";
import { emitLoop } from "./jumps.js";
import { turnBody } from "./turn.js";

/** The body of a loop, in its frame; a function of its own where closures outlive a turn. */
export function loopBody(
  context: Context,
  node: ts.IterationStatement,
  frame: JumpFrame,
  parameters: readonly string[] = [],
  prologue: () => void = () => undefined,
): py.Statement[] {
  if (context.module.scopes.hasTurns(node)) return turnBody(context, node, parameters, prologue);
  return context.inFrame(frame, () => [...context.capture(prologue).statements, ...context.body(node.statement)]);
}

/** `while`; a condition that needs statements is tested inside. */
export function whileStatement(context: Context, node: ts.WhileStatement): void {
  const frame = loopFrame(node);
  const test = context.capture(() => lowerCondition(context, node.expression));
  const body = loopBody(context, node, frame);
  emitLoop(context, frame, whileWith(test.value, test.statements, body), node);
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
    return [...test.statements, build.ifElse(negated(context, node.expression, test.value), [build.breakLoop()])];
  };
  const frame = loopFrame(node, leave);
  const body = loopBody(context, node, frame);
  const isEndless = node.expression.kind === ts.SyntaxKind.TrueKeyword;
  const ending = isEndless || neverEnds(body) ? [] : leave();
  emitLoop(context, frame, build.whileLoop(build.bool(true), [...body, ...ending]), node);
}

/** Whether a block leaves by its last statement. */
function neverEnds(body: readonly py.Statement[]): boolean {
  const last = body.at(-1)?.kind;
  return last === "Return" || last === "Raise" || last === "Break" || last === "Continue";
}

/** `for (const x of xs)`. */
export function forOfStatement(context: Context, node: ts.ForOfStatement): void {
  if (node.awaitModifier !== undefined && ts.isSourceFile(functionAround(node)))
    return context.report(
      node,
      "unsupportedSyntax",
      "`for await` outside a function",
      "Put the loop into an `async` function, and call it.",
    );
  const frame = loopFrame(node);
  const iterable = iterate(context, node.expression, context.expression(node.expression));
  const target = loopTarget(context, node.initializer);
  const isAsync = node.awaitModifier !== undefined && isAsyncIterable(context, node.expression);
  const bind = (): void => {
    if (node.awaitModifier !== undefined && !isAsync) awaitItem(context, target.target);
    target.bind();
  };
  const body = loopBody(context, node, frame, target.names, bind);
  const make = isAsync ? build.asyncForLoop : build.forLoop;
  emitLoop(context, frame, make(target.target, iterable, body), node);
}

/** Whether a value is iterated by promises of items, rather than being a list of promises. */
function isAsyncIterable(context: Context, node: ts.Expression): boolean {
  return context
    .typeOf(node)
    .getProperties()
    .some((property) => property.name.startsWith("__@asyncIterator"));
}

/** `for await` over an ordinary list waits for each of its items. */
function awaitItem(context: Context, target: py.Target): void {
  if (target.kind !== "Name") return;
  context.emit(build.assign(target, build.awaitValue(build.call(context.helper("_resolved"), target))));
}

/** `for (const key in object)`: the keys there are at the start, as text. */
export function forInStatement(context: Context, node: ts.ForInStatement): void {
  const keys = keysOf(context, node.expression);
  if (keys === undefined) {
    const instead = "Use `for…of` over an array, or `Object.keys`.";
    return context.report(node.expression, "unsupportedSyntax", "`for…in` over this value", instead);
  }
  const frame = loopFrame(node);
  const target = loopTarget(context, node.initializer);
  const body = loopBody(context, node, frame, target.names, target.bind);
  emitLoop(context, frame, build.forLoop(target.target, keys, body), node);
}

function keysOf(context: Context, node: ts.Expression): py.Expression | undefined {
  switch (context.representation(node)) {
    case "dict":
      return build.call("list", context.expression(node));
    case "list":
    case "tuple":
    case "string": {
      const places = build.call("range", build.call("len", context.expression(node)));
      return build.comprehension("list", build.call("str", build.name("i")), build.clause(build.name("i"), places));
    }
    case "object":
      return enumList(context, node, "keys") ?? build.call(context.helper("_object_keys"), context.expression(node));
    default:
      return undefined;
  }
}

interface LoopTarget {
  readonly target: py.Target;
  /** The names that the target stores to. */
  readonly names: readonly string[];
  /** Takes the item apart, at the start of the body. */
  readonly bind: () => void;
}

/** What a `for` stores each item to. */
function loopTarget(context: Context, initializer: ts.ForInitializer): LoopTarget {
  if (!ts.isVariableDeclarationList(initializer)) {
    const item = context.temporary("item");
    return {
      target: item,
      names: [item.id],
      bind: () => assignTo(context, skipErased(initializer), item, context.typeOf(initializer)),
    };
  }
  const name = initializer.declarations[0]?.name;
  if (name === undefined) return { target: build.name("_"), names: [], bind: () => undefined };
  if (ts.isIdentifier(name)) {
    const binding = context.bindingOf(name);
    const id = binding === undefined ? name.text : context.nameOf(binding);
    return { target: build.name(id), names: [id], bind: () => undefined };
  }
  const simple = simpleTarget(context, name);
  if (simple !== undefined) return { target: simple, names: namesOf(simple), bind: () => undefined };
  const item = context.temporary("item");
  return { target: item, names: [item.id], bind: () => bindPattern(context, name, item) };
}

function namesOf(target: py.Target): string[] {
  if (target.kind === "Name") return [target.id];
  return target.kind === "TargetTuple" ? target.elements.flatMap(namesOf) : [];
}
