import { lowerOrdered } from "../lower/ordered.js";
import * as build from "../python/builders.js";
import type { HelperName } from "../runtime/manifest.js";
import type { CallLowering } from "./owner.js";

const timer =
  (helper: HelperName): CallLowering =>
  (context, { node, args }) => {
    if (context.program.asyncMode === "asyncio")
      return context.reject(
        node,
        "unsupportedSyntax",
        "A timer of JavaScript in a program that uses `asyncio`",
        "Use `asyncio.create_task` with `asyncio.sleep_ms`, or `machine.Timer`.",
      );
    return build.call(context.helper(helper), ...lowerOrdered(context, args));
  };

/** `queueMicrotask(callback)`: one more job. */
const microtask: CallLowering = (context, { args }) => {
  const [callback] = lowerOrdered(context, args);
  return build.callMethod(
    context.helper("_jobs"),
    "append",
    build.tuple([build.lambda([build.parameter("_")], build.call(callback ?? build.none())), build.none()]),
  );
};

/** The timers of JavaScript, on a queue that the program carries. */
export const timers: readonly (readonly [string, CallLowering])[] = [
  ["setTimeout", timer("_set_timeout")],
  ["setInterval", timer("_set_interval")],
  ["clearTimeout", timer("_clear_timer")],
  ["clearInterval", timer("_clear_timer")],
  ["queueMicrotask", microtask],
];
