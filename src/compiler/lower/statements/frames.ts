import { ts } from "../../ts.js";
import type { JumpFrame } from "../context.js";

/** The label of a statement, if it has one. */
export function labelOf(node: ts.Statement): string | undefined {
  return ts.isLabeledStatement(node.parent) ? node.parent.label.text : undefined;
}

/** The frame of a loop. */
export function loopFrame(
  node: ts.IterationStatement,
  beforeContinue: JumpFrame["beforeContinue"] = () => [],
): JumpFrame {
  return { label: labelOf(node), isLoop: true, isSwitch: false, isPythonLoop: true, beforeContinue, crossings: [] };
}
