import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import type { Context, JumpFrame } from "../context.js";

type JumpKind = "break" | "continue";

export function breakStatement(context: Context, node: ts.BreakStatement): void {
  context.emit(...jump(context, node, "break").map((statement) => build.withOrigin(statement, context.origin(node))));
}

export function continueStatement(context: Context, node: ts.ContinueStatement): void {
  context.emit(
    ...jump(context, node, "continue").map((statement) => build.withOrigin(statement, context.origin(node))),
  );
}

/** The statements of a jump to the frame that it names, or to the innermost that fits. */
function jump(context: Context, node: ts.BreakOrContinueStatement, kind: JumpKind): readonly py.Statement[] {
  const label = node.label?.text;
  const { frames } = context;
  const index = frames.findLastIndex((frame) =>
    label === undefined ? isImplicitTarget(frame, kind) : frame.label === label && (kind === "break" || frame.isLoop),
  );
  const target = frames[index];
  if (target === undefined) return leaveTurn(context, node, kind);
  const left = frames.slice(index + 1).filter((frame) => frame.isPythonLoop);
  const arrive = (): readonly py.Statement[] =>
    kind === "break" ? [build.breakLoop()] : [...target.beforeContinue(), build.continueLoop()];
  if (kind === "continue" && passesFinally(node, label) && arrive().length > 1) {
    context.report(
      node,
      "unsupportedSyntax",
      "A `continue` out of a `try` with `finally`, in a loop that takes a step after each turn,",
      "Put the `try` into a function and `return`, or write the rest of the turn into an `if`.",
    );
  }
  if (left.length === 0) return arrive();
  return crossLoops(context, left, `${kind} ${index}`, arrive);
}

/**
 * Whether a `finally` runs on the way to the loop's next turn: the loop's step, which Python has before the jump, would
 * come too early.
 */
function passesFinally(node: ts.Node, label: string | undefined): boolean {
  for (
    let inner = node, outer = node.parent;
    !ts.isFunctionLike(outer) && !ts.isSourceFile(outer);
    outer = outer.parent
  ) {
    if (ts.isTryStatement(outer) && outer.finallyBlock !== undefined && inner !== outer.finallyBlock) return true;
    const isLoop = ts.isIterationStatement(outer, false);
    if (label === undefined ? isLoop : ts.isLabeledStatement(outer) && outer.label.text === label) return false;
    inner = outer;
  }
  return false;
}

/** An unlabelled `break` leaves a loop or switch, an unlabelled `continue` belongs to a loop; a labelled block is neither. */
function isImplicitTarget(frame: JumpFrame, kind: JumpKind): boolean {
  return frame.isLoop || (kind === "break" && frame.isSwitch);
}

/** Leaves several Python loops: each looks at a flag behind it. */
function crossLoops(
  context: Context,
  left: readonly JumpFrame[],
  key: string,
  arrive: () => readonly py.Statement[],
): readonly py.Statement[] {
  const [outermost] = left;
  const known = outermost?.crossings.find((crossing) => crossing.key === key);
  const flag = known?.flag ?? context.temporary("leave");
  left.forEach((frame, index) => {
    if (frame.crossings.some((crossing) => crossing.key === key)) return;
    frame.crossings.push({
      key,
      flag,
      isOutermost: index === 0,
      then: index === 0 ? arrive : () => [build.breakLoop()],
    });
  });
  return [build.assign(flag, build.bool(true)), build.breakLoop()];
}

/** A jump out of a loop body that is a function of its own. */
function leaveTurn(context: Context, node: ts.BreakOrContinueStatement, kind: JumpKind): readonly py.Statement[] {
  const { turn } = context;
  if (turn === undefined || (node.label !== undefined && node.label.text !== turn.label)) {
    context.report(
      node,
      "unsupportedSyntax",
      "A jump to an outer loop from a body whose variables functions keep",
      "Put the inner loop into a function and `return`.",
    );
    return [];
  }
  if (kind === "continue") return [build.returnValue()];
  turn.breaks = true;
  return [build.returnValue(build.bool(!turn.returns))];
}

/** A loop with what must stand around it: flags are cleared before, and looked at behind. */
export function emitLoop(context: Context, frame: JumpFrame, loop: py.Statement, node: ts.Node): void {
  for (const { flag, isOutermost } of frame.crossings)
    if (isOutermost) context.emit(build.assign(flag, build.bool(false)));
  context.emit(build.withOrigin(loop, context.origin(node)));
  for (const { flag, then } of frame.crossings) context.emit(build.ifElse(flag, then()));
}
