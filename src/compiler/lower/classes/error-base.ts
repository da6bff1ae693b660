import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import { lowerArguments, type LoweredArgument } from "../arguments.js";
import type { Context } from "../context.js";
import { heritageOf } from "./member-names.js";

/** Errors of JavaScript's library and of Python: `super(message, { cause })` of a class that extends one. */
function isErrorConstructor(context: Context, node: ts.CallExpression): boolean {
  const declaration = context.program.checker.getResolvedSignature(node)?.getDeclaration();
  return (
    declaration?.getSourceFile().isDeclarationFile === true &&
    ts.isInterfaceDeclaration(declaration.parent) &&
    declaration.parent.name.text.endsWith("ErrorConstructor")
  );
}

/** The arguments of `super(message, { cause })` in an error: Python takes the message, the cause is an attribute. Undefined for others. */
export function superClassArguments(context: Context, node: ts.CallExpression): LoweredArgument[] | undefined {
  const [message, options, ...others] = node.arguments;
  if (options === undefined || others.length > 0 || !isErrorConstructor(context, node)) return undefined;
  if (message === undefined) return undefined;
  const lowered = lowerArguments(context, node, [message]);
  const cause = causeOf(options);
  if (cause === undefined) {
    context.report(options, "unsupportedSyntax", "These options of an error", "Write them out: `{ cause: error }`.");
    return lowered;
  }
  const store = context.capture(() => {
    const value = context.expression(cause);
    context.emit(build.assign(build.attribute(build.name(context.self), "cause"), value));
  });
  const [first] = lowered;
  if (first === undefined) return lowered;
  // The attribute may be set before Python's constructor runs: nothing can see the error yet.
  const statements: readonly py.Statement[] = [...first.part.statements, ...store.statements];
  return [{ part: { value: first.part.value, statements }, wrap: first.wrap }];
}

function causeOf(options: ts.Expression): ts.Expression | undefined {
  if (!ts.isObjectLiteralExpression(options) || options.properties.length !== 1) return undefined;
  const [only] = options.properties;
  if (only === undefined || only.name?.getText() !== "cause") return undefined;
  if (ts.isPropertyAssignment(only)) return only.initializer;
  return ts.isShorthandPropertyAssignment(only) ? only.name : undefined;
}

/** `name = "Error"`: an error of a class of the user's is called as JavaScript's own class above it, unless it says otherwise. */
export function errorName(context: Context, node: ts.ClassLikeDeclaration): py.Statement[] {
  const base = heritageOf(node)?.expression;
  if (base === undefined || !ts.isIdentifier(base) || context.bindingOf(base) !== undefined) return [];
  if (!/^(Error|TypeError|RangeError|SyntaxError|ReferenceError|AggregateError)$/.test(base.text)) return [];
  if (setsName(node) || !context.program.objects.showsErrorNames) return [];
  return [build.assign(build.name("name"), build.string(base.text))];
}

/** Whether a class has a name of its own for its errors, as a field or from its constructor. */
function setsName(node: ts.ClassLikeDeclaration): boolean {
  const isOwn = node.members.some(
    (member) => member.name !== undefined && ts.isIdentifier(member.name) && member.name.text === "name",
  );
  const ctor = node.members.find(ts.isConstructorDeclaration);
  const statements = ctor?.body?.statements ?? [];
  return (
    isOwn ||
    statements.some(
      (each) =>
        ts.isExpressionStatement(each) &&
        ts.isBinaryExpression(each.expression) &&
        each.expression.left.getText() === "this.name",
    )
  );
}
