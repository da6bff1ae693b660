import { ts } from "../../ts.js";
import { danglingComments, withComments } from "../comments.js";
import type { Context } from "../context.js";
import { hoistFunctions } from "./hoisting.js";
import { isUsing, usingStatement } from "./using.js";

/** A list of statements with its comments, functions hoisted where a call comes before them. */
export function lowerStatements(context: Context, nodes: readonly ts.Statement[], end: ts.Node): void {
  const ordered = ts.isSourceFile(end) ? importsFirst(nodes) : nodes;
  lowerInOrder(context, hoistFunctions(context, ordered));
  if (ts.isBlock(end) || ts.isSourceFile(end) || ts.isModuleBlock(end) || ts.isCaseBlock(end))
    danglingComments(context, end);
}

/** Statements one after the other; behind a `using` they stand inside its `with`. */
function lowerInOrder(context: Context, nodes: readonly ts.Statement[]): void {
  const using = nodes.findIndex(isUsing);
  const plain = using < 0 ? nodes : nodes.slice(0, using);
  for (const node of plain) withComments(context, node, () => context.statement(node));
  const node = nodes[using];
  if (node === undefined || !isUsing(node)) return;
  withComments(context, node, () => usingStatement(context, node, () => lowerInOrder(context, nodes.slice(using + 1))));
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
