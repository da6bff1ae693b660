import { lowerOrdered } from "../lower/ordered.js";
import * as build from "../python/builders.js";
import type { Owner } from "./owner.js";

/** `Array` on Python's list. */
export const array: Owner = {
  properties: {
    length: (context, node) => build.call("len", context.expression(node.expression)),
  },
  calls: {
    push: (context, { receiver, args }) => {
      const [list, ...values] = lowerOrdered(context, [receiver, ...args]);
      return build.callMethod(list ?? build.none(), "append", ...values);
    },
  },
};
