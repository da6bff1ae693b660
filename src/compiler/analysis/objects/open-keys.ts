import { accessOf, skipErased } from "../../frontend/syntax.js";
import { typingName, type Values } from "../../frontend/values.js";
import { ts } from "../../ts.js";
import { enumNamed } from "./enums.js";

/** Whether an expression reads a key of a record that may not be there, which its type does not tell: `counts[word]`. */
export function readsOpenKey(checker: ts.TypeChecker, values: Values, node: ts.Expression): boolean {
  const inner = skipErased(node);
  // `counts[word]?.total` may be nothing as well, and so may what is behind it in the chain.
  if (ts.isOptionalChain(inner) && readsOpenKey(checker, values, inner.expression)) return true;
  if (!ts.isPropertyAccessExpression(inner) && !ts.isElementAccessExpression(inner)) return false;
  if (ts.isElementAccessExpression(inner) && enumNamed(checker, inner.expression) !== undefined)
    return (checker.getTypeAtLocation(inner.argumentExpression).flags & ts.TypeFlags.Number) !== 0;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(inner.expression));
  return (
    values.single(type) === "dict" &&
    typingName(type) !== "dict" &&
    checker.getIndexInfosOfType(type).length > 0 &&
    accessOf(inner) === "read"
  );
}
