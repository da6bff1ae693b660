import * as build from "../python/builders.js";
import { argument } from "./argument.js";
import type { CallLowering } from "./owner.js";

/** `structuredClone(value)`. */
export const structuredCloneCall: CallLowering = (context, call) =>
  build.call(context.helper("_clone"), context.expression(argument(call, 0)));
