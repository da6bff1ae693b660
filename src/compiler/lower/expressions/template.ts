import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import * as build from "../../python/builders.js";
import type { Context } from "../context.js";
import { lowerOrdered } from "../ordered.js";
import { joinPieces, pieceOf, type Piece } from "../text.js";

/** `` `${key}: ${count}` `` is `"%s: %d" % (key, count)`. */
export function templateExpression(context: Context, node: ts.TemplateExpression): py.Expression {
  const values = lowerOrdered(
    context,
    node.templateSpans.map((span) => span.expression),
  );
  const pieces: Piece[] = [{ text: node.head.text }];
  node.templateSpans.forEach((span, index) => {
    const value = values[index];
    if (value !== undefined) pieces.push(pieceOf(context, span.expression, value));
    pieces.push({ text: span.literal.text });
  });
  return joinPieces(pieces);
}

/** `` b`\xbb\x00end` `` is a bytes literal; other tags are calls. */
export function taggedTemplate(context: Context, node: ts.TaggedTemplateExpression): py.Expression {
  if (ts.isIdentifier(node.tag) && node.tag.text === "b" && context.bindingOf(node.tag) === undefined) {
    if (!ts.isNoSubstitutionTemplateLiteral(node.template)) {
      return context.reject(
        node.template,
        "unsupportedSyntax",
        "A value inside a bytes literal",
        "Join the parts: `b`…`.concat(value)`.",
      );
    }
    return build.bytes(bytesOf(node.template.text));
  }
  return isStringRaw(context, node.tag) ? rawText(context, node.template) : taggedCall(context, node);
}

/** Whether a tag is `String.raw` of the library. */
function isStringRaw(context: Context, tag: ts.Expression): boolean {
  return (
    ts.isPropertyAccessExpression(tag) &&
    tag.name.text === "raw" &&
    ts.isIdentifier(tag.expression) &&
    tag.expression.text === "String" &&
    context.bindingOf(tag.expression) === undefined
  );
}

/** A template with its backslashes as they are written. */
function rawText(context: Context, template: ts.TemplateLiteral): py.Expression {
  if (!ts.isTemplateExpression(template)) return build.string(template.rawText ?? template.text);
  const spans = template.templateSpans;
  const values = lowerOrdered(
    context,
    spans.map((span) => span.expression),
  );
  const pieces = spans.flatMap(({ expression, literal }, index): Piece[] => {
    const value = values[index];
    const text = { text: literal.rawText ?? literal.text };
    return value === undefined ? [text] : [pieceOf(context, expression, value), text];
  });
  return joinPieces([{ text: template.head.rawText ?? template.head.text }, ...pieces]);
}

/** The bytes of a literal's text: `\xbb` is one byte, and other characters are UTF-8. */
function bytesOf(text: string): number[] {
  return [...text].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code <= 0xff ? [code] : [...new TextEncoder().encode(character)];
  });
}

/** `` tag`a${x}b` `` is `tag(["a", "b"], x)`. */
function taggedCall(context: Context, node: ts.TaggedTemplateExpression): py.Expression {
  const spans = ts.isTemplateExpression(node.template) ? node.template.templateSpans : [];
  const first = ts.isTemplateExpression(node.template) ? node.template.head.text : node.template.text;
  const [tag, ...values] = lowerOrdered(context, [node.tag, ...spans.map((span) => span.expression)]);
  const parts = build.list([first, ...spans.map((span) => span.literal.text)].map((text) => build.string(text)));
  return build.call(tag ?? build.none(), parts, ...values);
}
