import { ts } from "../../ts.js";
import { danglingComments, withComments } from "../comments.js";
import type { Context } from "../context.js";
import { hoistFunctions } from "./hoisting.js";

/** A list of statements with its comments, functions hoisted where a call comes before them. */
export function lowerStatements(context: Context, nodes: readonly ts.Statement[], end: ts.Node): void {
  const ordered = ts.isSourceFile(end) ? importsFirst(nodes) : nodes;
  for (const node of hoistFunctions(context, ordered)) withComments(context, node, () => context.statement(node));
  if (ts.isBlock(end) || ts.isSourceFile(end) || ts.isModuleBlock(end) || ts.isCaseBlock(end))
    danglingComments(context, end);
}

/** JavaScript loads a module's imports before it runs the first statement. */
function importsFirst(nodes: readonly ts.Statement[]): readonly ts.Statement[] {
  const isImport = (node: ts.Statement): boolean =>
    ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined);
  const last = nodes.findLastIndex(isImport);
  return last < 0 || nodes.slice(0, last).every(isImport)
    ? nodes
    : [...nodes.filter(isImport), ...nodes.filter((node) => !isImport(node))];
}

export function blockStatement(context: Context, node: ts.Block): void {
  lowerStatements(context, node.statements, node);
}
