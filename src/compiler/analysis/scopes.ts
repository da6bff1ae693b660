import { accessOf, isFunctionNode, type FunctionNode } from "../frontend/syntax.js";
import { ts } from "../ts.js";

/** A variable, parameter, function, class, enum or import that the user declared. */
export interface Binding {
  readonly symbol: ts.Symbol;
  /** Its name in TypeScript. */
  readonly sourceName: string;
  readonly scope: FunctionScope;
  /** The block that it belongs to: where another declaration of the name would be another variable. */
  readonly block: ts.Node;
  /** The innermost loop of its function around its declaration: each turn has a variable of its own. */
  readonly loop: ts.IterationStatement | undefined;
  readonly declaration: ts.Declaration;
  /** Stored to anywhere but in its declaration. */
  isReassigned: boolean;
  /** Used by a function inside the one that declares it. */
  isCaptured: boolean;
  /** Stored to by a function inside the one that declares it. */
  isAssignedByClosure: boolean;
}

/** A Python scope: a function or the module. */
export interface FunctionScope {
  readonly node: FunctionNode;
  readonly parent: FunctionScope | undefined;
  readonly bindings: Binding[];
  readonly children: FunctionScope[];
  /** Bindings of outer scopes that this function or one inside it uses. */
  readonly outerUses: Set<Binding>;
  /** Bindings of outer scopes that this function itself stores to: `global` or `nonlocal` here. */
  readonly outerStores: Set<Binding>;
  usesThis: boolean;
}

/** Who declares and uses what in one module. */
export interface ModuleScopes {
  readonly root: FunctionScope;
  bindingOf(symbol: ts.Symbol): Binding | undefined;
  /** The symbol that a name in an expression or a declaration stands for, as written in this module (aliases not resolved). */
  symbolOf(identifier: ts.Identifier): ts.Symbol | undefined;
  scopeOf(node: FunctionNode): FunctionScope;
}

/** The nodes that open a block scope of TypeScript. */
function opensBlock(node: ts.Node): boolean {
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

function isVar(declaration: ts.Declaration): boolean {
  if (!ts.isVariableDeclaration(declaration) && !ts.isBindingElement(declaration)) return false;
  let root: ts.Node = declaration;
  while (ts.isBindingElement(root)) root = root.parent.parent;
  return (
    ts.isVariableDeclaration(root) &&
    ts.isVariableDeclarationList(root.parent) &&
    (root.parent.flags & ts.NodeFlags.BlockScoped) === 0
  );
}

interface Position {
  readonly scope: FunctionScope;
  readonly block: ts.Node;
  readonly loop: ts.IterationStatement | undefined;
}

/** Names that stand for a property, a label or a type rather than for a variable. */
function namesAVariable(identifier: ts.Identifier): boolean {
  const { parent } = identifier;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === identifier;
  if (ts.isBindingElement(parent)) return parent.propertyName !== identifier;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === identifier;
  if (ts.isBreakOrContinueStatement(parent) || ts.isLabeledStatement(parent)) return false;
  if (ts.isImportSpecifier(parent)) return parent.name === identifier;
  if (ts.isExportSpecifier(parent)) return false;
  if (ts.isClassElement(parent) || ts.isEnumMember(parent))
    return (parent as ts.Node as ts.PropertyDeclaration).initializer === identifier;
  return (
    !ts.isQualifiedName(parent) &&
    !ts.isMetaProperty(parent) &&
    !ts.isNamespaceExport(parent) &&
    !ts.isNamespaceExportDeclaration(parent)
  );
}

/** Walks a module once and finds its scopes. Types are not looked at. */
export function analyzeScopes(file: ts.SourceFile, checker: ts.TypeChecker): ModuleScopes {
  const bindings = new Map<ts.Symbol, Binding>();
  const symbols = new Map<ts.Identifier, ts.Symbol>();
  const scopes = new Map<FunctionNode, FunctionScope>();
  const uses: { readonly identifier: ts.Identifier; readonly scope: FunctionScope }[] = [];

  const openScope = (node: FunctionNode, parent: FunctionScope | undefined): FunctionScope => {
    const scope: FunctionScope = {
      node,
      parent,
      bindings: [],
      children: [],
      outerUses: new Set(),
      outerStores: new Set(),
      usesThis: false,
    };
    parent?.children.push(scope);
    scopes.set(node, scope);
    return scope;
  };

  const declare = (declaration: ts.Declaration, name: ts.Identifier, at: Position): void => {
    const symbol = checker.getSymbolAtLocation(name);
    if (symbol === undefined) return;
    symbols.set(name, symbol);
    const known = bindings.get(symbol);
    if (known !== undefined) {
      if (ts.isVariableDeclaration(declaration)) known.isReassigned = true;
      return;
    }
    const hoisted = isVar(declaration);
    const binding: Binding = {
      symbol,
      sourceName: name.text,
      scope: at.scope,
      declaration,
      block: hoisted ? at.scope.node : at.block,
      loop: hoisted ? undefined : at.loop,
      isReassigned: false,
      isCaptured: false,
      isAssignedByClosure: false,
    };
    bindings.set(symbol, binding);
    at.scope.bindings.push(binding);
  };

  const declareName = (node: ts.Node, at: Position): void => {
    if (ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node)) {
      if (ts.isIdentifier(node.name)) declare(node, node.name, at);
    } else if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) {
      if (node.name !== undefined) declare(node, node.name, at);
    } else if (ts.isEnumDeclaration(node) || ts.isImportSpecifier(node) || ts.isNamespaceImport(node)) {
      declare(node, node.name, at);
    } else if (ts.isModuleDeclaration(node)) {
      if (ts.isIdentifier(node.name)) declare(node, node.name, at);
    } else if (ts.isImportClause(node) || ts.isFunctionExpression(node) || ts.isClassExpression(node)) {
      if (node.name !== undefined) declare(node, node.name, at);
    } else if (ts.isImportEqualsDeclaration(node)) {
      declare(node, node.name, at);
    }
  };

  const visit = (node: ts.Node, at: Position): void => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isIdentifier(node)) {
      if (namesAVariable(node)) uses.push({ identifier: node, scope: at.scope });
      return;
    }
    if (node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword) markThis(at.scope);
    let inner = at;
    if (isFunctionNode(node) && !ts.isSourceFile(node)) {
      if (!ts.isFunctionExpression(node)) declareName(node, at);
      const scope = openScope(node, at.scope);
      inner = { scope, block: node, loop: undefined };
      if (ts.isFunctionExpression(node)) declareName(node, inner);
    } else {
      declareName(node, at);
      // A class body's block of a function is the function: one name, one variable.
      if (opensBlock(node) && !(ts.isBlock(node) && isFunctionNode(node.parent))) inner = { ...inner, block: node };
      if (ts.isIterationStatement(node, false)) inner = { ...inner, loop: node };
    }
    ts.forEachChild(node, (child) => visit(child, inner));
  };

  const root = openScope(file, undefined);
  ts.forEachChild(file, (child) => visit(child, { scope: root, block: file, loop: undefined }));
  for (const { identifier, scope } of uses) noteUse(identifier, scope, checker, symbols, bindings);

  return {
    root,
    bindingOf: (symbol) => bindings.get(symbol),
    symbolOf: (identifier) => symbols.get(identifier),
    scopeOf: (node) => {
      const scope = scopes.get(node);
      if (scope === undefined) throw new Error(`no scope for ${ts.SyntaxKind[node.kind]}`);
      return scope;
    },
  };
}

/** An arrow function has the `this` of the function around it. */
function markThis(scope: FunctionScope): void {
  let current: FunctionScope | undefined = scope;
  while (current !== undefined) {
    current.usesThis = true;
    current = ts.isArrowFunction(current.node) ? current.parent : undefined;
  }
}

function noteUse(
  identifier: ts.Identifier,
  scope: FunctionScope,
  checker: ts.TypeChecker,
  symbols: Map<ts.Identifier, ts.Symbol>,
  bindings: ReadonlyMap<ts.Symbol, Binding>,
): void {
  const shorthand = ts.isShorthandPropertyAssignment(identifier.parent) && identifier.parent.name === identifier;
  const symbol =
    symbols.get(identifier) ??
    (shorthand
      ? checker.getShorthandAssignmentValueSymbol(identifier.parent)
      : checker.getSymbolAtLocation(identifier));
  if (symbol === undefined) return;
  const isDeclaration = symbols.has(identifier);
  symbols.set(identifier, symbol);
  const binding = bindings.get(symbol);
  if (binding === undefined || isDeclaration) return;
  const stores = accessOf(identifier) !== "read";
  if (stores) binding.isReassigned = true;
  if (binding.scope === scope) return;
  binding.isCaptured = true;
  if (stores) {
    binding.isAssignedByClosure = true;
    scope.outerStores.add(binding);
  }
  for (
    let current: FunctionScope | undefined = scope;
    current !== undefined && current !== binding.scope;
    current = current.parent
  ) {
    current.outerUses.add(binding);
  }
}
