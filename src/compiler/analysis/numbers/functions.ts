import { ts } from "../../ts.js";
import type { Analysis, FunctionContext } from "./analysis.js";
import { isThisParameter } from "./scope.js";
import type { Cell } from "./cells.js";
import { bind } from "./targets.js";

/** A function with a body, or the constructor of a class. */
export type FunctionWithBody =
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration
  | ts.GetAccessorDeclaration
  | ts.SetAccessorDeclaration
  | ts.ConstructorDeclaration;

/** What a function expression is: its value, tied to its parameters and results. */
export function readFunctionExpression(analysis: Analysis, node: ts.FunctionExpression | ts.ArrowFunction): Cell {
  const cell = analysis.graph.cell();
  const receiver = ts.isArrowFunction(node) ? analysis.context.receiver : analysis.graph.callable(cell).receiver;
  if (ts.isFunctionExpression(node) && node.name !== undefined) bind(analysis, node.name, cell);
  readFunction(analysis, node, cell, receiver);
  return cell;
}

/** Reads a function's parameters and body. `receiver` is its `this`. */
export function readFunction(
  analysis: Analysis,
  node: FunctionWithBody,
  cell: Cell,
  receiver: Cell | undefined,
  form: "callable" | "constructable" = "callable",
): void {
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  const context: FunctionContext = {
    cell,
    form,
    isAsync: modifiers.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword),
    isGenerator: "asteriskToken" in node && node.asteriskToken !== undefined,
    receiver,
    returns: node.type,
  };
  analysis.functions.push({ node, cell, form });
  analysis.within(context, () => {
    readParameters(analysis, node.parameters, cell, form);
    const { body } = node;
    if (body === undefined) return;
    if (ts.isBlock(body)) analysis.statement(body);
    else returnValue(analysis, analysis.evaluate(body), body);
  });
}

function readParameters(
  analysis: Analysis,
  parameters: readonly ts.ParameterDeclaration[],
  cell: Cell,
  form: "callable" | "constructable",
): void {
  const { graph } = analysis;
  const callable = graph.callable(cell, form);
  const named = parameters.filter((parameter) => !isThisParameter(parameter));
  for (const [index, parameter] of named.entries()) {
    const value = graph.cell();
    if (parameter.dotDotDotToken) graph.rest(callable, index, graph.anyWrite(value));
    else graph.flow(graph.slot(callable, index), value);
    const { initializer } = parameter;
    if (initializer !== undefined) {
      const otherwise = analysis.evaluate(initializer);
      graph.flow(otherwise, value);
      analysis.obliges(parameter.type, initializer, otherwise, `the parameter "${parameter.name.getText()}"`);
    }
    bind(analysis, parameter.name, value);
    if (analysis.context.form === "constructable") bindProperty(analysis, parameter, value);
  }
}

/** `constructor(private x: int)` also makes a property. */
function bindProperty(analysis: Analysis, parameter: ts.ParameterDeclaration, value: Cell): void {
  const { receiver } = analysis.context;
  if (
    receiver === undefined ||
    !ts.isIdentifier(parameter.name) ||
    !ts.isParameterPropertyDeclaration(parameter, parameter.parent)
  )
    return;
  analysis.graph.flow(value, analysis.graph.property(receiver, parameter.name.text));
}

/** `return value`, or the body of an arrow function. */
export function returnValue(analysis: Analysis, value: Cell, node: ts.Expression): void {
  const { graph, context } = analysis;
  const { cell, isAsync, isGenerator, form, returns } = context;
  if (cell === undefined || form === "constructable") return;
  const { result } = graph.callable(cell);
  if (isGenerator) graph.flow(value, graph.property(result, "<return>"));
  else if (isAsync)
    analysis.awaitInto(value, graph.property(result, "<awaited>"), analysis.checker.getTypeAtLocation(node));
  else {
    graph.flow(value, result);
    analysis.obliges(returns, node, value, "the result");
  }
}

/** `yield value`: gives what `next` is called with. */
export function readYield(analysis: Analysis, node: ts.YieldExpression, iterated: (node: ts.Expression) => Cell): Cell {
  const { graph, context } = analysis;
  const { expression } = node;
  const given = graph.cell();
  if (context.cell === undefined) return given;
  const { result } = graph.callable(context.cell);
  if (expression !== undefined) {
    const value = node.asteriskToken === undefined ? analysis.evaluate(expression) : iterated(expression);
    if (context.isAsync) analysis.awaitInto(value, graph.anyWrite(result));
    else graph.flow(value, graph.anyWrite(result));
  }
  graph.anyRead(result);
  if (node.asteriskToken === undefined || expression === undefined) {
    graph.flow(graph.property(result, "<next>"), given);
    return given;
  }
  graph.flow(graph.property(result, "<next>"), graph.property(analysis.evaluate(expression), "<next>"));
  graph.flow(graph.property(analysis.evaluate(expression), "<return>"), given);
  return given;
}
