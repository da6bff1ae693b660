import fc from "fast-check";
import { assignment, braces, computed, depth, later, type Piece, piece, type Ties, wish } from "./pieces.js";
import type { Scope, Type } from "./scope.js";

const numbers = ["0", "1", "2", "3", "7", "10", "255", "0.5", "2.5", "65535", "2147483647", "4294967295"];
const strings = ['""', '"a"', '"b"', '"ab"', '"0"', '"10"', '"日"', '"two words"', `"it's"`, '"a\\n"'];
const comparisons = ["<", "<=", ">", ">=", "===", "!=="];

const variable = (type: Type, literals: readonly string[]): fc.Arbitrary<Piece> =>
  piece([wish, fc.constantFrom(...literals), fc.boolean()], (scope, choice, literal, prefersLiteral) =>
    prefersLiteral ? literal : (scope.variable(type, choice) ?? literal),
  );

const ternary = (ties: Ties, arm: fc.Arbitrary<Piece>): fc.Arbitrary<Piece> =>
  piece([ties.condition, arm, arm], (_, test, yes, no) => `(${test} ? ${yes} : ${no})`);

const logical = (type: Type, side: fc.Arbitrary<Piece>, otherwise: string): fc.Arbitrary<Piece> =>
  piece([wish, fc.constantFrom("&&", "||"), side], (scope, choice, operator, right) => {
    const left = scope.variable(type, choice);
    return left === undefined ? otherwise : `(${left} ${operator} ${right})`;
  });

/** A call of a function of the program, now and then without the argument that has a default. */
const call = ({ number, string }: Ties, type: Type, otherwise: string): fc.Arbitrary<Piece> =>
  piece([wish, number, string], (scope, choice, first, second) => {
    const signature = scope.signature(type, choice);
    if (!signature) return otherwise;
    const given = signature.parameters.map((each) => (each === "number" ? first : second));
    return `${signature.name}(${given.slice(0, choice > 8 ? 1 : undefined).join(", ")})`;
  });

/** A function that is called where it stands. */
const called = ({ line }: Ties, type: Type, result: fc.Arbitrary<Piece>): fc.Arbitrary<Piece> =>
  piece([later(line), later(result)], (scope, body, value) => {
    const inner = scope.function(type);
    return `((): ${type} => ${braces([body.piece, (at) => `return ${value.piece(at)};`], inner)})()`;
  });

/** Something done before a value: `(n = 2, s)`. */
const comma = ({ number }: Ties, value: fc.Arbitrary<Piece>): fc.Arbitrary<Piece> =>
  piece([wish, number, value], (scope, choice, first, last) => {
    const target = scope.variable("number", choice, true);
    return target === undefined ? last : `(${target} = ${first}, ${last})`;
  });

export const increment = piece(
  [wish, fc.constantFrom("++", "--"), fc.boolean()],
  (scope, choice, operator, isPrefix) => {
    const target = scope.variable("number", choice, true);
    if (target === undefined) return "1";
    return isPrefix ? `(${operator}${target})` : `(${target}${operator})`;
  },
);

/** `left operator right` in parentheses. */
function operation(scope: Scope, left: string, operator: string, right: string): string {
  // The remainder by zero raises on MicroPython (docs/semantics.md).
  if (operator === "/") return `(${left} / Math.max(1, ${right}))`;
  if (operator === "%") return computed(scope, `${left} % Math.max(1, ${right})`);
  // A minus before `**` is a syntax error in JavaScript; the power of a power would take for ever, in exact integers.
  if (operator === "**") return computed(scope, `(${left}) ** ((${right}) & 7)`);
  return computed(scope, `${left} ${operator} ${right}`);
}

const binary = ({ number }: Ties): fc.Arbitrary<Piece> =>
  piece([number, fc.constantFrom("+", "-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>", ">>>"), number], operation);

export const comparison = ({ number, string }: Ties): fc.Arbitrary<Piece> =>
  fc.oneof(
    piece(
      [wish, fc.constantFrom(...comparisons), number],
      (scope, choice, operator, right) => `(${scope.variable("number", choice) ?? "+1"} ${operator} ${right})`,
    ),
    piece(
      [wish, fc.constantFrom(...comparisons), string],
      (scope, choice, operator, right) => `(${scope.variable("string", choice) ?? 'String("a")'} ${operator} ${right})`,
    ),
  );

/** Two minuses must not meet. */
const space = (text: string): string => (text.startsWith("-") ? ` ${text}` : text);

export const numberPiece = (ties: Ties): fc.Arbitrary<Piece> => {
  const { number, string, array } = ties;
  return fc.oneof(
    depth,
    { arbitrary: variable("number", numbers), weight: 5 },
    { arbitrary: binary(ties), weight: 7 },
    piece([number], (_, given) => `(-${space(given)})`),
    piece([number], (_, given) => `(~${given})`),
    piece(
      [fc.constantFrom("floor", "ceil", "round", "trunc", "abs", "sign"), number],
      (_, name, given) => `Math.${name}(${given})`,
    ),
    piece([fc.constantFrom("max", "min"), number, number], (_, name, one, other) => `Math.${name}(${one}, ${other})`),
    ternary(ties, number),
    logical("number", number, "1"),
    assignment("number", ["=", "+=", "-=", "*=", "|="], number),
    increment,
    call(ties, "number", "3"),
    called(ties, "number", number),
    comma(ties, number),
    piece([string], (_, given) => `${given}.length`),
    piece([array], (_, given) => `${given}.length`),
    piece([string, string], (_, one, other) => `${one}.indexOf(${other})`),
    piece([array, fc.nat(4), number], (_, given, index, otherwise) => `(${given}[${index}] ?? ${otherwise})`),
    piece([array, number], (scope, given, start) =>
      computed(scope, `${given}.reduce((sum: number, each: number) => sum + each, ${start})`),
    ),
  );
};

export const stringPiece = (ties: Ties): fc.Arbitrary<Piece> => {
  const { string, value, array } = ties;
  const bound = fc.integer({ min: -3, max: 3 });
  return fc.oneof(
    depth,
    { arbitrary: variable("string", strings), weight: 4 },
    piece([string, value], (_, left, right) => `(${left} + ${right})`),
    piece([value, string], (_, left, right) => `(${left} + ${right})`),
    piece([value, value], (_, left, right) => `\`\${${left}}%-\${${right}}\``),
    piece([value], (_, given) => `String(${given})`),
    ternary(ties, string),
    logical("string", string, '"x"'),
    assignment("string", ["=", "+="], string),
    call(ties, "string", '"y"'),
    comma(ties, string),
    piece([string, bound, fc.option(bound)], (_, given, start, end) =>
      end === null ? `${given}.slice(${start})` : `${given}.slice(${start}, ${end})`,
    ),
    piece([string], (_, given) => `${given}.toUpperCase()`),
    piece([array, string], (_, given, by) => `${given}.join(${by})`),
    piece([string, fc.nat(3)], (_, given, index) => `${given}.charAt(${index})`),
  );
};

export const booleanPiece = (ties: Ties): fc.Arbitrary<Piece> => {
  const { comparison: compared, condition, array, number } = ties;
  return fc.oneof(
    depth,
    variable("boolean", ["true", "false"]),
    { arbitrary: compared, weight: 4 },
    piece([condition], (_, given) => `!${given}`),
    ternary(ties, compared),
    logical("boolean", compared, "Boolean(1)"),
    piece([array, number], (_, given, item) => `${given}.includes(${item})`),
    piece([array, fc.constantFrom("some", "every"), later(condition)], (scope, given, method, test) => {
      const name = scope.fresh("x");
      const inner = scope.block();
      inner.declare(name, "number", false);
      return `${given}.${method}((${name}) => ${test.piece(inner)})`;
    }),
  );
};

export const arrayPiece = ({ array, number, condition }: Ties): fc.Arbitrary<Piece> => {
  const withCallback = (method: string, body: fc.Arbitrary<Piece>): fc.Arbitrary<Piece> =>
    piece([array, later(body)], (scope, given, result) => {
      const name = scope.fresh("x");
      const inner = scope.block();
      inner.declare(name, "number", false);
      return `${given}.${method}((${name}) => ${result.piece(inner)})`;
    });
  return fc.oneof(
    depth,
    variable("number[]", ["[1, 2, 3]", "[5]"]),
    fc.array(number, { minLength: 1, maxLength: 3 }).map(
      (items): Piece =>
        (scope) =>
          `[${items.map((each) => each(scope)).join(", ")}]`,
    ),
    piece([array, number], (_, given, item) => `[...${given}, ${item}]`),
    withCallback("map", number),
    withCallback("filter", condition),
    piece([array, fc.integer({ min: -2, max: 3 })], (_, given, start) => `${given}.slice(${start})`),
  );
};

export const conditionPiece = (ties: Ties): fc.Arbitrary<Piece> =>
  fc.oneof(
    { arbitrary: ties.comparison, weight: 3 },
    piece([wish], (scope, choice) => scope.variable("number", choice) ?? "Boolean(1)"),
    piece([wish], (scope, choice) => scope.variable("string", choice) ?? "Boolean(0)"),
    piece([wish], (scope, choice) => scope.variable("boolean", choice) ?? "Boolean(1)"),
    binary(ties),
    piece(
      [ties.comparison, fc.constantFrom("&&", "||"), ties.comparison],
      (_, left, operator, right) => `(${left} ${operator} ${right})`,
    ),
  );
