import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { containsOwn, skipErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import { danglingComments } from "../comments.js";
import type { Captured, Context, JumpFrame } from "../context.js";
import { isRepeatable } from "../effects.js";
import { lowerEquality } from "../equality.js";
import { labelOf } from "./frames.js";
import { emitLoop } from "./jumps.js";

/** Clauses that share a body: `case 1: case 2: …`. */
interface Group {
  readonly clauses: readonly ts.CaseOrDefaultClause[];
  readonly statements: readonly ts.Statement[];
}

/** What the cases are compared with. */
interface Subject {
  readonly node: ts.Expression;
  readonly value: py.Expression;
}

/** `switch`: an `if … elif … else` where no clause falls into the next, else a place to start from that each body compares with its own. */
export function switchStatement(context: Context, node: ts.SwitchStatement): void {
  const groups = groupsOf(node.caseBlock);
  const lowered = context.expression(node.expression);
  const subject = {
    node: node.expression,
    value: isSteady(node, lowered) ? lowered : context.keep(lowered, "subject"),
  };
  const endings = groups.map((group, index) => endingOf(group, index === groups.length - 1));
  if (endings.every((ending) => ending !== undefined)) {
    const parts = groups.map((group, index) => ({ group, statements: group.statements.slice(0, endings[index]) }));
    return emitChain(context, node, subject, parts);
  }
  emitFallThrough(context, node, subject, groups);
}

/** A variable that the clauses do not store to may be compared again and again. */
function isSteady(node: ts.SwitchStatement, value: py.Expression): boolean {
  if (!isRepeatable(value)) return false;
  const inner = skipErased(node.expression);
  return (
    !ts.isIdentifier(inner) ||
    !node.caseBlock.clauses.some(
      (clause) =>
        ts.isCaseClause(clause) &&
        containsOwn(clause.expression, (each) => ts.isCallExpression(each) || ts.isBinaryExpression(each)),
    )
  );
}

function groupsOf(block: ts.CaseBlock): Group[] {
  const groups: Group[] = [];
  let pending: ts.CaseOrDefaultClause[] = [];
  for (const clause of block.clauses) {
    pending.push(clause);
    if (clause.statements.length === 0 && clause !== block.clauses.at(-1)) continue;
    groups.push({ clauses: pending, statements: flatten(clause.statements) });
    pending = [];
  }
  return groups;
}

/** `case 1: { … }` is written with a block for its variables; the block is the body. */
function flatten(statements: readonly ts.Statement[]): readonly ts.Statement[] {
  const [only] = statements;
  return only !== undefined && statements.length === 1 && ts.isBlock(only) ? only.statements : statements;
}

/** How many of a body's statements count when it ends by itself: without its closing `break`. Undefined when it falls through, or breaks in its midst. */
function endingOf(group: Group, isLast: boolean): number | undefined {
  const { statements } = group;
  const last = statements.at(-1);
  const closes = last !== undefined && ts.isBreakStatement(last) && last.label === undefined;
  const count = closes ? statements.length - 1 : statements.length;
  if (statements.slice(0, count).some(hasOwnBreak)) return undefined;
  const leaves =
    last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last) || ts.isContinueStatement(last));
  return closes || leaves || isLast ? count : undefined;
}

/** Whether a statement has an unlabelled `break` that belongs to the switch around it. */
function hasOwnBreak(statement: ts.Statement): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    if (
      found ||
      ts.isFunctionLike(node) ||
      ts.isClassLike(node) ||
      ts.isIterationStatement(node, false) ||
      ts.isSwitchStatement(node)
    )
      return;
    if (ts.isBreakStatement(node) && node.label === undefined) found = true;
    else ts.forEachChild(node, visit);
  };
  visit(statement);
  return found;
}

/** A switch whose clauses all end by themselves is no loop in Python: a `break` to its label needs one. */
function chainFrame(): JumpFrame {
  return {
    label: undefined,
    isLoop: false,
    isSwitch: false,
    isPythonLoop: false,
    beforeContinue: () => [],
    crossings: [],
  };
}

function emitChain(
  context: Context,
  node: ts.SwitchStatement,
  subject: Subject,
  parts: readonly { readonly group: Group; readonly statements: readonly ts.Statement[] }[],
): void {
  const frame = chainFrame();
  const bodyOf = (statements: readonly ts.Statement[], clause: ts.Node): py.Statement[] =>
    context.inFrame(frame, () => context.block(statements, clause));
  const isDefault = (group: Group): boolean => group.clauses.some(ts.isDefaultClause);
  const otherwise = parts.find((part) => isDefault(part.group));
  const tested = parts.filter((part) => part !== otherwise);
  let orElse = otherwise === undefined ? [] : bodyOf(otherwise.statements, otherwise.group.clauses[0] ?? node);
  for (const part of [...tested].reverse()) {
    const test = context.capture(() => testOf(context, subject, part.group));
    const first = part.group.clauses[0] ?? node;
    orElse = [
      ...test.statements,
      build.withOrigin(build.ifElse(test.value, bodyOf(part.statements, first), orElse), context.origin(first)),
    ];
  }
  context.emit(...orElse);
  danglingComments(context, node.caseBlock);
}

/** Whether one of a group's cases is met. */
function testOf(context: Context, subject: Subject, group: Group): py.Expression {
  const cases = group.clauses.filter(ts.isCaseClause);
  const values = cases.map((clause) => context.expression(clause.expression));
  const type = context.representation(subject.node);
  const literals = values.every((value) => value.kind === "IntLiteral" || value.kind === "StringLiteral");
  if (values.length > 1 && literals && (type === "number" || type === "string"))
    return build.compare(subject.value, "in", build.tuple(values));
  const tests = cases.map((clause, index) =>
    lowerEquality(context, subject.node, clause.expression, [subject.value, values[index] ?? build.none()], false),
  );
  const [first, second, ...rest] = tests;
  if (first === undefined) return build.bool(true);
  return second === undefined ? first : build.or(first, second, ...rest);
}

/** Bodies that fall into the next: a number says where to start, and a loop of one turn is what `break` leaves. */
function emitFallThrough(context: Context, node: ts.SwitchStatement, subject: Subject, groups: readonly Group[]): void {
  const frame: JumpFrame = {
    label: labelOf(node),
    isLoop: false,
    isSwitch: true,
    isPythonLoop: true,
    beforeContinue: () => [],
    crossings: [],
  };
  const start = context.temporary("start");
  const otherwise = groups.findIndex((group) => group.clauses.some(ts.isDefaultClause));
  const beginAt = (index: number): py.Statement => build.assign(start, build.int(index));
  let choice: readonly py.Statement[] = [beginAt(otherwise < 0 ? groups.length : otherwise)];
  for (const [index, group] of [...groups.entries()].reverse()) {
    if (!group.clauses.some(ts.isCaseClause)) continue;
    const test: Captured<py.Expression> = context.capture(() => testOf(context, subject, group));
    choice = [...test.statements, build.ifElse(test.value, [beginAt(index)], choice)];
  }
  context.emit(...choice);
  const bodies = groups.flatMap((group, index): py.Statement[] => {
    const body = context.inFrame(frame, () => context.block(group.statements, group.clauses.at(-1) ?? node));
    if (body.length === 0) return [];
    return [build.ifElse(build.compare(start, "<=", build.int(index)), body)];
  });
  const last = bodies.at(-1);
  const leaves = last?.kind === "If" && last.body.at(-1)?.kind === "Break" && bodies.length === 0;
  emitLoop(context, frame, build.whileLoop(build.bool(true), leaves ? bodies : [...bodies, build.breakLoop()]), node);
}
