import * as build from "../../python/builders.js";
import type { ts } from "../../ts.js";
import type { Context } from "../context.js";

export function breakStatement(context: Context, node: ts.BreakStatement): void {
  if (node.label !== undefined)
    return context.report(
      node,
      "unsupportedSyntax",
      "A `break` to a label",
      "Put the loops into a function and `return`.",
    );
  context.emit(build.withOrigin(build.breakLoop(), context.origin(node)));
}

export function continueStatement(context: Context, node: ts.ContinueStatement): void {
  if (node.label !== undefined)
    return context.report(
      node,
      "unsupportedSyntax",
      "A `continue` to a label",
      "Put the inner loop into a function and `return`.",
    );
  const loop = context.loops.at(-1);
  context.emit(...(loop?.beforeContinue() ?? []), build.withOrigin(build.continueLoop(), context.origin(node)));
}
