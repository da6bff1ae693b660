import type { Context } from "../lower/context.js";
import { lowerOrdered } from "../lower/ordered.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import type { HelperName } from "../runtime/manifest.js";
import type { ts } from "../ts.js";
import { takingAtLeast } from "./taking.js";
import type { CallLowering, Owner } from "./owner.js";

/** Refuses JavaScript's promises where the program runs on asyncio, whose tasks are another kind of thing. */
function onJobs(lowering: CallLowering): CallLowering {
  return (context, call) =>
    context.program.asyncMode === "asyncio"
      ? context.reject(
          call.node,
          "unsupportedSyntax",
          "A method of `Promise` in a program that uses `asyncio`",
          "Use `await`, `asyncio.gather` and `asyncio.create_task`.",
        )
      : lowering(context, call);
}

/** A method that takes callbacks with one argument each, under its name in Python. */
const withCallbacks = (name: string): CallLowering =>
  onJobs((context, { receiver, args }) => {
    const [promise, ...callbacks] = lowerOrdered(context, [receiver, ...args], (node) =>
      node === receiver ? context.expression(node) : takingAtLeast(context, node, name === "finally_" ? 0 : 1),
    );
    return build.callMethod(promise ?? build.none(), name, ...callbacks);
  });

/** `promise.then(…)` and its like, on the helper class `_Promise`. */
export const promise: Owner = {
  calls: { then: withCallbacks("then"), catch: withCallbacks("catch"), finally: withCallbacks("finally_") },
};

const withHelper = (helper: HelperName): CallLowering =>
  onJobs((context, { args }) => build.call(context.helper(helper), ...lowerOrdered(context, args)));

/** `Promise.all(…)` and its like; `new Promise(executor)`. */
export const promiseConstructor: Owner = {
  construct: (context: Context, node: ts.NewExpression): py.Expression => {
    if (context.program.asyncMode === "asyncio")
      return context.reject(
        node,
        "unsupportedSyntax",
        "`new Promise` in a program that uses `asyncio`",
        "Use `asyncio.Event`, or a coroutine.",
      );
    const [executor] = node.arguments ?? [];
    return build.call(
      context.helper("_Promise"),
      ...(executor === undefined ? [] : [takingAtLeast(context, executor, 2)]),
    );
  },
  calls: {
    all: withHelper("_promise_all"),
    allSettled: withHelper("_promise_settled"),
    any: withHelper("_promise_any"),
    race: withHelper("_promise_race"),
    resolve: withHelper("_resolved"),
    reject: withHelper("_rejected"),
  },
};
