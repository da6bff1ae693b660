import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { attributeName } from "../../analysis/names.js";
import { enumMembers, enumNamed } from "../../analysis/objects/enums.js";
import { accessOf, hasModifier, skipErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";

/** The value of a member that is known while compiling, as it was written where it was written out. */
export function constantExpression(context: Context, member: ts.EnumMember): py.Expression | undefined {
  const { initializer } = member;
  const isHere = member.getSourceFile() === context.module.file;
  if (isHere && initializer !== undefined && isLiteral(skipErased(initializer))) return context.expression(initializer);
  const value = context.program.checker.getConstantValue(member);
  if (typeof value === "string") return build.string(value);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  return Number.isInteger(value) ? build.signedInt(value) : build.signedFloat(value);
}

function isLiteral(node: ts.Expression): boolean {
  return ts.isNumericLiteral(node) || ts.isStringLiteralLike(node);
}

/** The member of an enum that an expression names; undefined when it names something else. */
function memberNamed(context: Context, node: ts.Expression): ts.EnumMember | undefined {
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  const symbol = ts.isElementAccessExpression(node)
    ? elementSymbol(context, node)
    : context.program.checker.getSymbolAtLocation(name);
  const target =
    symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias
      ? context.program.checker.getAliasedSymbol(symbol)
      : symbol;
  const declaration = target?.valueDeclaration;
  return declaration !== undefined && ts.isEnumMember(declaration) ? declaration : undefined;
}

function elementSymbol(context: Context, node: ts.ElementAccessExpression): ts.Symbol | undefined {
  const argument = skipErased(node.argumentExpression);
  const owner = enumNamed(context.program.checker, node.expression);
  return owner !== undefined && ts.isStringLiteralLike(argument)
    ? owner.exports?.get(argument.text as ts.__String)
    : undefined;
}

/** The value of an enum's member: written out for a `const enum`, else an attribute of its class. Undefined for other expressions. */
export function enumMemberValue(
  context: Context,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): py.Expression | undefined {
  const member = memberNamed(context, node);
  if (member === undefined || member.getSourceFile().isDeclarationFile) return undefined;
  if (hasModifier(member.parent, ts.SyntaxKind.ConstKeyword))
    return constantExpression(context, member) ?? build.none();
  return build.attribute(
    context.expression(node.expression),
    attributeName(member.name.getText().replace(/["']/g, "")),
  );
}

/** A member by its bare name, inside the initializers of its enum. */
export function bareMember(context: Context, node: ts.Identifier): py.Expression | undefined {
  const member = memberNamed(context, node);
  if (member === undefined || member.getSourceFile().isDeclarationFile) return undefined;
  const constant = constantExpression(context, member);
  if (constant !== undefined) return constant;
  const owner = context.bindingOf(member.parent.name);
  const name = owner === undefined ? member.parent.name.text : context.nameOf(owner);
  return build.attribute(build.name(name), attributeName(node.text));
}

/** `Enum[value]`: the name of a number, or a member by its name. Undefined when the object is no enum. */
export function enumElement(context: Context, node: ts.ElementAccessExpression): py.Expression | undefined {
  const { checker } = context.program;
  const owner = enumNamed(checker, node.expression);
  if (owner === undefined) return undefined;
  if (accessOf(node) !== "read")
    return context.reject(node, "unsupportedSyntax", "A store to an enum", "Keep the value in a variable.");
  const direct = enumMemberValue(context, node);
  if (direct !== undefined) return direct;
  const index = context.typeOf(node.argumentExpression);
  if (context.representation(node.argumentExpression) !== "number") return memberByName(context, node);
  const known = index.isNumberLiteral() ? nameOfNumber(context, owner, index.value) : undefined;
  if (known !== undefined) return build.string(known);
  if (owner.flags & ts.SymbolFlags.ConstEnum)
    return context.reject(node, "unsupportedSyntax", "The name of a value of a `const enum`", "Leave `const` out.");
  const names = build.attribute(context.expression(node.expression), "_names");
  return build.callMethod(names, "get", context.expression(node.argumentExpression));
}

function nameOfNumber(context: Context, owner: ts.Symbol, value: number): string | undefined {
  const found = enumMembers(owner).filter((member) => context.program.checker.getConstantValue(member) === value);
  return found.at(-1)?.name.getText().replace(/["']/g, "");
}

/** `Enum[name]`, where the name is worked out. */
function memberByName(context: Context, node: ts.ElementAccessExpression): py.Expression {
  const object = context.expression(node.expression);
  return build.call("getattr", object, context.expression(node.argumentExpression), build.none());
}

/** `Object.keys(Enum)` and the like: the lists are known while compiling. */
export function enumList(
  context: Context,
  node: ts.Expression,
  part: "keys" | "values" | "entries",
): py.Expression | undefined {
  const owner = enumNamed(context.program.checker, node);
  if (owner === undefined) return undefined;
  const named: [string, py.Expression][] = [];
  const numbers = new Map<number, string>();
  for (const member of enumMembers(owner)) {
    const name = member.name.getText().replace(/["']/g, "");
    const value = constantExpression(context, member);
    const constant = context.program.checker.getConstantValue(member);
    if (value === undefined || constant === undefined) return undefined;
    if (typeof constant === "number") numbers.set(constant, name);
    named.push([name, value]);
  }
  const isIndex = (value: number): boolean => Number.isInteger(value) && value >= 0;
  const ascending = [...numbers.keys()].filter(isIndex).sort((first, second) => first - second);
  const others = [...numbers.keys()].filter((value) => !isIndex(value));
  if (others.length > 0) return undefined;
  const all: [string, py.Expression][] = [
    ...ascending.map((value): [string, py.Expression] => [String(value), build.string(numbers.get(value) ?? "")]),
    ...named,
  ];
  return build.list(
    all.map(([name, value]) => {
      if (part === "keys") return build.string(name);
      return part === "values" ? value : build.list([build.string(name), value]);
    }),
  );
}
