/**
 * Short pure constructors for the Python tree. They fold nothing: what is asked for is what is printed. The one that
 * chooses a form, {@link negate}, says so in its name.
 */
import type {
  Argument,
  Assign,
  Attribute,
  AugmentedAssign,
  Await,
  Binary,
  BinaryOperator,
  Block,
  BoolOperation,
  Break,
  BytesLiteral,
  Call,
  ClassDefinition,
  CommentStatement,
  Comparator,
  Compare,
  ComparisonOperator,
  Comprehension,
  ComprehensionClause,
  Conditional,
  Constant,
  Continue,
  Delete,
  DictComprehension,
  DictEntry,
  DictExpression,
  DoubleStarArgument,
  ExceptHandler,
  Expression,
  ExpressionStatement,
  FloatLiteral,
  For,
  FunctionDefinition,
  Global,
  If,
  Import,
  ImportFrom,
  IntLiteral,
  KeywordArgument,
  Lambda,
  ListExpression,
  Module,
  Name,
  NamedExpression,
  Nonlocal,
  Origin,
  Parameter,
  Pass,
  Raise,
  Return,
  SetExpression,
  Slice,
  StarArgument,
  StarTarget,
  Statement,
  StringLiteral,
  Subscript,
  Target,
  TargetTuple,
  Try,
  TupleExpression,
  Unary,
  UnaryOperator,
  VerbatimStatement,
  While,
  With,
  Yield,
  YieldFrom,
} from "./nodes.js";

/** The same node with the TypeScript position it stands for. */
export const withOrigin = <N extends { readonly origin?: Origin | undefined }>(
  node: N,
  origin: Origin | undefined,
): N => ({
  ...node,
  origin,
});

/** The same statement with the user's empty line before it and comment behind it. */
export const withLayout = <S extends Statement>(
  statement: S,
  layout: { readonly blankBefore?: boolean | undefined; readonly trailingComment?: string | undefined },
): S => ({ ...statement, ...layout });

// ---------------------------------------------------------------- expressions

export const name = (id: string): Name => ({ kind: "Name", id });

/** An int literal. Throws a RangeError on a negative or fractional value: see {@link signedInt}. */
export function int(value: number | bigint, radix: IntLiteral["radix"] = 10): IntLiteral {
  const exact = BigInt(value);
  if (exact < 0n) throw new RangeError(`an int literal can't be negative: ${exact}`);
  return { kind: "IntLiteral", value: exact, radix };
}

/** An int of either sign; a negative one is a minus before a literal. */
export const signedInt = (value: number | bigint, radix: IntLiteral["radix"] = 10): Expression =>
  value < 0 ? unary("-", int(-BigInt(value), radix)) : int(value, radix);

/** A float literal. Throws a RangeError on a negative (or -0) or not finite value: see {@link signedFloat}. */
export function float(value: number): FloatLiteral {
  if (!Number.isFinite(value) || value < 0 || Object.is(value, -0)) {
    throw new RangeError(`no float literal stands for ${value}`);
  }
  return { kind: "FloatLiteral", value };
}

/** A finite float of either sign, -0.0 included. */
export const signedFloat = (value: number): Expression =>
  value < 0 || Object.is(value, -0) ? unary("-", float(-value)) : float(value);

export const string = (value: string, quote: StringLiteral["quote"] = '"'): StringLiteral => ({
  kind: "StringLiteral",
  value,
  quote,
});

export const bytes = (value: Iterable<number>): BytesLiteral => ({ kind: "BytesLiteral", value: [...value] });

const constant = (value: Constant["value"]): Constant => ({ kind: "Constant", value });
export const none = (): Constant => constant("None");
export const bool = (value: boolean): Constant => constant(value ? "True" : "False");
export const ellipsis = (): Constant => constant("Ellipsis");

export const tuple = (elements: readonly Expression[]): TupleExpression => ({ kind: "Tuple", elements });
export const list = (elements: readonly Expression[]): ListExpression => ({ kind: "List", elements });

/** A set display. Throws a RangeError when it is empty: `{}` is a dict, write `call("set")`. */
export function set(elements: readonly Expression[]): SetExpression {
  if (elements.length === 0) throw new RangeError("a set display has at least one element");
  return { kind: "Set", elements };
}

export const dict = (entries: readonly DictEntry[]): DictExpression => ({ kind: "Dict", entries });
export const entry = (key: Expression, value: Expression): DictEntry => ({ key, value });

export const attribute = (object: Expression, attributeName: string): Attribute => ({
  kind: "Attribute",
  object,
  name: attributeName,
});
export const subscript = (object: Expression, index: Expression | Slice): Subscript => ({
  kind: "Subscript",
  object,
  index,
});
export const slice = (lower?: Expression, upper?: Expression, step?: Expression): Slice => ({
  kind: "Slice",
  lower,
  upper,
  step,
});

export const star = (value: Expression): StarArgument => ({ kind: "Star", value });
export const keyword = (keywordName: string, value: Expression): KeywordArgument => ({
  kind: "Keyword",
  name: keywordName,
  value,
});
export const doubleStar = (value: Expression): DoubleStarArgument => ({ kind: "DoubleStar", value });

const argumentKinds: ReadonlySet<string> = new Set<Argument["kind"]>(["Positional", "Star", "Keyword", "DoubleStar"]);
const isArgument = (value: Expression | Argument): value is Argument => argumentKinds.has(value.kind);
const argument = (value: Expression | Argument): Argument =>
  isArgument(value) ? value : { kind: "Positional", value };

/** A call; a callee given as text is a name, an argument given as an expression is positional. */
export const call = (callee: Expression | string, ...args: readonly (Expression | Argument)[]): Call => ({
  kind: "Call",
  callee: typeof callee === "string" ? name(callee) : callee,
  args: args.map(argument),
});

/** `object.method(args)`. */
export const callMethod = (object: Expression, method: string, ...args: readonly (Expression | Argument)[]): Call =>
  call(attribute(object, method), ...args);

export const unary = (operator: UnaryOperator, operand: Expression): Unary => ({ kind: "Unary", operator, operand });
export const not = (operand: Expression): Unary => unary("not", operand);
export const binary = (left: Expression, operator: BinaryOperator, right: Expression): Binary => ({
  kind: "Binary",
  operator,
  left,
  right,
});
const boolOperation = (operator: "and" | "or", operands: readonly Expression[]): BoolOperation => ({
  kind: "BoolOperation",
  operator,
  operands,
});
export const and = (first: Expression, second: Expression, ...rest: readonly Expression[]): BoolOperation =>
  boolOperation("and", [first, second, ...rest]);
export const or = (first: Expression, second: Expression, ...rest: readonly Expression[]): BoolOperation =>
  boolOperation("or", [first, second, ...rest]);

export const compare = (left: Expression, operator: ComparisonOperator, right: Expression): Compare => ({
  kind: "Compare",
  left,
  comparators: [{ operator, right }],
});
/** `left < a <= b`. */
export const compareChain = (left: Expression, comparators: readonly Comparator[]): Compare => ({
  kind: "Compare",
  left,
  comparators,
});

/** Only operators whose opposite is exact for every value; `not a < b` is not `a >= b` when one is NaN. */
const oppositeOperators: Partial<Record<ComparisonOperator, ComparisonOperator>> = {
  "==": "!=",
  "!=": "==",
  is: "is not",
  "is not": "is",
  in: "not in",
  "not in": "in",
};

/** The opposite truth value, as a bool: `x not in y` for `x in y`, `a != b` for `a == b`, else `not e`. */
export function negate(expression: Expression): Expression {
  if (expression.kind !== "Compare") return not(expression);
  const [only, ...others] = expression.comparators;
  const opposite = only && others.length === 0 ? oppositeOperators[only.operator] : undefined;
  if (!only || !opposite) return not(expression);
  return withOrigin(compare(expression.left, opposite, only.right), expression.origin);
}

/** `whenTrue if test else whenFalse`, in the order of evaluation. */
export const conditional = (test: Expression, whenTrue: Expression, whenFalse: Expression): Conditional => ({
  kind: "Conditional",
  test,
  whenTrue,
  whenFalse,
});
export const lambda = (parameters: readonly (Parameter | string)[], body: Expression): Lambda => ({
  kind: "Lambda",
  parameters: parameters.map(asParameter),
  body,
});
export const awaitValue = (value: Expression): Await => ({ kind: "Await", value });
export const yieldValue = (value?: Expression): Yield => ({ kind: "Yield", value });
export const yieldFrom = (value: Expression): YieldFrom => ({ kind: "YieldFrom", value });

export const clause = (
  target: Target,
  iterable: Expression,
  conditions: readonly Expression[] = [],
): ComprehensionClause => ({ target, iterable, conditions });
export const comprehension = (
  form: Comprehension["form"],
  element: Expression,
  ...clauses: readonly ComprehensionClause[]
): Comprehension => ({ kind: "Comprehension", form, element, clauses });
export const dictComprehension = (
  key: Expression,
  value: Expression,
  ...clauses: readonly ComprehensionClause[]
): DictComprehension => ({ kind: "DictComprehension", key, value, clauses });

/** `target := value`; not on Pycom. */
export const namedExpression = (target: string, value: Expression): NamedExpression => ({
  kind: "NamedExpression",
  target,
  value,
});

// ---------------------------------------------------------------- targets and parameters

export const targetTuple = (elements: readonly Target[]): TargetTuple => ({ kind: "TargetTuple", elements });
export const starTarget = (target: StarTarget["target"]): StarTarget => ({ kind: "StarTarget", target });

export const parameter = (parameterName: string, defaultValue?: Expression): Parameter => ({
  kind: "Plain",
  name: parameterName,
  default: defaultValue,
});
export const restParameter = (parameterName: string): Parameter => ({ kind: "Rest", name: parameterName });
export const keywordRestParameter = (parameterName: string): Parameter => ({
  kind: "KeywordRest",
  name: parameterName,
});
/** A bare `*`: the parameters behind it are given by keyword only. */
export const keywordOnlyMarker = (): Parameter => ({ kind: "KeywordOnlyMarker" });
const asParameter = (given: Parameter | string): Parameter => (typeof given === "string" ? parameter(given) : given);

// ---------------------------------------------------------------- statements

export const expressionStatement = (expression: Expression): ExpressionStatement => ({
  kind: "ExpressionStatement",
  expression,
});
/** `target = value`, or `a = b = value` with several targets. */
export const assign = (targets: Target | readonly Target[], value: Expression): Assign => ({
  kind: "Assign",
  targets: "kind" in targets ? [targets] : targets,
  value,
});
export const augmentedAssign = (
  target: AugmentedAssign["target"],
  operator: BinaryOperator,
  value: Expression,
): AugmentedAssign => ({ kind: "AugmentedAssign", target, operator, value });
export const returnValue = (value?: Expression): Return => ({ kind: "Return", value });
export const ifElse = (test: Expression, body: Block, orElse: Block = []): If => ({ kind: "If", test, body, orElse });
export const whileLoop = (test: Expression, body: Block, orElse: Block = []): While => ({
  kind: "While",
  test,
  body,
  orElse,
});
export const forLoop = (target: Target, iterable: Expression, body: Block, orElse: Block = []): For => ({
  kind: "For",
  isAsync: false,
  target,
  iterable,
  body,
  orElse,
});
export const asyncForLoop = (target: Target, iterable: Expression, body: Block, orElse: Block = []): For => ({
  ...forLoop(target, iterable, body, orElse),
  isAsync: true,
});
export const breakLoop = (): Break => ({ kind: "Break" });
export const continueLoop = (): Continue => ({ kind: "Continue" });
export const pass = (): Pass => ({ kind: "Pass" });
export const raise = (exception?: Expression): Raise => ({ kind: "Raise", exception });

export const exceptHandler = (
  body: Block,
  type?: Expression | undefined,
  exceptionName?: string | undefined,
): ExceptHandler => ({ type, name: exceptionName, body });
export const tryExcept = (
  body: Block,
  handlers: readonly ExceptHandler[],
  parts: { readonly orElse?: Block; readonly finalBody?: Block } = {},
): Try => ({ kind: "Try", body, handlers, orElse: parts.orElse ?? [], finalBody: parts.finalBody ?? [] });
export const tryFinally = (body: Block, finalBody: Block): Try => tryExcept(body, [], { finalBody });

export const withItems = (items: With["items"], body: Block): With => ({ kind: "With", isAsync: false, items, body });
export const asyncWithItems = (items: With["items"], body: Block): With => ({
  ...withItems(items, body),
  isAsync: true,
});

export const functionDefinition = (
  functionName: string,
  parameters: readonly (Parameter | string)[],
  body: Block,
  options: { readonly isAsync?: boolean; readonly decorators?: readonly Expression[] } = {},
): FunctionDefinition => ({
  kind: "FunctionDefinition",
  isAsync: options.isAsync ?? false,
  name: functionName,
  parameters: parameters.map(asParameter),
  decorators: options.decorators ?? [],
  body,
});
export const classDefinition = (
  className: string,
  bases: readonly Expression[],
  body: Block,
  decorators: readonly Expression[] = [],
): ClassDefinition => ({ kind: "ClassDefinition", name: className, bases, decorators, body });

export const importModule = (module: string, alias?: string): Import => ({ kind: "Import", module, alias });
/** `from module import a, b as c`; a name given as text has no alias, no name at all means `*`. */
export const importFrom = (
  module: string,
  names: readonly (string | { readonly name: string; readonly alias?: string | undefined })[],
): ImportFrom => ({
  kind: "ImportFrom",
  module,
  names: names.map((each) => (typeof each === "string" ? { name: each } : each)),
});
export const globalNames = (...names: readonly string[]): Global => ({ kind: "Global", names });
export const nonlocalNames = (...names: readonly string[]): Nonlocal => ({ kind: "Nonlocal", names });
export const deleteTargets = (...targets: Delete["targets"]): Delete => ({ kind: "Delete", targets });
export const comment = (text: string): CommentStatement => ({ kind: "Comment", text });
/** A definition that is Python source already. */
export const verbatim = (text: string): VerbatimStatement => ({ kind: "Verbatim", text: text.trim() });
export const moduleOf = (body: Block): Module => ({ kind: "Module", body });
