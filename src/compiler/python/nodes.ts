/**
 * The Python tree: what lowering builds and the printer prints. Only what MicroPython's grammar accepts on every target is
 * here (no match statement, star displays or positional-only parameters: TARGET-FEATURES, section 7).
 *
 * Nodes are plain frozen-by-type data; build them with the functions of `builders.ts`.
 */

/** Where a node comes from: a TypeScript file, and a character offset in it. */
export interface Origin {
  readonly file: string;
  readonly offset: number;
}

interface NodeBase {
  /** The TypeScript text that this node stands for; the printer makes a mapping of it. */
  readonly origin?: Origin | undefined;
}

// ---------------------------------------------------------------- expressions

export interface Name extends NodeBase {
  readonly kind: "Name";
  readonly id: string;
}

/** A Python int literal; never negative (a minus is a Unary). `radix` keeps how the user wrote it. */
export interface IntLiteral extends NodeBase {
  readonly kind: "IntLiteral";
  readonly value: bigint;
  readonly radix: 2 | 8 | 10 | 16;
}

/** A finite, non-negative Python float literal. */
export interface FloatLiteral extends NodeBase {
  readonly kind: "FloatLiteral";
  readonly value: number;
}

export interface StringLiteral extends NodeBase {
  readonly kind: "StringLiteral";
  readonly value: string;
  /** The quote the user wrote; the printer takes the other one where that saves escapes. */
  readonly quote: '"' | "'";
}

export interface BytesLiteral extends NodeBase {
  readonly kind: "BytesLiteral";
  readonly value: readonly number[];
}

export interface Constant extends NodeBase {
  readonly kind: "Constant";
  readonly value: "None" | "True" | "False" | "Ellipsis";
}

export interface TupleExpression extends NodeBase {
  readonly kind: "Tuple";
  readonly elements: readonly Expression[];
}

export interface ListExpression extends NodeBase {
  readonly kind: "List";
  readonly elements: readonly Expression[];
}

export interface SetExpression extends NodeBase {
  readonly kind: "Set";
  readonly elements: readonly Expression[];
}

export interface DictExpression extends NodeBase {
  readonly kind: "Dict";
  readonly entries: readonly DictEntry[];
}

export interface DictEntry {
  readonly key: Expression;
  readonly value: Expression;
}

export interface Attribute extends NodeBase {
  readonly kind: "Attribute";
  readonly object: Expression;
  readonly name: string;
}

export interface Subscript extends NodeBase {
  readonly kind: "Subscript";
  readonly object: Expression;
  readonly index: Expression | Slice;
}

export interface Slice extends NodeBase {
  readonly kind: "Slice";
  readonly lower?: Expression | undefined;
  readonly upper?: Expression | undefined;
  readonly step?: Expression | undefined;
}

export interface Call extends NodeBase {
  readonly kind: "Call";
  readonly callee: Expression;
  readonly args: readonly Argument[];
}

export type Argument = PositionalArgument | StarArgument | KeywordArgument | DoubleStarArgument;

export interface PositionalArgument {
  readonly kind: "Positional";
  readonly value: Expression;
}
export interface StarArgument {
  readonly kind: "Star";
  readonly value: Expression;
}
export interface KeywordArgument {
  readonly kind: "Keyword";
  readonly name: string;
  readonly value: Expression;
}
export interface DoubleStarArgument {
  readonly kind: "DoubleStar";
  readonly value: Expression;
}

export type UnaryOperator = "-" | "+" | "~" | "not";

export interface Unary extends NodeBase {
  readonly kind: "Unary";
  readonly operator: UnaryOperator;
  readonly operand: Expression;
}

export type BinaryOperator = "+" | "-" | "*" | "/" | "//" | "%" | "**" | "<<" | ">>" | "&" | "|" | "^";

export interface Binary extends NodeBase {
  readonly kind: "Binary";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

/** `a and b and c`: at least two operands. */
export interface BoolOperation extends NodeBase {
  readonly kind: "BoolOperation";
  readonly operator: "and" | "or";
  readonly operands: readonly Expression[];
}

export type ComparisonOperator = "==" | "!=" | "<" | "<=" | ">" | ">=" | "is" | "is not" | "in" | "not in";

/** `a < b <= c` when there are several comparators. */
export interface Compare extends NodeBase {
  readonly kind: "Compare";
  readonly left: Expression;
  readonly comparators: readonly Comparator[];
}
export interface Comparator {
  readonly operator: ComparisonOperator;
  readonly right: Expression;
}

/** `whenTrue if test else whenFalse`. Python evaluates the test first, as JavaScript does. */
export interface Conditional extends NodeBase {
  readonly kind: "Conditional";
  readonly test: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

export interface Lambda extends NodeBase {
  readonly kind: "Lambda";
  readonly parameters: readonly Parameter[];
  readonly body: Expression;
}

export interface Await extends NodeBase {
  readonly kind: "Await";
  readonly value: Expression;
}

export interface Yield extends NodeBase {
  readonly kind: "Yield";
  readonly value?: Expression | undefined;
}

export interface YieldFrom extends NodeBase {
  readonly kind: "YieldFrom";
  readonly value: Expression;
}

/** `element for target in iterable if condition`, as a list, a set or a generator. */
export interface Comprehension extends NodeBase {
  readonly kind: "Comprehension";
  readonly form: "list" | "set" | "generator";
  readonly element: Expression;
  readonly clauses: readonly ComprehensionClause[];
}
export interface DictComprehension extends NodeBase {
  readonly kind: "DictComprehension";
  readonly key: Expression;
  readonly value: Expression;
  readonly clauses: readonly ComprehensionClause[];
}
export interface ComprehensionClause {
  readonly target: Target;
  readonly iterable: Expression;
  readonly conditions: readonly Expression[];
}

/** `name := value`; not on Pycom. */
export interface NamedExpression extends NodeBase {
  readonly kind: "NamedExpression";
  readonly target: string;
  readonly value: Expression;
}

export type Expression =
  | Name
  | IntLiteral
  | FloatLiteral
  | StringLiteral
  | BytesLiteral
  | Constant
  | TupleExpression
  | ListExpression
  | SetExpression
  | DictExpression
  | Attribute
  | Subscript
  | Call
  | Unary
  | Binary
  | BoolOperation
  | Compare
  | Conditional
  | Lambda
  | Await
  | Yield
  | YieldFrom
  | Comprehension
  | DictComprehension
  | NamedExpression;

/** What may be assigned to. */
export type Target = Name | Attribute | Subscript | TargetTuple | StarTarget;

export interface TargetTuple extends NodeBase {
  readonly kind: "TargetTuple";
  readonly elements: readonly Target[];
}
export interface StarTarget extends NodeBase {
  readonly kind: "StarTarget";
  readonly target: Name | Attribute | Subscript;
}

export type Parameter =
  | { readonly kind: "Plain"; readonly name: string; readonly default?: Expression | undefined }
  | { readonly kind: "Rest"; readonly name: string }
  | { readonly kind: "KeywordRest"; readonly name: string }
  /** A bare `*` when `name` is absent from a Rest; what follows is keyword only. */
  | { readonly kind: "KeywordOnlyMarker" };

// ---------------------------------------------------------------- statements

interface StatementBase extends NodeBase {
  /** A comment behind the statement's first line, without `#`. */
  readonly trailingComment?: string | undefined;
  /** The user left an empty line before this statement. The printer adds those that PEP 8 asks for by itself. */
  readonly blankBefore?: boolean | undefined;
}

export interface ExpressionStatement extends StatementBase {
  readonly kind: "ExpressionStatement";
  readonly expression: Expression;
}

/** `a = b = value`. */
export interface Assign extends StatementBase {
  readonly kind: "Assign";
  readonly targets: readonly Target[];
  readonly value: Expression;
}

export interface AugmentedAssign extends StatementBase {
  readonly kind: "AugmentedAssign";
  readonly target: Name | Attribute | Subscript;
  readonly operator: BinaryOperator;
  readonly value: Expression;
}

export interface Return extends StatementBase {
  readonly kind: "Return";
  readonly value?: Expression | undefined;
}

/** An `orElse` that is exactly one If prints as `elif`. */
export interface If extends StatementBase {
  readonly kind: "If";
  readonly test: Expression;
  readonly body: Block;
  readonly orElse: Block;
}

export interface While extends StatementBase {
  readonly kind: "While";
  readonly test: Expression;
  readonly body: Block;
  readonly orElse: Block;
}

export interface For extends StatementBase {
  readonly kind: "For";
  readonly isAsync: boolean;
  readonly target: Target;
  readonly iterable: Expression;
  readonly body: Block;
  readonly orElse: Block;
}

export interface Break extends StatementBase {
  readonly kind: "Break";
}
export interface Continue extends StatementBase {
  readonly kind: "Continue";
}
export interface Pass extends StatementBase {
  readonly kind: "Pass";
}

export interface Raise extends StatementBase {
  readonly kind: "Raise";
  readonly exception?: Expression | undefined;
}

export interface Try extends StatementBase {
  readonly kind: "Try";
  readonly body: Block;
  readonly handlers: readonly ExceptHandler[];
  readonly orElse: Block;
  readonly finalBody: Block;
}
export interface ExceptHandler {
  readonly type?: Expression | undefined;
  readonly name?: string | undefined;
  readonly body: Block;
  readonly origin?: Origin | undefined;
  readonly trailingComment?: string | undefined;
}

export interface With extends StatementBase {
  readonly kind: "With";
  readonly isAsync: boolean;
  readonly items: readonly { readonly context: Expression; readonly target?: Target | undefined }[];
  readonly body: Block;
}

export interface FunctionDefinition extends StatementBase {
  readonly kind: "FunctionDefinition";
  readonly isAsync: boolean;
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly decorators: readonly Expression[];
  readonly body: Block;
}

export interface ClassDefinition extends StatementBase {
  readonly kind: "ClassDefinition";
  readonly name: string;
  readonly bases: readonly Expression[];
  readonly decorators: readonly Expression[];
  readonly body: Block;
}

export interface Import extends StatementBase {
  readonly kind: "Import";
  /** Dotted module name. */
  readonly module: string;
  readonly alias?: string | undefined;
}

export interface ImportFrom extends StatementBase {
  readonly kind: "ImportFrom";
  /** Dotted module name, with leading dots when relative. */
  readonly module: string;
  /** Empty means `*`. */
  readonly names: readonly { readonly name: string; readonly alias?: string | undefined }[];
}

export interface Global extends StatementBase {
  readonly kind: "Global";
  readonly names: readonly string[];
}
export interface Nonlocal extends StatementBase {
  readonly kind: "Nonlocal";
  readonly names: readonly string[];
}
export interface Delete extends StatementBase {
  readonly kind: "Delete";
  readonly targets: readonly (Name | Attribute | Subscript)[];
}

/** Python source as it is: a helper of `runtime/`, a definition without empty lines around it. */
export interface VerbatimStatement extends StatementBase {
  readonly kind: "Verbatim";
  readonly text: string;
}

/** A comment on lines of its own; `text` has no `#`, and may have several lines. */
export interface CommentStatement extends StatementBase {
  readonly kind: "Comment";
  readonly text: string;
}

export type Statement =
  | ExpressionStatement
  | Assign
  | AugmentedAssign
  | Return
  | If
  | While
  | For
  | Break
  | Continue
  | Pass
  | Raise
  | Try
  | With
  | FunctionDefinition
  | ClassDefinition
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | Delete
  | VerbatimStatement
  | CommentStatement;

/** A suite; the printer writes `pass` where it has no statement but comments. */
export type Block = readonly Statement[];

export interface Module {
  readonly kind: "Module";
  readonly body: Block;
}

export type Node = Expression | Statement | Target | Slice | Module;
