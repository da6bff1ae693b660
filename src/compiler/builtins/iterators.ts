import { parentThroughErased } from "../frontend/syntax.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";

/** What a method like `keys()` gives: what Python can go through, or an iterator where the program may call `next` on it. */
export function asIterator(node: ts.CallExpression, iterable: py.Expression): py.Expression {
  return isGoneThrough(node) || isIterator(iterable) ? iterable : build.call("iter", iterable);
}

/** `enumerate` and comprehensions are iterators themselves. */
function isIterator(value: py.Expression): boolean {
  if (value.kind === "Comprehension") return value.form === "generator";
  return value.kind === "Call" && value.callee.kind === "Name" && value.callee.id === "enumerate";
}

/** Whether all items are taken from it at once, where it stands. */
function isGoneThrough(node: ts.CallExpression): boolean {
  const parent = parentThroughErased(node);
  if (ts.isSpreadElement(parent)) return true;
  if (ts.isForOfStatement(parent)) return parent.expression.end >= node.end && parent.expression.pos <= node.pos;
  if (ts.isNewExpression(parent))
    return ts.isIdentifier(parent.expression) && /^(Map|Set)$/.test(parent.expression.text);
  return ts.isCallExpression(parent) && /^(Array\.from|Object\.fromEntries)$/.test(parent.expression.getText());
}
