import type { Context } from "../lower/context.js";
import type * as py from "../python/nodes.js";
import type { ts } from "../ts.js";

/** A call of a library member: `receiver.name(args)`, or of a global function (then the receiver is the function). */
export interface MemberCall {
  readonly node: ts.CallExpression;
  readonly receiver: ts.Expression;
  readonly args: readonly ts.Expression[];
}

/** What a call of a library member becomes. */
export type CallLowering = (context: Context, call: MemberCall) => py.Expression;
/** What reading a library property becomes; a place (attribute, subscript) where it may be stored to. */
export type PropertyLowering = (context: Context, node: ts.PropertyAccessExpression) => py.Expression;
/** What `new Owner(…)` becomes. */
export type ConstructLowering = (context: Context, node: ts.NewExpression) => py.Expression;

/** The lowering of one interface of `typings/lib` or `typings/python`, by member name. */
export interface Owner {
  readonly calls?: Readonly<Record<string, CallLowering>>;
  readonly properties?: Readonly<Record<string, PropertyLowering>>;
  readonly construct?: ConstructLowering;
  /** `Owner(…)` without `new`. */
  readonly call?: CallLowering;
}
