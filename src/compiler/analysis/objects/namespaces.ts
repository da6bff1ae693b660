import { ts } from "../../ts.js";

/** The namespace that a declaration stands in directly; undefined outside of one. */
export function namespaceOf(declaration: ts.Node): ts.ModuleDeclaration | undefined {
  let node: ts.Node = declaration;
  while (
    ts.isVariableDeclaration(node) ||
    ts.isVariableDeclarationList(node) ||
    ts.isVariableStatement(node) ||
    ts.isBindingElement(node) ||
    ts.isObjectBindingPattern(node) ||
    ts.isArrayBindingPattern(node) ||
    node === declaration
  )
    node = node.parent;
  if (ts.isModuleDeclaration(node)) return node;
  return ts.isModuleBlock(node) && ts.isModuleDeclaration(node.parent) ? node.parent : undefined;
}

/** Whether a namespace holds anything at run time, and is not only declared. */
export function isInstantiated(node: ts.ModuleDeclaration): boolean {
  const { body } = node;
  if (body === undefined || isDeclared(node)) return false;
  if (ts.isModuleDeclaration(body)) return isInstantiated(body);
  return ts.isModuleBlock(body) && body.statements.some(isValueStatement);
}

function isDeclared(node: ts.ModuleDeclaration): boolean {
  return ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.DeclareKeyword) ?? false;
}

function isValueStatement(statement: ts.Statement): boolean {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return false;
  return !ts.isModuleDeclaration(statement) || isInstantiated(statement);
}

/** Whether a namespace adds to a function: `function f() {…} namespace f {…}`. */
export function addsToFunction(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Function) !== 0;
}
