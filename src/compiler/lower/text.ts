import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";
import type { Context } from "./context.js";

/** A piece of text to be built: literal text, or a value with the directive of Python's `%` that prints it as JavaScript does. */
export type Piece =
  | { readonly text: string }
  | {
      readonly directive: "%s" | "%d";
      readonly value: py.Expression;
      /** The value is a str already. */
      readonly isText: boolean;
    };

const asText = (value: py.Expression): Piece => ({ directive: "%s", value, isText: true });
const asInteger = (value: py.Expression): Piece => ({ directive: "%d", value, isText: false });

/** How the value of an expression becomes text in a template or a concatenation, as JavaScript's `String` gives it. */
export function pieceOf(context: Context, node: ts.Expression, value: py.Expression): Piece {
  if (value.kind === "StringLiteral") return { text: value.value };
  const general = (): Piece => asText(build.call(context.helper("_str"), value, ...nothingAs(context, node)));
  if (context.mayBeNothing(node)) return general();
  switch (context.representation(node)) {
    case "string":
      return asText(value);
    case "number":
      return context.program.numbers.kindOf(node) === "int" ? asInteger(value) : general();
    case "bigint":
      return asInteger(value);
    case "boolean":
      return asText(build.conditional(value, build.string("true"), build.string("false")));
    case "bytes":
    case "bytearray":
      return { directive: "%s", value, isText: false };
    default:
      return hasOwnText(context, node) ? asText(build.callMethod(value, "toString")) : general();
  }
}

/** Whether an object is of a class of the user's that says how it is written. */
function hasOwnText(context: Context, node: ts.Expression): boolean {
  if (context.representation(node) !== "object") return false;
  const symbol = context.program.checker.getPropertyOfType(context.typeOf(node), "toString");
  const declaration = symbol?.declarations?.[0];
  return (
    declaration !== undefined &&
    !declaration.getSourceFile().isDeclarationFile &&
    ts.isMethodDeclaration(declaration) &&
    ts.isClassLike(declaration.parent)
  );
}

/** What None is called in text: the type says whether it stands for `null` or `undefined`. */
function nothingAs(context: Context, node: ts.Expression): py.Expression[] {
  const { mayBeNull, mayBeUndefined } = context.program.values.facts(context.typeOf(node));
  return mayBeNull && !mayBeUndefined ? [build.string("null")] : [];
}

/** One string of several pieces: a literal, a value as it is, or a `%` format. */
export function joinPieces(pieces: readonly Piece[]): py.Expression {
  const values = pieces.flatMap((piece) => ("value" in piece ? [piece] : []));
  const [only] = values;
  if (only === undefined) return build.string(pieces.map((piece) => ("text" in piece ? piece.text : "")).join(""));
  if (pieces.every((piece) => "value" in piece || piece.text === "") && values.length === 1) {
    return only.isText ? only.value : build.call("str", only.value);
  }
  const format = pieces.map((piece) => ("text" in piece ? piece.text.replace(/%/g, "%%") : piece.directive)).join("");
  return build.binary(build.string(format), "%", argumentsOf(values.map((piece) => piece.value)));
}

/** The right side of `%`: one value that is surely no tuple may stand alone. */
function argumentsOf(values: readonly py.Expression[]): py.Expression {
  const [only] = values;
  return only !== undefined && values.length === 1 && only.kind !== "Tuple" ? only : build.tuple(values);
}
