import fc from "fast-check";
import { computed, later, type Piece, piece, type Ties, wish } from "./pieces.js";
import type { Scope, Type } from "./scope.js";

/** A fresh variable of a type, declared in the scope. */
function declared(scope: Scope, type: Type, isMutable: boolean): string {
  const name = scope.fresh({ number: "n", string: "s", boolean: "b", "number[]": "a" }[type]);
  scope.declare(name, type, isMutable);
  return name;
}

const destructuring = ({ number, string }: Ties): fc.Arbitrary<Piece> =>
  piece([fc.nat(5), fc.boolean(), number, number, number, string], (scope, form, isMutable, a, b, c, text) => {
    const word = isMutable ? "let" : "const";
    const declare = (type: Type): string => declared(scope, type, isMutable);
    if (form === 0) return `${word} [${declare("number")}, ${declare("string")}]: [number, string] = [${a}, ${text}];`;
    if (form === 1) return `${word} [${declare("number")} = ${c}, ...${declare("number[]")}] = [${a}, ${b}];`;
    if (form === 2) return `${word} { x: ${declare("number")}, y: ${declare("string")} } = { x: ${a}, y: ${text} };`;
    if (form === 3) return `${word} [${declare("number")}, [, ${declare("number")}]] = [${a}, [${b}, ${c}]];`;
    if (form === 4) {
      const [x, y] = [declare("number"), declare("number")];
      return `for (const [k, v] of [[${a}, ${b}], [${c}, 2]]) console.log(k, v);\n${word} [${x}, ${y} = ${x}]: [number, number?] = [${c}];`;
    }
    const [left, right] = [scope.variable("number", 0, true), scope.variable("number", 1, true)];
    return left && right ? `[${left}, ${right}] = [${a}, ${left} - 1];` : `console.log(${a});`;
  });

/** Functions made in a loop keep the turn's own variable. */
const closures = ({ number }: Ties): fc.Arbitrary<Piece> =>
  piece([fc.nat(3), later(number), fc.boolean()], (scope, bound, body, isOf) => {
    const [store, index, each] = [scope.fresh("fs"), scope.fresh("n"), scope.fresh("g")];
    const inner = scope.loop("").block();
    inner.declare(index, "number", false);
    const loop = isOf ? `const ${index} of [1, 2, 3]` : `let ${index}: number = 0; ${index} < ${bound}; ${index}++`;
    return [
      `const ${store}: (() => number)[] = [];`,
      `for (${loop}) { ${store}.push(() => ${computed(scope, `${index} + ${body.piece(inner)}`)}); }`,
      `for (const ${each} of ${store}) console.log(${each}());`,
    ].join("\n");
  });

const arrayChange = ({ number }: Ties): fc.Arbitrary<Piece> =>
  piece(
    [wish, number, fc.constantFrom("push", "unshift", "pop", "shift", "reverse", "+=", "=", "++")],
    (scope, choice, given, method) => {
      const target = scope.variable("number[]", choice);
      if (target === undefined) return `console.log(${given});`;
      if (method === "++") return `if (${target}.length > 1) console.log(${target}[1]++, ${given});`;
      if (method.endsWith("=")) return `if (${target}.length > 0) ${target}[0] ${method} ${given};`;
      const text = `${target}.${method}(${method === "push" || method === "unshift" ? given : ""});`;
      // An empty array gives nothing: what becomes of that is for the tests of arrays.
      return method === "pop" || method === "shift" ? `if (${target}.length > 0) ${text}` : text;
    },
  );

/** An object that two variables name. */
const object = ({ number, string }: Ties): fc.Arbitrary<Piece> =>
  piece([number, string, number, fc.constantFrom("+=", "=", "*=")], (scope, x, y, given, operator) => {
    const [first, second] = [scope.fresh("o"), scope.fresh("o")];
    return [
      `const ${first}: { x: number; y: string; z?: number } = { x: ${x}, y: ${y} };`,
      `const ${second} = ${first};`,
      `${second}.x ${operator} ${given};${scope.isChecked ? ` $n(${second}.x);` : ""}`,
      `console.log(${first}.x, ${first}.y, ${first}.z ?? "none", ${second}.x++ + ${first}.x);`,
    ].join("\n");
  });

const map = ({ string, number }: Ties): fc.Arbitrary<Piece> =>
  piece([string, string, later(number), number], (scope, one, other, body, otherwise) => {
    const [store, key] = [scope.fresh("m"), scope.fresh("k")];
    const inner = scope.loop("").block();
    inner.declare(key, "string", false);
    return [
      `const ${store} = new Map<string, number>();`,
      `for (const ${key} of [${one}, ${other}, "a"]) { ${store}.set(${key}, (${store}.get(${key}) ?? ${otherwise}) + ${body.piece(inner)}); }`,
      `for (const [k, v] of ${store}) console.log(k, v);`,
      `console.log(${store}.size, ${store}.has("b"), ${store}.delete(${one}), ${store}.size);`,
    ].join("\n");
  });

const counterClass = ({ number, condition }: Ties): fc.Arbitrary<Piece> =>
  piece([number, later(number), later(condition), number], (scope, start, body, test, step) => {
    const [name, one, method] = [scope.fresh("C"), scope.fresh("c"), scope.function("number")];
    const given = method.fresh("p");
    method.declare(given, "number", true);
    return [
      `class ${name} {`,
      `  count: number = ${start};`,
      `  constructor(readonly step: number) {}`,
      `  get twice(): number { return ${computed(scope, "this.count * 2")}; }`,
      `  add(${given}: number): this { if (${test.piece(method)}) this.count += ${given} + ${body.piece(method)}; return this; }`,
      `}`,
      `const ${one} = new ${name}(${step});`,
      `console.log(${one}.add(${one}.step).add(1).count, ${one}.twice);`,
    ].join("\n");
  });

const generator = ({ number }: Ties): fc.Arbitrary<Piece> =>
  piece([fc.nat(3), later(number), wish], (scope, bound, body, choice) => {
    const [name, inner] = [scope.fresh("gen"), scope.function("number")];
    const given = inner.fresh("p");
    // It counts down: nothing else may change it.
    inner.declare(given, "number", false);
    const use =
      choice > 5 ? `for (const v of ${name}(${bound})) console.log(v);` : `console.log([...${name}(${bound})].join());`;
    return [
      `function* ${name}(${given}: number): Generator<number> {`,
      `  while (${given}-- > 0) yield ${body.piece(inner)};`,
      `}`,
      use,
    ].join("\n");
  });

const conversions = ({ string, number, boolean }: Ties): fc.Arbitrary<Piece> =>
  piece([string, number, boolean], (scope, text, given, flag) => {
    const read = [`Number(${text})`, `parseInt(${text}, 10)`].map((each) => computed(scope, each)).join(", ");
    return `console.log(${read}, Number.isNaN(${given}), Number(${flag}), Number.isInteger(${given}));`;
  });

/** Short runs of statements as programs have them, with random expressions in them. */
export const idioms = (ties: Ties): fc.Arbitrary<Piece> =>
  fc.oneof(
    { arbitrary: destructuring(ties), weight: 3 },
    { arbitrary: arrayChange(ties), weight: 2 },
    closures(ties),
    object(ties),
    map(ties),
    counterClass(ties),
    generator(ties),
    conversions(ties),
  );
