import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { storesTo } from "../stores.js";
import { lowerCondition } from "../truth.js";
import { countedRange } from "./counted.js";
import { loopFrame } from "./frames.js";
import { emitLoop } from "./jumps.js";
import { loopBody, whileWith } from "./loops.js";
import { declareVariables } from "./variables.js";

/** `for (…; …; …)`: over a `range` where that is provably the same, else a `while`. */
export function forStatement(context: Context, node: ts.ForStatement): void {
  const turnNames = headNames(context, node);
  const counted = countedRange(context, node);
  if (counted !== undefined) {
    const frame = loopFrame(node);
    const body = loopBody(context, node, frame, turnNames);
    return emitLoop(context, frame, build.forLoop(counted.target, counted.range, body), node);
  }
  if (node.initializer !== undefined) {
    if (ts.isVariableDeclarationList(node.initializer)) declareVariables(context, node.initializer);
    else context.effect(node.initializer);
  }
  const { condition, incrementor } = node;
  const step = (): readonly py.Statement[] =>
    incrementor === undefined ? [] : context.capture(() => context.effect(incrementor)).statements;
  const frame = loopFrame(node, step);
  const test =
    condition === undefined
      ? { value: build.bool(true), statements: [] }
      : context.capture(() => lowerCondition(context, condition));
  const body = loopBody(context, node, frame, turnNames);
  emitLoop(context, frame, whileWith(test.value, test.statements, [...body, ...step()]), node);
}

/** The variables of a loop's head that a turn gets a copy of; refused where the turn stores to its copy. */
function headNames(context: Context, node: ts.ForStatement): string[] {
  const { initializer } = node;
  if (!context.module.scopes.hasTurns(node) || initializer === undefined || !ts.isVariableDeclarationList(initializer))
    return [];
  return initializer.declarations.flatMap(({ name }) => {
    const binding = ts.isIdentifier(name) ? context.bindingOf(name) : undefined;
    if (binding === undefined) return [];
    if (storesTo(context, node.statement, binding.symbol)) {
      context.report(
        name,
        "unsupportedSyntax",
        "A loop variable that a function keeps and the body changes",
        "Copy it to a `const` at the start of the body, and use the copy in the function.",
      );
    }
    return [context.nameOf(binding)];
  });
}
