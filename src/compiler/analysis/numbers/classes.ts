import { ts } from "../../ts.js";
import { staticName } from "./queries.js";
import type { Analysis, ClassCells, FunctionContext } from "./analysis.js";
import { emptyScope } from "./scope.js";
import { readFunction } from "./functions.js";
import type { Template } from "./templates.js";
import type { Cell } from "./cells.js";

/** Reads a class; gives the value of the class itself. */
export function readClass(analysis: Analysis, node: ts.ClassLikeDeclaration): Cell {
  const { graph } = analysis;
  const cells = analysis.classCells(node);
  const constructable = graph.callable(cells.statics, "constructable");
  graph.equate(constructable.result, cells.instance);
  graph.flow(cells.instance, graph.property(cells.statics, "prototype"));
  if (node.name !== undefined) nameClass(analysis, node.name, cells);
  for (const clause of node.heritageClauses ?? [])
    for (const type of clause.types) readHeritage(analysis, node, clause, type, cells);
  for (const member of node.members) readMemberOf(analysis, member, cells);
  readDecorators(analysis, node, cells.statics);
  return cells.statics;
}

function nameClass(analysis: Analysis, name: ts.Identifier, cells: ClassCells): void {
  const symbol = analysis.symbolOf(name);
  if (symbol !== undefined) analysis.graph.equate(cells.statics, analysis.symbolCell(symbol));
}

/** Instances of a class and of its base class have one structure; the class itself inherits static members. */
function readHeritage(
  analysis: Analysis,
  node: ts.ClassLikeDeclaration,
  clause: ts.HeritageClause,
  type: ts.ExpressionWithTypeArguments,
  cells: ClassCells,
): void {
  const { graph } = analysis;
  if (clause.token === ts.SyntaxKind.ImplementsKeyword) return;
  const base = analysis.evaluate(type.expression);
  if (isDeclaredBase(analysis, type)) {
    analysis.constraints.apply(cells.instance, withoutNumbers(analysis.template(type)), emptyScope, "both");
    return;
  }
  graph.equate(graph.callable(base, "constructable").result, cells.instance);
  if (!node.members.some(ts.isConstructorDeclaration)) graph.shareConstructor(cells.statics, base);
  inheritStatics(analysis, cells.statics, base);
}

/** `extends Map<string, number>` says nothing of what the program puts into the map. */
function withoutNumbers(template: Template): Template {
  if (template.kind !== "reference") return template;
  const given = template.arguments.map((argument): Template =>
    argument.kind === "number" ? { kind: "none" } : argument,
  );
  return { ...template, arguments: given };
}

function isDeclaredBase(analysis: Analysis, type: ts.ExpressionWithTypeArguments): boolean {
  const declarations = analysis.symbolOf(type.expression)?.declarations ?? [];
  return declarations.some((declaration) => analysis.isDeclared(declaration));
}

/** Static members that both classes have may stand for one another; those of the base are the derived class's as well. */
function inheritStatics(analysis: Analysis, statics: Cell, base: Cell): void {
  const { graph } = analysis;
  const done = new Set<string>();
  analysis.pending.push(() => {
    const before = done.size;
    for (const name of graph.structure(base).properties.keys()) {
      if (name === "prototype" || done.has(name)) continue;
      done.add(name);
      graph.equate(graph.property(base, name), graph.property(statics, name));
    }
    return done.size !== before;
  });
}

function readMemberOf(analysis: Analysis, member: ts.ClassElement, cells: ClassCells): void {
  if (ts.isConstructorDeclaration(member)) {
    if (member.body !== undefined) readFunction(analysis, member, cells.statics, cells.instance, "constructable");
    return;
  }
  const isStatic =
    ts.canHaveModifiers(member) &&
    (ts.getModifiers(member) ?? []).some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
  const owner = isStatic || ts.isClassStaticBlockDeclaration(member) ? cells.statics : cells.instance;
  if (ts.isClassStaticBlockDeclaration(member)) {
    analysis.within(initialiserContext(analysis, owner), () => {
      analysis.statement(member.body);
    });
    return;
  }
  if (member.name === undefined) return;
  const cell = memberCell(analysis, member.name, owner, isStatic);
  if (ts.isPropertyDeclaration(member)) readField(analysis, member, cell, owner);
  else if (ts.isMethodDeclaration(member) || ts.isGetAccessor(member) || ts.isSetAccessor(member))
    readMethod(analysis, member, cell, owner);
  readDecorators(analysis, member, cell);
}

/** The cell of a member; a static one is also known by its symbol. */
function memberCell(analysis: Analysis, name: ts.PropertyName, owner: Cell, isStatic: boolean): Cell {
  const { graph } = analysis;
  const key = staticName(analysis, name);
  const cell = key === undefined ? graph.elements(owner) : graph.property(owner, key);
  const symbol = analysis.symbolOf(name);
  if (symbol === undefined) return cell;
  if (isStatic) graph.equate(analysis.symbolCell(symbol), cell);
  else analysis.noteProperty(symbol, cell);
  return cell;
}

function initialiserContext(analysis: Analysis, receiver: Cell): FunctionContext {
  return { ...analysis.context, cell: undefined, form: "callable", isAsync: false, isGenerator: false, receiver };
}

function readField(analysis: Analysis, member: ts.PropertyDeclaration, cell: Cell, owner: Cell): void {
  const { initializer } = member;
  if (initializer === undefined) return;
  analysis.within(initialiserContext(analysis, owner), () => {
    const value = analysis.evaluate(initializer);
    analysis.graph.flow(value, cell);
    analysis.obliges(member.type, initializer, value, `"${member.name.getText()}"`);
  });
}

/** Reads a method or accessor; a value read through a getter, or written through a setter, is the property's. */
export function readMethod(
  analysis: Analysis,
  member: ts.MethodDeclaration | ts.GetAccessorDeclaration | ts.SetAccessorDeclaration,
  cell: Cell,
  owner: Cell,
): void {
  const { graph } = analysis;
  if (ts.isMethodDeclaration(member)) {
    if (member.body === undefined) return;
    graph.flow(owner, graph.callable(cell).receiver);
    readFunction(analysis, member, cell, graph.callable(cell).receiver);
    linkIteration(analysis, member.name, cell, owner);
    return;
  }
  if (member.body === undefined) return;
  const accessor = graph.cell();
  const callable = graph.callable(accessor);
  callable.called = true;
  graph.flow(owner, callable.receiver);
  if (ts.isGetAccessor(member)) graph.flow(callable.result, cell);
  else graph.flow(cell, graph.slot(callable, 0));
  readFunction(analysis, member, accessor, callable.receiver);
}

/** What an iterator's methods give is what iterating it gives. */
function linkIteration(analysis: Analysis, name: ts.PropertyName, method: Cell, owner: Cell): void {
  const { graph } = analysis;
  const key = staticName(analysis, name);
  const { result } = graph.callable(method);
  if (key === "@@iterator" || key === "@@asyncIterator") graph.flow(graph.anyRead(result), graph.anyWrite(owner));
  if (key !== "next") return;
  graph.callable(method).called = true;
  const step = graph.cell();
  analysis.awaitInto(result, step);
  graph.flow(graph.property(step, "value"), graph.anyWrite(owner));
  graph.flow(graph.property(owner, "<next>"), graph.slot(graph.callable(method), 0));
}

/** A decorator may put anything in the place of what it decorates. */
function readDecorators(analysis: Analysis, node: ts.Node, cell: Cell): void {
  if (!ts.canHaveDecorators(node)) return;
  const { graph } = analysis;
  for (const decorator of ts.getDecorators(node) ?? []) {
    const callable = graph.callable(analysis.evaluate(decorator.expression));
    callable.called = true;
    graph.poison(cell);
    graph.flow(cell, graph.slot(callable, 0));
    graph.poison(graph.slot(callable, 1));
    graph.poison(callable.result);
  }
}
