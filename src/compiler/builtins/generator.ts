import { lowerOrdered } from "../lower/ordered.js";
import * as build from "../python/builders.js";
import type { HelperName } from "../runtime/manifest.js";
import type { CallLowering, Owner, PropertyLowering } from "./owner.js";

const withHelper =
  (helper: HelperName): CallLowering =>
  (context, { receiver, args }) =>
    build.call(context.helper(helper), ...lowerOrdered(context, [receiver, ...args]));

/** JavaScript's iterator protocol on Python's iterators and generators. */
export const iterator: Owner = {
  calls: { next: withHelper("_next"), return: withHelper("_generator_return"), throw: withHelper("_generator_throw") },
};

/** The same on asynchronous ones: each step gives a promise. */
export const asyncIterator: Owner = { calls: { next: withHelper("_async_next") } };

const attribute: PropertyLowering = (context, node) =>
  build.attribute(context.expression(node.expression), node.name.text);

/** What a step of an iterator, or a settled promise, gives: objects of helpers, or the user's own, with these attributes. */
export const results: Owner = {
  properties: { value: attribute, done: attribute, status: attribute, reason: attribute },
};
