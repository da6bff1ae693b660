import type {
  Assign,
  Block,
  ClassDefinition,
  Expression,
  FunctionDefinition,
  If,
  ImportFrom,
  Statement,
  Try,
  With,
} from "../nodes.js";
import { brackets, concat, type Doc, joined, marked, optionalParentheses } from "./doc.js";
import { bareTupleDoc, expressionDoc, parameterDoc, targetDoc } from "./expressions.js";
import { Precedence } from "./precedence.js";

/** A statement as lines to write: its own, each with the block that it opens, if any. */
export interface Section {
  readonly header: Doc;
  readonly body?: Block;
  readonly trailingComment?: string | undefined;
}

type Sectioned = {
  readonly [K in Exclude<Statement["kind"], "Comment" | "Verbatim">]: (
    node: Extract<Statement, { readonly kind: K }>,
  ) => readonly Section[];
};

/** The lines of a statement; the trailing comment stands behind the first that is no decorator. */
export function sectionsOf(node: Exclude<Statement, { readonly kind: "Comment" | "Verbatim" }>): readonly Section[] {
  // The table's entry for a kind takes nodes of that kind; TypeScript can't follow the pairing through the index.
  const sections = (sectioned[node.kind] as (node: Statement) => readonly Section[])(node);
  const own = "decorators" in node ? node.decorators.length : 0;
  return sections.map((section, index) => {
    const header = index === 0 ? marked(section.header, node.origin) : section.header;
    return index === own ? { ...section, header, trailingComment: node.trailingComment } : { ...section, header };
  });
}

const line = (...parts: readonly Doc[]): readonly Section[] => [{ header: concat(...parts) }];

/** An expression that is the whole rest of a line: over several lines, Python wants it in parentheses. */
function wholeDoc(node: Expression, level: Parameters<typeof expressionDoc>[1] = Precedence.expression): Doc {
  const doc = expressionDoc(node, level);
  return isOperation(node) ? optionalParentheses(doc) : doc;
}
const operations: ReadonlySet<Expression["kind"]> = new Set([
  "Binary",
  "BoolOperation",
  "Compare",
  "Conditional",
  "Unary",
] as const);
const isOperation = (node: Expression): boolean => operations.has(node.kind);

const elseSection = (orElse: Block): readonly Section[] =>
  orElse.length === 0 ? [] : [{ header: "else:", body: orElse }];

const sectioned: Sectioned = {
  ExpressionStatement: (node) => line(wholeDoc(node.expression, bareLevel(node.expression))),
  Assign: assignSections,
  AugmentedAssign: (node) =>
    line(targetDoc(node.target), ` ${node.operator}= `, wholeDoc(node.value, bareLevel(node.value))),
  Return: (node) => (node.value ? line("return ", returnedDoc(node.value)) : line("return")),
  If: ifSections,
  While: (node) => [
    { header: concat("while ", wholeDoc(node.test, Precedence.named), ":"), body: node.body },
    ...elseSection(node.orElse),
  ],
  For: (node) => {
    const header = concat(
      node.isAsync ? "async for " : "for ",
      targetDoc(node.target, "bare"),
      " in ",
      wholeDoc(node.iterable),
      ":",
    );
    return [{ header, body: node.body }, ...elseSection(node.orElse)];
  },
  Break: () => line("break"),
  Continue: () => line("continue"),
  Pass: () => line("pass"),
  Raise: (node) => (node.exception ? line("raise ", wholeDoc(node.exception)) : line("raise")),
  Try: trySections,
  With: withSections,
  FunctionDefinition: functionSections,
  ClassDefinition: classSections,
  Import: (node) => line(`import ${aliased(node.module, node.alias)}`),
  ImportFrom: importFromSections,
  Global: (node) => line(`global ${node.names.join(", ")}`),
  Nonlocal: (node) => line(`nonlocal ${node.names.join(", ")}`),
  Delete: (node) =>
    line(
      "del ",
      joined(
        node.targets.map((target) => targetDoc(target)),
        ", ",
      ),
    ),
};

/** `yield` may stand bare as a statement or behind `=`; nothing else of such a low level may. */
function bareLevel(node: Expression): typeof Precedence.yield | typeof Precedence.expression {
  return node.kind === "Yield" || node.kind === "YieldFrom" ? Precedence.yield : Precedence.expression;
}

const returnedDoc = (node: Expression): Doc => (node.kind === "Tuple" ? bareTupleDoc(node) : wholeDoc(node));

/** `a, b = b, a` pairs targets with values; elsewhere a tuple reads as a value, in its parentheses. */
function assignSections(node: Assign): readonly Section[] {
  const isPaired = node.targets.some((target) => target.kind === "TargetTuple");
  const value =
    isPaired && node.value.kind === "Tuple" ? bareTupleDoc(node.value) : wholeDoc(node.value, bareLevel(node.value));
  return line(...node.targets.flatMap((target) => [assignedDoc(target), " = "]), value);
}

function assignedDoc(target: Assign["targets"][number]): Doc {
  if (target.kind !== "TargetTuple" || target.elements.length < 2) return targetDoc(target);
  return marked(optionalParentheses(...target.elements.map((each) => targetDoc(each))), target.origin);
}

/** An `else` that is just another `if` is an `elif`; such chains are long in lowered switches, so they are followed in a loop. */
function ifSections(node: If): readonly Section[] {
  const sections: Section[] = [{ header: concat("if ", wholeDoc(node.test, Precedence.named), ":"), body: node.body }];
  let orElse = node.orElse;
  for (;;) {
    const [only, ...others] = orElse;
    if (only?.kind !== "If" || others.length > 0) return [...sections, ...elseSection(orElse)];
    const header = concat("elif ", wholeDoc(only.test, Precedence.named), ":");
    sections.push({ header: marked(header, only.origin), body: only.body, trailingComment: only.trailingComment });
    orElse = only.orElse;
  }
}

function trySections(node: Try): readonly Section[] {
  const handlers = node.handlers.map((handler): Section => {
    const type = handler.type ? concat(" ", wholeDoc(handler.type)) : "";
    const header = concat("except", type, handler.name === undefined ? "" : ` as ${handler.name}`, ":");
    return { header: marked(header, handler.origin), body: handler.body, trailingComment: handler.trailingComment };
  });
  // A `try` that neither handles nor ends anything is no Python without an empty `finally`.
  const hasFinally = node.finalBody.length > 0 || handlers.length === 0;
  const finalSection = hasFinally ? [{ header: "finally:", body: node.finalBody }] : [];
  return [{ header: "try:", body: node.body }, ...handlers, ...elseSection(node.orElse), ...finalSection];
}

/** MicroPython has no parentheses around the items of a `with`. */
function withSections(node: With): readonly Section[] {
  const items = node.items.map(({ context, target }) =>
    target ? concat(expressionDoc(context), " as ", targetDoc(target)) : expressionDoc(context),
  );
  return [{ header: concat(node.isAsync ? "async with " : "with ", joined(items, ", "), ":"), body: node.body }];
}

const decoratorSections = (decorators: readonly Expression[]): readonly Section[] =>
  decorators.map((decorator) => ({ header: concat("@", expressionDoc(decorator)) }));

function functionSections(node: FunctionDefinition): readonly Section[] {
  const header = concat(
    node.isAsync ? "async def " : "def ",
    node.name,
    brackets("(", node.parameters.map(parameterDoc), ")"),
    ":",
  );
  return [...decoratorSections(node.decorators), { header, body: node.body }];
}

function classSections(node: ClassDefinition): readonly Section[] {
  const bases = node.bases.map((base) => expressionDoc(base, Precedence.named));
  const header = concat(`class ${node.name}`, bases.length === 0 ? "" : brackets("(", bases, ")"), ":");
  return [...decoratorSections(node.decorators), { header, body: node.body }];
}

const aliased = (name: string, alias: string | undefined): string =>
  alias === undefined ? name : `${name} as ${alias}`;

function importFromSections(node: ImportFrom): readonly Section[] {
  const names = node.names.map((each) => aliased(each.name, each.alias));
  return line(`from ${node.module} import `, names.length === 0 ? "*" : optionalParentheses(...names));
}
