import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { lowerCondition } from "../truth.js";
import { whileWith } from "./loops.js";
import { declareVariables } from "./variables.js";
import { countedRange } from "./counted.js";

/** `for (…; …; …)`: over a `range` where that is provably the same, else a `while`. */
export function forStatement(context: Context, node: ts.ForStatement): void {
  const counted = countedRange(context, node);
  const label = ts.isLabeledStatement(node.parent) ? node.parent.label.text : undefined;
  if (counted !== undefined) {
    const body = context.inLoop({ label, node, beforeContinue: () => [] }, () => context.body(node.statement));
    context.emit(build.withOrigin(build.forLoop(counted.target, counted.range, body), context.origin(node)));
    return;
  }
  if (node.initializer !== undefined) {
    if (ts.isVariableDeclarationList(node.initializer)) declareVariables(context, node.initializer);
    else context.effect(node.initializer);
  }
  const { condition, incrementor } = node;
  const step = (): readonly py.Statement[] =>
    incrementor === undefined ? [] : context.capture(() => context.effect(incrementor)).statements;
  const test =
    condition === undefined
      ? { value: build.bool(true), statements: [] }
      : context.capture(() => lowerCondition(context, condition));
  const body = context.inLoop({ label, node, beforeContinue: step }, () => context.body(node.statement));
  context.emit(build.withOrigin(whileWith(test.value, test.statements, [...body, ...step()]), context.origin(node)));
}
