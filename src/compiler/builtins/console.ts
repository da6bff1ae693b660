import { lowerOrdered } from "../lower/ordered.js";
import { joinPieces, pieceOf, type Piece } from "../lower/text.js";
import * as build from "../python/builders.js";
import type { CallLowering, Owner } from "./owner.js";

/** One line on the board's output. */
const log: CallLowering = (context, { args }) => {
  const values = lowerOrdered(context, args);
  const pieces = args.flatMap((argument, index): Piece[] => {
    const value = values[index];
    if (value === undefined) return [];
    return [...(index > 0 ? [{ text: " " }] : []), pieceOf(context, argument, value)];
  });
  return pieces.length === 0 ? build.call("print") : build.call("print", joinPieces(pieces));
};

/** `console` on Python's `print`. */
export const consoleOwner: Owner = { calls: { log } };
