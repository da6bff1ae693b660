import { functionApply, functionBind, functionCall } from "../lower/functions/call-apply-bind.js";
import { skipErased } from "../frontend/syntax.js";
import * as build from "../python/builders.js";
import { ts } from "../ts.js";
import type { Owner } from "./owner.js";

/** Functions as objects: `call`, `apply` and `bind`. */
export const callableFunction: Owner = {
  calls: { call: functionCall, apply: functionApply, bind: functionBind },
};

/** What a function or a class is called is known where it is named; another value does not tell. */
export const functionObject: Owner = {
  properties: {
    name: (context, node) => {
      const object = skipErased(node.expression);
      const binding = ts.isIdentifier(object) ? context.bindingOf(object) : undefined;
      const isFixed = binding !== undefined && isNamedFunction(binding.declaration) && !binding.isReassigned;
      return isFixed
        ? build.string(binding.sourceName)
        : context.reject(node.name, "unsupportedMember", `Function.${node.name.text}`);
    },
  },
};

function isNamedFunction(node: ts.Declaration): boolean {
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) return true;
  if (!ts.isVariableDeclaration(node) || node.initializer === undefined) return false;
  const value = skipErased(node.initializer);
  const isAnonymous =
    ts.isArrowFunction(value) ||
    ((ts.isFunctionExpression(value) || ts.isClassExpression(value)) && value.name === undefined);
  return isAnonymous && (node.parent.flags & ts.NodeFlags.Const) !== 0;
}

/** What a decorator is told of what it decorates; its names are those of JavaScript. */
export const decoratorContext: Owner = {
  properties: Object.fromEntries(
    ["kind", "name", "static", "private"].map((name) => [
      name,
      (context, node) => build.attribute(context.expression(node.expression), name),
    ]),
  ),
  calls: {
    addInitializer: (context, { receiver, args: [initializer] }) => {
      const object = context.expression(receiver);
      const value = initializer === undefined ? build.none() : context.expression(initializer);
      return build.callMethod(object, "addInitializer", value);
    },
  },
};
