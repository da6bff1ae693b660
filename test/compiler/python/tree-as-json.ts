import type {
  Argument,
  ComprehensionClause,
  ExceptHandler,
  Module,
  Node,
  Origin,
  Parameter,
} from "../../../src/compiler/python/nodes.js";

export type Json = string | boolean | null | readonly Json[];

type Writers<N extends { readonly kind: string }> = {
  readonly [K in N["kind"]]: (node: Extract<N, { readonly kind: K }>) => Json;
};

/** The tree in the form that `python_tree.py` gives it, and the nodes' origins in the order in which they start. */
export function treeAsJson(module: Module): { readonly tree: Json; readonly origins: readonly (Origin | undefined)[] } {
  const origins: (Origin | undefined)[] = [];

  const write = (node: Node): Json => {
    if (node.kind !== "Module")
      origins.push("decorators" in node && node.decorators.length > 0 ? undefined : node.origin);
    // The table's entry for a kind takes nodes of that kind.
    return (writers[node.kind] as (node: Node) => Json)(node);
  };
  const optional = (node: Node | undefined): Json => (node ? write(node) : null);
  const all = (nodes: readonly Node[]): Json =>
    nodes.filter((node) => node.kind !== "Comment").map((node) => write(node));
  const block = (nodes: readonly Node[]): Json => {
    if (nodes.some((node) => node.kind !== "Comment")) return all(nodes);
    origins.push(undefined);
    return [["Pass"]];
  };
  const clauses = (nodes: readonly ComprehensionClause[]): Json =>
    nodes.map((each) => [write(each.target), write(each.iterable), all(each.conditions)]);
  const parameter = (node: Parameter): Json => {
    if (node.kind === "KeywordOnlyMarker") return ["Marker"];
    return node.kind === "Plain" ? ["Plain", node.name, optional(node.default)] : [node.kind, node.name];
  };
  const argument = (node: Argument): Json =>
    node.kind === "Keyword" ? ["Keyword", node.name, write(node.value)] : [node.kind, write(node.value)];
  const handler = (node: ExceptHandler): Json => {
    origins.push(node.origin);
    return [optional(node.type), node.name ?? null, block(node.body)];
  };
  const floatHex = (value: number): string => {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleBE(value);
    return bytes.toString("hex");
  };

  const writers: Writers<Node> = {
    Name: (node) => ["Name", node.id],
    IntLiteral: (node) => ["Int", String(node.value)],
    FloatLiteral: (node) => ["Float", floatHex(node.value)],
    StringLiteral: (node) => ["String", node.value],
    BytesLiteral: (node) => ["Bytes", Buffer.from(node.value).toString("hex")],
    Constant: (node) => ["Constant", node.value],
    Tuple: (node) => ["Tuple", all(node.elements)],
    List: (node) => ["List", all(node.elements)],
    Set: (node) => ["Set", all(node.elements)],
    Dict: (node) => ["Dict", node.entries.map((each) => [write(each.key), write(each.value)])],
    Attribute: (node) => ["Attribute", write(node.object), node.name],
    Subscript: (node) => ["Subscript", write(node.object), write(node.index)],
    Slice: (node) => ["Slice", optional(node.lower), optional(node.upper), optional(node.step)],
    Call: (node) => ["Call", write(node.callee), node.args.map(argument)],
    Unary: (node) => ["Unary", node.operator, write(node.operand)],
    Binary: (node) => ["Binary", node.operator, write(node.left), write(node.right)],
    BoolOperation: (node) => ["Bool", node.operator, all(node.operands)],
    Compare: (node) => [
      "Compare",
      write(node.left),
      node.comparators.map((each) => [each.operator, write(each.right)]),
    ],
    Conditional: (node) => ["Conditional", write(node.test), write(node.whenTrue), write(node.whenFalse)],
    Lambda: (node) => ["Lambda", node.parameters.map(parameter), write(node.body)],
    Await: (node) => ["Await", write(node.value)],
    Yield: (node) => ["Yield", optional(node.value)],
    YieldFrom: (node) => ["YieldFrom", write(node.value)],
    Comprehension: (node) => ["Comprehension", node.form, write(node.element), clauses(node.clauses)],
    DictComprehension: (node) => ["DictComprehension", write(node.key), write(node.value), clauses(node.clauses)],
    NamedExpression: (node) => ["Named", node.target, write(node.value)],
    TargetTuple: (node) => ["Tuple", all(node.elements)],
    StarTarget: (node) => ["Star", write(node.target)],
    ExpressionStatement: (node) => ["Expression", write(node.expression)],
    Assign: (node) => ["Assign", all(node.targets), write(node.value)],
    AugmentedAssign: (node) => ["Augmented", write(node.target), node.operator, write(node.value)],
    Return: (node) => ["Return", optional(node.value)],
    If: (node) => ["If", write(node.test), block(node.body), node.orElse.length === 0 ? [] : block(node.orElse)],
    While: (node) => ["While", write(node.test), block(node.body), node.orElse.length === 0 ? [] : block(node.orElse)],
    For: (node) => [
      "For",
      node.isAsync,
      write(node.target),
      write(node.iterable),
      block(node.body),
      node.orElse.length === 0 ? [] : block(node.orElse),
    ],
    Break: () => ["Break"],
    Continue: () => ["Continue"],
    Pass: () => ["Pass"],
    Raise: (node) => ["Raise", optional(node.exception)],
    Try: (node) => [
      "Try",
      block(node.body),
      node.handlers.map(handler),
      node.orElse.length === 0 ? [] : block(node.orElse),
      node.finalBody.length === 0 && node.handlers.length > 0 ? [] : block(node.finalBody),
    ],
    With: (node) => [
      "With",
      node.isAsync,
      node.items.map((each) => [write(each.context), optional(each.target)]),
      block(node.body),
    ],
    FunctionDefinition: (node) => [
      "Function",
      node.isAsync,
      node.name,
      all(node.decorators),
      node.parameters.map(parameter),
      block(node.body),
    ],
    ClassDefinition: (node) => ["Class", node.name, all(node.decorators), all(node.bases), block(node.body)],
    Import: (node) => ["Import", node.module, node.alias ?? null],
    ImportFrom: (node) => ["ImportFrom", node.module, node.names.map((each) => [each.name, each.alias ?? null])],
    Global: (node) => ["Global", node.names],
    Nonlocal: (node) => ["Nonlocal", node.names],
    Delete: (node) => ["Delete", all(node.targets)],
    Comment: () => null,
    Verbatim: (node) => ["Verbatim", node.text],
    Module: (node) => ["Module", all(node.body)],
  };
  return { tree: write(module), origins };
}
