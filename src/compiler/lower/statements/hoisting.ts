import { ts } from "../../ts.js";
import type { Context } from "../context.js";

/**
 * The statements in an order that Python can run. JavaScript knows a function from the start of its block; Python from its `def` on.
 * A declaration moves up only where an earlier statement may call it, directly or through other functions of the list.
 */
export function hoistFunctions(context: Context, nodes: readonly ts.Statement[]): readonly ts.Statement[] {
  const declarations = new Map<ts.Symbol, ts.FunctionDeclaration>();
  for (const node of nodes) {
    const symbol = ts.isFunctionDeclaration(node) && node.name !== undefined ? context.symbolOf(node.name) : undefined;
    if (symbol !== undefined && ts.isFunctionDeclaration(node) && node.body !== undefined)
      declarations.set(symbol, node);
  }
  if (declarations.size === 0) return nodes;
  const defined = new Set<ts.FunctionDeclaration>();
  const ordered: ts.Statement[] = [];
  const place = (node: ts.FunctionDeclaration): void => {
    if (defined.has(node)) return;
    defined.add(node);
    ordered.push(node);
  };
  for (const node of nodes) {
    if (ts.isFunctionDeclaration(node)) {
      if (node.body !== undefined) place(node);
      continue;
    }
    if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node) && !ts.isImportDeclaration(node)) {
      const needed = neededBy(context, node, declarations);
      for (const declaration of declarations.values()) if (needed.has(declaration)) place(declaration);
    }
    ordered.push(node);
  }
  return ordered;
}

/** The declared functions that running a statement may reach. */
function neededBy(
  context: Context,
  root: ts.Node,
  declarations: ReadonlyMap<ts.Symbol, ts.FunctionDeclaration>,
): ReadonlySet<ts.FunctionDeclaration> {
  const needed = new Set<ts.FunctionDeclaration>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const symbol = context.symbolOf(node);
      const declaration = symbol === undefined ? undefined : declarations.get(symbol);
      if (declaration !== undefined && !needed.has(declaration)) {
        needed.add(declaration);
        visit(declaration);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return needed;
}
