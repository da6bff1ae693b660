import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { iteratorMembers } from "../objects/shape-class.js";
import { isIteratorResult } from "../objects/shapes.js";

/** What a class with JavaScript's `next` needs so that Python can iterate over it: `__next__`, and `__iter__` unless it has one. */
export function iterationMembers(context: Context, node: ts.ClassLikeDeclaration): py.Statement[] {
  const next = node.members.find(
    (member): member is ts.MethodDeclaration =>
      ts.isMethodDeclaration(member) && member.body !== undefined && member.name.getText() === "next",
  );
  const signature = next === undefined ? undefined : context.program.checker.getSignatureFromDeclaration(next);
  if (signature === undefined || !isIteratorResult(signature.getReturnType())) return [];
  const hasIterator = node.members.some((member) => member.name?.getText() === "[Symbol.iterator]");
  const members = iteratorMembers();
  return hasIterator ? members.slice(1) : members;
}
