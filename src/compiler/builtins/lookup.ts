import { isDeclaration } from "../frontend/typed-program.js";
import type { Context } from "../lower/context.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";
import { functionValue } from "./function-values.js";
import type { MemberCall, Owner } from "./owner.js";
import { globalFunctions, owners } from "./owners.js";
import { templateCall, templateProperty } from "./template.js";

/** A member of the package's declarations: the interface that declares it, and its name. */
interface Member {
  readonly owner: string;
  readonly name: string;
}

/** The library member that a property access names, if it is one. */
function memberOf(context: Context, node: ts.PropertyAccessExpression): Member | undefined {
  const symbol = context.program.checker.getSymbolAtLocation(node.name);
  const declaration = symbol?.declarations?.[0];
  if (declaration === undefined && symbol !== undefined && isTuple(context, node.expression))
    return { owner: "ReadonlyArray", name: symbol.name };
  if (declaration === undefined || !isLibrary(declaration)) return undefined;
  const parent = declaration.parent;
  return ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent)
    ? { owner: parent.name?.text ?? "", name: node.name.text }
    : undefined;
}

/** Whether a value is a tuple, whose `length` the checker makes up. */
function isTuple(context: Context, node: ts.Expression): boolean {
  return context.program.checker.isTupleType(context.typeOf(node));
}

/** Whether a declaration is of JavaScript's library or Python's builtins; a board's own modules are called as they are written. */
function isLibrary(declaration: ts.Declaration): boolean {
  const { fileName } = declaration.getSourceFile();
  return isDeclaration(fileName) && (fileName.startsWith("/typings/lib/") || fileName.startsWith("/typings/python/"));
}

function ownerOf(name: string): Owner | undefined {
  return owners.get(name);
}

/** A row of a table by name; what every object inherits is no row. */
function row<Row>(table: Readonly<Record<string, Row>> | undefined, name: string): Row | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** A call of a library member or global function; undefined when it is none. */
export function builtinCall(context: Context, node: ts.CallExpression): py.Expression | undefined {
  const callee = node.expression;
  if (ts.isPropertyAccessExpression(callee)) {
    const written = templateCall(context, node);
    if (written !== undefined) return written;
    const member = memberOf(context, callee);
    if (member === undefined) return undefined;
    const lowering = row(ownerOf(member.owner)?.calls, member.name);
    const call: MemberCall = { node, receiver: callee.expression, args: node.arguments };
    if (lowering !== undefined) return lowering(context, call);
    return isPython(context, callee)
      ? undefined
      : context.reject(callee.name, "unsupportedMember", `${member.owner}.${member.name}`);
  }
  if (ts.isIdentifier(callee) && context.bindingOf(callee) === undefined) {
    const lowering = globalFunctions.get(callee.text) ?? ownerOf(`${callee.text}Constructor`)?.call;
    return lowering?.(context, { node, receiver: callee, args: node.arguments });
  }
  return undefined;
}

/** Python's own methods are called as they are written, unless a table says otherwise. */
function isPython(context: Context, node: ts.PropertyAccessExpression): boolean {
  const declaration = context.program.checker.getSymbolAtLocation(node.name)?.declarations?.[0];
  return declaration?.getSourceFile().fileName.startsWith("/typings/python/") ?? false;
}

/** A library property that is not an attribute in Python (`xs.length`); undefined when it is none. */
export function builtinProperty(context: Context, node: ts.PropertyAccessExpression): py.Expression | undefined {
  const written = templateProperty(context, node);
  if (written !== undefined) return written;
  const member = memberOf(context, node) ?? lengthOfTuple(context, node);
  if (member === undefined) return undefined;
  const lowering = row(ownerOf(member.owner)?.properties, member.name);
  if (lowering !== undefined) return lowering(context, node);
  const value = functionValue(context, node)?.value(context);
  if (value !== undefined) return value;
  return isPython(context, node)
    ? undefined
    : context.reject(node.name, "unsupportedMember", `${member.owner}.${member.name}`);
}

/** The checker makes the `length` of a tuple type itself: it has no declaration. */
function lengthOfTuple(context: Context, node: ts.PropertyAccessExpression): Member | undefined {
  if (node.name.text !== "length") return undefined;
  const representation = context.representation(node.expression);
  return representation === "list" || representation === "tuple" ? { owner: "Array", name: "length" } : undefined;
}

/** `new` of a library class; undefined when it is none, or when Python's class of that name is called alike. */
export function builtinConstruction(context: Context, node: ts.NewExpression): py.Expression | undefined {
  if (!ts.isIdentifier(node.expression) || context.bindingOf(node.expression) !== undefined) return undefined;
  return ownerOf(`${node.expression.text}Constructor`)?.construct?.(context, node);
}
