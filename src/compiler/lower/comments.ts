import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";
import type { Context } from "./context.js";

/** Lowers a statement or member with its comments and the empty line before it. */
export function withComments(context: Context, node: ts.Node, lower: () => void): void {
  const { text } = context.module.file;
  const leading = ts.getLeadingCommentRanges(text, node.pos) ?? [];
  let blank = hasBlankLine(text.slice(node.pos, leading[0]?.pos ?? node.getStart(context.module.file)));
  leading.forEach((range, index) => {
    const comment = build.withOrigin(build.comment(commentText(text, range)), context.originAt(range.pos));
    context.emit(build.withLayout(comment, { blankBefore: blank }));
    blank = hasBlankLine(text.slice(range.end, leading[index + 1]?.pos ?? node.getStart(context.module.file)));
  });
  const { statements } = context.capture(lower);
  const trailing = trailingComment(context, node);
  context.emit(...layOut(statements, blank, trailing, isCompound(node)));
}

function layOut(
  statements: readonly py.Statement[],
  blankBefore: boolean,
  trailing: string | undefined,
  isHeader: boolean,
): py.Statement[] {
  const holder =
    trailing === undefined
      ? -1
      : isHeader
        ? statements.findLastIndex((statement) => statement.kind !== "Comment")
        : statements.length - 1;
  const placed = statements.map((statement, index) => {
    const isFirst = index === 0 && blankBefore;
    const isHolder = index === holder;
    if (!isFirst && !isHolder) return statement;
    return build.withLayout(statement, {
      blankBefore: isFirst || statement.blankBefore,
      trailingComment: isHolder ? trailing : statement.trailingComment,
    });
  });
  return trailing !== undefined && holder < 0 ? [...placed, build.comment(trailing)] : placed;
}

/** Statements whose first line ends with an opening brace: a comment there belongs to that line. */
function isCompound(node: ts.Node): boolean {
  return openingBrace(node) !== undefined;
}

function openingBrace(node: ts.Node): ts.Node | undefined {
  if (ts.isIfStatement(node)) return blockOf(node.thenStatement);
  if (ts.isIterationStatement(node, false)) return blockOf(node.statement);
  if (ts.isTryStatement(node)) return node.tryBlock;
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node))
    return node.body;
  return undefined;
}

function blockOf(node: ts.Statement): ts.Node | undefined {
  return ts.isBlock(node) ? node : undefined;
}

/** The comment at the end of a statement's line: behind its opening brace when it has one. */
function trailingComment(context: Context, node: ts.Node): string | undefined {
  const { text } = context.module.file;
  const brace = openingBrace(node);
  const position = brace === undefined ? node.end : brace.getStart(context.module.file) + 1;
  const [first] = ts.getTrailingCommentRanges(text, position) ?? [];
  return first === undefined ? undefined : commentText(text, first).replace(/\n/g, " ");
}

/** Comments that stand alone before a closing brace, or at the end of a file. */
export function danglingComments(context: Context, end: ts.Node): void {
  const { text } = context.module.file;
  const position = ts.isSourceFile(end)
    ? end.endOfFileToken.pos
    : (end.getLastToken(context.module.file)?.pos ?? end.end);
  let from = position;
  for (const range of ts.getLeadingCommentRanges(text, position) ?? []) {
    context.emit(
      build.withLayout(build.comment(commentText(text, range)), {
        blankBefore: hasBlankLine(text.slice(from, range.pos)),
      }),
    );
    from = range.end;
  }
}

function hasBlankLine(space: string): boolean {
  return /\n[ \t\r]*\n/.test(space);
}

/** The text of a comment without its marks. */
function commentText(source: string, range: ts.CommentRange): string {
  const written = source.slice(range.pos, range.end);
  if (range.kind === ts.SyntaxKind.SingleLineCommentTrivia) return written.slice(2).replace(/^ /, "").trimEnd();
  const lines = written
    .slice(2, -2)
    .split("\n")
    .map((line) => line.replace(/^\s*\*? ?/, "").trimEnd());
  while (lines[0] === "") lines.shift();
  while (lines.at(-1) === "") lines.pop();
  return lines.join("\n");
}
