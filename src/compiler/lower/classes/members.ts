import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { hasModifier } from "../../frontend/syntax.js";
import { usesOwnThis } from "../../analysis/objects/survey.js";
import { ts } from "../../ts.js";
import { withComments } from "../comments.js";
import type { Context } from "../context.js";
import { definition } from "../functions/function.js";
import { accessorDefinitions } from "./accessors.js";
import { memberName } from "./member-names.js";
import { staticAccessorFunction } from "./static-accessors.js";

/** A method, an accessor or an iterator of a class, in its body. */
export function emitMember(context: Context, node: ts.ClassLikeDeclaration, member: ts.ClassElement): void {
  if (ts.isMethodDeclaration(member)) {
    if (member.body !== undefined) emitMethod(context, member);
  } else if (ts.isAccessor(member)) {
    if (member.body !== undefined) emitAccessor(context, node, member);
  }
}

function emitMethod(context: Context, member: ts.MethodDeclaration): void {
  const name = memberName(context, member.name);
  withComments(context, member, () => {
    if (!hasModifier(member, ts.SyntaxKind.StaticKeyword)) {
      const method = definition(context, member, name, { leading: [build.parameter("self")], self: "self" });
      context.emit(...(name === "__exit__" ? contextManager(method) : [method]));
      return;
    }
    context.emit(staticFunction(context, member, name));
  });
}

/** `[Symbol.dispose]()` is the end of a `with`, whose beginning gives the object itself. */
function contextManager(exit: py.FunctionDefinition): py.Statement[] {
  const enter = build.functionDefinition("__enter__", ["self"], [build.returnValue(build.name("self"))]);
  // Python gives the exception that ended the block.
  return [enter, { ...exit, parameters: [...exit.parameters, build.restParameter("_")] }];
}

/** A static method takes the class it is called on only where it has a use for it. */
function staticFunction(
  context: Context,
  member: ts.MethodDeclaration | ts.AccessorDeclaration,
  name: string,
): ReturnType<typeof definition> {
  return usesOwnThis(member)
    ? definition(context, member, name, {
        leading: [build.parameter("cls")],
        decorators: [build.name("classmethod")],
        self: "cls",
      })
    : definition(context, member, name, { decorators: [build.name("staticmethod")], self: "cls" });
}

function emitAccessor(context: Context, node: ts.ClassLikeDeclaration, member: ts.AccessorDeclaration): void {
  const name = memberName(context, member.name);
  if (hasModifier(member, ts.SyntaxKind.StaticKeyword)) {
    const kind = ts.isGetAccessorDeclaration(member) ? "get" : "set";
    withComments(context, member, () =>
      context.emit(staticFunction(context, member, staticAccessorFunction(kind, name))),
    );
    return;
  }
  const pair = node.members.filter(
    (other): other is ts.AccessorDeclaration =>
      ts.isAccessor(other) &&
      other.body !== undefined &&
      !hasModifier(other, ts.SyntaxKind.StaticKeyword) &&
      other.name.getText() === member.name.getText(),
  );
  if (pair[0] !== member) return;
  withComments(context, member, () => context.emit(...accessorDefinitions(context, pair, name)));
}
