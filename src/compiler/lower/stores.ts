import { accessOf } from "../frontend/syntax.js";
import { ts } from "../ts.js";
import type { Context } from "./context.js";

/** Whether a node stores to a variable anywhere, functions in it included. */
export function storesTo(context: Context, root: ts.Node, symbol: ts.Symbol): boolean {
  let found = false;
  const visit = (child: ts.Node): void => {
    if (found) return;
    if (ts.isIdentifier(child) && context.symbolOf(child) === symbol && accessOf(child) !== "read") found = true;
    else ts.forEachChild(child, visit);
  };
  visit(root);
  return found;
}
