import * as build from "../../python/builders.js";
import type { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { lowerCondition } from "../truth.js";

/** `if … else if … else`. */
export function ifStatement(context: Context, node: ts.IfStatement): void {
  const test = lowerCondition(context, node.expression);
  const body = context.body(node.thenStatement);
  const orElse = node.elseStatement === undefined ? [] : context.body(node.elseStatement);
  context.emit(build.withOrigin(build.ifElse(test, body, orElse), context.origin(node)));
}
