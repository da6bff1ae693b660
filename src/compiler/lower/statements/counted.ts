import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { skipErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { storesTo } from "../stores.js";

/** A `for` that counts, as Python's `for target in range(…)`. */
export interface CountedLoop {
  readonly target: py.Name;
  readonly range: py.Expression;
}

/** Recognises `for (let i = a; i < b; i += c)` whose variable only the loop changes, and whose bound cannot change. */
export function countedRange(context: Context, node: ts.ForStatement): CountedLoop | undefined {
  const { initializer, condition, incrementor } = node;
  if (initializer === undefined || condition === undefined || incrementor === undefined) return undefined;
  if (
    !ts.isVariableDeclarationList(initializer) ||
    (initializer.flags & ts.NodeFlags.Let) === 0 ||
    initializer.declarations.length !== 1
  )
    return undefined;
  const [declaration] = initializer.declarations;
  if (declaration?.initializer === undefined || !ts.isIdentifier(declaration.name)) return undefined;
  const binding = context.bindingOf(declaration.name);
  if (binding === undefined || storesTo(context, node.statement, binding.symbol)) return undefined;
  const step = stepOf(context, incrementor, binding.symbol);
  const bound = boundOf(context, condition, binding.symbol, step ?? 0);
  if (step === undefined || bound === undefined || context.program.numbers.kindOf(declaration.initializer) !== "int")
    return undefined;
  const start = context.expression(declaration.initializer);
  const end = bound.adjust(context.expression(bound.node));
  const isFromZero = step === 1 && start.kind === "IntLiteral" && start.value === 0n;
  const parts = step === 1 ? [start, end] : [start, end, build.signedInt(step)];
  return { target: build.name(context.nameOf(binding)), range: build.call("range", ...(isFromZero ? [end] : parts)) };
}

function isVariable(context: Context, node: ts.Expression, symbol: ts.Symbol): boolean {
  const inner = skipErased(node);
  return ts.isIdentifier(inner) && context.symbolOf(inner) === symbol;
}

function stepOf(context: Context, node: ts.Expression, symbol: ts.Symbol): number | undefined {
  if (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) {
    if (!isVariable(context, node.operand, symbol)) return undefined;
    if (node.operator === ts.SyntaxKind.PlusPlusToken) return 1;
    return node.operator === ts.SyntaxKind.MinusMinusToken ? -1 : undefined;
  }
  if (!ts.isBinaryExpression(node) || !isVariable(context, node.left, symbol) || !ts.isNumericLiteral(node.right))
    return undefined;
  const amount = Number(node.right.text);
  if (!Number.isInteger(amount) || amount === 0) return undefined;
  if (node.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken) return amount;
  return node.operatorToken.kind === ts.SyntaxKind.MinusEqualsToken ? -amount : undefined;
}

interface Bound {
  readonly node: ts.Expression;
  readonly adjust: (value: py.Expression) => py.Expression;
}

const same = (value: py.Expression): py.Expression => value;
const plus =
  (amount: 1 | -1) =>
  (value: py.Expression): py.Expression => {
    if (value.kind === "IntLiteral") return build.signedInt(value.value + BigInt(amount));
    return build.binary(value, amount === 1 ? "+" : "-", build.int(1));
  };

/** The end of the range, where it is an int that stays the same while the loop runs. */
function boundOf(context: Context, condition: ts.Expression, symbol: ts.Symbol, step: number): Bound | undefined {
  const node = skipErased(condition);
  if (!ts.isBinaryExpression(node) || !isVariable(context, node.left, symbol)) return undefined;
  if (context.program.numbers.kindOf(node.right) !== "int" || !isSteady(context, node.right)) return undefined;
  const kind = node.operatorToken.kind;
  if (step > 0 && kind === ts.SyntaxKind.LessThanToken) return { node: node.right, adjust: same };
  if (step > 0 && kind === ts.SyntaxKind.LessThanEqualsToken) return { node: node.right, adjust: plus(1) };
  if (step < 0 && kind === ts.SyntaxKind.GreaterThanToken) return { node: node.right, adjust: same };
  if (step < 0 && kind === ts.SyntaxKind.GreaterThanEqualsToken) return { node: node.right, adjust: plus(-1) };
  return undefined;
}

/** An expression that nothing in the loop can change: literals, and variables that are never stored to again. */
function isSteady(context: Context, node: ts.Expression): boolean {
  const inner = skipErased(node);
  if (ts.isNumericLiteral(inner)) return true;
  if (ts.isIdentifier(inner)) return context.bindingOf(inner)?.isReassigned === false;
  if (ts.isPrefixUnaryExpression(inner))
    return inner.operator === ts.SyntaxKind.MinusToken && isSteady(context, inner.operand);
  return ts.isBinaryExpression(inner) && isSteady(context, inner.left) && isSteady(context, inner.right);
}
