import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { isPlainValue, throwsValues } from "../errors/thrown.js";

export function throwStatement(context: Context, node: ts.ThrowStatement): void {
  const value = context.expression(node.expression);
  const isError = context.representation(node.expression) === "object" && !isPlainValue(context, node.expression);
  const exception = !isError && throwsValues(context) ? build.call(context.helper("_thrown"), value) : value;
  context.emit(build.withOrigin(build.raise(exception), context.origin(node)));
}

/** `try … catch … finally`. */
export function tryStatement(context: Context, node: ts.TryStatement): void {
  const body = context.block(node.tryBlock.statements, node.tryBlock);
  const handlers = node.catchClause === undefined ? [] : lowerCatch(context, node.catchClause);
  const finalBody =
    node.finallyBlock === undefined ? [] : context.block(node.finallyBlock.statements, node.finallyBlock);
  context.emit(build.withOrigin(build.tryExcept(body, handlers, { finalBody }), context.origin(node)));
}

/**
 * What a `catch` looks for, and with which body: `if (e instanceof OSError) … else throw e` is `except OSError as e`, and so is
 * `if (!(e instanceof OSError)) throw e;` before the body.
 */
interface Handler {
  readonly type: ts.Expression;
  readonly statements: readonly ts.Statement[];
  /** The block that ends after them. */
  readonly end: ts.Node;
}

function lowerCatch(context: Context, node: ts.CatchClause): py.ExceptHandler[] {
  const variable = node.variableDeclaration?.name;
  const typed =
    variable !== undefined && ts.isIdentifier(variable)
      ? (guardedHandler(context, node, variable) ?? typedHandlers(context, node, variable))
      : undefined;
  if (typed !== undefined && variable !== undefined && ts.isIdentifier(variable)) {
    return typed.map(({ type, statements, end }) =>
      handlerFor(context, variable, statements, context.block(statements, end), context.expression(type)),
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
  return [unwrapped(context, handlerFor(context, variable, node.block.statements, body, build.name("Exception")))];
}

/** A catch that begins by throwing again what is not of a type: the rest is for that type. */
function guardedHandler(context: Context, node: ts.CatchClause, variable: ts.Identifier): Handler[] | undefined {
  const [guard, ...statements] = node.block.statements;
  if (guard === undefined || !ts.isIfStatement(guard) || guard.elseStatement !== undefined) return undefined;
  const negated = guard.expression;
  const [action] = ts.isBlock(guard.thenStatement) ? guard.thenStatement.statements : [guard.thenStatement];
  if (!ts.isPrefixUnaryExpression(negated) || negated.operator !== ts.SyntaxKind.ExclamationToken) return undefined;
  if (action === undefined || !ts.isThrowStatement(action) || !isSame(context, action.expression, variable))
    return undefined;
  const type = testedType(context, unparenthesized(negated.operand), variable);
  return type === undefined ? undefined : [{ type, statements, end: node.block }];
}

function unparenthesized(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? unparenthesized(node.expression) : node;
}

/** `T` of `e instanceof T`. */
function testedType(context: Context, test: ts.Expression, variable: ts.Identifier): ts.Expression | undefined {
  const isTest = ts.isBinaryExpression(test) && test.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
  return isTest && isSame(context, test.left, variable) ? test.right : undefined;
}

/** A handler. Python forgets the variable of an `except` at its end; one that a function keeps is copied first. */
function handlerFor(
  context: Context,
  variable: ts.Identifier | undefined,
  statements: readonly ts.Statement[],
  body: readonly py.Statement[],
  type: py.Expression,
): py.ExceptHandler {
  const name = variable === undefined ? undefined : nameOfUsed(context, variable, statements);
  if (variable === undefined || name === undefined || context.bindingOf(variable)?.isCaptured !== true)
    return build.exceptHandler(body, type, name);
  const caught = context.temporary("error");
  return build.exceptHandler([build.assign(build.name(name), caught), ...body], type, caught.id);
}

/** In a program that throws other values than errors, a handler takes the value out of the exception that carried it. */
function unwrapped(context: Context, handler: py.ExceptHandler): py.ExceptHandler {
  if (handler.name === undefined || !throwsValues(context)) return handler;
  const error = build.name(handler.name);
  return { ...handler, body: [build.assign(error, build.call(context.helper("_caught"), error)), ...handler.body] };
}

/** The chain of `instanceof` tests of a catch that ends by throwing the error again; undefined when it is another one. */
function typedHandlers(context: Context, node: ts.CatchClause, variable: ts.Identifier): Handler[] | undefined {
  const [only] = node.block.statements;
  if (only === undefined || node.block.statements.length !== 1) return undefined;
  const handlers: Handler[] = [];
  let current: ts.Statement = only;
  while (ts.isIfStatement(current)) {
    const type = testedType(context, current.expression, variable);
    if (type === undefined) return undefined;
    const { thenStatement } = current;
    const statements = ts.isBlock(thenStatement) ? thenStatement.statements : [thenStatement];
    handlers.push({ type, statements, end: thenStatement });
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
function nameOfUsed(context: Context, variable: ts.BindingName, body: readonly ts.Node[]): string | undefined {
  if (!ts.isIdentifier(variable)) return undefined;
  const binding = context.bindingOf(variable);
  let isUsed = false;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && context.symbolOf(node) === binding?.symbol) isUsed = true;
    ts.forEachChild(node, visit);
  };
  body.forEach(visit);
  return isUsed && binding !== undefined ? context.nameOf(binding) : undefined;
}
