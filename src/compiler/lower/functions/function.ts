import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { containsOwn, hasModifier, isAmbient } from "../../frontend/syntax.js";
import { takesThis } from "../../analysis/objects/this-functions.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { asyncGeneratorHelper } from "../async/yield.js";
import { isAsync, isGenerator } from "../async/mode.js";
import { returnFromTurn } from "../statements/turn.js";
import { bodyStatements, scopeDeclarations } from "./body.js";
import { lowerParameters } from "./parameters.js";
import { carriesProperties } from "./properties.js";

/** A function of any kind as a `def` of the given name. `leading` comes before its parameters (`self`). */
export function definition(
  context: Context,
  node:
    | ts.FunctionDeclaration
    | ts.FunctionExpression
    | ts.ArrowFunction
    | ts.MethodDeclaration
    | ts.GetAccessorDeclaration
    | ts.SetAccessorDeclaration,
  name: string,
  options: {
    readonly leading?: readonly py.Parameter[];
    readonly self?: string;
    readonly decorators?: readonly py.Expression[];
  } = {},
): py.FunctionDefinition {
  const { body } = node;
  const own = options.leading === undefined ? thisParameter(context, node) : undefined;
  return context.inFunction(
    node,
    () => {
      const { parameters, prologue } = lowerParameters(context, node);
      const statements = body === undefined ? [] : bodyStatements(context, body);
      return build.withOrigin(
        build.functionDefinition(
          name,
          [...(options.leading ?? own?.leading ?? []), ...parameters],
          [...scopeDeclarations(context), ...generatorMark(node), ...prologue, ...statements],
          {
            isAsync: isAsync(node),
            decorators: [...(options.decorators ?? []), ...asyncDecorators(context, node)],
          },
        ),
        context.origin(node),
      );
    },
    { self: options.self ?? own?.self },
  );
}

/** The first parameter of a function that is called with a `this`; an arrow function has no use for it. */
function thisParameter(
  context: Context,
  node: ts.FunctionLikeDeclaration,
): { readonly leading: readonly py.Parameter[]; readonly self?: string } | undefined {
  if (ts.isMethodDeclaration(node) || ts.isAccessor(node) || !takesThis(context.program.checker, node))
    return undefined;
  return ts.isArrowFunction(node)
    ? { leading: [build.parameter("_this")] }
    : { leading: [build.parameter("this")], self: "this" };
}

/** What makes JavaScript's kind of async function of Python's. */
function asyncDecorators(context: Context, node: ts.Node): py.Expression[] {
  if (!isAsync(node)) return [];
  if (isGenerator(node)) return [asyncGeneratorHelper(context)];
  return context.program.asyncMode === "promises" ? [context.helper("_async")] : [];
}

/** A generator function without a `yield` is one all the same. */
function generatorMark(node: ts.FunctionLikeDeclaration): py.Statement[] {
  if (!isGenerator(node) || node.body === undefined || containsOwn(node.body, ts.isYieldExpression)) return [];
  return [build.expressionStatement(build.yieldFrom(build.tuple([])))];
}

/** A function declaration; an overload's signature gives nothing. */
export function functionDeclaration(context: Context, node: ts.FunctionDeclaration): void {
  if (node.body === undefined || isAmbient(node)) return;
  const binding = node.name === undefined ? undefined : context.bindingOf(node.name);
  const name = binding === undefined ? "default" : context.nameOf(binding);
  context.emit(definition(context, node, name));
  if (carriesProperties(context, node)) context.emit(build.assign(build.name(name), withProperties(context, name)));
  if (binding !== undefined && hasModifier(node, ts.SyntaxKind.DefaultKeyword))
    context.emit(build.assign(build.name("default"), build.name(name)));
}

/** A function as a value: a lambda where one expression says it all, else a `def` above the statement. */
export function functionValue(
  context: Context,
  node: ts.FunctionExpression | ts.ArrowFunction,
  name?: string,
): py.Expression {
  const isCarrier = carriesProperties(context, node);
  const lambda = asLambda(context, node);
  if (lambda !== undefined && name === undefined)
    return isCarrier ? build.call(context.helper("_Function"), lambda) : lambda;
  const own = ts.isFunctionExpression(node) && node.name !== undefined ? context.bindingOf(node.name) : undefined;
  const target = own?.isRead === true ? context.nameOf(own) : (name ?? context.temporary("function").id);
  context.emit(definition(context, node, target));
  if (isCarrier) context.emit(build.assign(build.name(target), withProperties(context, target)));
  if (name !== undefined && name !== target) context.emit(build.assign(build.name(name), build.name(target)));
  return build.name(target);
}

function withProperties(context: Context, name: string): py.Expression {
  return build.call(context.helper("_Function"), build.name(name));
}

/** `(x) => x + 1` as a lambda; undefined when it needs statements. */
function asLambda(context: Context, node: ts.FunctionExpression | ts.ArrowFunction): py.Expression | undefined {
  const expression = singleExpression(node);
  if (expression === undefined || hasModifier(node, ts.SyntaxKind.AsyncKeyword) || node.asteriskToken !== undefined)
    return undefined;
  const own = thisParameter(context, node);
  const lower = (): py.Expression | undefined => {
    const { value: parameters } = context.capture(() => lowerParameters(context, node));
    if (parameters.prologue.length > 0) return undefined;
    const body = context.capture(() => context.expression(expression));
    return body.statements.length === 0
      ? build.lambda([...(own?.leading ?? []), ...parameters.parameters], body.value)
      : undefined;
  };
  return context.inFunction(node, lower, { self: own?.self });
}

function singleExpression(node: ts.FunctionExpression | ts.ArrowFunction): ts.Expression | undefined {
  if (!ts.isBlock(node.body)) return node.body;
  const [only] = node.body.statements;
  return only !== undefined && node.body.statements.length === 1 && ts.isReturnStatement(only)
    ? only.expression
    : undefined;
}

export function returnStatement(context: Context, node: ts.ReturnStatement): void {
  const value = node.expression === undefined ? undefined : context.expression(node.expression);
  const statement = context.turn === undefined ? build.returnValue(value) : returnFromTurn(value);
  context.emit(build.withOrigin(statement, context.origin(node)));
}
