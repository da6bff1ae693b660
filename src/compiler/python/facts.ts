import type { Expression, Node } from "./nodes.js";
import { childrenOf, someNode, walk } from "./traverse.js";

/** All names that the node reads, writes or binds anywhere below it, whatever their scope; no attribute names. */
export function namesIn(root: Node): ReadonlySet<string> {
  const found = new Set<string>();
  walk(root, (node) => {
    for (const name of namesOf(node)) found.add(name);
  });
  return found;
}

export const usesName = (root: Node, name: string): boolean => someNode(root, (node) => namesOf(node).includes(name));

/** The names that the node itself mentions, children aside. */
function namesOf(node: Node): readonly string[] {
  switch (node.kind) {
    case "Name":
      return [node.id];
    case "NamedExpression":
      return [node.target];
    case "Global":
    case "Nonlocal":
      return node.names;
    case "Import":
      return [node.alias ?? node.module.split(".")[0] ?? ""];
    case "ImportFrom":
      return node.names.map((each) => each.alias ?? each.name);
    case "Lambda":
      return node.parameters.flatMap(parameterName);
    case "FunctionDefinition":
      return [node.name, ...node.parameters.flatMap(parameterName)];
    case "ClassDefinition":
      return [node.name];
    case "Try":
      return node.handlers.flatMap((handler) => handler.name ?? []);
    default:
      return [];
  }
}

const parameterName = (parameter: { readonly kind: string; readonly name?: string }): readonly string[] =>
  parameter.name === undefined ? [] : [parameter.name];

const effectful: ReadonlySet<Node["kind"]> = new Set<Node["kind"]>([
  "Call",
  "Await",
  "Yield",
  "YieldFrom",
  "NamedExpression",
]);

/**
 * Whether evaluating the expression may change anything: it calls, awaits, yields or assigns. Operators, attributes and
 * subscripts are taken to be free of effects, although they may raise, and a class may define them: ask `mayRaise` too
 * where the order of exceptions counts. A lambda's body is not evaluated here.
 */
export const hasEffects = (expression: Expression): boolean =>
  evaluatedNodes(expression).some((node) => effectful.has(node.kind));

const silent: ReadonlySet<Node["kind"]> = new Set<Node["kind"]>([
  "IntLiteral",
  "FloatLiteral",
  "StringLiteral",
  "BytesLiteral",
  "Constant",
  "Tuple",
  "List",
  "Conditional",
  "BoolOperation",
  "Lambda",
]);

/** Whether evaluating the expression might raise; a name might be unbound, so only constants and their displays can't. */
export const mayRaise = (expression: Expression): boolean =>
  evaluatedNodes(expression).some(
    (node) => !silent.has(node.kind) && !(node.kind === "Unary" && node.operator === "not"),
  );

/** The nodes that are evaluated with the expression: all but the bodies of lambdas. */
function evaluatedNodes(root: Expression): readonly Node[] {
  const found: Node[] = [];
  walk(root, (node) => {
    found.push(node);
    if (node.kind !== "Lambda") return undefined;
    const defaults = childrenOf(node).filter((child) => child !== node.body);
    for (const each of defaults)
      walk(each, (inner) => {
        found.push(inner);
      });
    return "skip";
  });
  return found;
}
