import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import type { ts } from "../ts.js";
import type { Context } from "./context.js";

/** A piece of text to be built: literal text, or a value with the directive of Python's `%` that prints it as JavaScript does. */
export type Piece =
  { readonly text: string } | { readonly directive: "%s" | "%d" | "%r"; readonly value: py.Expression };

/** How the value of an expression becomes text in a template or a concatenation, as JavaScript's `String` gives it. */
export function pieceOf(context: Context, node: ts.Expression, value: py.Expression): Piece {
  if (value.kind === "StringLiteral") return { text: value.value };
  if (context.mayBeNothing(node)) return { directive: "%s", value: build.call(context.helper("_str"), value) };
  switch (context.representation(node)) {
    case "string":
      return { directive: "%s", value };
    case "number":
      return context.program.numbers.kindOf(node) === "int"
        ? { directive: "%d", value }
        : { directive: "%s", value: build.call(context.helper("_str"), value) };
    case "bigint":
      return { directive: "%d", value };
    case "boolean":
      return { directive: "%s", value: build.conditional(value, build.string("true"), build.string("false")) };
    case "bytes":
    case "bytearray":
      return { directive: "%s", value };
    default:
      return { directive: "%s", value: build.call(context.helper("_str"), value) };
  }
}

/** One string of several pieces: a literal, a value as it is, or a `%` format. */
export function joinPieces(pieces: readonly Piece[]): py.Expression {
  const values = pieces.flatMap((piece) => ("value" in piece ? [piece] : []));
  const [only] = values;
  if (only === undefined) return build.string(pieces.map((piece) => ("text" in piece ? piece.text : "")).join(""));
  if (pieces.every((piece) => "value" in piece || piece.text === "") && values.length === 1) {
    if (only.directive === "%d") return build.call("str", only.value);
    if (only.value.kind === "StringLiteral") return only.value;
  }
  const format = pieces.map((piece) => ("text" in piece ? piece.text.replace(/%/g, "%%") : piece.directive)).join("");
  return build.binary(build.string(format), "%", argumentsOf(values.map((piece) => piece.value)));
}

/** The right side of `%`: one value that is surely no tuple may stand alone. */
function argumentsOf(values: readonly py.Expression[]): py.Expression {
  const [only] = values;
  return only !== undefined && values.length === 1 && only.kind !== "Tuple" ? only : build.tuple(values);
}
