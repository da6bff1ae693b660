import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";
import type { Context } from "./context.js";
import { joinPieces, pieceOf } from "./text.js";

/** `text += value`: the value becomes text first. Undefined when `+=` adds numbers. */
export function concatenatedWith(
  context: Context,
  node: ts.BinaryExpression,
  before: py.Expression,
  right: py.Expression,
): py.Expression | undefined {
  if ((context.typeOf(node).flags & ts.TypeFlags.StringLike) === 0) return undefined;
  return build.binary(before, "+", joinPieces([pieceOf(context, node.right, right)]));
}
