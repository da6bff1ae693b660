import { ts } from "../../ts.js";
import { iterate } from "./iteration.js";
import { staticName } from "./queries.js";
import type { Analysis } from "./analysis.js";
import { readClass } from "./classes.js";
import { readFunction, returnValue } from "./functions.js";
import { assignTo, bind } from "./targets.js";

/** Reads a statement, and what is inside it. */
export function readStatement(analysis: Analysis, node: ts.Node): void {
  if (ts.isFunctionDeclaration(node)) readFunctionDeclaration(analysis, node);
  else if (ts.isClassDeclaration(node)) readClassDeclaration(analysis, node);
  else if (ts.isVariableDeclaration(node)) readVariable(analysis, node);
  else if (ts.isReturnStatement(node)) {
    if (node.expression !== undefined) returnValue(analysis, analysis.evaluate(node.expression), node.expression);
  } else if (ts.isThrowStatement(node)) analysis.graph.flow(analysis.evaluate(node.expression), analysis.thrown);
  else if (ts.isCatchClause(node)) readCatch(analysis, node);
  else if (ts.isForOfStatement(node)) readForOf(analysis, node);
  else if (ts.isForInStatement(node)) readForIn(analysis, node);
  else if (ts.isExportAssignment(node)) readExport(analysis, node);
  else if (ts.isModuleDeclaration(node)) {
    if (node.body !== undefined && !analysis.isDeclared(node)) analysis.statement(node.body);
  } else if (ts.isEnumDeclaration(node)) readEnum(analysis, node);
  else if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return;
  else readChildren(analysis, node);
}

function readChildren(analysis: Analysis, node: ts.Node): void {
  ts.forEachChild(node, (child) => {
    if (ts.isExpression(child)) analysis.evaluate(child);
    else if (!ts.isTypeNode(child) && !ts.isToken(child)) analysis.statement(child);
  });
}

/** The symbol of a declaration that may have no name, as a default export. */
function declaredSymbol(analysis: Analysis, node: ts.FunctionDeclaration | ts.ClassDeclaration): ts.Symbol | undefined {
  const name = node.name ?? ts.getModifiers(node)?.find(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
  return name === undefined ? undefined : analysis.symbolOf(name);
}

function readFunctionDeclaration(analysis: Analysis, node: ts.FunctionDeclaration): void {
  const symbol = declaredSymbol(analysis, node);
  if (node.body === undefined || symbol === undefined) return;
  const cell = analysis.symbolCell(symbol);
  readFunction(analysis, node, cell, analysis.graph.callable(cell).receiver);
}

function readClassDeclaration(analysis: Analysis, node: ts.ClassDeclaration): void {
  if (analysis.isDeclared(node)) return;
  const statics = readClass(analysis, node);
  const symbol = declaredSymbol(analysis, node);
  if (symbol !== undefined) analysis.graph.equate(statics, analysis.symbolCell(symbol));
}

function readVariable(analysis: Analysis, node: ts.VariableDeclaration): void {
  const { initializer, name } = node;
  if (initializer === undefined) return;
  const value = analysis.evaluate(initializer);
  bind(analysis, name, value);
  if (!(ts.getCombinedNodeFlags(node) & ts.NodeFlags.BlockScoped)) noteRepeatedWrite(analysis, node);
  if (ts.isIdentifier(name)) analysis.obliges(node.type, initializer, value, `"${name.text}"`);
}

/** A `var` may be declared more than once, and is not new in each round of a loop. */
function noteRepeatedWrite(analysis: Analysis, node: ts.VariableDeclaration): void {
  const symbol = ts.isIdentifier(node.name) ? analysis.symbolOf(node.name) : undefined;
  if (symbol !== undefined) analysis.noteWrite(symbol, node, node.initializer);
}

/** What is caught is one of the things that the program throws, or comes from outside with declared members. */
function readCatch(analysis: Analysis, node: ts.CatchClause): void {
  if (node.variableDeclaration !== undefined) bind(analysis, node.variableDeclaration.name, analysis.thrown);
  analysis.statement(node.block);
}

function readForOf(analysis: Analysis, node: ts.ForOfStatement): void {
  const collection = analysis.evaluate(node.expression);
  const element = iterate(analysis, collection, node.expression);
  const value = analysis.graph.cell();
  if (node.awaitModifier === undefined) analysis.graph.flow(element, value);
  else analysis.awaitInto(element, value);
  if (ts.isVariableDeclarationList(node.initializer)) {
    for (const { name } of node.initializer.declarations) bind(analysis, name, value);
  } else assignTo(analysis, node.initializer, value, node, undefined);
  analysis.statement(node.statement);
}

/** The names of properties are strings. */
function readForIn(analysis: Analysis, node: ts.ForInStatement): void {
  analysis.graph.enumerate(analysis.evaluate(node.expression));
  if (!ts.isVariableDeclarationList(node.initializer))
    assignTo(analysis, node.initializer, analysis.graph.cell(), node, undefined);
  analysis.statement(node.statement);
}

function readExport(analysis: Analysis, node: ts.ExportAssignment): void {
  const value = analysis.evaluate(node.expression);
  const module = analysis.checker.getSymbolAtLocation(node.getSourceFile());
  const symbol = module?.exports?.get(ts.InternalSymbolName.Default);
  if (symbol !== undefined) analysis.graph.flow(value, analysis.symbolCell(analysis.resolved(symbol)));
}

/** Members' values are folded where they are used; what computes them is read here. */
function readEnum(analysis: Analysis, node: ts.EnumDeclaration): void {
  for (const member of node.members) {
    staticName(analysis, member.name);
    if (member.initializer !== undefined) analysis.evaluate(member.initializer);
  }
}
