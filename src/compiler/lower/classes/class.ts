import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { attributeName } from "../../analysis/names.js";
import { hasModifier, isAmbient } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import { withComments } from "../comments.js";
import type { Context } from "../context.js";
import { definition } from "../functions/function.js";
import { constructorDefinition } from "./constructor.js";

/** `class Name extends Base { … }`. */
export function classDeclaration(context: Context, node: ts.ClassDeclaration): void {
  if (isAmbient(node)) return;
  const binding = node.name === undefined ? undefined : context.bindingOf(node.name);
  emitClass(context, node, binding === undefined ? "default" : context.nameOf(binding));
}

/** A class expression is a class above the statement. */
export function classExpression(context: Context, node: ts.ClassExpression): py.Expression {
  const name = node.name?.text ?? context.temporary("Class").id;
  emitClass(context, node, name);
  return build.name(name);
}

function emitClass(context: Context, node: ts.ClassLikeDeclaration, name: string): void {
  const bases = (node.heritageClauses ?? [])
    .filter((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)
    .flatMap((clause) => clause.types.map((type) => context.expression(type.expression)));
  const body = context.capture(() => {
    const ctor = constructorDefinition(context, node);
    const isConstructor = ts.isConstructorDeclaration;
    const hasOwn = node.members.some((member) => isConstructor(member) && member.body !== undefined);
    if (ctor !== undefined && !hasOwn) context.emit(ctor);
    for (const member of node.members) {
      if (isConstructor(member)) {
        if (member.body !== undefined && ctor !== undefined) withComments(context, member, () => context.emit(ctor));
      } else emitMember(context, member);
    }
  }).statements;
  context.emit(build.withOrigin(build.classDefinition(name, bases, body), context.origin(node)));
}

function memberName(context: Context, name: ts.PropertyName): string {
  if (ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteral(name))
    return attributeName(name.text);
  context.report(name, "unsupportedSyntax", "A computed member name", "Write the name out.");
  return "_";
}

function emitMember(context: Context, member: ts.ClassElement): void {
  const isStatic = hasModifier(member, ts.SyntaxKind.StaticKeyword);
  if (ts.isMethodDeclaration(member)) {
    if (member.body === undefined) return;
    const leading = isStatic ? [] : [build.parameter("self")];
    const decorators = isStatic ? [build.name("staticmethod")] : [];
    const name = memberName(context, member.name);
    withComments(context, member, () =>
      context.emit(definition(context, member, name, { leading, decorators, self: "self" })),
    );
  } else if (ts.isGetAccessorDeclaration(member) || ts.isSetAccessorDeclaration(member)) {
    const name = memberName(context, member.name);
    const decorator = ts.isGetAccessorDeclaration(member)
      ? build.name("property")
      : build.attribute(build.name(name), "setter");
    withComments(context, member, () =>
      context.emit(
        definition(context, member, name, {
          leading: [build.parameter("self")],
          decorators: [decorator],
          self: "self",
        }),
      ),
    );
  } else if (ts.isPropertyDeclaration(member)) {
    if (!isStatic || isAmbient(member)) return;
    const { initializer } = member;
    const name = memberName(context, member.name);
    withComments(context, member, () =>
      context.emit(
        build.assign(build.name(name), initializer === undefined ? build.none() : context.expression(initializer)),
      ),
    );
  } else if (!ts.isSemicolonClassElement(member) && !ts.isIndexSignatureDeclaration(member)) {
    context.report(member, "unsupportedSyntax", "This kind of class member", "Write a method, an accessor or a field.");
  }
}
