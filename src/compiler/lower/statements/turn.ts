import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { containsOwn } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import { functionAround } from "../async/mode.js";
import type { Context, Turn } from "../context.js";
import { scopeDeclarations } from "../functions/body.js";
import { labelOf } from "./frames.js";

/**
 * The body of a loop whose variables are kept by functions: a function that is called once a turn, so that each turn has
 * variables of its own. Its definition is emitted before the loop; the statements that call it are given.
 */
export function turnBody(
  context: Context,
  node: ts.IterationStatement,
  parameters: readonly string[],
  prologue: () => void,
): py.Statement[] {
  const turn: Turn = {
    label: labelOf(node),
    returns: containsOwn(node.statement, ts.isReturnStatement),
    breaks: false,
  };
  // At the top level an `await` is a call that waits: the turn is an ordinary function.
  const isAsync = containsOwn(node.statement, ts.isAwaitExpression) && !ts.isSourceFile(functionAround(node));
  const isGenerator = containsOwn(node.statement, ts.isYieldExpression);
  const name = context.temporary("turn");
  const body = context.inFunction(
    node,
    () => {
      const start = context.capture(prologue).statements;
      return [...scopeDeclarations(context), ...start, ...context.body(node.statement)];
    },
    { turn },
  );
  context.emit(
    build.functionDefinition(
      name.id,
      parameters.map((parameter) => build.parameter(parameter)),
      body,
      { isAsync },
    ),
  );
  const called = build.call(name, ...parameters.map(build.name));
  return afterTurn(context, turn, isAsync ? build.awaitValue(called) : isGenerator ? build.yieldFrom(called) : called);
}

/** What follows from how a turn ended. */
function afterTurn(context: Context, turn: Turn, called: py.Expression): py.Statement[] {
  if (!turn.returns && !turn.breaks) return [build.expressionStatement(called)];
  if (!turn.returns) return [build.ifElse(called, [build.breakLoop()])];
  const done = context.temporary("done");
  const returned = build.ifElse(build.compare(done, "is not", build.none()), [
    ...(turn.breaks ? [build.ifElse(build.compare(done, "is", build.bool(false)), [build.breakLoop()])] : []),
    build.returnValue(context.turn === undefined ? build.subscript(done, build.int(0)) : done),
  ]);
  return [build.assign(done, called), returned];
}

/** A `return` inside a turn gives its value in a tuple, so that it differs from a turn that just ended. */
export function returnFromTurn(value: py.Expression | undefined): py.Return {
  return build.returnValue(build.tuple([value ?? build.none()]));
}
