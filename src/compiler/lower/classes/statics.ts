import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { hasModifier, isAmbient } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import { withComments } from "../comments.js";
import type { Context } from "../context.js";
import { memberName } from "./member-names.js";

type StaticMember = ts.PropertyDeclaration | ts.ClassStaticBlockDeclaration;

/** Whether a member runs while the class is made: a static field, or a static block. */
export function isStaticInitializer(member: ts.ClassElement): member is StaticMember {
  return (
    ts.isClassStaticBlockDeclaration(member) ||
    (ts.isPropertyDeclaration(member) && hasModifier(member, ts.SyntaxKind.StaticKeyword) && !isAmbient(member))
  );
}

/**
 * The static fields that may stand in the class body: those before the first whose value needs the class, or a name. Names in
 * a class body mean the class's own first, and the class itself is not there yet.
 */
export function staticsInBody(node: ts.ClassLikeDeclaration): ReadonlySet<ts.ClassElement> {
  const found = new Set<ts.ClassElement>();
  for (const member of node.members.filter(isStaticInitializer)) {
    if (ts.isClassStaticBlockDeclaration(member) || !isSelfContained(member.initializer)) break;
    found.add(member);
  }
  return found;
}

/** Literals, and arrays of them: no name is looked up, nothing is called. */
function isSelfContained(node: ts.Expression | undefined): boolean {
  if (node === undefined) return true;
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
    return isSelfContained(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return isSelfContained(node.operand);
  if (ts.isBinaryExpression(node)) return isSelfContained(node.left) && isSelfContained(node.right);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isSelfContained);
  return (
    ts.isStringLiteralLike(node) ||
    ts.isNumericLiteral(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    node.kind === ts.SyntaxKind.NullKeyword
  );
}

/** `name = value` in the class body. */
export function emitStaticField(context: Context, member: ts.ClassElement): void {
  if (!ts.isPropertyDeclaration(member)) return;
  withComments(context, member, () => {
    const value = member.initializer === undefined ? build.none() : context.expression(member.initializer);
    context.emit(
      build.withOrigin(build.assign(build.name(memberName(context, member.name)), value), context.origin(member)),
    );
  });
}

/** `Name.field = value` and static blocks behind the class, in their order. */
export function emitLaterStatics(context: Context, node: ts.ClassLikeDeclaration, name: string): void {
  const inBody = staticsInBody(node);
  const later = node.members.filter(isStaticInitializer).filter((member) => !inBody.has(member));
  context.withSelf(name, () => {
    for (const member of later) {
      withComments(context, member, () => {
        if (ts.isClassStaticBlockDeclaration(member))
          context.emit(...context.block(member.body.statements, member.body));
        else context.emit(staticStore(context, member, name));
      });
    }
  });
}

function staticStore(context: Context, member: ts.PropertyDeclaration, name: string): py.Statement {
  const target = build.attribute(build.name(name), memberName(context, member.name));
  const value = member.initializer === undefined ? build.none() : context.expression(member.initializer);
  return build.withOrigin(build.assign(target, value), context.origin(member));
}
