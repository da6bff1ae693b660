import { lowerOrdered } from "../lower/ordered.js";
import * as build from "../python/builders.js";
import type { Owner } from "./owner.js";

/** `new Error(message)` is `Exception(message)`. */
export const errorConstructor: Owner = {
  construct: (context, node) => build.call("Exception", ...lowerOrdered(context, node.arguments ?? [])),
};
