import fc from "fast-check";
import { arrayPiece, booleanPiece, comparison, conditionPiece, numberPiece, stringPiece } from "./expressions.js";
import type { Piece, Pieces } from "./pieces.js";
import { Scope, type Type } from "./scope.js";
import { linePiece } from "./statements.js";

const { line } = fc.letrec<Pieces>((tie: fc.LetrecTypedTie<Pieces>): fc.LetrecValue<Pieces> => {
  const ties = {
    number: tie("number"),
    string: tie("string"),
    boolean: tie("boolean"),
    array: tie("array"),
    value: tie("value"),
    comparison: tie("comparison"),
    condition: tie("condition"),
    line: tie("line"),
    lines: tie("lines"),
  };
  return {
    number: numberPiece(ties),
    string: stringPiece(ties),
    boolean: booleanPiece(ties),
    array: arrayPiece(ties),
    value: fc.oneof(ties.number, ties.string, ties.boolean),
    comparison: comparison(ties),
    condition: conditionPiece(ties),
    line: linePiece(ties),
    lines: fc.array(ties.line, { minLength: 1, maxLength: 3, depthIdentifier: "lines" }),
  };
});

/** Checks each number that is computed: beyond 2^53, integers are exact on MicroPython alone. Ends a program that runs for long. */
const checks = `let $steps = 0;
function $n(x) {
  if (++$steps > 20000) throw new Error("$long");
  if (Math.abs(x) >= 2 ** 53) throw new Error("$inexact");
  return x;
}
`;

/** A random program: its text, and the same program as it checks its numbers while it runs. */
export interface RandomProgram {
  readonly text: string;
  readonly checked: string;
}

const start: readonly (readonly [name: string, type: Type, value: string])[] = [
  ["n", "number", "3"],
  ["m", "number", "2.5"],
  ["s", "string", '"abc"'],
  ["b", "boolean", "n > 2"],
  ["a", "number[]", "[4, 5, 6]"],
];

function programText(body: readonly Piece[], isChecked: boolean): string {
  const scope = Scope.program(isChecked);
  for (const [name, type] of start) scope.declare(name, type, true);
  const head = start.map(([name, type, value]) => `let ${name}: ${type} = ${value};`);
  const text = body.map((each) => each(scope));
  const shown = scope.own().map(({ name, type }) => (type === "number[]" ? `${name}.join()` : name));
  return `${[...head, ...text, `console.log(${shown.join(", ")});`].join("\n")}\n`;
}

export const randomProgram: fc.Arbitrary<RandomProgram> = fc
  .array(line, { minLength: 1, maxLength: 6 })
  .map((body) => ({ text: programText(body, false), checked: checks + programText(body, true) }));
