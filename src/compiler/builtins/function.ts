import { functionApply, functionBind, functionCall } from "../lower/functions/call-apply-bind.js";
import * as build from "../python/builders.js";
import type { Owner } from "./owner.js";

/** Functions as objects: `call`, `apply` and `bind`. */
export const callableFunction: Owner = {
  calls: { call: functionCall, apply: functionApply, bind: functionBind },
};

/** What a function tells of itself. */
export const functionObject: Owner = {
  properties: { name: (context, node) => build.attribute(context.expression(node.expression), "__name__") },
};

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
