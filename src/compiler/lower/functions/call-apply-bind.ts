import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { isCalledWithThis } from "../../analysis/objects/this-functions.js";
import { hasModifier, skipErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import { lowerArguments, type LoweredArgument } from "../arguments.js";
import type { Captured, Context } from "../context.js";
import { hasEffects } from "../effects.js";
import { emitOrdered } from "../ordered.js";

/** `f.call(…)`, `f.apply(…)` or `f.bind(…)`. */
export interface BoundCall {
  readonly node: ts.CallExpression;
  /** The function before the dot. */
  readonly receiver: ts.Expression;
}

/** What a function is called as when `this` is given to it: by its class, with a first argument, or as it is. */
interface Callee {
  readonly part: Captured<py.Expression>;
  readonly takesThis: boolean;
}

/** `f.call(object, a)` is `f(object, a)` where `f` has a `this`, else `f(a)`; of a method, `Class.method(object, a)`. */
export function functionCall(context: Context, { node, receiver }: BoundCall): py.Expression {
  const [given, ...rest] = node.arguments;
  return invoke(context, receiver, given, lowerArguments(context, node, rest));
}

/** `f.apply(object, values)` is `f(object, *values)`. */
export function functionApply(context: Context, { node, receiver }: BoundCall): py.Expression {
  const [given, values] = node.arguments;
  const spread: LoweredArgument[] =
    values === undefined ? [] : [{ part: context.capture(() => context.expression(values)), wrap: build.star }];
  return invoke(context, receiver, given, spread);
}

function invoke(
  context: Context,
  receiver: ts.Expression,
  given: ts.Expression | undefined,
  args: readonly LoweredArgument[],
): py.Expression {
  const callee = calleeOf(context, receiver, given);
  const first =
    given === undefined ? { value: build.none(), statements: [] } : context.capture(() => context.expression(given));
  const isNeeded = callee.takesThis || hasEffects(first.value) || first.statements.length > 0;
  const parts = [callee.part, ...(isNeeded ? [first] : []), ...args.map((each) => each.part)];
  const [function_ = build.none(), ...values] = emitOrdered(context, parts);
  const own = isNeeded ? values.slice(1) : values;
  const rest = own.map((value, index) => args[index]?.wrap(value) ?? value);
  const [object] = values;
  if (isNeeded && !callee.takesThis && object !== undefined) context.emit(build.expressionStatement(object));
  return build.call(function_, ...(callee.takesThis && object !== undefined ? [object] : []), ...rest);
}

function calleeOf(context: Context, receiver: ts.Expression, given: ts.Expression | undefined): Callee {
  const node = skipErased(receiver);
  const method = methodOf(context, node);
  if (method === undefined || !ts.isPropertyAccessExpression(node)) {
    const takesThis = isCalledWithThis(context.typeOf(node)) || isDecorated(context, node);
    return { part: context.capture(() => context.expression(receiver)), takesThis };
  }
  const isOwn = given !== undefined && isSame(context, node.expression, given);
  if (isOwn || !context.program.objects.usesThis(node.name.text))
    return { part: context.capture(() => context.expression(receiver)), takesThis: false };
  if (hasModifier(method, ts.SyntaxKind.StaticKeyword))
    context.report(node, "unsupportedSyntax", "A static method with another `this`", "Pass the class as a parameter.");
  const part = context.capture(() => methodOfClass(context, node));
  return { part, takesThis: true };
}

/** The function of a method, which takes any object: that of the base behind `super`, else of the object's own class. */
function methodOfClass(context: Context, node: ts.PropertyAccessExpression): py.Expression {
  const access = context.expression(node);
  if (access.kind !== "Attribute") return access;
  return build.attribute(build.call("type", access.object), access.name);
}

function methodOf(context: Context, node: ts.Expression): ts.Declaration | undefined {
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const declaration = context.program.checker.getSymbolAtLocation(node.name)?.declarations?.[0];
  return declaration !== undefined && (ts.isMethodDeclaration(declaration) || ts.isMethodSignature(declaration))
    ? declaration
    : undefined;
}

/** The function that a decorator gets is that of the class: it takes the object first, whatever its declared type says. */
function isDecorated(context: Context, node: ts.Expression): boolean {
  if (!ts.isIdentifier(node)) return false;
  const declaration = context.bindingOf(node)?.declaration;
  if (declaration === undefined || !ts.isParameter(declaration)) return false;
  const [first, second] = declaration.parent.parameters;
  return (
    first === declaration &&
    second?.type !== undefined &&
    /^Class\w+DecoratorContext|^DecoratorContext/.test(second.type.getText())
  );
}

/** Whether both are the same variable, or both `this`. */
function isSame(context: Context, first: ts.Expression, second: ts.Expression): boolean {
  const left = skipErased(first);
  const right = skipErased(second);
  if (left.kind === ts.SyntaxKind.ThisKeyword) return right.kind === ts.SyntaxKind.ThisKeyword;
  if (left.kind === ts.SyntaxKind.SuperKeyword) return right.kind === ts.SyntaxKind.ThisKeyword;
  if (!ts.isIdentifier(left) || !ts.isIdentifier(right)) return false;
  return context.symbolOf(left) === context.symbolOf(right);
}

/** `f.bind(object, a)`: a bound method where it is the object's own, else the helper that keeps the first arguments. */
export function functionBind(context: Context, { node, receiver }: BoundCall): py.Expression {
  const [given, ...rest] = node.arguments;
  const callee = calleeOf(context, receiver, given);
  const first =
    given === undefined ? { value: build.none(), statements: [] } : context.capture(() => context.expression(given));
  const args = lowerArguments(context, node, rest);
  const kept = [...(callee.takesThis ? [first] : []), ...args.map((each) => each.part)];
  const [function_ = build.none(), ...values] = emitOrdered(context, [callee.part, ...kept]);
  return values.length === 0 ? function_ : build.call(context.helper("_bind"), function_, ...values);
}

/** `value.call(…)` and the like where the checker knows nothing of the value: a decorator's `method: any`. */
export function untypedFunctionCall(context: Context, node: ts.CallExpression): py.Expression | undefined {
  const callee = skipErased(node.expression);
  if (!ts.isPropertyAccessExpression(callee) || !isDecorated(context, skipErased(callee.expression))) return undefined;
  const bound = { node, receiver: callee.expression };
  if (callee.name.text === "call") return functionCall(context, bound);
  if (callee.name.text === "apply") return functionApply(context, bound);
  return callee.name.text === "bind" ? functionBind(context, bound) : undefined;
}
