import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { attributeName } from "../../analysis/names.js";
import { isCalledWithThis } from "../../analysis/objects/this-functions.js";
import { accessOf, hasModifier, isAmbient, isFunctionNode, skipErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import { withComments } from "../comments.js";
import type { Context } from "../context.js";
import { decoratedValue, runInitializers } from "./decorators.js";
import { ancestorsOf, memberName } from "./member-names.js";

/** The fields that instances of a class have of their own. */
export function instanceFields(node: ts.ClassLikeDeclaration): ts.PropertyDeclaration[] {
  return node.members.filter(
    (member): member is ts.PropertyDeclaration =>
      ts.isPropertyDeclaration(member) &&
      !hasModifier(member, ts.SyntaxKind.StaticKeyword) &&
      !hasModifier(member, ts.SyntaxKind.AbstractKeyword) &&
      !isAmbient(member),
  );
}

/** The constructor of a class that has a body. */
export function constructorOf(node: ts.ClassLikeDeclaration): ts.ConstructorDeclaration | undefined {
  return node.members.find(
    (member): member is ts.ConstructorDeclaration => ts.isConstructorDeclaration(member) && member.body !== undefined,
  );
}

/** Emits `self.name = value` for every field, in order, then the parameter properties: JavaScript's order. */
export function emitFields(context: Context, node: ts.ClassLikeDeclaration): void {
  runInitializers(context, node);
  const ctor = constructorOf(node);
  const assigned = ctor === undefined ? new Set<string>() : assignedFirst(ctor);
  for (const member of instanceFields(node)) {
    const { initializer } = member;
    const isDecorated = (ts.getDecorators(member)?.length ?? 0) > 0;
    if (initializer === undefined && !isDecorated && ts.isIdentifier(member.name) && assigned.has(member.name.text))
      continue;
    withComments(context, member, () => {
      const target = build.attribute(build.name("self"), memberName(context, member.name));
      const value = initializer === undefined ? build.none() : fieldValue(context, initializer);
      context.emit(
        build.withOrigin(build.assign(target, decoratedValue(context, member, value)), context.origin(member)),
      );
    });
  }
  for (const parameter of ctor?.parameters ?? []) emitParameterProperty(context, parameter);
}

/** The value of a field; a function that looks at its `this` gets the instance. */
function fieldValue(context: Context, initializer: ts.Expression): py.Expression {
  const value = context.expression(initializer);
  const inner = skipErased(initializer);
  return !ts.isArrowFunction(inner) && isCalledWithThis(context.typeOf(inner))
    ? build.call(context.helper("_bind"), value, build.name("self"))
    : value;
}

function emitParameterProperty(context: Context, parameter: ts.ParameterDeclaration): void {
  if (!ts.isParameterPropertyDeclaration(parameter, parameter.parent) || !ts.isIdentifier(parameter.name)) return;
  const symbols = context.program.checker.getSymbolsOfParameterPropertyDeclaration(parameter, parameter.name.text);
  const binding = symbols.map((symbol) => context.module.scopes.bindingOf(symbol)).find((each) => each !== undefined);
  const value = build.name(binding === undefined ? parameter.name.text : context.nameOf(binding));
  const target = build.attribute(build.name("self"), attributeName(parameter.name.text));
  context.emit(build.withOrigin(build.assign(target, value), context.origin(parameter)));
}

/**
 * Fields that the constructor stores to before anything can see them: `x: number; constructor() { this.x = 1; }`
 * needs no `self.x = None` first.
 */
function assignedFirst(ctor: ts.ConstructorDeclaration): ReadonlySet<string> {
  const assigned = new Set<string>();
  const statements = ctor.body?.statements ?? [];
  const start = statements.findIndex(isSuperStatement) + 1;
  for (const statement of statements.slice(start)) {
    const name = storedField(statement);
    if (name !== undefined) assigned.add(name);
    else if (mentionsThis(statement) || containsReturn(statement)) break;
  }
  return assigned;
}

export function isSuperStatement(statement: ts.Statement): boolean {
  return (
    ts.isExpressionStatement(statement) &&
    ts.isCallExpression(statement.expression) &&
    statement.expression.expression.kind === ts.SyntaxKind.SuperKeyword
  );
}

/** The field of `this.name = value`, where the value has nothing to do with `this`. */
function storedField(statement: ts.Statement): string | undefined {
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return undefined;
  const { left, operatorToken, right } = statement.expression;
  if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isPropertyAccessExpression(left)) return undefined;
  if (left.expression.kind !== ts.SyntaxKind.ThisKeyword || !ts.isIdentifier(left.name)) return undefined;
  return mentionsThis(right) ? undefined : left.name.text;
}

function some(node: ts.Node, test: (each: ts.Node) => boolean): boolean {
  return test(node) || ts.forEachChild(node, (child) => some(child, test) || undefined) === true;
}

function mentionsThis(node: ts.Node): boolean {
  return some(node, (each) => each.kind === ts.SyntaxKind.ThisKeyword || each.kind === ts.SyntaxKind.SuperKeyword);
}

function containsReturn(node: ts.Node): boolean {
  return some(node, ts.isReturnStatement);
}

/** Variables outside the class that field initializers store to: `global` or `nonlocal` in `__init__`. */
export function outerStores(context: Context, node: ts.ClassLikeDeclaration): py.Statement[] {
  const globals = new Set<string>();
  const nonlocals = new Set<string>();
  const visit = (each: ts.Node): void => {
    if (isFunctionNode(each)) return;
    if (ts.isIdentifier(each) && accessOf(each) !== "read") {
      const binding = context.bindingOf(each);
      if (binding !== undefined)
        (binding.scope.parent === undefined ? globals : nonlocals).add(context.nameOf(binding));
    }
    ts.forEachChild(each, visit);
  };
  for (const field of instanceFields(node)) if (field.initializer !== undefined) visit(field.initializer);
  return [
    ...(globals.size > 0 ? [build.globalNames(...globals)] : []),
    ...(nonlocals.size > 0 ? [build.nonlocalNames(...nonlocals)] : []),
  ];
}

/** Fields that a method may read before they are set, as attributes of the class: a base's constructor calls an overridden method. */
export function earlyFields(context: Context, node: ts.ClassLikeDeclaration): py.Statement[] {
  const overridden = new Set(
    node.members.flatMap((member) =>
      (ts.isMethodDeclaration(member) || ts.isAccessor(member)) && !ts.isPrivateIdentifier(member.name)
        ? [member.name.getText()]
        : [],
    ),
  );
  const isEarly = ancestorsOf(context, node).some((base) =>
    base.members.some(
      (member) =>
        (ts.isConstructorDeclaration(member) || ts.isPropertyDeclaration(member)) &&
        some(
          member,
          (each) =>
            ts.isPropertyAccessExpression(each) &&
            each.expression.kind === ts.SyntaxKind.ThisKeyword &&
            overridden.has(each.name.text),
        ),
    ),
  );
  if (!isEarly) return [];
  const names = new Set([
    ...instanceFields(node).map((field) => memberName(context, field.name)),
    ...(constructorOf(node)?.parameters ?? []).flatMap((parameter) =>
      ts.isParameterPropertyDeclaration(parameter, parameter.parent) && ts.isIdentifier(parameter.name)
        ? [attributeName(parameter.name.text)]
        : [],
    ),
  ]);
  return [...names].map((name) => build.assign(build.name(name), build.none()));
}

/** `_keys`: the properties in the order in which JavaScript makes them, for a class whose instances the program lists. */
export function listedKeys(context: Context, node: ts.ClassLikeDeclaration): py.Statement[] {
  if (!context.program.objects.isEnumerated(context.program.checker.getTypeAtLocation(node))) return [];
  const names = [...new Set([...ancestorsOf(context, node)].reverse().concat(node).flatMap(ownKeys))];
  if (names.length === 0) return [];
  return [build.assign(build.name("_keys"), build.tuple(names.map((name) => build.string(name))))];
}

function ownKeys(node: ts.ClassLikeDeclaration): string[] {
  const parameters = (constructorOf(node)?.parameters ?? []).flatMap((parameter) =>
    ts.isParameterPropertyDeclaration(parameter, parameter.parent) && ts.isIdentifier(parameter.name)
      ? [parameter.name.text]
      : [],
  );
  const fields = instanceFields(node).flatMap((field) =>
    ts.isIdentifier(field.name) || ts.isStringLiteral(field.name) ? [field.name.text] : [],
  );
  return [...parameters, ...fields];
}
