import fc from "fast-check";
import { Scope, type Type } from "./scope.js";

/** A piece of a program: it becomes text once it is known what can be seen at its place. */
type Piece = (scope: Scope) => string;
/** A statement; it may declare things in the scope. */
type Line = (scope: Scope) => string;

interface Pieces {
  readonly number: Piece;
  readonly string: Piece;
  readonly boolean: Piece;
  readonly array: Piece;
  readonly value: Piece;
  /** What stands in a condition: of any type, but no literal, which TypeScript would call senseless. */
  readonly condition: Piece;
  readonly line: Line;
  readonly lines: readonly Line[];
}

const wish = fc.nat(11);
const numbers = ["0", "1", "2", "3", "7", "10", "255", "0.5", "2.5", "65535", "2147483647", "4294967295"];
const strings = ['""', '"a"', '"b"', '"ab"', '"0"', '"10"', '"日"', '"two words"'];

/** A number as the checking run wants it; the parentheses keep what is meant. */
const computed = (scope: Scope, text: string): string => (scope.isChecked ? `$n(${text})` : `(${text})`);

const numberVariable =
  (choice: number): Piece =>
  (scope) =>
    scope.variable("number", choice) ?? "+1";

const { line } = fc.letrec<Pieces>((tie: fc.LetrecTypedTie<Pieces>): fc.LetrecValue<Pieces> => {
  const [number, string, boolean, array] = [tie("number"), tie("string"), tie("boolean"), tie("array")];
  const [value, condition, lines] = [tie("value"), tie("condition"), tie("lines")];
  const ofType: Readonly<Record<Type, fc.Arbitrary<Piece>>> = { number, string, boolean, "number[]": array };
  const depth = { depthSize: "small", withCrossShrink: true } as const;

  const variable = (type: Type, literals: readonly string[]): fc.Arbitrary<Piece> =>
    fc
      .tuple(fc.nat(11), fc.nat(literals.length - 1), fc.boolean())
      .map(([choice, literal, prefersLiteral]): Piece => (scope) => {
        const name = prefersLiteral ? undefined : scope.variable(type, choice);
        return name ?? literals[literal] ?? "";
      });

  const call = (type: Type, literal: string): fc.Arbitrary<Piece> =>
    fc.tuple(wish, number, string).map(([choice, first, second]): Piece => (scope) => {
      const signature = scope.signature(type, choice);
      if (!signature) return literal;
      const given = signature.parameters.map((each) => (each === "number" ? first : second)(scope));
      return `${signature.name}(${given.join(", ")})`;
    });

  const ternary = (arm: fc.Arbitrary<Piece>): fc.Arbitrary<Piece> =>
    fc.tuple(condition, arm, arm).map(
      ([test, yes, no]): Piece =>
        (scope) =>
          `(${test(scope)} ? ${yes(scope)} : ${no(scope)})`,
    );

  const logical = (type: Type, side: fc.Arbitrary<Piece>, otherwise: string): fc.Arbitrary<Piece> =>
    fc.tuple(wish, fc.constantFrom("&&", "||"), side).map(([choice, operator, right]): Piece => (scope) => {
      const left = scope.variable(type, choice);
      return left === undefined ? otherwise : `(${left} ${operator} ${right(scope)})`;
    });

  const assignment = (type: Type, operators: readonly string[], right: fc.Arbitrary<Piece>): fc.Arbitrary<Piece> =>
    fc.tuple(wish, fc.constantFrom(...operators), right).map(([choice, operator, given]): Piece => (scope) => {
      const target = scope.variable(type, choice, true);
      const text = given(scope);
      if (target === undefined) return text;
      return type === "number" ? computed(scope, `${target} ${operator} ${text}`) : `(${target} ${operator} ${text})`;
    });

  const increment = fc
    .tuple(wish, fc.constantFrom("++", "--"), fc.boolean())
    .map(([choice, operator, isPrefix]): Piece => (scope) => {
      const target = scope.variable("number", choice, true);
      if (target === undefined) return "1";
      return isPrefix ? `(${operator}${target})` : `(${target}${operator})`;
    });

  const mathCalls: readonly fc.Arbitrary<Piece>[] = [
    fc.tuple(fc.constantFrom("floor", "ceil", "round", "trunc", "abs", "sign"), number).map(
      ([name, given]): Piece =>
        (scope) =>
          `Math.${name}(${given(scope)})`,
    ),
    fc.tuple(fc.constantFrom("max", "min"), number, number).map(
      ([name, one, other]): Piece =>
        (scope) =>
          `Math.${name}(${one(scope)}, ${other(scope)})`,
    ),
  ];

  const binaryNumber = fc
    .tuple(number, fc.constantFrom("+", "-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>", ">>>"), number)
    .map(
      ([left, operator, right]): Piece =>
        (scope) =>
          operation(scope, left(scope), operator, right(scope)),
    );

  const comparison = fc.oneof(
    fc.tuple(wish, fc.constantFrom("<", "<=", ">", ">=", "===", "!=="), number).map(
      ([choice, operator, right]): Piece =>
        (scope) =>
          `(${numberVariable(choice)(scope)} ${operator} ${right(scope)})`,
    ),
    fc.tuple(wish, fc.constantFrom("<", "<=", ">", ">=", "===", "!=="), string).map(
      ([choice, operator, right]): Piece =>
        (scope) =>
          `(${scope.variable("string", choice) ?? 'String("a")'} ${operator} ${right(scope)})`,
    ),
  );

  /** A block of lines in braces, in a scope of its own. */
  const braces = (body: readonly Line[], scope: Scope): string => {
    const text = body.map((each) => each(scope)).join("\n");
    return `{\n${indent(text)}\n}`;
  };

  const declaration = fc
    .tuple(fc.constantFrom<Type>("number", "string", "boolean", "number[]"), fc.boolean(), fc.nat(30))
    .chain(([type, isMutable, choice]) =>
      (type === "boolean" ? comparison : ofType[type]).map((initial): Line => (scope) => {
        const text = initial(scope);
        const name = scope.nameFor(type, choice);
        scope.declare(name, type, isMutable);
        return `${isMutable ? "let" : "const"} ${name}: ${type} = ${text};`;
      }),
    );

  const assigned = fc.oneof(
    assignment(
      "number",
      ["=", "+=", "-=", "*=", "%=", "&=", "|=", "^=", "<<=", ">>=", ">>>=", "/=", "||=", "&&="],
      number,
    ),
    assignment("string", ["=", "+=", "||=", "&&="], string),
    assignment("boolean", ["="], comparison),
    increment,
  );

  const loopHeads: readonly ((name: string, bound: number, step: number) => string)[] = [
    (name, bound) => `let ${name}: number = 0; ${name} < ${bound}; ${name}++`,
    (name, bound) => `let ${name}: number = ${bound}; ${name} > 0; ${name}--`,
    (name, bound, step) => `let ${name}: number = 1; ${name} <= ${bound}; ${name} += ${step + 1}`,
    (name, bound) => `let ${name}: number = ${bound}; ${name} >= 1; ${name} -= 2`,
    (name, bound) => `let ${name}: number = 0; ${name} !== ${bound}; ${name} += 1`,
  ];

  const forLoop = fc
    .tuple(fc.nat(loopHeads.length - 1), fc.nat(4), fc.nat(2), fc.nat(30), lines)
    .map(([form, bound, step, choice, body]): Line => (scope) => {
      const label = scope.fresh("loop");
      const head = scope.loop(label);
      const name = head.nameFor("number", choice);
      head.declare(name, "number", false);
      const text = braces(body, head.block());
      return withLabel(label, `for (${loopHeads[form]?.(name, bound, step) ?? ""}) ${text}`);
    });

  const forOf = fc
    .tuple(fc.boolean(), array, string, fc.nat(30), lines)
    .map(([isText, numbersPiece, textPiece, choice, body]): Line => (scope) => {
      const iterable = (isText ? textPiece : numbersPiece)(scope);
      const label = scope.fresh("loop");
      const head = scope.loop(label);
      const type = isText ? "string" : "number";
      // In `for (const n of [n])` the inner `n` would be the loop's own.
      const wanted = head.nameFor(type, choice);
      const name = new RegExp(`\\b${wanted}\\b`).test(iterable) ? head.fresh("e") : wanted;
      head.declare(name, type, false);
      // A copy: a loop that makes its own array longer never ends.
      const copied = isText ? iterable : `[...${iterable}]`;
      return withLabel(label, `for (const ${name} of ${copied}) ${braces(body, head.block())}`);
    });

  const whileLoop = fc
    .tuple(fc.boolean(), fc.nat(4), condition, lines)
    .map(([isDo, bound, test, body]): Line => (scope) => {
      const counter = scope.fresh("w");
      const label = scope.fresh("loop");
      const inner = scope.loop(label);
      const check = `${counter}++ < ${bound} && ${test(scope)}`;
      const text = braces(body, inner.block());
      const loop = isDo ? `do ${text} while (${check});` : `while (${check}) ${text}`;
      return `let ${counter}: number = 0;\n${withLabel(label, loop)}`;
    });

  const jump = fc.tuple(condition, wish, fc.boolean()).map(([test, choice, isBreak]): Line => (scope) => {
    const label = scope.loops[choice % Math.max(1, scope.loops.length)];
    if (label === undefined) return `if (${test(scope)}) console.log("here");`;
    const isInnermost = label === scope.loops.at(-1) && !(isBreak && scope.isInSwitch);
    return `if (${test(scope)}) ${isBreak ? "break" : "continue"}${isInnermost && choice > 5 ? "" : ` ${label}`};`;
  });

  const returned = fc.tuple(condition, number, string).map(([test, one, other]): Line => (scope) => {
    if (scope.result === undefined) return `if (${test(scope)}) console.log("there");`;
    return `if (${test(scope)}) return ${(scope.result === "number" ? one : other)(scope)};`;
  });

  const ifElse = fc
    .tuple(condition, lines, fc.option(lines, { nil: undefined }))
    .map(([test, yes, no]): Line => (scope) => {
      const head = `if (${test(scope)}) ${braces(yes, scope.block())}`;
      return no ? `${head} else ${braces(no, scope.block())}` : head;
    });

  const switchCase = fc
    .tuple(number, fc.array(fc.tuple(fc.nat(3), lines, fc.boolean()), { minLength: 1, maxLength: 3 }), fc.nat(3))
    .map(([subject, clauses, defaultAt]): Line => (scope) => {
      const seen = new Set<number>();
      const texts = clauses.map(([label, body, ends], index) => {
        const isDefault = index === defaultAt;
        if (!isDefault && seen.has(label)) return "";
        if (!isDefault) seen.add(label);
        const text = braces(body, scope.switchBlock());
        return `${isDefault ? "default" : `case ${label}`}: ${text}${ends ? "\nbreak;" : ""}`;
      });
      return `switch ((${subject(scope)}) & 3) {\n${indent(texts.filter(Boolean).join("\n"))}\n}`;
    });

  const tryCatch = fc
    .tuple(lines, condition, string, lines, fc.option(lines, { nil: undefined }))
    .map(([body, test, message, handler, end]): Line => (scope) => {
      const thrower: Line = (inner) => `if (${test(inner)}) throw new Error(${message(inner)});`;
      const tried = braces([...body, thrower], scope.block());
      const caught: Line = () => "if (error instanceof Error) console.log(error.message);";
      const handled = braces([caught, ...handler], scope.block());
      return `try ${tried} catch (error) ${handled}${end ? ` finally ${braces(end, scope.block())}` : ""}`;
    });

  const functionDeclaration = fc
    .tuple(fc.constantFrom<Type>("number", "string"), fc.boolean(), lines, number, string, fc.boolean())
    .map(([result, takesText, body, numberResult, stringResult, isArrow]): Line => (scope) => {
      const name = scope.fresh("f");
      const inner = scope.function(result);
      const parameters: readonly Type[] = takesText ? ["number", "string"] : ["number"];
      const names = parameters.map((type) => {
        const parameter = inner.fresh("p");
        inner.declare(parameter, type, true);
        return `${parameter}: ${type}`;
      });
      const end: Line = (at) => `return ${(result === "number" ? numberResult : stringResult)(at)};`;
      const text = braces([...body, end], inner);
      scope.declareFunction({ name, parameters, result });
      return isArrow
        ? `const ${name} = (${names.join(", ")}): ${result} => ${text};`
        : `function ${name}(${names.join(", ")}): ${result} ${text}`;
    });

  const closures = fc.tuple(fc.nat(3), number, fc.boolean()).map(([bound, body, isOf]): Line => (scope) => {
    const [store, index, each] = [scope.fresh("fs"), scope.fresh("n"), scope.fresh("g")];
    const inner = scope.loop("").block();
    inner.declare(index, "number", false);
    const loop = isOf ? `const ${index} of [1, 2, 3]` : `let ${index}: number = 0; ${index} < ${bound}; ${index}++`;
    return [
      `const ${store}: (() => number)[] = [];`,
      `for (${loop}) { ${store}.push(() => ${computed(scope, `${index} + ${body(inner)}`)}); }`,
      `for (const ${each} of ${store}) console.log(${each}());`,
    ].join("\n");
  });

  const destructuring = fc
    .tuple(fc.nat(4), number, number, number, string, fc.boolean())
    .map(([form, one, two, three, text, isMutable]): Line => (scope) => {
      const word = isMutable ? "let" : "const";
      const values = [one(scope), two(scope), three(scope), text(scope)] as const;
      const declare = (type: Type): string => {
        const name = scope.fresh(type === "string" ? "s" : type === "number" ? "n" : "a");
        scope.declare(name, type, isMutable);
        return name;
      };
      const [a, b, c, d] = values;
      if (form === 0) return `${word} [${declare("number")}, ${declare("string")}]: [number, string] = [${a}, ${d}];`;
      if (form === 1) return `${word} [${declare("number")} = ${c}, ...${declare("number[]")}] = [${a}, ${b}];`;
      if (form === 2) {
        return `${word} { x: ${declare("number")}, y: ${declare("string")} } = { x: ${a}, y: ${d} };`;
      }
      if (form === 3) return `${word} [${declare("number")}, [, ${declare("number")}]] = [${a}, [${b}, ${c}]];`;
      const [left, right] = [scope.variable("number", 0, true), scope.variable("number", 1, true)];
      return left && right ? `[${left}, ${right}] = [${a}, ${left} - 1];` : `console.log(${a});`;
    });

  const show = fc.array(value, { minLength: 1, maxLength: 3 }).map(
    (given): Line =>
      (scope) =>
        `console.log(${given.map((each) => each(scope)).join(", ")});`,
  );

  const arrayCalls = fc
    .tuple(wish, number, fc.constantFrom("push", "unshift", "pop", "shift", "reverse"))
    .map(([choice, given, method]): Line => (scope) => {
      const target = scope.variable("number[]", choice);
      const text = given(scope);
      if (target === undefined) return `console.log(${text});`;
      const call = `${target}.${method}(${method === "push" || method === "unshift" ? text : ""});`;
      // An empty array gives nothing: what becomes of that is for the tests of arrays.
      return method === "pop" || method === "shift" ? `if (${target}.length > 0) ${call}` : call;
    });

  return {
    number: fc.oneof(
      depth,
      { arbitrary: variable("number", numbers), weight: 4 },
      { arbitrary: binaryNumber, weight: 6 },
      number.map(
        (given): Piece =>
          (scope) =>
            `(-${space(given(scope))})`,
      ),
      number.map(
        (given): Piece =>
          (scope) =>
            `(~${given(scope)})`,
      ),
      ...mathCalls,
      ternary(number),
      logical("number", number, "1"),
      assignment("number", ["=", "+=", "-=", "*=", "|="], number),
      increment,
      call("number", "3"),
      string.map(
        (given): Piece =>
          (scope) =>
            `${given(scope)}.length`,
      ),
      array.map(
        (given): Piece =>
          (scope) =>
            `${given(scope)}.length`,
      ),
      fc.tuple(string, string).map(
        ([one, other]): Piece =>
          (scope) =>
            `${one(scope)}.indexOf(${other(scope)})`,
      ),
    ),
    string: fc.oneof(
      depth,
      { arbitrary: variable("string", strings), weight: 3 },
      fc.tuple(string, value).map(
        ([left, right]): Piece =>
          (scope) =>
            `(${left(scope)} + ${right(scope)})`,
      ),
      fc.tuple(value, string).map(
        ([left, right]): Piece =>
          (scope) =>
            `(${left(scope)} + ${right(scope)})`,
      ),
      fc.tuple(value, value).map(
        ([left, right]): Piece =>
          (scope) =>
            `\`\${${left(scope)}}-\${${right(scope)}}\``,
      ),
      value.map(
        (given): Piece =>
          (scope) =>
            `String(${given(scope)})`,
      ),
      ternary(string),
      logical("string", string, '"x"'),
      assignment("string", ["=", "+="], string),
      call("string", '"y"'),
      fc
        .tuple(string, fc.integer({ min: -3, max: 3 }), fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined }))
        .map(
          ([given, start, end]): Piece =>
            (scope) =>
              `${given(scope)}.slice(${start}${end === undefined ? "" : `, ${end}`})`,
        ),
      string.map(
        (given): Piece =>
          (scope) =>
            `${given(scope)}.toUpperCase()`,
      ),
      fc.tuple(array, string).map(
        ([given, by]): Piece =>
          (scope) =>
            `${given(scope)}.join(${by(scope)})`,
      ),
    ),
    boolean: fc.oneof(
      depth,
      variable("boolean", ["true", "false"]),
      { arbitrary: comparison, weight: 4 },
      condition.map(
        (given): Piece =>
          (scope) =>
            `!${given(scope)}`,
      ),
      ternary(comparison),
      logical("boolean", comparison, "Boolean(1)"),
      fc.tuple(array, number).map(
        ([given, item]): Piece =>
          (scope) =>
            `${given(scope)}.includes(${item(scope)})`,
      ),
    ),
    array: fc.oneof(
      depth,
      variable("number[]", ["[1, 2, 3]", "[5]"]),
      fc.array(number, { minLength: 1, maxLength: 3 }).map(
        (items): Piece =>
          (scope) =>
            `[${items.map((each) => each(scope)).join(", ")}]`,
      ),
      fc.tuple(array, number).map(
        ([given, item]): Piece =>
          (scope) =>
            `[...${given(scope)}, ${item(scope)}]`,
      ),
      fc.tuple(array, number).map(([given, body]): Piece => (scope) => {
        const name = scope.fresh("x");
        const inner = scope.block();
        inner.declare(name, "number", false);
        return `${given(scope)}.map((${name}) => ${body(inner)})`;
      }),
      fc.tuple(array, condition).map(([given, test]): Piece => (scope) => {
        const name = scope.fresh("x");
        const inner = scope.block();
        inner.declare(name, "number", false);
        return `${given(scope)}.filter((${name}) => ${test(inner)})`;
      }),
      fc.tuple(array, fc.integer({ min: -2, max: 3 })).map(
        ([given, start]): Piece =>
          (scope) =>
            `${given(scope)}.slice(${start})`,
      ),
    ),
    value: fc.oneof(number, string, boolean),
    condition: fc.oneof(
      { arbitrary: comparison, weight: 3 },
      wish.map(
        (choice): Piece =>
          (scope) =>
            scope.variable("number", choice) ?? "Boolean(1)",
      ),
      wish.map(
        (choice): Piece =>
          (scope) =>
            scope.variable("string", choice) ?? "Boolean(0)",
      ),
      wish.map(
        (choice): Piece =>
          (scope) =>
            scope.variable("boolean", choice) ?? "Boolean(1)",
      ),
      binaryNumber,
      fc.tuple(comparison, fc.constantFrom("&&", "||"), comparison).map(
        ([left, operator, right]): Piece =>
          (scope) =>
            `(${left(scope)} ${operator} ${right(scope)})`,
      ),
    ),
    line: fc.oneof(
      depth,
      { arbitrary: show, weight: 4 },
      { arbitrary: declaration, weight: 4 },
      {
        arbitrary: assigned.map(
          (given): Line =>
            (scope) =>
              `${given(scope)};`,
        ),
        weight: 4,
      },
      destructuring,
      jump,
      returned,
      arrayCalls,
      closures,
      { arbitrary: ifElse, weight: 2 },
      { arbitrary: forLoop, weight: 2 },
      forOf,
      whileLoop,
      switchCase,
      tryCatch,
      functionDeclaration,
    ),
    lines: fc.array(tie("line"), { minLength: 1, maxLength: 3, depthIdentifier: "lines" }),
  };
});

/** `left operator right` in parentheses. */
function operation(scope: Scope, left: string, operator: string, right: string): string {
  // Only a quotient may be infinite: elsewhere it is a number too large to be exact.
  if (operator === "/") return `(${left} / ${right})`;
  // A minus before `**` is a syntax error in JavaScript; the power of a power would take for ever, in exact integers.
  if (operator === "**") return computed(scope, `(${left}) ** ((${right}) & 7)`);
  return computed(scope, `${left} ${operator} ${right}`);
}

/** Two minuses must not meet. */
const space = (text: string): string => (text.startsWith("-") ? ` ${text}` : text);
const indent = (text: string): string => text.replace(/^/gm, "  ");
const withLabel = (label: string, loop: string): string =>
  new RegExp(`(break|continue) ${label};`).test(loop) ? `${label}: ${loop}` : loop;

/** Checks each number that is computed: beyond 2^53, integers are exact on MicroPython alone. Ends a program that runs for long. */
const checks = `let $steps = 0;
function $n(x) {
  if (++$steps > 20000) throw new Error("$long");
  if (Math.abs(x) >= 2 ** 53) throw new Error("$inexact");
  return x;
}
`;

/** A random program: its text, and the JavaScript-like text that checks its numbers while it runs. */
export interface RandomProgram {
  readonly text: string;
  readonly checked: string;
}

function programText(body: readonly Line[], isChecked: boolean): string {
  const scope = Scope.program(isChecked);
  const start: readonly (readonly [string, Type, string])[] = [
    ["n", "number", "3"],
    ["m", "number", "2.5"],
    ["s", "string", '"abc"'],
    ["b", "boolean", "n > 2"],
    ["a", "number[]", "[4, 5, 6]"],
  ];
  for (const [name, type] of start) scope.declare(name, type, true);
  const head = start.map(([name, type, value]) => `let ${name}: ${type} = ${value};`);
  const text = body.map((each) => each(scope));
  const names = scope.own().map(({ name, type }) => (type === "number[]" ? `${name}.join()` : name));
  return `${[...head, ...text, `console.log(${names.join(", ")});`].join("\n")}\n`;
}

export const randomProgram: fc.Arbitrary<RandomProgram> = fc
  .array(line, { minLength: 1, maxLength: 6 })
  .map((body) => ({ text: programText(body, false), checked: checks + programText(body, true) }));
