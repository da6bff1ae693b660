import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { attributeName } from "../../analysis/names.js";
import { isInstantiated, namespaceOf } from "../../analysis/objects/namespaces.js";
import { hasModifier, isAmbient } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import { emitClass } from "../classes/class.js";
import { withComments } from "../comments.js";
import type { Context } from "../context.js";
import { emitEnum } from "../enums/enum.js";
import { definition, functionValue } from "../functions/function.js";
import { memberPlace, namespaceTarget } from "./places.js";
import { isQuiet, readsAround } from "./quiet.js";

type Later = () => void;

/** `namespace Name { … }`: a class that holds its members; what needs the class itself follows behind it. */
export function namespaceDeclaration(context: Context, node: ts.ModuleDeclaration): void {
  if (!isInstantiated(node)) return;
  if (!ts.isIdentifier(node.name))
    return context.report(node, "unsupportedSyntax", "A module declaration", "Write a module of its own.");
  const later: Later[] = [];
  emitNamespace(context, node, later);
  later.forEach((run) => run());
}

/** Emits the class of a namespace, or adds to what is there; what must wait for the class is put into `later`. */
function emitNamespace(context: Context, node: ts.ModuleDeclaration, later: Later[]): void {
  const symbol = context.program.checker.getSymbolAtLocation(node.name);
  if (symbol === undefined) return;
  checkLocals(context, node, symbol);
  const statements = statementsOf(node);
  const isFirst = (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Enum)) === 0 && opens(node, symbol);
  if (!isFirst) {
    const functions = statements.filter(ts.isFunctionDeclaration);
    const others = statements.filter((statement) => !ts.isFunctionDeclaration(statement));
    for (const statement of [...functions, ...others]) later.push(() => emitBehind(context, node, statement));
    return;
  }
  const target = namespaceTarget(context, node);
  const body = context.capture(() =>
    context.inNamespaceBody(symbol, () => {
      let isOpen = true;
      for (const statement of statements) {
        isOpen &&= isQuiet(statement) && later.length === 0 && !readsAround(context, statement);
        if (isOpen || ts.isFunctionDeclaration(statement))
          withComments(context, statement, () => emitInBody(context, node, statement, later));
        else later.push(() => withComments(context, statement, () => emitBehind(context, node, statement)));
      }
    }),
  ).statements;
  const name = target.kind === "Name" ? target.id : target.name;
  context.emit(
    build.withOrigin(build.classDefinition(name, [], body.length > 0 ? body : [build.pass()]), context.origin(node)),
  );
}

function statementsOf(node: ts.ModuleDeclaration): readonly ts.Statement[] {
  const { body } = node;
  if (body === undefined) return [];
  if (ts.isModuleBlock(body)) return body.statements;
  return ts.isModuleDeclaration(body) ? [body] : [];
}

/** Whether this declaration of a namespace is the first that holds anything. */
function opens(node: ts.ModuleDeclaration, symbol: ts.Symbol): boolean {
  return symbol.declarations?.find((each) => ts.isModuleDeclaration(each) && isInstantiated(each)) === node;
}

/** Two blocks of one namespace may each have a variable of their own under one name, but a class has one. */
function checkLocals(context: Context, node: ts.ModuleDeclaration, symbol: ts.Symbol): void {
  const others = (symbol.declarations ?? []).filter(
    (each): each is ts.ModuleDeclaration => ts.isModuleDeclaration(each) && each !== node && each.pos < node.pos,
  );
  const taken = new Set(
    others.flatMap((each) =>
      statementsOf(each)
        .flatMap(namesOf)
        .map((name) => name.text),
    ),
  );
  for (const name of statementsOf(node).flatMap(namesOf)) {
    const isSame = (context.symbolOf(name)?.declarations ?? []).some((each) => namespaceOf(each) !== node);
    if (taken.has(name.text) && !isSame)
      context.report(
        name,
        "unsupportedSyntax",
        "A second variable of this name in the namespace",
        "Give it another name.",
      );
  }
}

function namesOf(statement: ts.Statement): ts.Identifier[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name] : []));
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return statement.name === undefined ? [] : [statement.name];
  return ts.isEnumDeclaration(statement) ? [statement.name] : [];
}

/** A statement in the body of the namespace's class. */
function emitInBody(context: Context, owner: ts.ModuleDeclaration, statement: ts.Statement, later: Later[]): void {
  if (ts.isFunctionDeclaration(statement)) {
    if (statement.body === undefined || statement.name === undefined) return;
    const decorators = [build.name("staticmethod")];
    context.emit(definition(context, statement, attributeName(statement.name.text), { decorators }));
  } else if (ts.isModuleDeclaration(statement)) {
    if (isInstantiated(statement)) emitNamespace(context, statement, later);
  } else emitBehind(context, owner, statement);
}

/** A statement that stores to the places of a namespace's members. */
function emitBehind(context: Context, owner: ts.ModuleDeclaration, statement: ts.Statement): void {
  if (ts.isVariableStatement(statement)) {
    if (!isAmbient(statement))
      statement.declarationList.declarations.forEach((each) => emitVariable(context, owner, each));
  } else if (ts.isFunctionDeclaration(statement)) emitFunction(context, owner, statement);
  else if (ts.isClassDeclaration(statement)) emitMemberClass(context, owner, statement);
  else if (ts.isEnumDeclaration(statement)) {
    if (!isAmbient(statement) && !hasModifier(statement, ts.SyntaxKind.ConstKeyword))
      emitEnum(context, statement, memberPlace(context, owner, statement.name.text));
  } else if (ts.isModuleDeclaration(statement)) emitInnerBehind(context, statement);
  else context.statement(statement);
}

function emitVariable(context: Context, owner: ts.ModuleDeclaration, node: ts.VariableDeclaration): void {
  if (!ts.isIdentifier(node.name))
    return context.report(
      node.name,
      "unsupportedSyntax",
      "A pattern in a namespace",
      "Declare the variables one by one.",
    );
  const place = memberPlace(context, owner, node.name.text);
  const { initializer } = node;
  const isFunction =
    initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
  if (isFunction && place.kind === "Name") {
    functionValue(context, initializer, place.id);
    return;
  }
  const value = initializer === undefined ? build.none() : context.expression(initializer);
  context.emit(build.withOrigin(build.assign(place, value), context.origin(node)));
}

function emitFunction(context: Context, owner: ts.ModuleDeclaration, node: ts.FunctionDeclaration): void {
  if (node.body === undefined || node.name === undefined) return;
  const place = memberPlace(context, owner, node.name.text);
  const name = place.kind === "Name" ? place.id : context.module.names.reserve(`_${node.name.text}`);
  context.emit(definition(context, node, name));
  if (place.kind !== "Name") context.emit(build.assign(place, build.name(name)));
}

function emitMemberClass(context: Context, owner: ts.ModuleDeclaration, node: ts.ClassDeclaration): void {
  if (isAmbient(node) || node.name === undefined) return;
  const place = memberPlace(context, owner, node.name.text);
  const name = place.kind === "Name" ? place.id : context.module.names.reserve(node.name.text);
  emitClass(context, node, name);
  if (place.kind !== "Name") context.emit(build.assign(place, build.name(name)));
}

/** A namespace inside one whose class is complete already. */
function emitInnerBehind(context: Context, node: ts.ModuleDeclaration): void {
  if (!isInstantiated(node)) return;
  const place: py.Name | py.Attribute = namespaceTarget(context, node);
  const later: Later[] = [];
  emitNamespace(context, node, later);
  if (place.kind === "Attribute") context.emit(build.assign(place, build.name(place.name)));
  later.forEach((run) => run());
}

/** `import Name = Some.Namespace.Member`. */
export function importAlias(context: Context, node: ts.ImportEqualsDeclaration): void {
  if (ts.isExternalModuleReference(node.moduleReference)) {
    const instead = 'Write `import * as name from "module"`.';
    return context.report(node, "unsupportedSyntax", "`import … = require(…)`", instead);
  }
  const alias = context.program.checker.getSymbolAtLocation(node.name);
  const symbol = alias === undefined ? undefined : context.program.checker.getAliasedSymbol(alias);
  const declaration = symbol?.declarations?.[0];
  if (symbol === undefined || declaration === undefined || (symbol.flags & ts.SymbolFlags.Value) === 0) return;
  const owner = namespaceOf(declaration);
  const value = ts.isModuleDeclaration(declaration)
    ? namespaceTarget(context, declaration)
    : owner === undefined
      ? undefined
      : memberPlace(context, owner, symbol.name);
  const binding = context.bindingOf(node.name);
  if (value === undefined || binding === undefined)
    return context.report(node, "unsupportedSyntax", "An alias of this", "Use the name itself.");
  context.emit(build.withOrigin(build.assign(build.name(context.nameOf(binding)), value), context.origin(node)));
}
