import type {
  Argument,
  Attribute,
  Block,
  ComprehensionClause,
  Expression,
  Module,
  Name,
  Node,
  Parameter,
  Slice,
  Statement,
  StarTarget,
  Subscript,
  Target,
} from "./nodes.js";

/** What can be read as well as written: a target that is an expression too. */
export type Reference = Name | Attribute | Subscript;

/** What replaces the direct children of a node; a member left out keeps them. */
export interface ChildMapper {
  readonly expression?: (node: Expression) => Expression;
  /** A target of an assignment, a `for`, a `with` or a comprehension that is a tuple or starred. */
  readonly targetPattern?: (node: Exclude<Target, Reference>) => Exclude<Target, Reference>;
  /** A name, attribute or subscript that is written to. */
  readonly reference?: (node: Reference) => Reference;
  readonly slice?: (node: Slice) => Slice;
  readonly block?: (block: Block) => Block;
}

/** The same with nothing left out, and what follows from it. */
class Children {
  constructor(private readonly mapper: ChildMapper) {}

  readonly one = (node: Expression): Expression => this.mapper.expression?.(node) ?? node;
  readonly optional = (node: Expression | undefined): Expression | undefined => node && this.one(node);
  readonly many = (nodes: readonly Expression[]): readonly Expression[] => nodes.map(this.one);
  readonly reference = (node: Reference): Reference => this.mapper.reference?.(node) ?? node;
  readonly target = (node: Target): Target =>
    node.kind === "TargetTuple" || node.kind === "StarTarget"
      ? (this.mapper.targetPattern?.(node) ?? node)
      : this.reference(node);
  readonly index = (node: Expression | Slice): Expression | Slice =>
    node.kind === "Slice" ? (this.mapper.slice?.(node) ?? node) : this.one(node);
  readonly block = (block: Block): Block => this.mapper.block?.(block) ?? block;
  readonly clause = (node: ComprehensionClause): ComprehensionClause => ({
    // In the order of evaluation: the iterable comes first.
    iterable: this.one(node.iterable),
    target: this.target(node.target),
    conditions: this.many(node.conditions),
  });
  readonly parameter = (node: Parameter): Parameter =>
    node.kind === "Plain" ? { ...node, default: this.optional(node.default) } : node;
  readonly argument = (node: Argument): Argument => ({ ...node, value: this.one(node.value) });
}

type Rebuild<N extends { readonly kind: string }> = {
  readonly [K in N["kind"]]: (node: Extract<N, { readonly kind: K }>, to: Children) => Extract<N, { readonly kind: K }>;
};

const leaf = <N>(node: N): N => node;

/** Each kind once: its children in the order of Python's evaluation where it has one, each replaced. */
const rebuild: Rebuild<Node> = {
  Name: leaf,
  IntLiteral: leaf,
  FloatLiteral: leaf,
  StringLiteral: leaf,
  BytesLiteral: leaf,
  Constant: leaf,
  Tuple: (node, to) => ({ ...node, elements: to.many(node.elements) }),
  List: (node, to) => ({ ...node, elements: to.many(node.elements) }),
  Set: (node, to) => ({ ...node, elements: to.many(node.elements) }),
  Dict: (node, to) => ({
    ...node,
    entries: node.entries.map(({ key, value }) => ({ key: to.one(key), value: to.one(value) })),
  }),
  Attribute: (node, to) => ({ ...node, object: to.one(node.object) }),
  Subscript: (node, to) => ({ ...node, object: to.one(node.object), index: to.index(node.index) }),
  Slice: (node, to) => ({
    ...node,
    lower: to.optional(node.lower),
    upper: to.optional(node.upper),
    step: to.optional(node.step),
  }),
  Call: (node, to) => ({ ...node, callee: to.one(node.callee), args: node.args.map(to.argument) }),
  Unary: (node, to) => ({ ...node, operand: to.one(node.operand) }),
  Binary: (node, to) => ({ ...node, left: to.one(node.left), right: to.one(node.right) }),
  BoolOperation: (node, to) => ({ ...node, operands: to.many(node.operands) }),
  Compare: (node, to) => ({
    ...node,
    left: to.one(node.left),
    comparators: node.comparators.map(({ operator, right }) => ({ operator, right: to.one(right) })),
  }),
  Conditional: (node, to) => ({
    ...node,
    test: to.one(node.test),
    whenTrue: to.one(node.whenTrue),
    whenFalse: to.one(node.whenFalse),
  }),
  Lambda: (node, to) => ({ ...node, parameters: node.parameters.map(to.parameter), body: to.one(node.body) }),
  Await: (node, to) => ({ ...node, value: to.one(node.value) }),
  Yield: (node, to) => ({ ...node, value: to.optional(node.value) }),
  YieldFrom: (node, to) => ({ ...node, value: to.one(node.value) }),
  Comprehension: (node, to) => {
    const clauses = node.clauses.map(to.clause);
    return { ...node, clauses, element: to.one(node.element) };
  },
  DictComprehension: (node, to) => {
    const clauses = node.clauses.map(to.clause);
    return { ...node, clauses, key: to.one(node.key), value: to.one(node.value) };
  },
  NamedExpression: (node, to) => ({ ...node, value: to.one(node.value) }),
  TargetTuple: (node, to) => ({ ...node, elements: node.elements.map(to.target) }),
  StarTarget: (node, to): StarTarget => ({ ...node, target: to.reference(node.target) }),
  ExpressionStatement: (node, to) => ({ ...node, expression: to.one(node.expression) }),
  Assign: (node, to) => {
    const value = to.one(node.value);
    return { ...node, targets: node.targets.map(to.target), value };
  },
  AugmentedAssign: (node, to) => ({ ...node, target: to.reference(node.target), value: to.one(node.value) }),
  Return: (node, to) => ({ ...node, value: to.optional(node.value) }),
  If: (node, to) => ({ ...node, test: to.one(node.test), body: to.block(node.body), orElse: to.block(node.orElse) }),
  While: (node, to) => ({ ...node, test: to.one(node.test), body: to.block(node.body), orElse: to.block(node.orElse) }),
  For: (node, to) => ({
    ...node,
    iterable: to.one(node.iterable),
    target: to.target(node.target),
    body: to.block(node.body),
    orElse: to.block(node.orElse),
  }),
  Break: leaf,
  Continue: leaf,
  Pass: leaf,
  Raise: (node, to) => ({ ...node, exception: to.optional(node.exception) }),
  Try: (node, to) => ({
    ...node,
    body: to.block(node.body),
    handlers: node.handlers.map((each) => ({ ...each, type: to.optional(each.type), body: to.block(each.body) })),
    orElse: to.block(node.orElse),
    finalBody: to.block(node.finalBody),
  }),
  With: (node, to) => ({
    ...node,
    items: node.items.map(({ context, target }) => ({ context: to.one(context), target: target && to.target(target) })),
    body: to.block(node.body),
  }),
  FunctionDefinition: (node, to) => ({
    ...node,
    decorators: to.many(node.decorators),
    parameters: node.parameters.map(to.parameter),
    body: to.block(node.body),
  }),
  ClassDefinition: (node, to) => ({
    ...node,
    decorators: to.many(node.decorators),
    bases: to.many(node.bases),
    body: to.block(node.body),
  }),
  Import: leaf,
  ImportFrom: leaf,
  Global: leaf,
  Nonlocal: leaf,
  Delete: (node, to) => ({ ...node, targets: node.targets.map(to.reference) }),
  Comment: leaf,
  Verbatim: leaf,
  Module: (node, to) => ({ ...node, body: to.block(node.body) }),
};

/** The node with each direct child replaced by what the mapper gives for it; deeper ones are the mapper's affair. */
export function mapChildren<N extends Node>(node: N, mapper: ChildMapper): N {
  // The table's entry for a kind takes and gives nodes of that kind; TypeScript can't follow the pairing through the index.
  const own = rebuild[node.kind] as unknown as (node: N, to: Children) => N;
  return own(node, new Children(mapper));
}

/** The direct children, in the order of evaluation where Python has one. */
export function childrenOf(node: Node): readonly Node[] {
  const found: Node[] = [];
  const collect = <C extends Node>(child: C): C => {
    found.push(child);
    return child;
  };
  const block = (statements: Block): Block => {
    found.push(...statements);
    return statements;
  };
  mapChildren(node, { expression: collect, targetPattern: collect, reference: collect, slice: collect, block });
  return found;
}

/** Calls back for the node and everything below it, parents first; `"skip"` leaves out what is below. */
export function walk(root: Node, visit: (node: Node) => "skip" | undefined): void {
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (visit(node) === "skip") continue;
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child) open.push(child);
    }
  }
}

/** Whether the node or anything below it answers to the predicate. */
export function someNode(root: Node, predicate: (node: Node) => boolean): boolean {
  let isFound = false;
  walk(root, (node) => {
    isFound ||= predicate(node);
    return isFound ? "skip" : undefined;
  });
  return isFound;
}

/** Every expression in the node replaced, inner ones first; what is written to keeps its place but not its subscripts. */
export function mapExpressions<N extends Expression | Statement | Module>(
  node: N,
  replace: (node: Expression) => Expression,
): N {
  const below = <C extends Node>(child: C): C => mapChildren(child, mapper);
  const mapper: ChildMapper = {
    expression: (child) => replace(below(child)),
    targetPattern: below,
    reference: below,
    slice: below,
    block: (block) => block.map(below),
  };
  return below(node);
}
