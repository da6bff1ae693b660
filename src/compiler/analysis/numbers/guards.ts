import { ts } from "../../ts.js";
import { unwrapped } from "./wrapping.js";

/** A comparison that holds where a variable is used: `variable operator bound`. */
export interface Guard {
  /** The variable, as the comparison names it. */
  readonly variable: ts.Identifier;
  readonly operator: GuardOperator;
  /** What it is compared with; undefined for "is not 0". */
  readonly bound: ts.Expression | undefined;
  /** Source ranges in which a write to the variable ends the guard. */
  readonly regions: readonly Region[];
  /** Whether a function stands between the comparison and the use. */
  readonly crossesFunction: boolean;
}

export type GuardOperator = "<" | "<=" | ">" | ">=" | "===" | "!==";

export interface Region {
  readonly start: number;
  readonly end: number;
}

/** A condition known to be true (or false) where an expression stands. */
interface Condition {
  readonly node: ts.Expression;
  readonly truth: boolean;
  readonly regions: readonly Region[];
}

const operators: ReadonlyMap<ts.SyntaxKind, GuardOperator> = new Map([
  [ts.SyntaxKind.LessThanToken, "<"],
  [ts.SyntaxKind.LessThanEqualsToken, "<="],
  [ts.SyntaxKind.GreaterThanToken, ">"],
  [ts.SyntaxKind.GreaterThanEqualsToken, ">="],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, "==="],
  [ts.SyntaxKind.EqualsEqualsToken, "==="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, "!=="],
  [ts.SyntaxKind.ExclamationEqualsToken, "!=="],
]);

const negated: Readonly<Record<GuardOperator, GuardOperator>> = {
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
  "===": "!==",
  "!==": "===",
};
const mirrored: Readonly<Record<GuardOperator, GuardOperator>> = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  "===": "===",
  "!==": "!==",
};

/** The comparisons that hold where a variable is used, as far as syntax tells. */
export function findGuards(use: ts.Identifier): readonly Guard[] {
  const guards: Guard[] = [];
  const loops: Region[] = [];
  let crossesFunction = false;
  let child: ts.Node = use;
  for (let parent = use.parent; ; child = parent, parent = parent.parent) {
    for (const condition of conditionsBetween(child, parent, use)) {
      const regions = [...condition.regions, ...loops];
      for (const guard of comparisons(condition.node, condition.truth, use.text)) {
        guards.push({
          ...guard,
          regions: [{ start: condition.node.pos, end: condition.node.end }, ...regions],
          crossesFunction,
        });
      }
    }
    if (ts.isSourceFile(parent)) return guards;
    if (ts.isIterationStatement(parent, false)) loops.push({ start: parent.pos, end: parent.end });
    if (ts.isFunctionLike(parent) || ts.isClassLike(parent)) crossesFunction = true;
  }
}

/** Conditions that a node puts on one of its parts. */
function conditionsBetween(child: ts.Node, parent: ts.Node, use: ts.Node): readonly Condition[] {
  const start = use.getStart();
  const when = (node: ts.Expression, truth: boolean, from = node.end): Condition[] => [
    { node, truth, regions: [{ start: from, end: start }] },
  ];
  if (ts.isIfStatement(parent))
    return child === parent.expression ? [] : when(parent.expression, child === parent.thenStatement);
  if (ts.isConditionalExpression(parent))
    return child === parent.condition ? [] : when(parent.condition, child === parent.whenTrue);
  if (ts.isWhileStatement(parent)) return child === parent.statement ? when(parent.expression, true) : [];
  if (ts.isForStatement(parent)) return forCondition(child, parent, start);
  if (ts.isBinaryExpression(parent) && child === parent.right) {
    if (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return when(parent.left, true);
    if (parent.operatorToken.kind === ts.SyntaxKind.BarBarToken) return when(parent.left, false);
  }
  if (ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent)) {
    return exitsBefore(parent, child).map(({ expression, end }) => ({
      node: expression,
      truth: false,
      regions: [{ start: end, end: start }],
    }));
  }
  return [];
}

/** The condition of a `for` holds in its body, and in its step unless the body writes the variable. */
function forCondition(child: ts.Node, parent: ts.ForStatement, start: number): Condition[] {
  const { condition, statement, incrementor } = parent;
  if (condition === undefined) return [];
  if (child === statement) return [{ node: condition, truth: true, regions: [{ start: statement.pos, end: start }] }];
  if (child !== incrementor) return [];
  const body: Region = { start: statement.pos, end: statement.end };
  return [{ node: condition, truth: true, regions: [body, { start: incrementor.pos, end: start }] }];
}

const exitsOfBlocks = new WeakMap<ts.Node, readonly ts.IfStatement[]>();

/** `if (…) return;` and the like that stand before a statement of a block. */
function exitsBefore(
  block: ts.Block | ts.SourceFile | ts.CaseOrDefaultClause,
  statement: ts.Node,
): readonly ts.IfStatement[] {
  let exits = exitsOfBlocks.get(block);
  if (exits === undefined) {
    exits = block.statements.filter(
      (node): node is ts.IfStatement =>
        ts.isIfStatement(node) && node.elseStatement === undefined && leaves(node.thenStatement),
    );
    exitsOfBlocks.set(block, exits);
  }
  return exits.length === 0 ? exits : exits.filter(({ end }) => end <= statement.pos);
}

/** Whether what follows a statement is never reached from it. */
function leaves(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) {
    const last = statement.statements.at(-1);
    return last !== undefined && leaves(last);
  }
  return ts.isReturnStatement(statement) || ts.isThrowStatement(statement) || ts.isBreakOrContinueStatement(statement);
}

type Comparison = Pick<Guard, "variable" | "operator" | "bound">;

/** The comparisons with a variable that follow from a condition. */
function comparisons(condition: ts.Expression, truth: boolean, name: string): readonly Comparison[] {
  const node = unwrapped(condition);
  if (ts.isIdentifier(node))
    return node.text === name && truth ? [{ variable: node, operator: "!==", bound: undefined }] : [];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return comparisons(node.operand, !truth, name);
  if (!ts.isBinaryExpression(node)) return [];
  const joins = truth ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
  if (node.operatorToken.kind === joins)
    return [...comparisons(node.left, truth, name), ...comparisons(node.right, truth, name)];
  const written = operators.get(node.operatorToken.kind);
  if (written === undefined) return [];
  const operator = truth ? written : negated[written];
  const [left, right] = [unwrapped(node.left), unwrapped(node.right)];
  const found: Comparison[] = [];
  if (ts.isIdentifier(left) && left.text === name) found.push({ variable: left, operator, bound: node.right });
  if (ts.isIdentifier(right) && right.text === name)
    found.push({ variable: right, operator: mirrored[operator], bound: node.left });
  return found;
}
