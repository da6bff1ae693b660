import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { isAmbient, skipErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import { emitClass } from "../classes/class.js";
import type { Context } from "../context.js";
import { declarePattern } from "../destructuring.js";
import { functionValue } from "../functions/function.js";

/** `const`, `let` and `var`. */
export function variableStatement(context: Context, node: ts.VariableStatement): void {
  if (!isAmbient(node)) declareVariables(context, node.declarationList);
}

export function declareVariables(context: Context, list: ts.VariableDeclarationList): void {
  list.declarations.forEach((declaration) => declareVariable(context, declaration));
}

function declareVariable(context: Context, node: ts.VariableDeclaration): void {
  if (!ts.isIdentifier(node.name)) {
    if (node.initializer !== undefined) declarePattern(context, node.name, node.initializer);
    return;
  }
  const binding = context.bindingOf(node.name);
  const name = binding === undefined ? node.name.text : context.nameOf(binding);
  if (node.initializer === undefined) {
    const isVar = (node.parent.flags & ts.NodeFlags.BlockScoped) === 0;
    if (!isVar) emitAssign(context, node, name, build.none());
    return;
  }
  const initializer = skipErased(node.initializer);
  if ((ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)) && binding?.isReassigned === false) {
    functionValue(context, initializer, name);
    return;
  }
  if (ts.isClassExpression(initializer) && initializer.name === undefined && binding?.isReassigned === false) {
    emitClass(context, initializer, name);
    return;
  }
  emitAssign(context, node, name, context.expression(node.initializer));
}

function emitAssign(context: Context, node: ts.VariableDeclaration, name: string, value: py.Expression): void {
  context.emit(
    build.withOrigin(
      build.assign(build.withOrigin(build.name(name), context.origin(node.name)), value),
      context.origin(node),
    ),
  );
}
