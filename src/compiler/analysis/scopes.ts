import {
  accessOf,
  hasModifier,
  isFunctionNode,
  parentThroughErased,
  skipErased,
  type FunctionNode,
} from "../frontend/syntax.js";
import { isDeclaration } from "../frontend/typed-program.js";
import { isVar, namesAVariable, opensBlock } from "./declarations.js";
import { isInField } from "./field-uses.js";
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
  /** Used as a value anywhere. */
  isRead: boolean;
  /** Used by a function inside the one that declares it. */
  isCaptured: boolean;
  /** Stored to by a function inside the one that declares it. */
  isAssignedByClosure: boolean;
}

/** What is written as a Python function: a function, the module, or the body of a loop whose turns have variables of their own. */
export type ScopeNode = FunctionNode | ts.IterationStatement;

/** A Python scope: a function, the module, or one turn of a loop. */
export interface FunctionScope {
  readonly node: ScopeNode;
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
  scopeOf(node: ScopeNode): FunctionScope;
  /** Whether closures outlive the turns of a loop, so that its body must be a function of its own. */
  hasTurns(node: ts.IterationStatement): boolean;
}

interface Position {
  readonly scope: FunctionScope;
  readonly block: ts.Node;
  readonly loop: ts.IterationStatement | undefined;
}

/** Finds the scopes of a module: once as they are written, and again where closures outlive the turns of a loop. */
export function analyzeScopes(file: ts.SourceFile, checker: ts.TypeChecker): ModuleScopes {
  const written = walkScopes(file, checker, new Set());
  const loops = loopsWithTurns(written, checker);
  return loops.size === 0 ? written.scopes : walkScopes(file, checker, loops).scopes;
}

/** A use of a name, and the scope in which it stands. */
interface Use {
  readonly identifier: ts.Identifier;
  readonly scope: FunctionScope;
}

interface Walked {
  readonly scopes: ModuleScopes;
  readonly uses: readonly Use[];
}

/** The loops whose variables are captured by a function that may be called after the turn has ended. */
function loopsWithTurns({ scopes, uses }: Walked, checker: ts.TypeChecker): ReadonlySet<ts.IterationStatement> {
  const loops = new Set<ts.IterationStatement>();
  for (const { identifier, scope } of uses) {
    const symbol = scopes.symbolOf(identifier);
    const binding = symbol === undefined ? undefined : scopes.bindingOf(symbol);
    if (binding?.loop === undefined || loops.has(binding.loop)) continue;
    if (binding.scope === scope) {
      if (isInField(identifier, binding)) loops.add(binding.loop);
      continue;
    }
    for (
      let current: FunctionScope | undefined = scope;
      current !== undefined && current !== binding.scope;
      current = current.parent
    ) {
      if (!isConsumedAtOnce(current.node, checker, scopes, uses)) loops.add(binding.loop);
    }
  }
  return loops;
}

/** Walks a module and finds its scopes. Types are not looked at. */
function walkScopes(file: ts.SourceFile, checker: ts.TypeChecker, turns: ReadonlySet<ts.IterationStatement>): Walked {
  const bindings = new Map<ts.Symbol, Binding>();
  const symbols = new Map<ts.Identifier, ts.Symbol>();
  const scopes = new Map<ScopeNode, FunctionScope>();
  const uses: Use[] = [];

  const openScope = (node: ScopeNode, parent: FunctionScope | undefined): FunctionScope => {
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
      isRead: false,
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
      declareName(node, at);
      const scope = openScope(node, at.scope);
      inner = { scope, block: node, loop: undefined };
    } else {
      declareName(node, at);
      // A class body's block of a function is the function: one name, one variable.
      if (opensBlock(node) && !(ts.isBlock(node) && isFunctionNode(node.parent))) inner = { ...inner, block: node };
      if (ts.isIterationStatement(node, false)) inner = { ...inner, loop: node };
    }
    ts.forEachChild(node, (child) => visit(child, turnAt(node, child, inner)));
  };

  /** The body of a loop with turns is a scope of its own; its head belongs to the function around it. */
  const turnAt = (node: ts.Node, child: ts.Node, at: Position): Position => {
    if (!ts.isIterationStatement(node, false) || child !== node.statement || !turns.has(node)) return at;
    return { scope: openScope(node, at.scope), block: node.statement, loop: undefined };
  };

  const root = openScope(file, undefined);
  ts.forEachChild(file, (child) => visit(child, { scope: root, block: file, loop: undefined }));
  for (const use of uses) noteUse(use, checker, symbols, bindings, turns);

  const module: ModuleScopes = {
    root,
    hasTurns: (node) => turns.has(node),
    bindingOf: (symbol) => bindings.get(symbol),
    symbolOf: (identifier) => symbols.get(identifier),
    scopeOf: (node) => {
      const scope = scopes.get(node);
      if (scope === undefined) throw new Error(`no scope for ${ts.SyntaxKind[node.kind]}`);
      return scope;
    },
  };
  return { scopes: module, uses };
}

/** Methods of JavaScript's library that call a function while they run, and never afterwards. */
const callsAtOnce: ReadonlySet<string> = new Set(
  `map filter forEach some every find findIndex findLast findLastIndex reduce reduceRight flatMap sort toSorted from replace
   replaceAll groupBy`.split(/\s+/),
);

/** Whether a function lives no longer than the expression (or the turn) that it stands in: called on the spot, or by a library method. */
function isConsumedAtOnce(
  node: ScopeNode,
  checker: ts.TypeChecker,
  scopes: ModuleScopes,
  uses: readonly Use[],
): boolean {
  if (ts.isFunctionDeclaration(node)) return isOnlyCalled(node.name, scopes, uses);
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  if (hasModifier(node, ts.SyntaxKind.AsyncKeyword) || node.asteriskToken !== undefined) return false;
  const parent = parentThroughErased(node);
  if (ts.isVariableDeclaration(parent)) return ts.isIdentifier(parent.name) && isOnlyCalled(parent.name, scopes, uses);
  if (!ts.isCallExpression(parent)) return false;
  const callee = skipErased(parent.expression);
  if (callee === node) return true;
  if (!ts.isPropertyAccessExpression(callee) || !callsAtOnce.has(callee.name.text)) return false;
  const declaration = checker.getSymbolAtLocation(callee.name)?.declarations?.[0];
  return declaration !== undefined && isDeclaration(declaration.getSourceFile().fileName);
}

/** Whether a local function is never more than called, in the function that declares it. */
function isOnlyCalled(name: ts.Identifier | undefined, scopes: ModuleScopes, uses: readonly Use[]): boolean {
  const symbol = name === undefined ? undefined : scopes.symbolOf(name);
  const binding = symbol === undefined ? undefined : scopes.bindingOf(symbol);
  if (binding === undefined) return false;
  return uses.every(({ identifier, scope }) => {
    if (identifier === name || scopes.symbolOf(identifier) !== symbol) return true;
    return (
      scope === binding.scope && ts.isCallExpression(identifier.parent) && identifier.parent.expression === identifier
    );
  });
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
  { identifier, scope }: Use,
  checker: ts.TypeChecker,
  symbols: Map<ts.Identifier, ts.Symbol>,
  bindings: ReadonlyMap<ts.Symbol, Binding>,
  turns: ReadonlySet<ts.IterationStatement>,
): void {
  const shorthand = ts.isShorthandPropertyAssignment(identifier.parent) && identifier.parent.name === identifier;
  const symbol =
    symbols.get(identifier) ??
    (ts.isExportSpecifier(identifier.parent)
      ? checker.getExportSpecifierLocalTargetSymbol(identifier.parent)
      : shorthand
        ? checker.getShorthandAssignmentValueSymbol(identifier.parent)
        : checker.getSymbolAtLocation(identifier));
  if (symbol === undefined) return;
  const isDeclaration = symbols.has(identifier);
  symbols.set(identifier, symbol);
  const binding = bindings.get(symbol);
  if (binding === undefined || isDeclaration) return;
  binding.isRead = true;
  const stores = accessOf(identifier) !== "read";
  if (stores) binding.isReassigned = true;
  if (binding.scope === scope) {
    // What a field is set to runs later, in the constructor.
    if (isInField(identifier, binding)) {
      binding.isCaptured = true;
      binding.isAssignedByClosure ||= stores;
    }
    return;
  }
  // A variable of the head of a loop with turns is copied: functions capture the copy.
  const isCopied = binding.loop !== undefined && turns.has(binding.loop) && binding.scope.node !== binding.loop;
  binding.isCaptured ||= !isCopied;
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
