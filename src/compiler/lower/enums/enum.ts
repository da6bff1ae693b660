import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { attributeName } from "../../analysis/names.js";
import { enumMembers } from "../../analysis/objects/enums.js";
import { hasModifier, isAmbient } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import { withComments } from "../comments.js";
import type { Context } from "../context.js";
import { constantExpression } from "./members.js";

/** `enum Name { … }`: a class of constants. A `const enum` is written out where it is used. */
export function enumDeclaration(context: Context, node: ts.EnumDeclaration): void {
  if (isAmbient(node) || hasModifier(node, ts.SyntaxKind.ConstKeyword)) return;
  const binding = context.bindingOf(node.name);
  emitEnum(context, node, build.name(binding === undefined ? node.name.text : context.nameOf(binding)));
}

/** Emits an enum under the given name: a class, or further attributes where an earlier declaration made it. */
export function emitEnum(context: Context, node: ts.EnumDeclaration, target: py.Name | py.Attribute): void {
  const symbol = context.program.checker.getSymbolAtLocation(node.name);
  const declarations = (symbol?.declarations ?? []).filter((each) => ts.isEnumDeclaration(each) && !isAmbient(each));
  const isFirst = declarations[0] === node && target.kind === "Name";
  const later = firstComputed(context, node);
  const inBody = isFirst ? node.members.slice(0, later) : [];
  const behind = isFirst ? node.members.slice(later) : node.members;
  if (isFirst) {
    const { statements } = context.capture(() => inBody.forEach((member) => emitInBody(context, member)));
    const body = statements.length > 0 ? statements : [build.pass()];
    context.emit(build.withOrigin(build.classDefinition(target.id, [], body), context.origin(node)));
  } else if (declarations[0] === node) {
    context.emit(
      build.assign(target, build.call("type", build.string(node.name.text), build.tuple([]), build.dict([]))),
    );
  }
  for (const member of behind) emitBehind(context, member, target);
  if (symbol !== undefined && declarations.at(-1) === node && context.program.objects.namedEnums.has(symbol))
    context.emit(namesOf(context, symbol, target));
}

/** The place of the first member whose value is only known when the program runs: it may name the enum itself. */
function firstComputed(context: Context, node: ts.EnumDeclaration): number {
  const found = node.members.findIndex((member) => constantExpression(context, member) === undefined);
  return found < 0 ? node.members.length : found;
}

function memberAttribute(context: Context, member: ts.EnumMember): string {
  const name = ts.isComputedPropertyName(member.name) ? undefined : member.name.text;
  if (name !== undefined && /^[A-Za-z_$][\w$]*$/.test(name)) return attributeName(name);
  context.report(
    member.name,
    "unsupportedSyntax",
    "An enum member whose name is no identifier",
    "Give it a name of letters, digits and `_`.",
  );
  return "_";
}

function emitInBody(context: Context, member: ts.EnumMember): void {
  withComments(context, member, () => {
    const value = constantExpression(context, member) ?? build.none();
    context.emit(
      build.withOrigin(build.assign(build.name(memberAttribute(context, member)), value), context.origin(member)),
    );
  });
}

function emitBehind(context: Context, member: ts.EnumMember, target: py.Name | py.Attribute): void {
  withComments(context, member, () => {
    const { initializer } = member;
    const value =
      constantExpression(context, member) ??
      (initializer === undefined ? build.none() : context.expression(initializer));
    context.emit(
      build.withOrigin(
        build.assign(build.attribute(target, memberAttribute(context, member)), value),
        context.origin(member),
      ),
    );
  });
}

/** `Name._names`: the member of each number; of two with one number the later. */
function namesOf(context: Context, symbol: ts.Symbol, target: py.Name | py.Attribute): py.Statement {
  const entries = new Map<string, py.DictEntry>();
  for (const member of enumMembers(symbol)) {
    const constant = context.program.checker.getConstantValue(member);
    if (typeof constant === "string" || ts.isComputedPropertyName(member.name)) continue;
    const value = constantExpression(context, member) ?? build.attribute(target, memberAttribute(context, member));
    entries.set(String(constant ?? member.name.text), build.entry(value, build.string(member.name.text)));
  }
  return build.assign(build.attribute(target, "_names"), build.dict([...entries.values()]));
}
