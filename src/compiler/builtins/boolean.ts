import { lowerCondition } from "../lower/truth.js";
import * as build from "../python/builders.js";
import type { CallLowering, Owner } from "./owner.js";

const asText: CallLowering = (context, { receiver }) =>
  build.conditional(context.expression(receiver), build.string("true"), build.string("false"));
const itself: CallLowering = (context, { receiver }) => context.expression(receiver);

/** `Boolean` is Python's bool. */
export const boolean: Owner = { calls: { toString: asText, valueOf: itself } };

/** `Boolean(value)`. */
export const booleanConstructor: Owner = {
  call: (context, { args: [value] }) => {
    if (value === undefined) return build.bool(false);
    const condition = lowerCondition(context, value);
    const isBool = condition.kind === "Compare" || (condition.kind === "Unary" && condition.operator === "not");
    const isHelper = condition.kind === "Call" && condition.callee.kind === "Name" && condition.callee.id === "_truthy";
    return isBool || isHelper || condition.kind === "Constant" ? condition : build.call("bool", condition);
  },
};
