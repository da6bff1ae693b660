import { lowerOrdered } from "../lower/ordered.js";
import { joinPieces, pieceOf } from "../lower/text.js";
import * as build from "../python/builders.js";
import type { Owner } from "./owner.js";

/** `String` on Python's str. */
export const string: Owner = {
  properties: {
    length: (context, node) => build.call("len", context.expression(node.expression)),
  },
  calls: {
    repeat: (context, { receiver, args }) => {
      const [text, count] = lowerOrdered(context, [receiver, ...args]);
      return build.binary(text ?? build.none(), "*", count ?? build.none());
    },
  },
};

/** `String(value)`. */
export const stringConstructor: Owner = {
  call: (context, { args: [argument] }) =>
    argument === undefined ? build.string("") : joinPieces([pieceOf(context, argument, context.expression(argument))]),
};
