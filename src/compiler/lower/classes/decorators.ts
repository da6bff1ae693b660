import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { isCalledWithThis } from "../../analysis/objects/this-functions.js";
import { hasModifier } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { namespacePlace } from "../namespaces/places.js";
import { accessorFunction, memberName } from "./member-names.js";

/** What is decorated, and by which values, in the order in which they are written. */
interface Decorated {
  readonly target: ts.ClassElement | ts.ClassLikeDeclaration;
  readonly decorators: readonly { readonly node: ts.Decorator; readonly value: py.Expression }[];
}

/** Where a class keeps what its decorators add to the making of an instance. */
const initializersName = "_initializers";

/** The decorators of a class and its members, evaluated in the order of the source; applied when the class is there. */
export function evaluateDecorators(context: Context, node: ts.ClassLikeDeclaration): readonly Decorated[] {
  const found: Decorated[] = [];
  for (const target of [node, ...node.members]) {
    const decorators = ts.canHaveDecorators(target) ? (ts.getDecorators(target) ?? []) : [];
    if (decorators.length === 0) continue;
    found.push({
      target,
      decorators: decorators.map((each) => {
        const value = context.expression(each.expression);
        return { node: each, value: value.kind === "Name" ? value : context.keep(value, "decorator") };
      }),
    });
  }
  return found;
}

/** Whether an instance has more to do when it is made. */
export function hasInitializers(node: ts.ClassLikeDeclaration): boolean {
  return node.members.some((member) => isDecorated(member) && !ts.isPropertyDeclaration(member));
}

function isDecorated(node: ts.Node): boolean {
  return ts.canHaveDecorators(node) && (ts.getDecorators(node)?.length ?? 0) > 0;
}

/** Runs in `__init__`, before the fields are set: what decorators have added. */
export function runInitializers(context: Context, node: ts.ClassLikeDeclaration): void {
  if (!hasInitializers(node) || !asksForInitializers(context)) return;
  const initializer = build.name("initializer");
  const list = build.attribute(classReference(context, node), initializersName);
  context.emit(
    build.forLoop(initializer, list, [build.expressionStatement(build.call(initializer, build.name("self")))]),
  );
}

/** The class by its name, in its own methods. */
function classReference(context: Context, node: ts.ClassLikeDeclaration): py.Expression {
  const binding = node.name === undefined ? undefined : context.bindingOf(node.name);
  if (binding !== undefined) return namespacePlace(context, binding) ?? build.name(context.nameOf(binding));
  return context.reject(node, "unsupportedSyntax", "A decorator in a class without a name", "Give the class a name.");
}

function addsInitializers(context: Context, node: ts.Decorator): boolean {
  const declaration = context.program.checker.getResolvedSignature(node)?.getDeclaration() as
    ts.SignatureDeclaration | undefined;
  return declaration?.getText().includes("addInitializer") ?? true;
}

function asksForInitializers(context: Context): boolean {
  return context.program.sourceFiles.some((file) => file.text.includes("addInitializer"));
}

/** Applies decorators to the members of a class that is complete: methods and accessors first, then fields, then the class itself. */
export function applyDecorators(
  context: Context,
  node: ts.ClassLikeDeclaration,
  name: string,
  decorated: readonly Decorated[],
): void {
  const type = build.name(name);
  if (hasInitializers(node) && asksForInitializers(context))
    context.emit(build.assign(build.attribute(type, initializersName), build.list([])));
  const members = decorated.filter((each) => each.target !== node);
  const isStatic = (each: Decorated): boolean => hasModifier(each.target, ts.SyntaxKind.StaticKeyword);
  const isField = (each: Decorated): boolean => ts.isPropertyDeclaration(each.target);
  const rank = (each: Decorated): number => (isField(each) ? 2 : 0) + (isStatic(each) ? 0 : 1);
  for (const each of [...members].sort((first, second) => rank(first) - rank(second)))
    applyToMember(context, type, each);
  for (const each of decorated) if (each.target === node) applyToClass(context, node, type, each);
}

function applyToMember(context: Context, type: py.Name, { target, decorators }: Decorated): void {
  for (const { node, value } of [...decorators].reverse()) {
    if (ts.isMethodDeclaration(target)) {
      const name = memberName(context, target.name);
      if (hasModifier(target, ts.SyntaxKind.StaticKeyword) && context.program.objects.usesThis(name))
        context.report(
          node,
          "unsupportedSyntax",
          "A decorator of a static method that uses `this`",
          "Name the class instead.",
        );
      replace(context, node, build.attribute(type, name), value, contextOf(context, type, target, node));
    } else if (ts.isAccessor(target)) applyToAccessor(context, type, target, node, value);
    else if (ts.isPropertyDeclaration(target)) applyToField(context, type, target, node, value);
  }
}

function applyToAccessor(
  context: Context,
  type: py.Name,
  target: ts.AccessorDeclaration,
  node: ts.Decorator,
  value: py.Expression,
): void {
  if (hasModifier(target, ts.SyntaxKind.StaticKeyword))
    return context.report(node, "unsupportedSyntax", "A decorator of a static accessor", "Decorate a static method.");
  const name = memberName(context, target.name);
  const kind = ts.isGetAccessorDeclaration(target) ? "get" : "set";
  replace(
    context,
    node,
    build.attribute(type, accessorFunction(kind, name)),
    value,
    contextOf(context, type, target, node),
  );
  if (!ts.isClassLike(target.parent)) return;
  const pair = target.parent.members.filter(
    (member) => ts.isAccessor(member) && member.name.getText() === target.name.getText(),
  );
  const part = (each: "get" | "set", test: (member: ts.Node) => boolean): py.Expression =>
    pair.some(test) ? build.attribute(type, accessorFunction(each, name)) : build.none();
  const property = build.call(
    "property",
    part("get", ts.isGetAccessorDeclaration),
    part("set", ts.isSetAccessorDeclaration),
  );
  context.emit(build.assign(build.attribute(type, name), property));
}

/** Where the class keeps the function that a field's decorator gives for its first value. */
export function fieldInitializerName(name: string, index: number): string {
  return index === 0 ? `_init_${name}` : `_init_${name}_${index + 1}`;
}

function applyToField(
  context: Context,
  type: py.Name,
  target: ts.PropertyDeclaration,
  node: ts.Decorator,
  value: py.Expression,
): void {
  if (hasModifier(target, ts.SyntaxKind.StaticKeyword) || hasModifier(target, ts.SyntaxKind.AccessorKeyword))
    return context.report(
      node,
      "unsupportedSyntax",
      "A decorator of this kind of field",
      "Decorate a field of instances.",
    );
  const call = build.call(value, ...argumentsFor(context, node, build.none(), contextOf(context, type, target, node)));
  const index = givingDecorators(context, target).indexOf(node);
  context.emit(
    index < 0
      ? build.expressionStatement(call)
      : build.assign(build.attribute(type, fieldInitializerName(memberName(context, target.name), index)), call),
  );
}

/** The decorators of a field that give a function for its first value, innermost first. */
function givingDecorators(context: Context, field: ts.PropertyDeclaration): ts.Decorator[] {
  return [...(ts.getDecorators(field) ?? [])].reverse().filter((each) => resultOf(context, each) !== "nothing");
}

/** The first value of a decorated field: what its initializer gives, through the functions of its decorators. */
export function decoratedValue(context: Context, field: ts.PropertyDeclaration, value: py.Expression): py.Expression {
  const owner = field.parent;
  if (!ts.isClassLike(owner)) return value;
  return givingDecorators(context, field).reduce((inner, decorator, index) => {
    const name = fieldInitializerName(memberName(context, field.name), index);
    const function_ = build.attribute(classReference(context, owner), name);
    const result = context.program.checker.getResolvedSignature(decorator)?.getReturnType();
    const withThis = result !== undefined && isCalledWithThis(result);
    return build.call(function_, ...(withThis ? [build.name("self")] : []), inner);
  }, value);
}

function applyToClass(context: Context, node: ts.ClassLikeDeclaration, type: py.Name, { decorators }: Decorated): void {
  for (const each of [...decorators].reverse())
    replace(context, each.node, type, each.value, contextOf(context, type, node, each.node));
}

/** `target = decorator(target, context)`; a decorator that gives nothing leaves it as it is. */
function replace(
  context: Context,
  node: ts.Decorator,
  target: py.Name | py.Attribute,
  decorator: py.Expression,
  contextArgument: () => py.Expression,
): void {
  const call = build.call(decorator, ...argumentsFor(context, node, target, contextArgument));
  const result = resultOf(context, node);
  const origin = context.origin(node);
  if (result === "nothing") context.emit(build.withOrigin(build.expressionStatement(call), origin));
  else context.emit(build.withOrigin(build.assign(target, result === "value" ? call : build.or(call, target)), origin));
}

/** Whether a decorator gives a replacement: never, always, or perhaps. */
function resultOf(context: Context, node: ts.Decorator): "nothing" | "value" | "either" {
  const type = context.program.checker.getResolvedSignature(node)?.getReturnType();
  if (type === undefined) return "either";
  const { representations } = context.program.values.facts(type);
  if (!representations.has("nothing")) return representations.has("unknown") ? "either" : "value";
  return representations.size === 1 ? "nothing" : "either";
}

/** A decorator that takes one parameter is called with one argument. */
function argumentsFor(
  context: Context,
  node: ts.Decorator,
  target: py.Expression,
  contextArgument: () => py.Expression,
): py.Expression[] {
  const signature = context.program.checker.getResolvedSignature(node);
  const declaration = signature?.getDeclaration() as ts.SignatureDeclaration | undefined;
  const count = declaration?.parameters.filter((each) => each.name.getText() !== "this").length ?? 2;
  if (count === 0) return [];
  return count === 1 ? [target] : [target, contextArgument()];
}

/** The second argument of a decorator. */
function contextOf(
  context: Context,
  type: py.Name,
  target: ts.ClassElement | ts.ClassLikeDeclaration,
  node: ts.Decorator,
): () => py.Expression {
  return () => {
    const isClass = ts.isClassLike(target);
    const name = target.name === undefined ? "" : target.name.getText().replace(/["'`]/g, "");
    const isPrivate = !isClass && target.name !== undefined && ts.isPrivateIdentifier(target.name);
    const isStatic = hasModifier(target, ts.SyntaxKind.StaticKeyword);
    if ((isClass || isStatic || ts.isPropertyDeclaration(target)) && addsInitializers(context, node))
      context.report(node, "unsupportedSyntax", "`addInitializer` here", "Use it in decorators of methods.");
    return build.call(
      context.helper("_Context"),
      build.string(kindOf(target)),
      build.string(name),
      build.bool(isStatic),
      build.bool(isPrivate),
      asksForInitializers(context) && !isClass ? build.attribute(type, initializersName) : build.list([]),
    );
  };
}

function kindOf(target: ts.ClassElement | ts.ClassLikeDeclaration): string {
  if (ts.isClassLike(target)) return "class";
  if (ts.isGetAccessorDeclaration(target)) return "getter";
  if (ts.isSetAccessorDeclaration(target)) return "setter";
  return ts.isPropertyDeclaration(target) ? "field" : "method";
}
