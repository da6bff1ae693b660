import * as build from "../../python/builders.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";

/** `using x = …` and `await using x = …`. */
export function isUsing(node: ts.Statement): node is ts.VariableStatement {
  return ts.isVariableStatement(node) && (node.declarationList.flags & ts.NodeFlags.Using) === ts.NodeFlags.Using;
}

/** `using x = open()` is `with open() as x:` around the rest of its block. */
export function usingStatement(context: Context, node: ts.VariableStatement, rest: () => void): void {
  const { declarationList } = node;
  const isAsync = (declarationList.flags & ts.NodeFlags.AwaitUsing) === ts.NodeFlags.AwaitUsing;
  const items = declarationList.declarations.flatMap(({ name, initializer }) => {
    const binding = ts.isIdentifier(name) ? context.bindingOf(name) : undefined;
    if (initializer === undefined || binding === undefined) return [];
    const value = context.expression(initializer);
    return [binding.isRead ? { context: value, target: build.name(context.nameOf(binding)) } : { context: value }];
  });
  const body = context.capture(rest).statements;
  const make = isAsync ? build.asyncWithItems : build.withItems;
  context.emit(build.withOrigin(make(items, body), context.origin(node)));
}
