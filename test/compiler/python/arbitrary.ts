import fc from "fast-check";
import * as py from "../../../src/compiler/python/builders.js";
import type {
  Argument,
  BinaryOperator,
  Block,
  ComparisonOperator,
  ComprehensionClause,
  Expression,
  Module,
  Parameter,
  Slice,
  Statement,
  Target,
} from "../../../src/compiler/python/nodes.js";
import type { Reference } from "../../../src/compiler/python/traverse.js";

const binaryOperators: readonly BinaryOperator[] = ["+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^"];
const comparisonOperators: readonly ComparisonOperator[] = [
  "==",
  "!=",
  "<",
  "<=",
  ">",
  ">=",
  "is",
  "is not",
  "in",
  "not in",
];

const identifier = fc.constantFrom("a", "b", "c", "receive", "self", "_x1", "größe", "the_number_of_neighbours_heard");
const commentText = fc.constantFrom("", "why", "TypeScript: a => b", "two\nlines", "ends with a backslash \\", "ünï");
const few = <T>(of: fc.Arbitrary<T>, minLength = 0, maxLength = 3): fc.Arbitrary<T[]> =>
  fc.array(of, { minLength, maxLength });

/** Random trees that Python's grammar can express. */
interface Trees {
  readonly expression: Expression;
  readonly reference: Reference;
  readonly target: Target;
  readonly index: Expression | Slice;
  readonly clause: ComprehensionClause;
  readonly parameters: readonly Parameter[];
  readonly args: readonly Argument[];
  readonly statement: Statement;
  readonly block: Block;
}

const literal: fc.Arbitrary<Expression> = fc.oneof(
  identifier.map(py.name),
  fc.tuple(fc.bigInt({ min: 0n, max: 2n ** 70n }), fc.constantFrom(2, 8, 10, 16)).map(([v, r]) => py.int(v, r)),
  fc.nat(20).map((value) => py.int(value)),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => py.float(Math.abs(value))),
  fc
    .tuple(
      fc.string({
        unit: fc.oneof(fc.constantFrom('"', "'", "\\", "\n", "ü"), fc.string({ unit: "binary", maxLength: 1 })),
      }),
      fc.constantFrom('"', "'"),
    )
    .map(([text, quote]) => py.string(text, quote)),
  fc.uint8Array({ maxLength: 8 }).map(py.bytes),
  fc.constantFrom(py.none(), py.bool(true), py.bool(false), py.ellipsis()),
);

/** Python wants positional arguments before keywords, and each parameter with a default behind those without. */
const inOrder = <T>(rank: (each: T) => number, values: readonly T[]): readonly T[] =>
  [...values].sort((one, other) => rank(one) - rank(other));

const argumentRank = (each: Argument): number => (each.kind === "Positional" || each.kind === "Star" ? 0 : 1);

const trees = fc.letrec<Trees>((tie: fc.LetrecTypedTie<Trees>): fc.LetrecValue<Trees> => {
  const expression = tie("expression");
  const optional = fc.option(expression, { nil: undefined });
  const compound: readonly fc.Arbitrary<Expression>[] = [
    few(expression).map(py.tuple),
    few(expression).map(py.list),
    few(expression, 1).map(py.set),
    few(fc.tuple(expression, expression)).map((pairs) => py.dict(pairs.map(([key, value]) => py.entry(key, value)))),
    tie("reference"),
    fc.tuple(expression, tie("args")).map(([callee, args]) => py.call(callee, ...args)),
    fc
      .tuple(fc.constantFrom("-", "+", "~", "not"), expression)
      .map(([operator, operand]) => py.unary(operator, operand)),
    fc
      .tuple(expression, fc.constantFrom(...binaryOperators), expression)
      .map(([left, operator, right]) => py.binary(left, operator, right)),
    fc.tuple(expression, few(fc.tuple(fc.constantFrom(...comparisonOperators), expression), 1, 2)).map(([left, rest]) =>
      py.compareChain(
        left,
        rest.map(([operator, right]) => ({ operator, right })),
      ),
    ),
    fc
      .tuple(fc.boolean(), expression, expression, few(expression, 0, 2))
      .map(([isAnd, first, second, rest]) => (isAnd ? py.and : py.or)(first, second, ...rest)),
    fc.tuple(expression, expression, expression).map(([test, yes, no]) => py.conditional(test, yes, no)),
    fc.tuple(tie("parameters"), expression).map(([parameters, body]) => py.lambda(parameters, body)),
    expression.map(py.awaitValue),
    optional.map(py.yieldValue),
    expression.map(py.yieldFrom),
    fc
      .tuple(fc.constantFrom("list", "set", "generator"), expression, few(tie("clause"), 1, 2))
      .map(([form, element, clauses]) => py.comprehension(form, element, ...clauses)),
    fc
      .tuple(expression, expression, few(tie("clause"), 1, 2))
      .map(([key, value, clauses]) => py.dictComprehension(key, value, ...clauses)),
    fc.tuple(identifier, expression).map(([target, value]) => py.namedExpression(target, value)),
  ];

  /** All that MicroPython's grammar has behind an `@`: a dotted name, called or not. */
  const dotted = fc
    .tuple(identifier, few(identifier, 0, 1))
    .map(([first, rest]) => rest.reduce<Expression>(py.attribute, py.name(first)));
  const decorator = fc
    .tuple(dotted, fc.option(tie("args"), { nil: undefined }))
    .map(([callee, args]) => (args ? py.call(callee, ...args) : callee));

  const body = tie("block");
  const orElse = fc.oneof({ arbitrary: fc.constant<Block>([]), weight: 2 }, body);
  const handler = fc
    .tuple(body, expression, fc.option(identifier, { nil: undefined }))
    .map(([handled, type, exceptionName]) => py.exceptHandler(handled, type, exceptionName));
  /** In `with (a, b):` CPython sees two contexts, not a tuple. */
  const context = expression.filter((each) => each.kind !== "Tuple");
  const simple: readonly fc.Arbitrary<Statement>[] = [
    expression.map(py.expressionStatement),
    fc.tuple(few(tie("target"), 1, 2), expression).map(([targets, value]) => py.assign(targets, value)),
    fc
      .tuple(tie("reference"), fc.constantFrom(...binaryOperators), expression)
      .map(([target, operator, value]) => py.augmentedAssign(target, operator, value)),
    optional.map(py.returnValue),
    optional.map(py.raise),
    fc.constantFrom(py.breakLoop(), py.continueLoop(), py.pass()),
    fc
      .tuple(identifier, fc.option(identifier, { nil: undefined }))
      .map(([name, alias]) => py.importModule(name, alias)),
    fc
      .tuple(
        fc.constantFrom("a", ".", "..b.c"),
        few(fc.record({ name: identifier, alias: fc.option(identifier, { nil: undefined }) })),
      )
      .map(([module, names]) => py.importFrom(module, names)),
    few(identifier, 1).map((names) => py.globalNames(...names)),
    few(identifier, 1).map((names) => py.nonlocalNames(...names)),
    few(tie("reference"), 1).map((targets) => py.deleteTargets(...targets)),
  ];
  const opening: readonly fc.Arbitrary<Statement>[] = [
    fc.tuple(expression, body, orElse).map(([test, then, other]) => py.ifElse(test, then, other)),
    fc.tuple(expression, body, orElse).map(([test, then, other]) => py.whileLoop(test, then, other)),
    fc
      .tuple(fc.boolean(), tie("target"), expression, body, orElse)
      .map(([isAsync, ...rest]) => (isAsync ? py.asyncForLoop : py.forLoop)(...rest)),
    fc
      .tuple(body, few(handler, 1, 2), orElse, orElse)
      .map(([tried, handlers, other, finalBody]) => py.tryExcept(tried, handlers, { orElse: other, finalBody })),
    fc.tuple(body, body).map(([tried, finalBody]) => py.tryFinally(tried, finalBody)),
    fc
      .tuple(
        fc.boolean(),
        few(fc.record({ context, target: fc.option(tie("target"), { nil: undefined }) }), 1, 2),
        body,
      )
      .map(([isAsync, items, inner]) => (isAsync ? py.asyncWithItems : py.withItems)(items, inner)),
    fc
      .tuple(identifier, tie("parameters"), body, fc.boolean(), few(decorator, 0, 1))
      .map(([name, parameters, inner, isAsync, decorators]) =>
        py.functionDefinition(name, parameters, inner, { isAsync, decorators }),
      ),
    fc
      .tuple(identifier, few(expression), body, few(decorator, 0, 1))
      .map(([name, bases, inner, decorators]) => py.classDefinition(name, bases, inner, decorators)),
  ];
  const layout = fc.record({
    blankBefore: fc.boolean(),
    trailingComment: fc.option(commentText, { nil: undefined, freq: 3 }),
  });

  return {
    expression: fc.oneof({ depthSize: "small", withCrossShrink: true }, literal, ...compound),
    reference: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      identifier.map(py.name),
      fc.tuple(expression, identifier).map(([object, name]) => py.attribute(object, name)),
      fc.tuple(expression, tie("index")).map(([object, index]) => py.subscript(object, index)),
    ),
    target: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      tie("reference"),
      few(tie("target")).map(py.targetTuple),
      fc
        .tuple(few(tie("target"), 0, 1), tie("reference"))
        .map(([rest, last]) => py.targetTuple([...rest, py.starTarget(last)])),
    ),
    index: fc.oneof(
      { depthSize: "small" },
      expression,
      fc.tuple(optional, optional, optional).map((bounds) => py.slice(...bounds)),
    ),
    clause: fc
      .tuple(tie("target"), expression, few(expression, 0, 2))
      .map(([target, iterable, conditions]) => py.clause(target, iterable, conditions)),
    parameters: fc
      .tuple(
        few(identifier, 0, 2),
        few(fc.tuple(identifier, expression), 0, 2),
        fc.nat(3),
        few(fc.tuple(identifier, optional), 1, 2),
      )
      .map(([plain, defaulted, form, keywordOnly]) => [
        ...plain.map((name) => py.parameter(name)),
        ...defaulted.map(([name, value]) => py.parameter(name, value)),
        ...(form === 1 ? [py.restParameter("rest")] : []),
        ...(form === 2
          ? [py.keywordOnlyMarker(), ...keywordOnly.map(([name, value]) => py.parameter(name, value))]
          : []),
        ...(form >= 2 ? [py.keywordRestParameter("others")] : []),
      ]),
    args: few(
      fc.oneof(
        expression.map((value): Argument => ({ kind: "Positional", value })),
        expression.map(py.star),
        fc.tuple(identifier, expression).map(([name, value]) => py.keyword(name, value)),
        expression.map(py.doubleStar),
      ),
    ).map((args) => inOrder(argumentRank, args)),
    statement: fc
      .tuple(fc.oneof({ depthSize: "small", withCrossShrink: true }, ...simple, ...opening), layout)
      .map(([statement, options]) => py.withLayout(statement, options)),
    block: few(fc.oneof({ arbitrary: tie("statement"), weight: 4 }, commentText.map(py.comment))),
  };
});

export const anyModule: fc.Arbitrary<Module> = trees.block.map(py.moduleOf);
