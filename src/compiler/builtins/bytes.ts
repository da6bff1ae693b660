import { lowerOrdered } from "../lower/ordered.js";
import * as build from "../python/builders.js";
import type { Owner } from "./owner.js";

/** Python's `bytes` and `bytearray`: JavaScript's spelling of what is syntax in Python. Methods of Python are called as they are. */
export const bytes: Owner = {
  properties: {
    length: (context, node) => build.call("len", context.expression(node.expression)),
  },
  calls: {
    slice: (context, { receiver, args }) => {
      const [value, start, end] = lowerOrdered(context, [receiver, ...args]);
      return build.subscript(value ?? build.none(), build.slice(start, end));
    },
    concat: (context, { receiver, args }) => {
      const [value, ...others] = lowerOrdered(context, [receiver, ...args]);
      return others.reduce((left, right) => build.binary(left, "+", right), value ?? build.none());
    },
  },
};
