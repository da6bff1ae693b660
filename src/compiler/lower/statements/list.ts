import { ts } from "../../ts.js";
import { danglingComments, withComments } from "../comments.js";
import type { Context } from "../context.js";
import { hoistFunctions } from "./hoisting.js";

/** A list of statements with its comments, functions hoisted where a call comes before them. */
export function lowerStatements(context: Context, nodes: readonly ts.Statement[], end: ts.Node): void {
  for (const node of hoistFunctions(context, nodes)) withComments(context, node, () => context.statement(node));
  if (ts.isBlock(end) || ts.isSourceFile(end) || ts.isModuleBlock(end) || ts.isCaseBlock(end))
    danglingComments(context, end);
}

export function blockStatement(context: Context, node: ts.Block): void {
  lowerStatements(context, node.statements, node);
}
