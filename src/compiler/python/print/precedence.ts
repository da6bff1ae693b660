import type { BinaryOperator, Expression } from "../nodes.js";

/** How tightly Python's grammar binds each form; a form may stand bare wherever its own level is at least the one asked for. */
export const Precedence = {
  /** `yield x`: bare only as a statement or the whole right side of an assignment. */
  yield: 0,
  /** `x := 1`: bare where MicroPython's grammar has `namedexpr_test`. */
  named: 1,
  /** `lambda`, `a if b else c`: what the grammar calls `expression`, and most places accept. */
  expression: 2,
  or: 3,
  and: 4,
  not: 5,
  comparison: 6,
  bitOr: 7,
  bitXor: 8,
  bitAnd: 9,
  shift: 10,
  sum: 11,
  product: 12,
  sign: 13,
  power: 14,
  await: 15,
  /** Names, literals, displays, and what has `.x`, `[x]` or `(x)` behind it. */
  primary: 16,
} as const;

export type Level = (typeof Precedence)[keyof typeof Precedence];

export const binaryLevel: Readonly<Record<BinaryOperator, Level>> = {
  "|": Precedence.bitOr,
  "^": Precedence.bitXor,
  "&": Precedence.bitAnd,
  "<<": Precedence.shift,
  ">>": Precedence.shift,
  "+": Precedence.sum,
  "-": Precedence.sum,
  "*": Precedence.product,
  "/": Precedence.product,
  "//": Precedence.product,
  "%": Precedence.product,
  "**": Precedence.power,
};

type LevelOf<E extends Expression> = Level | ((node: E) => Level);

/** The level of the text that each kind prints as. */
const levels: { readonly [K in Expression["kind"]]: LevelOf<Extract<Expression, { readonly kind: K }>> } = {
  Name: Precedence.primary,
  IntLiteral: Precedence.primary,
  FloatLiteral: Precedence.primary,
  StringLiteral: Precedence.primary,
  BytesLiteral: Precedence.primary,
  Constant: Precedence.primary,
  Tuple: Precedence.primary,
  List: Precedence.primary,
  Set: Precedence.primary,
  Dict: Precedence.primary,
  Attribute: Precedence.primary,
  Subscript: Precedence.primary,
  Call: Precedence.primary,
  Comprehension: Precedence.primary,
  DictComprehension: Precedence.primary,
  Unary: (node) => (node.operator === "not" ? Precedence.not : Precedence.sign),
  Binary: (node) => binaryLevel[node.operator],
  BoolOperation: (node) => Precedence[node.operator],
  Compare: Precedence.comparison,
  Conditional: Precedence.expression,
  Lambda: Precedence.expression,
  Await: Precedence.await,
  Yield: Precedence.yield,
  YieldFrom: Precedence.yield,
  NamedExpression: Precedence.named,
};

/** How tightly the expression's own text binds. */
export function levelOf(node: Expression): Level {
  // The table's entry for a kind takes nodes of that kind; TypeScript can't follow the pairing through the index.
  const level = levels[node.kind] as LevelOf<Expression>;
  return typeof level === "function" ? level(node) : level;
}
