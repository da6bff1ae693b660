import { parentThroughErased, skipErased } from "../frontend/syntax.js";
import type { Values } from "../frontend/values.js";
import { ts } from "../ts.js";

/** What the program's calls tell about its functions; found in one walk when it is first asked for. */
export interface CallFacts {
  /** Whether a call may give `undefined` for a parameter on purpose, so that its default must be set inside the function. */
  mayBeGivenNothing(node: ts.SignatureDeclaration, index: number): boolean;
}

interface Gathered {
  /** By declaration: positions that may be given `undefined`. */
  readonly byDeclaration: Map<ts.Node, Set<number>>;
  /** The same for methods, by name: an override is called through its base. */
  readonly byMethodName: Map<string, Set<number>>;
  /** Functions that are taken as values, so that not all their calls are seen. */
  readonly escaping: Set<ts.Node>;
}

/** Everything behind a spread argument. */
const anyPosition = -1;

export function describeCalls(files: readonly ts.SourceFile[], checker: ts.TypeChecker, values: Values): CallFacts {
  let gathered: Gathered | undefined;
  return {
    mayBeGivenNothing: (node, index) => {
      gathered ??= gather(files, checker, values);
      if (ts.isFunctionDeclaration(node) || isNamedFunction(node)) {
        return gathered.escaping.has(node) || isMarked(gathered.byDeclaration.get(node), index);
      }
      if (ts.isMethodDeclaration(node) && (ts.isIdentifier(node.name) || ts.isPrivateIdentifier(node.name))) {
        return isMarked(gathered.byMethodName.get(node.name.text), index);
      }
      return !ts.isConstructorDeclaration(node) || isMarked(gathered.byDeclaration.get(node), index);
    },
  };
}

function isMarked(positions: ReadonlySet<number> | undefined, index: number): boolean {
  return positions !== undefined && (positions.has(index) || positions.has(anyPosition));
}

/** `const f = () => …` without a type of its own: its calls are found under the function. */
function isNamedFunction(node: ts.Node): boolean {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  const parent = parentThroughErased(node);
  return (
    ts.isVariableDeclaration(parent) &&
    parent.type === undefined &&
    (ts.getCombinedNodeFlags(parent) & ts.NodeFlags.Const) !== 0
  );
}

function gather(files: readonly ts.SourceFile[], checker: ts.TypeChecker, values: Values): Gathered {
  const found: Gathered = { byDeclaration: new Map(), byMethodName: new Map(), escaping: new Set() };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) noteCall(node, checker, values, found);
    else if (ts.isIdentifier(node)) noteValue(node, checker, found);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found;
}

function noteCall(
  node: ts.CallExpression | ts.NewExpression,
  checker: ts.TypeChecker,
  values: Values,
  found: Gathered,
): void {
  const positions = new Set<number>();
  (node.arguments ?? []).forEach((argument, index) => {
    if (ts.isSpreadElement(argument)) positions.add(anyPosition);
    else if (
      values.facts(checker.getTypeAtLocation(argument)).representations.has("nothing") ||
      values.facts(checker.getTypeAtLocation(argument)).representations.has("unknown")
    )
      positions.add(index);
  });
  if (positions.size === 0) return;
  const declaration = checker.getResolvedSignature(node)?.declaration;
  if (declaration === undefined) return;
  const implementation = implementationOf(declaration, checker);
  add(found.byDeclaration, implementation, positions);
  const callee = skipErased(node.expression);
  if (ts.isPropertyAccessExpression(callee)) add(found.byMethodName, callee.name.text, positions);
}

/** The overload with a body. */
function implementationOf(declaration: ts.SignatureDeclaration | ts.JSDocSignature, checker: ts.TypeChecker): ts.Node {
  if (ts.isJSDocSignature(declaration) || declaration.name === undefined) {
    return ts.isConstructorDeclaration(declaration)
      ? (declaration.parent.members.find(
          (member) => ts.isConstructorDeclaration(member) && member.body !== undefined,
        ) ?? declaration)
      : declaration;
  }
  const symbol = checker.getSymbolAtLocation(declaration.name);
  return symbol?.declarations?.find((each) => ts.isFunctionDeclaration(each) && each.body !== undefined) ?? declaration;
}

function add<Key>(map: Map<Key, Set<number>>, key: Key, positions: ReadonlySet<number>): void {
  const known = map.get(key) ?? new Set();
  positions.forEach((position) => known.add(position));
  map.set(key, known);
}

/** A function whose name stands anywhere but in front of a call may be called by anyone. */
function noteValue(node: ts.Identifier, checker: ts.TypeChecker, found: Gathered): void {
  const parent = parentThroughErased(node);
  if (ts.isCallExpression(parent) && skipErased(parent.expression) === node) return;
  if (
    ts.isFunctionDeclaration(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isNamespaceImport(parent)
  )
    return;
  if (ts.isVariableDeclaration(parent) && parent.name === node) return;
  if (
    ts.isPropertyAccessExpression(parent) &&
    parent.name === node &&
    ts.isCallExpression(parent.parent) &&
    parent.parent.expression === parent
  )
    return;
  const symbol = checker.getSymbolAtLocation(node);
  if (symbol === undefined) return;
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  for (const declaration of target.declarations ?? []) {
    if (ts.isFunctionDeclaration(declaration)) found.escaping.add(declaration);
    else if (ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined)
      found.escaping.add(skipErased(declaration.initializer));
  }
}
