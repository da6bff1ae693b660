import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";

export function throwStatement(context: Context, node: ts.ThrowStatement): void {
  context.emit(build.withOrigin(build.raise(context.expression(node.expression)), context.origin(node)));
}

/** `try … catch … finally`. */
export function tryStatement(context: Context, node: ts.TryStatement): void {
  const body = context.block(node.tryBlock.statements, node.tryBlock);
  const handlers = node.catchClause === undefined ? [] : lowerCatch(context, node.catchClause);
  const finalBody =
    node.finallyBlock === undefined ? [] : context.block(node.finallyBlock.statements, node.finallyBlock);
  context.emit(build.withOrigin(build.tryExcept(body, handlers, { finalBody }), context.origin(node)));
}

/** What a `catch` looks for, and with which body: `if (e instanceof OSError) … else throw e` is `except OSError as e`. */
interface Handler {
  readonly type: ts.Expression;
  readonly body: ts.Statement;
}

function lowerCatch(context: Context, node: ts.CatchClause): py.ExceptHandler[] {
  const variable = node.variableDeclaration?.name;
  const typed =
    variable !== undefined && ts.isIdentifier(variable) ? typedHandlers(context, node, variable) : undefined;
  if (typed !== undefined && variable !== undefined) {
    return typed.map(({ type, body }) =>
      build.exceptHandler(context.body(body), context.expression(type), nameOfUsed(context, variable, body)),
    );
  }
  if (variable !== undefined && !ts.isIdentifier(variable)) {
    context.report(
      variable,
      "unsupportedSyntax",
      "A pattern in `catch`",
      "Catch the error under a name and read its properties.",
    );
    return [];
  }
  const body = context.block(node.block.statements, node.block);
  return [
    build.exceptHandler(
      body,
      build.name("Exception"),
      variable === undefined ? undefined : nameOfUsed(context, variable, node.block),
    ),
  ];
}

/** The chain of `instanceof` tests of a catch that ends by throwing the error again; undefined when it is another one. */
function typedHandlers(context: Context, node: ts.CatchClause, variable: ts.Identifier): Handler[] | undefined {
  const [only] = node.block.statements;
  if (only === undefined || node.block.statements.length !== 1) return undefined;
  const handlers: Handler[] = [];
  let current: ts.Statement = only;
  while (ts.isIfStatement(current)) {
    const test: ts.Expression = current.expression;
    if (
      !ts.isBinaryExpression(test) ||
      test.operatorToken.kind !== ts.SyntaxKind.InstanceOfKeyword ||
      !isSame(context, test.left, variable)
    )
      return undefined;
    handlers.push({ type: test.right, body: current.thenStatement });
    if (current.elseStatement === undefined) return undefined;
    current =
      ts.isBlock(current.elseStatement) && current.elseStatement.statements.length === 1
        ? (current.elseStatement.statements[0] ?? current.elseStatement)
        : current.elseStatement;
  }
  return ts.isThrowStatement(current) && isSame(context, current.expression, variable) ? handlers : undefined;
}

function isSame(context: Context, node: ts.Expression, variable: ts.Identifier): boolean {
  return ts.isIdentifier(node) && context.symbolOf(node) === context.symbolOf(variable);
}

/** `as e` is left out where nobody reads it. */
function nameOfUsed(context: Context, variable: ts.BindingName, body: ts.Node): string | undefined {
  if (!ts.isIdentifier(variable)) return undefined;
  const binding = context.bindingOf(variable);
  let isUsed = false;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && context.symbolOf(node) === binding?.symbol) isUsed = true;
    ts.forEachChild(node, visit);
  };
  visit(body);
  return isUsed && binding !== undefined ? context.nameOf(binding) : undefined;
}
