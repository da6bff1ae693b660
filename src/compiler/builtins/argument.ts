import type { ts } from "../ts.js";
import type { MemberCall } from "./owner.js";

/** An argument that the declaration asks for. Throws where it is missing, which a type error has said before. */
export function argument({ args }: MemberCall, index: number): ts.Expression {
  const given = args[index];
  if (given === undefined) throw new Error(`argument ${index} is missing`);
  return given;
}
