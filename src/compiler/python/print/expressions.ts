import type {
  Argument,
  Binary,
  Call,
  ComprehensionClause,
  Expression,
  Parameter,
  Slice,
  Target,
  TupleExpression,
} from "../nodes.js";
import { brackets, chain, type ChainLink, concat, type Doc, joined, marked, optionalParentheses } from "./doc.js";
import { bytesText, floatText, intText, stringText } from "./literals.js";
import { binaryLevel, type Level, levelOf, Precedence } from "./precedence.js";

type Renderers<N extends { readonly kind: string }> = {
  readonly [K in N["kind"]]: (node: Extract<N, { readonly kind: K }>) => Doc;
};

/** The text of an expression where anything of at least the given level may stand bare. */
export function expressionDoc(node: Expression, level: Level = Precedence.expression): Doc {
  // The table's entry for a kind takes nodes of that kind; TypeScript can't follow the pairing through the index.
  const render = renderers[node.kind] as (node: Expression) => Doc;
  const doc = marked(render(node), node.origin);
  return levelOf(node) >= level ? doc : brackets("(", [doc], ")");
}

const expressionDocs = (nodes: readonly Expression[], level: Level = Precedence.expression): readonly Doc[] =>
  nodes.map((node) => expressionDoc(node, level));

const renderers: Renderers<Expression> = {
  Name: (node) => node.id,
  IntLiteral: intText,
  FloatLiteral: floatText,
  StringLiteral: stringText,
  BytesLiteral: bytesText,
  Constant: (node) => (node.value === "Ellipsis" ? "..." : node.value),
  Tuple: (node) => tupleDoc(expressionDocs(node.elements, Precedence.named)),
  List: (node) => brackets("[", expressionDocs(node.elements, Precedence.named), "]"),
  Set: (node) => brackets("{", expressionDocs(node.elements), "}"),
  Dict: (node) =>
    brackets(
      "{",
      node.entries.map((each) => pairDoc(each.key, each.value)),
      "}",
    ),
  Attribute: (node) => attributeDoc(node.object, node.name),
  Subscript: (node) => subscriptDoc(node.object, node.index),
  Call: callDoc,
  Unary: (node) =>
    node.operator === "not"
      ? concat("not ", expressionDoc(node.operand, Precedence.not))
      : concat(node.operator, expressionDoc(node.operand, Precedence.sign)),
  Binary: binaryDoc,
  BoolOperation: (node) => {
    // An operation of the same operator inside needs its parentheses: without them it would be one operation.
    const inner = node.operator === "and" ? Precedence.not : Precedence.and;
    return operandChain(expressionDocs(node.operands, inner), node.operator);
  },
  Compare: (node) =>
    chain(
      expressionDoc(node.left, Precedence.bitOr),
      node.comparators.map(({ operator, right }) => ({
        operator: `${operator} `,
        operand: expressionDoc(right, Precedence.bitOr),
      })),
    ),
  Conditional: (node) =>
    chain(expressionDoc(node.whenTrue, Precedence.or), [
      { operator: "if ", operand: expressionDoc(node.test, Precedence.or) },
      { operator: "else ", operand: expressionDoc(node.whenFalse) },
    ]),
  Lambda: (node) =>
    concat(
      node.parameters.length === 0 ? "lambda" : "lambda ",
      joined(node.parameters.map(parameterDoc), ", "),
      ": ",
      expressionDoc(node.body),
    ),
  Await: (node) => concat("await ", expressionDoc(node.value, Precedence.primary)),
  Yield: (node) => (node.value ? concat("yield ", bareTupleDoc(node.value)) : "yield"),
  YieldFrom: (node) => concat("yield from ", expressionDoc(node.value)),
  Comprehension: (node) => {
    const [open, close] = comprehensionBrackets[node.form];
    return brackets(open, [comprehensionDoc(expressionDoc(node.element), node.clauses)], close);
  },
  DictComprehension: (node) => brackets("{", [comprehensionDoc(pairDoc(node.key, node.value), node.clauses)], "}"),
  NamedExpression: (node) => concat(node.target, " := ", expressionDoc(node.value)),
};

const comprehensionBrackets = { list: ["[", "]"], set: ["{", "}"], generator: ["(", ")"] } as const;

const tupleDoc = (elements: readonly Doc[]): Doc => brackets("(", elements, ")", elements.length === 1 ? "," : "");

const pairDoc = (key: Expression, value: Expression): Doc => concat(expressionDoc(key), ": ", expressionDoc(value));

const operandChain = (operands: readonly Doc[], operator: string): Doc => {
  const [first = "", ...rest] = operands;
  return chain(
    first,
    rest.map((operand) => ({ operator: `${operator} `, operand })),
  );
};

/** MicroPython reads the point behind a number, whatever its form, as a part of the number. */
const isNumber = (node: Expression): boolean => node.kind === "IntLiteral" || node.kind === "FloatLiteral";

function attributeDoc(object: Expression, name: string): Doc {
  const doc = expressionDoc(object, Precedence.primary);
  return isNumber(object) ? concat("(", doc, `).${name}`) : concat(doc, `.${name}`);
}

function subscriptDoc(object: Expression, index: Expression | Slice): Doc {
  return concat(expressionDoc(object, Precedence.primary), brackets("[", indexDocs(index), "]"));
}

function indexDocs(index: Expression | Slice): readonly Doc[] {
  if (index.kind === "Slice") return [sliceDoc(index)];
  if (index.kind !== "Tuple" || index.elements.length < 2) return [expressionDoc(index)];
  const [first = "", ...rest] = tupleElements(index);
  return [marked(first, index.origin), ...rest];
}

function sliceDoc(node: Slice): Doc {
  const part = (bound: Expression | undefined): Doc => (bound ? expressionDoc(bound) : "");
  const doc = concat(part(node.lower), ":", part(node.upper), ...(node.step ? [":", expressionDoc(node.step)] : []));
  return marked(doc, node.origin);
}

function callDoc(node: Call): Doc {
  const callee = expressionDoc(node.callee, Precedence.primary);
  const [only, ...others] = node.args;
  if (only?.kind === "Positional" && only.value.kind === "Comprehension" && others.length === 0) {
    // `sum(x for x in xs)`: a generator that is the only argument shares the call's parentheses.
    const isBare = only.value.form === "generator";
    if (isBare) return concat(callee, expressionDoc(only.value));
  }
  return concat(callee, brackets("(", node.args.map(argumentDoc), ")"));
}

const argumentRenderers: Renderers<Argument> = {
  Positional: (node) => expressionDoc(node.value, Precedence.named),
  Star: (node) => concat("*", expressionDoc(node.value)),
  Keyword: (node) => concat(`${node.name}=`, expressionDoc(node.value)),
  DoubleStar: (node) => concat("**", expressionDoc(node.value)),
};

// As above: the pairing of kind and node is the table's type.
const argumentDoc = (node: Argument): Doc => (argumentRenderers[node.kind] as (node: Argument) => Doc)(node);

/** `a + b + c` is a tree that leans to the left, as deep as it is long: it is followed in a loop. */
function binaryDoc(node: Binary): Doc {
  if (node.operator === "**") {
    return concat(expressionDoc(node.left, Precedence.await), " ** ", expressionDoc(node.right, Precedence.sign));
  }
  const level = binaryLevel[node.operator];
  const links: ChainLink[] = [];
  const origins: Binary[] = [];
  let leftmost: Expression = node;
  while (leftmost.kind === "Binary" && binaryLevel[leftmost.operator] === level) {
    origins.push(leftmost);
    links.push({ operator: `${leftmost.operator} `, operand: expressionDoc(leftmost.right, tighter[level]) });
    leftmost = leftmost.left;
  }
  // The whole tree's own origin is marked by its caller; the inner ones start at the same place.
  const first = origins.slice(1).reduceRight((doc, each) => marked(doc, each.origin), expressionDoc(leftmost, level));
  return chain(first, links.reverse());
}

/** The right operand of a left-associative operator must bind tighter than the operator. */
const tighter: Readonly<Record<number, Level>> = {
  [Precedence.bitOr]: Precedence.bitXor,
  [Precedence.bitXor]: Precedence.bitAnd,
  [Precedence.bitAnd]: Precedence.shift,
  [Precedence.shift]: Precedence.sum,
  [Precedence.sum]: Precedence.product,
  [Precedence.product]: Precedence.sign,
};

function comprehensionDoc(element: Doc, clauses: readonly ComprehensionClause[]): Doc {
  const links = clauses.flatMap(({ target, iterable, conditions }) => [
    {
      operator: "for ",
      operand: concat(targetDoc(target, "bare"), " in ", expressionDoc(iterable, Precedence.or)),
    },
    ...conditions.map((condition) => ({ operator: "if ", operand: expressionDoc(condition, Precedence.or) })),
  ]);
  return chain(element, links);
}

const tupleElements = (node: TupleExpression): readonly Doc[] => expressionDocs(node.elements, Precedence.expression);

/** `return a, b`: a tuple of several elements without its parentheses, unless it needs more than one line. */
export function bareTupleDoc(node: Expression): Doc {
  if (node.kind !== "Tuple" || node.elements.length < 2) return expressionDoc(node);
  return marked(optionalParentheses(...tupleElements(node)), node.origin);
}

const targetRenderers: Renderers<Target> = {
  Name: (node) => node.id,
  Attribute: (node) => attributeDoc(node.object, node.name),
  Subscript: (node) => subscriptDoc(node.object, node.index),
  TargetTuple: (node) => tupleDoc(node.elements.map((each) => targetDoc(each))),
  StarTarget: (node) => concat("*", targetDoc(node.target)),
};

/** What is assigned to; a tuple of several targets needs no parentheses where it stands `bare`. */
export function targetDoc(node: Target, style: "bare" | "nested" = "nested"): Doc {
  if (style === "bare" && node.kind === "TargetTuple" && node.elements.length > 1) {
    return marked(
      joined(
        node.elements.map((each) => targetDoc(each)),
        ", ",
      ),
      node.origin,
    );
  }
  // As above: the pairing of kind and node is the table's type.
  const render = targetRenderers[node.kind] as (node: Target) => Doc;
  return marked(render(node), node.origin);
}

const parameterRenderers: Renderers<Parameter> = {
  Plain: (node) => (node.default ? concat(`${node.name}=`, expressionDoc(node.default)) : node.name),
  Rest: (node) => `*${node.name}`,
  KeywordRest: (node) => `**${node.name}`,
  KeywordOnlyMarker: () => "*",
};

// As above: the pairing of kind and node is the table's type.
export const parameterDoc = (node: Parameter): Doc => (parameterRenderers[node.kind] as (node: Parameter) => Doc)(node);
