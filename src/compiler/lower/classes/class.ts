import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { hasModifier, isAmbient, skipErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import { withComments } from "../comments.js";
import type { Context } from "../context.js";
import { constructorDefinition } from "./constructor.js";
import { constructorOf, earlyFields, listedKeys } from "./fields.js";
import { applyDecorators, evaluateDecorators } from "./decorators.js";
import { errorName } from "./error-base.js";
import { iterationMembers } from "./iteration.js";
import { heritageOf } from "./member-names.js";
import { emitMember } from "./members.js";
import { emitLaterStatics, emitStaticField, isStaticInitializer, staticsInBody } from "./statics.js";

/** `class Name extends Base { … }`. */
export function classDeclaration(context: Context, node: ts.ClassDeclaration): void {
  if (isAmbient(node)) return;
  const binding = node.name === undefined ? undefined : context.bindingOf(node.name);
  const name = binding === undefined ? "default" : context.nameOf(binding);
  emitClass(context, node, name);
  if (binding !== undefined && hasModifier(node, ts.SyntaxKind.DefaultKeyword))
    context.emit(build.assign(build.name("default"), build.name(name)));
}

/** A class expression is a class above the statement, named after itself or after the variable that holds it. */
export function classExpression(context: Context, node: ts.ClassExpression): py.Expression {
  const binding = node.name === undefined ? undefined : context.bindingOf(node.name);
  const name = binding === undefined ? context.temporary("Class").id : context.nameOf(binding);
  emitClass(context, node, name);
  return build.name(name);
}

/** Emits a class under the given name, and what runs when it is complete. */
export function emitClass(context: Context, node: ts.ClassLikeDeclaration, name: string): void {
  const heritage = heritageOf(node);
  const isNothing = heritage?.expression.kind === ts.SyntaxKind.NullKeyword;
  if (isNothing) context.report(heritage, "unsupportedSyntax", "A class that extends `null`", "Leave `extends` out.");
  const decorated = evaluateDecorators(context, node);
  const bases = heritage === undefined ? [] : [baseExpression(context, heritage.expression)];
  const { statements } = context.capture(() => emitBody(context, node));
  context.emit(build.withOrigin(build.classDefinition(name, bases, statements), context.origin(node)));
  applyDecorators(context, node, name, decorated);
  emitLaterStatics(context, node, name);
}

/** What a class extends: of the library, errors and `Set`. */
function baseExpression(context: Context, node: ts.Expression): py.Expression {
  const inner = skipErased(node);
  const name = ts.isIdentifier(inner) && context.bindingOf(inner) === undefined ? inner.text : undefined;
  if (name === "Set") return context.helper("_Set");
  const isLibrary = context.program.checker
    .getSymbolAtLocation(inner)
    ?.declarations?.some((each) => each.getSourceFile().fileName.startsWith("/typings/lib/"));
  if (name !== undefined && isLibrary === true && !name.endsWith("Error"))
    return context.reject(
      node,
      "unsupportedSyntax",
      `A class that extends \`${name}\``,
      `Keep the \`${name}\` in a field of the class.`,
    );
  return context.expression(node);
}

function emitBody(context: Context, node: ts.ClassLikeDeclaration): void {
  context.emit(...errorName(context, node), ...listedKeys(context, node), ...earlyFields(context, node));
  const ctor = constructorDefinition(context, node);
  const written = constructorOf(node);
  const inBody = staticsInBody(node);
  const place = (definition: py.Statement | undefined): void => {
    if (definition !== undefined) context.emit(definition);
  };
  // What Python must know first comes first: the attributes of the class, then `__init__`.
  for (const member of node.members) if (inBody.has(member)) emitStaticField(context, member);
  if (written === undefined) place(ctor);
  for (const member of node.members) {
    if (isStaticInitializer(member)) continue;
    if (member === written) withComments(context, member, () => place(ctor));
    else emitMember(context, node, member);
  }
  context.emit(...iterationMembers(context, node));
}
