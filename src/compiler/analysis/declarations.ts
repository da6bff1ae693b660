import { ts } from "../ts.js";

/** The nodes that open a block scope of TypeScript. */
export function opensBlock(node: ts.Node): boolean {
  return (
    ts.isBlock(node) ||
    ts.isCaseBlock(node) ||
    ts.isForStatement(node) ||
    ts.isForOfStatement(node) ||
    ts.isForInStatement(node) ||
    ts.isCatchClause(node) ||
    ts.isModuleBlock(node) ||
    ts.isClassStaticBlockDeclaration(node)
  );
}

export function isVar(declaration: ts.Declaration): boolean {
  if (!ts.isVariableDeclaration(declaration) && !ts.isBindingElement(declaration)) return false;
  let root: ts.Node = declaration;
  while (ts.isBindingElement(root)) root = root.parent.parent;
  return (
    ts.isVariableDeclaration(root) &&
    ts.isVariableDeclarationList(root.parent) &&
    (root.parent.flags & ts.NodeFlags.BlockScoped) === 0
  );
}

/** Names that stand for a property, a label or a type rather than for a variable. */
export function namesAVariable(identifier: ts.Identifier): boolean {
  const { parent } = identifier;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === identifier;
  if (ts.isBindingElement(parent)) return parent.propertyName !== identifier;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === identifier;
  if (ts.isBreakOrContinueStatement(parent) || ts.isLabeledStatement(parent)) return false;
  if (ts.isImportSpecifier(parent)) return parent.name === identifier;
  if (ts.isExportSpecifier(parent)) return (parent.propertyName ?? parent.name) === identifier;
  if (ts.isClassElement(parent) || ts.isEnumMember(parent))
    return (parent as ts.Node as ts.PropertyDeclaration).initializer === identifier;
  return (
    !ts.isQualifiedName(parent) &&
    !ts.isMetaProperty(parent) &&
    !ts.isNamespaceExport(parent) &&
    !ts.isNamespaceExportDeclaration(parent)
  );
}
