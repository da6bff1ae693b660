import { ts } from "../../ts.js";
import { followMember } from "./access.js";
import type { Analysis } from "./analysis.js";
import { emptyScope, isThisParameter } from "./scope.js";
import { callDeclared } from "./signatures.js";
import type { Argument } from "./computed.js";
import type { CallForm, Cell } from "./cells.js";
import type { Template } from "./templates.js";
import { wellKnownName } from "./queries.js";
import { unwrapped } from "./wrapping.js";

/** The arguments of a call, read in order. */
function readArguments(analysis: Analysis, nodes: readonly ts.Expression[] | undefined): Argument[] {
  return (nodes ?? []).map((node) => {
    const spread = ts.isSpreadElement(node);
    const cell = analysis.evaluate(spread ? node.expression : node);
    if (spread) analysis.graph.enumerate(cell);
    return { node, cell, spread };
  });
}

/** The declaration of what is called, where it stands in a declaration file and says what the function does. */
function declaredSignature(analysis: Analysis, node: ts.CallLikeExpression): ts.SignatureDeclaration | undefined {
  const declaration = analysis.checker.getResolvedSignature(node)?.declaration;
  if (declaration === undefined || ts.isJSDocSignature(declaration)) return undefined;
  if (ts.isFunctionTypeNode(declaration) || ts.isConstructorTypeNode(declaration)) return undefined;
  return analysis.isDeclared(declaration) ? declaration : undefined;
}

export function readCall(analysis: Analysis, node: ts.CallExpression): Cell {
  const callee = unwrapped(node.expression);
  if (callee.kind === ts.SyntaxKind.SuperKeyword) return callSuper(analysis, node);
  const declaration = declaredSignature(analysis, node);
  if (declaration === undefined || hasSeveralOwners(analysis, callee)) return callOwn(analysis, node, callee);
  const holder = ts.isFunctionDeclaration(declaration) ? undefined : holderOf(callee, declaration);
  const owner = ts.isFunctionDeclaration(declaration) ? undefined : analysis.evaluate(holder?.node ?? callee);
  const given = readArguments(analysis, node.arguments);
  const result = analysis.graph.cell();
  const call = { declaration, owner, arguments: given, typeArguments: node.typeArguments };
  const outcome = callDeclared(analysis, call, result);
  if (owner === undefined) return outcome;
  const link = (own: Cell): void => {
    pass(analysis, own, "callable", given, owner);
    analysis.graph.flow(analysis.graph.callable(own).result, result);
  };
  analysis.pending.push(
    holder === undefined
      ? followCallable(analysis, owner, "callable", link)
      : followMember(analysis, owner, holder.name, link),
  );
  return outcome;
}

/** Whether a method is that of a union's parts: TypeScript then gives the declaration of one of them only. */
function hasSeveralOwners(analysis: Analysis, callee: ts.Expression): boolean {
  if (!ts.isPropertyAccessExpression(callee)) return false;
  const owners = new Set(analysis.symbolOf(callee.name)?.declarations?.map(({ parent }) => parent));
  return owners.size > 1;
}

/** The value whose method is called, and the method's name; undefined when a value itself is called. */
function holderOf(
  callee: ts.Expression,
  declaration: ts.SignatureDeclaration,
): { readonly node: ts.Expression; readonly name: string } | undefined {
  if (ts.isCallSignatureDeclaration(declaration)) return undefined;
  if (ts.isPropertyAccessExpression(callee)) return { node: callee.expression, name: callee.name.text };
  if (!ts.isElementAccessExpression(callee)) return undefined;
  return { node: callee.expression, name: wellKnownName(callee.argumentExpression) ?? "" };
}

/** A value of a declared function type may be a function of the program. */
function followCallable(analysis: Analysis, owner: Cell, form: CallForm, link: (own: Cell) => void): () => boolean {
  let done = false;
  return () => {
    if (done || analysis.graph.structure(owner)[form] === undefined) return false;
    done = true;
    link(owner);
    return true;
  };
}

/** Calls a function of the program. */
function callOwn(analysis: Analysis, node: ts.CallExpression, callee: ts.Expression): Cell {
  const target = analysis.evaluate(callee);
  const hasReceiver = ts.isPropertyAccessExpression(callee) || ts.isElementAccessExpression(callee);
  const receiver = hasReceiver ? receiverOf(analysis, callee) : undefined;
  const given = readArguments(analysis, node.arguments);
  obligeArguments(analysis, node, given);
  pass(analysis, target, "callable", given, receiver);
  return analysis.graph.callable(target).result;
}

/** Arguments go where a function of the program may declare an `int`. */
function obligeArguments(analysis: Analysis, node: ts.CallLikeExpression, given: readonly Argument[]): void {
  const declaration = analysis.checker.getResolvedSignature(node)?.declaration;
  if (declaration === undefined || ts.isJSDocSignature(declaration)) return;
  const parameters = declaration.parameters.filter((parameter) => !isThisParameter(parameter));
  for (const [index, argument] of given.entries()) {
    const parameter = parameters[index];
    if (argument.spread || parameter === undefined || parameter.dotDotDotToken) return;
    analysis.obliges(parameter.type, argument.node, argument.cell, `the parameter "${parameter.name.getText()}"`);
  }
}

/** The value before the dot; none where that is a namespace or module. */
function receiverOf(
  analysis: Analysis,
  callee: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): Cell | undefined {
  const { expression } = callee;
  if (ts.isIdentifier(expression)) {
    const symbol = analysis.symbolOf(expression);
    if (
      symbol !== undefined &&
      symbol.flags & (ts.SymbolFlags.Module | ts.SymbolFlags.Enum) &&
      !(symbol.flags & ts.SymbolFlags.Class)
    )
      return undefined;
  }
  return analysis.evaluate(expression);
}

/** Lets arguments flow to the parameters of what is called. */
function pass(
  analysis: Analysis,
  target: Cell,
  form: CallForm,
  given: readonly Argument[],
  receiver: Cell | undefined,
): void {
  const { graph } = analysis;
  const callable = graph.callable(target, form);
  callable.called = true;
  let open = false;
  for (const [index, { cell, spread }] of given.entries()) {
    open ||= spread;
    const value = spread ? graph.anyRead(cell) : cell;
    graph.flow(value, open ? graph.spread(callable) : graph.slot(callable, index));
  }
  if (receiver !== undefined) graph.flow(receiver, callable.receiver);
}

/** `super(…)`: the base class's constructor. */
function callSuper(analysis: Analysis, node: ts.CallExpression): Cell {
  const given = readArguments(analysis, node.arguments);
  const declaration = declaredSignature(analysis, node);
  const instance = analysis.context.receiver ?? analysis.graph.cell();
  let parent: ts.Node = node.parent;
  while (!ts.isClassLike(parent) && !ts.isSourceFile(parent)) parent = parent.parent;
  const heritage = ts.isClassLike(parent)
    ? parent.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]
    : undefined;
  if (heritage === undefined) return instance;
  const base = analysis.evaluate(heritage.expression);
  if (declaration === undefined) pass(analysis, base, "constructable", given, undefined);
  else {
    const call = { declaration, owner: base, arguments: given, typeArguments: heritage.typeArguments };
    callDeclared(analysis, call, instance);
  }
  return instance;
}

export function readNew(analysis: Analysis, node: ts.NewExpression): Cell {
  const { graph } = analysis;
  const declaration = declaredSignature(analysis, node);
  const target = analysis.evaluate(node.expression);
  const given = readArguments(analysis, node.arguments);
  const declaredType = declaredInstance(analysis, node);
  if (declaration === undefined) {
    obligeArguments(analysis, node, given);
    pass(analysis, target, "constructable", given, undefined);
    const { result } = graph.callable(target, "constructable");
    if (declaredType !== undefined) analysis.constraints.apply(result, declaredType, emptyScope, "out");
    return result;
  }
  const call = { declaration, owner: target, arguments: given, typeArguments: node.typeArguments };
  if (declaredType !== undefined) return callDeclared(analysis, call, graph.cell());
  const { result } = graph.callable(target, "constructable");
  graph.callable(target, "constructable").called = true;
  return callDeclared(analysis, call, result);
}

/** What `new` gives, where that is of a declared class. */
function declaredInstance(analysis: Analysis, node: ts.NewExpression): Template | undefined {
  const { symbol } = analysis.checker.getTypeAtLocation(node);
  const declarations = symbol?.declarations ?? [];
  if (symbol === undefined || !declarations.some((declaration) => analysis.isDeclared(declaration))) return undefined;
  return { kind: "reference", symbol, arguments: [] };
}

/** A tagged template calls its tag with the texts and the values. */
export function readTagged(analysis: Analysis, node: ts.TaggedTemplateExpression): Cell {
  const { graph } = analysis;
  const spans = ts.isTemplateExpression(node.template) ? node.template.templateSpans : [];
  const given = spans.map(({ expression }): Argument => ({
    node: expression,
    cell: analysis.evaluate(expression),
    spread: false,
  }));
  const texts: Argument = { node, cell: graph.cell(), spread: false };
  const tag = unwrapped(node.tag);
  const target = analysis.evaluate(tag);
  const declaration = declaredSignature(analysis, node);
  if (declaration !== undefined) {
    return callDeclared(
      analysis,
      { declaration, owner: target, arguments: [texts, ...given], typeArguments: undefined },
      graph.cell(),
    );
  }
  pass(
    analysis,
    target,
    "callable",
    [texts, ...given],
    ts.isPropertyAccessExpression(tag) ? analysis.evaluate(tag.expression) : undefined,
  );
  return graph.callable(target).result;
}
