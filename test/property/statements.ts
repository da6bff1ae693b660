import fc from "fast-check";
import { increment } from "./expressions.js";
import { assignment, braces, indent, lineDepth, later, type Piece, piece, type Ties, wish } from "./pieces.js";
import { idioms } from "./idioms.js";
import type { Scope, Type } from "./scope.js";

/** A number by which a name is chosen; some mean that an outer one is shadowed. */
const nameWish = fc.nat(30);

const declaration = (ties: Ties): fc.Arbitrary<Piece> => {
  const ofType: Readonly<Record<Type, fc.Arbitrary<Piece>>> = {
    number: ties.number,
    string: ties.string,
    boolean: ties.comparison,
    "number[]": ties.array,
  };
  return fc.constantFrom<Type>("number", "string", "boolean", "number[]").chain((type) =>
    piece([fc.boolean(), nameWish, ofType[type]], (scope, isMutable, choice, initial) => {
      const name = scope.nameFor(type, choice);
      scope.declare(name, type, isMutable);
      return `${isMutable ? "let" : "const"} ${name}: ${type} = ${initial};`;
    }),
  );
};

const assigned = ({ number, string, comparison }: Ties): fc.Arbitrary<Piece> =>
  fc
    .oneof(
      assignment("number", ["=", "+=", "-=", "*=", "&=", "|=", "^=", "<<=", ">>=", ">>>=", "||=", "&&="], number),
      assignment("string", ["=", "+=", "||=", "&&="], string),
      assignment("boolean", ["="], comparison),
      increment,
    )
    .map(
      (inner): Piece =>
        (scope) =>
          `${inner(scope)};`,
    );

const show = ({ value }: Ties): fc.Arbitrary<Piece> =>
  fc.array(value, { minLength: 1, maxLength: 3 }).map(
    (given): Piece =>
      (scope) =>
        `console.log(${given.map((each) => each(scope)).join(", ")});`,
  );

// ---------------------------------------------------------------- control flow

const ifElse = ({ condition, lines }: Ties): fc.Arbitrary<Piece> =>
  piece([condition, later(lines), later(fc.option(lines))], (scope, test, yes, no) => {
    const head = `if (${test}) ${braces(yes.piece, scope.block())}`;
    return no.piece ? `${head} else ${braces(no.piece, scope.block())}` : head;
  });

const withLabel = (label: string, loop: string): string =>
  new RegExp(`(break|continue) ${label};`).test(loop) ? `${label}: ${loop}` : loop;

const loopHeads: readonly ((name: string, bound: number, step: number) => string)[] = [
  (name, bound) => `let ${name}: number = 0; ${name} < ${bound}; ${name}++`,
  (name, bound) => `let ${name}: number = ${bound}; ${name} > 0; ${name}--`,
  (name, bound, step) => `let ${name}: number = 1; ${name} <= ${bound}; ${name} += ${step + 1}`,
  (name, bound) => `let ${name}: number = ${bound}; ${name} >= 1; ${name} -= 2`,
  (name, bound) => `let ${name}: number = 0; ${name} !== ${bound}; ${name} += 1`,
];

const forLoop = ({ lines }: Ties): fc.Arbitrary<Piece> =>
  piece(
    [fc.constantFrom(...loopHeads.map((head) => ({ head }))), fc.nat(4), fc.nat(2), nameWish, later(lines)],
    (scope, { head }, bound, step, choice, body) => {
      const label = scope.fresh("loop");
      const outer = scope.loop(label);
      const name = outer.nameFor("number", choice);
      outer.declare(name, "number", false);
      return withLabel(label, `for (${head(name, bound, step)}) ${braces(body.piece, outer.block())}`);
    },
  );

const forOf = ({ array, string, lines }: Ties): fc.Arbitrary<Piece> => {
  const over = (type: Type, iterable: fc.Arbitrary<Piece>): fc.Arbitrary<Piece> =>
    piece([iterable, nameWish, later(lines)], (scope, given, choice, body) => {
      const label = scope.fresh("loop");
      const outer = scope.loop(label);
      // In `for (const n of [n])` the inner `n` would be the loop's own.
      const wanted = outer.nameFor(type, choice);
      const name = new RegExp(`\\b${wanted}\\b`).test(given) ? outer.fresh("e") : wanted;
      outer.declare(name, type, false);
      // A copy: a loop that makes its own array longer never ends.
      const copied = type === "string" ? given : `[...${given}]`;
      return withLabel(label, `for (const ${name} of ${copied}) ${braces(body.piece, outer.block())}`);
    });
  return fc.oneof(over("number", array), over("string", string));
};

const whileLoop = ({ condition, lines }: Ties): fc.Arbitrary<Piece> =>
  piece([fc.boolean(), fc.nat(4), condition, later(lines)], (scope, isDo, bound, test, body) => {
    const counter = scope.fresh("w");
    const label = scope.fresh("loop");
    const check = `${counter}++ < ${bound} && ${test}`;
    const text = braces(body.piece, scope.loop(label).block());
    const loop = isDo ? `do ${text} while (${check});` : `while (${check}) ${text}`;
    return `let ${counter}: number = 0;\n${withLabel(label, loop)}`;
  });

const jump = ({ condition }: Ties): fc.Arbitrary<Piece> =>
  piece([condition, wish, fc.boolean()], (scope, test, choice, isBreak) => {
    const label = scope.loops[choice % Math.max(1, scope.loops.length)];
    if (label === undefined) return `if (${test}) console.log("here");`;
    const isInnermost = label === scope.loops.at(-1) && !(isBreak && scope.isInSwitch);
    return `if (${test}) ${isBreak ? "break" : "continue"}${isInnermost && choice > 5 ? "" : ` ${label}`};`;
  });

const returned = ({ condition, number, string }: Ties): fc.Arbitrary<Piece> =>
  piece([condition, number, string], (scope, test, one, other) => {
    if (scope.result === undefined) return `if (${test}) console.log("there");`;
    return `if (${test}) return ${scope.result === "number" ? one : other};`;
  });

const switchCase = ({ number, lines }: Ties): fc.Arbitrary<Piece> =>
  piece(
    [number, fc.array(fc.tuple(fc.nat(3), lines, fc.boolean()), { minLength: 1, maxLength: 3 }), fc.nat(3)],
    (scope, subject, clauses, defaultAt) => {
      const seen = new Set<number>();
      const texts = clauses.map(([label, body, ends], index) => {
        const isDefault = index === defaultAt;
        if (!isDefault && seen.has(label)) return "";
        if (!isDefault) seen.add(label);
        const text = braces(body, scope.switchBlock());
        return `${isDefault ? "default" : `case ${label}`}: ${text}${ends ? "\nbreak;" : ""}`;
      });
      return `switch ((${subject}) & 3) {\n${indent(texts.filter(Boolean).join("\n"))}\n}`;
    },
  );

const tryCatch = ({ lines, condition, string }: Ties): fc.Arbitrary<Piece> =>
  piece(
    [later(lines), later(condition), later(string), later(lines), later(fc.option(lines))],
    (scope, body, test, message, handler, end) => {
      const thrower: Piece = (inner) => `if (${test.piece(inner)}) throw new Error(${message.piece(inner)});`;
      const caught: Piece = () => "if (error instanceof Error) console.log(error.message);";
      const tried = braces([...body.piece, thrower], scope.block());
      const handled = braces([caught, ...handler.piece], scope.block());
      const last = end.piece ? ` finally ${braces(end.piece, scope.block())}` : "";
      return `try ${tried} catch (error) ${handled}${last}`;
    },
  );

// ---------------------------------------------------------------- functions

const functionDeclaration = (ties: Ties): fc.Arbitrary<Piece> =>
  piece(
    [
      fc.constantFrom<Type>("number", "string"),
      fc.boolean(),
      later(ties.lines),
      later(ties.number),
      later(ties.string),
      fc.boolean(),
    ],
    (scope, result, takesText, body, numberResult, stringResult, isArrow) => {
      const name = scope.fresh("f");
      const inner = scope.function(result);
      const parameters: readonly Type[] = takesText ? ["number", "string"] : ["number"];
      const head = parameters.map((type, index) => parameterText(inner, type, index, stringResult.piece)).join(", ");
      const end: Piece = (at) => `return ${(result === "number" ? numberResult : stringResult).piece(at)};`;
      const text = braces([...body.piece, end], inner);
      scope.declareFunction({ name, parameters, result });
      return isArrow
        ? `const ${name} = (${head}): ${result} => ${text};`
        : `function ${name}(${head}): ${result} ${text}`;
    },
  );

/** The second parameter has a default, which is evaluated at each call and sees the first. */
function parameterText(inner: Scope, type: Type, index: number, initial: Piece): string {
  const initialText = index === 1 ? ` = ${initial(inner)}` : "";
  const name = inner.fresh("p");
  inner.declare(name, type, true);
  return `${name}: ${type}${initialText}`;
}

export const linePiece = (ties: Ties): fc.Arbitrary<Piece> =>
  fc.oneof(
    lineDepth,
    { arbitrary: show(ties), weight: 4 },
    { arbitrary: declaration(ties), weight: 4 },
    { arbitrary: assigned(ties), weight: 4 },
    { arbitrary: idioms(ties), weight: 4 },
    jump(ties),
    returned(ties),
    { arbitrary: ifElse(ties), weight: 2 },
    { arbitrary: forLoop(ties), weight: 2 },
    forOf(ties),
    whileLoop(ties),
    switchCase(ties),
    tryCatch(ties),
    functionDeclaration(ties),
  );
