import * as build from "../../python/builders.js";
import { ts } from "../../ts.js";
import type { Context, JumpFrame } from "../context.js";
import { emitLoop } from "./jumps.js";

/** A label: loops know their own; a block with one is left by `break`, so it is written as a loop of one turn. */
export function labeledStatement(context: Context, node: ts.LabeledStatement): void {
  if (ts.isIterationStatement(node.statement, false) || ts.isLabeledStatement(node.statement))
    return context.statement(node.statement);
  const frame: JumpFrame = {
    label: node.label.text,
    isLoop: false,
    isSwitch: false,
    isPythonLoop: true,
    beforeContinue: () => [],
    crossings: [],
  };
  const body = context.inFrame(frame, () => context.body(node.statement));
  emitLoop(context, frame, build.whileLoop(build.bool(true), [...body, build.breakLoop()]), node);
}
