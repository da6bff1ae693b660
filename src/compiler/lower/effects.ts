import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";
import type { Captured, Context } from "./context.js";
import type { Pattern } from "./patterns.js";
import { walk } from "../python/traverse.js";

/** Whether an expression, or one that is evaluated with it (not the body of a lambda), passes a test. */
function some(expression: py.Expression, test: (each: py.Node) => boolean): boolean {
  let found = false;
  walk(expression, (each) => {
    found ||= test(each);
    return each.kind === "Lambda" ? "skip" : undefined;
  });
  return found;
}

const effectful: ReadonlySet<py.Node["kind"]> = new Set(["Call", "Await", "Yield", "YieldFrom", "NamedExpression"]);
const mutable: ReadonlySet<py.Node["kind"]> = new Set(["Attribute", "Subscript", "Comprehension", "DictComprehension"]);
const fresh: ReadonlySet<py.Node["kind"]> = new Set(["List", "Set", "Dict"]);

/** Python's own functions that only look at their argument: a text, a number, a length. */
const looking: ReadonlySet<string> = new Set(["str", "int", "len", "ord", "chr", "isinstance"]);

function isEffect(node: py.Node): boolean {
  if (node.kind === "Call" && node.callee.kind === "Name" && looking.has(node.callee.id)) return false;
  return effectful.has(node.kind);
}

/** Whether evaluating an expression may change something, or give another object each time, as far as its form tells. */
export function hasEffects(expression: py.Expression): boolean {
  return some(expression, isEffect);
}

/** What may happen while something is evaluated. */
interface Happenings {
  readonly stored: Set<string>;
  calls: boolean;
  storesPlaces: boolean;
}

function happeningsOf(parts: readonly Captured<py.Expression>[]): Happenings {
  const found: Happenings = { stored: new Set(), calls: false, storesPlaces: false };
  const store = (target: py.Target): void => {
    if (target.kind === "Name") found.stored.add(target.id);
    else if (target.kind === "TargetTuple") target.elements.forEach(store);
    else if (target.kind === "StarTarget") store(target.target);
    else found.storesPlaces = true;
  };
  const look = (node: py.Node): "skip" | undefined => {
    if (effectful.has(node.kind)) found.calls = true;
    if (node.kind === "NamedExpression") found.stored.add(node.target);
    else if (node.kind === "Assign" || node.kind === "Delete") node.targets.forEach(store);
    else if (node.kind === "AugmentedAssign" || node.kind === "For") store(node.target);
    else if (node.kind === "FunctionDefinition" || node.kind === "ClassDefinition") found.stored.add(node.name);
    return node.kind === "Lambda" || node.kind === "FunctionDefinition" ? "skip" : undefined;
  };
  for (const part of parts) {
    walk(part.value, look);
    part.statements.forEach((statement) => walk(statement, look));
  }
  return found;
}

/** Whether the value of an expression may be another after the later parts were evaluated, or its effects would come too late. */
export function mayChange(
  context: Context,
  expression: py.Expression,
  later: readonly Captured<py.Expression>[],
): boolean {
  const happening = happeningsOf(later);
  const happens = happening.calls || happening.storesPlaces;
  return some(expression, (each) => {
    if (effectful.has(each.kind)) return happens || later.some((part) => part.statements.length > 0);
    if (mutable.has(each.kind) || looksInside(each) || joinsLists(each)) return happens;
    if (each.kind === "Name") return happening.stored.has(each.id) || (happening.calls && context.isVolatile(each.id));
    return false;
  });
}

/** `key in map`: what the map holds may change. */
function looksInside(node: py.Node): boolean {
  return node.kind === "Compare" && node.comparators.some(({ operator }) => operator === "in" || operator === "not in");
}

/** `xs + [1]`: what the list holds may change. */
function joinsLists(node: py.Node): boolean {
  return node.kind === "Binary" && node.operator === "+" && [node.left, node.right].some(isList);
}

function isList(node: py.Expression): boolean {
  return (
    node.kind === "List" || (node.kind === "Binary" && node.operator === "+" && [node.left, node.right].some(isList))
  );
}

/** Whether an expression may be written twice in the output, instead of being kept in a variable: short, and the same both times. */
export function isRepeatable(expression: py.Expression): boolean {
  return (
    expression.kind === "Name" ||
    expression.kind === "Constant" ||
    expression.kind === "IntLiteral" ||
    expression.kind === "FloatLiteral" ||
    expression.kind === "StringLiteral"
  );
}

/** Whether each evaluation makes a new object. */
export function makesObject(expression: py.Expression): boolean {
  return (
    fresh.has(expression.kind) ||
    expression.kind === "Comprehension" ||
    expression.kind === "DictComprehension" ||
    expression.kind === "Lambda"
  );
}

/** The Python names that a pattern stores to. */
export function namesStored(context: Context, pattern: Pattern): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const binding = ts.isIdentifier(node) ? context.bindingOf(node) : undefined;
    if (binding !== undefined) names.add(context.nameOf(binding));
    ts.forEachChild(node, visit);
  };
  visit(pattern);
  return names;
}
