import { lowerOrdered } from "../lower/ordered.js";
import * as build from "../python/builders.js";
import type { HelperName } from "../runtime/manifest.js";
import { argument } from "./argument.js";
import type { CallLowering, ConstructLowering, Owner } from "./owner.js";

/** An encoder has no state: any object does. */
const construct: ConstructLowering = () => build.call("object");

export const textEncoderConstructor: Owner = { construct };
export const textDecoderConstructor: Owner = { construct };

export const textEncoder: Owner = {
  calls: {
    encode: (context, { args: [text] }) =>
      text === undefined
        ? build.call("bytearray")
        : build.call("bytearray", build.callMethod(context.expression(text), "encode")),
  },
};

export const textDecoder: Owner = {
  calls: {
    decode: (context, { args: [data] }) =>
      data === undefined ? build.string("") : build.call("str", context.expression(data), build.string("utf-8")),
  },
};

const withHelper =
  (helper: HelperName): CallLowering =>
  (context, call) =>
    build.call(context.helper(helper), ...lowerOrdered(context, call.args));

/** Global functions for base64. */
export const base64: readonly (readonly [string, CallLowering])[] = [
  ["btoa", withHelper("_btoa")],
  ["atob", withHelper("_atob")],
];

/** `crypto` on the chip's random bytes. */
export const crypto: Owner = {
  calls: {
    getRandomValues: (context, call) =>
      build.call(context.helper("_random_values"), context.expression(argument(call, 0))),
    randomUUID: withHelper("_random_uuid"),
  },
};

/** `performance.now()`: the board's milliseconds. */
export const performance: Owner = {
  calls: { now: (context) => build.callMethod(context.pythonModule("time"), "ticks_ms") },
};
