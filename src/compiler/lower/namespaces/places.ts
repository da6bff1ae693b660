import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { attributeName } from "../../analysis/names.js";
import { addsToFunction, namespaceOf } from "../../analysis/objects/namespaces.js";
import type { Binding } from "../../analysis/scopes.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";

/** Where the value of a namespace's own variable, function or class is kept; undefined for what stands in none. */
export function namespacePlace(context: Context, binding: Binding): py.Name | py.Attribute | undefined {
  const owner = namespaceOf(binding.declaration);
  return owner === undefined ? undefined : memberPlace(context, owner, binding.sourceName);
}

/** The place of a member of a namespace. While the body of its class is written, the name alone. */
export function memberPlace(context: Context, owner: ts.ModuleDeclaration, name: string): py.Name | py.Attribute {
  const symbol = context.program.checker.getSymbolAtLocation(owner.name);
  if (symbol !== undefined && context.isInBodyOf(symbol)) return build.name(attributeName(name));
  return build.attribute(namespaceTarget(context, owner), attributeName(name));
}

/** The class that a namespace is in Python. */
export function namespaceTarget(context: Context, node: ts.ModuleDeclaration): py.Name | py.Attribute {
  const owner = namespaceOf(node);
  if (owner !== undefined) return memberPlace(context, owner, node.name.text);
  const symbol = context.program.checker.getSymbolAtLocation(node.name);
  const binding = symbol === undefined ? undefined : context.module.scopes.bindingOf(symbol);
  const name = binding === undefined ? attributeName(node.name.text) : context.nameOf(binding);
  // Python's functions have no attributes on a board: what a namespace adds to one is kept beside it.
  return build.name(symbol !== undefined && addsToFunction(symbol) ? `${name}_members` : name);
}

/** `f.name`, where a namespace adds `name` to a function. */
export function functionMember(context: Context, node: ts.PropertyAccessExpression): py.Expression | undefined {
  const { checker } = context.program;
  const owner = checker.getSymbolAtLocation(node.expression);
  if (owner === undefined || !addsToFunction(owner) || (owner.flags & ts.SymbolFlags.ValueModule) === 0)
    return undefined;
  const declaration = checker.getSymbolAtLocation(node.name)?.declarations?.[0];
  const namespace = declaration === undefined ? undefined : namespaceOf(declaration);
  return namespace === undefined ? undefined : memberPlace(context, namespace, node.name.text);
}
