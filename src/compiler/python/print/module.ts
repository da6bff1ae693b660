import type { Block, CommentStatement, Module, Statement } from "../nodes.js";
import { type BlockPlace, blankLinesBefore } from "./blank-lines.js";
import { marked } from "./doc.js";
import { type Section, sectionsOf } from "./statements.js";
import { indentWidth, type Mapping, Writer } from "./writer.js";

export type { Mapping } from "./writer.js";

/**
 * A `while` whose condition MicroPython compiles behind its body: an exception that the condition raises is reported
 * with the body's last line. Lines count from 1.
 */
export interface LoopCondition {
  readonly conditionLine: number;
  readonly lastBodyLine: number;
  /** The last statement of the body can't raise: an exception reported there comes from the condition. */
  readonly isLastLineSafe: boolean;
}

export interface PrintedModule {
  /** Ends with a line break unless it is empty. */
  readonly text: string;
  readonly mappings: readonly Mapping[];
  readonly loopConditions: readonly LoopCondition[];
}

/** The module's Python source, in Black's style at 100 columns, and where its pieces come from. */
export function printModule(module: Module): PrintedModule {
  const printer = new ModulePrinter();
  printer.printBlock(module.body, 0, "module");
  return printer.result();
}

class ModulePrinter {
  private readonly writer = new Writer();
  private readonly loopConditions: LoopCondition[] = [];
  /** The last line written that is no comment. */
  private lastCodeLine = 0;

  result(): PrintedModule {
    return { text: this.writer.text, mappings: this.writer.mappings, loopConditions: this.loopConditions };
  }

  printBlock(block: Block, indent: number, place: BlockPlace): void {
    const blankLines = blankLinesBefore(block, place);
    block.forEach((statement, index) => {
      for (let count = blankLines[index] ?? 0; count > 0; count -= 1) this.writer.blankLine();
      this.printStatement(statement, indent);
    });
    const isWithoutStatement = block.every((statement) => statement.kind === "Comment");
    if (place === "nested" && isWithoutStatement) this.printSection({ header: "pass" }, indent);
  }

  private printStatement(statement: Statement, indent: number): void {
    if (statement.kind === "Comment") return this.printComment(statement, indent);
    const conditionLine = this.writer.currentLine;
    sectionsOf(statement).forEach((section, index) => {
      this.printSection(section, indent);
      if (statement.kind === "While" && index === 0) this.noteLoop(conditionLine, statement.body);
    });
  }

  private printSection(section: Section, indent: number): void {
    this.writer.writeLine(section.header, indent, trailingText(section.trailingComment));
    this.lastCodeLine = this.writer.currentLine - 1;
    if (section.body) this.printBlock(section.body, indent + indentWidth, "nested");
  }

  private printComment(comment: CommentStatement, indent: number): void {
    commentLines(comment.text).forEach((line, index) => {
      const text = `# ${line}`.trimEnd();
      this.writer.writeLine(index === 0 ? marked(text, comment.origin) : text, indent);
    });
  }

  private noteLoop(conditionLine: number, body: Block): void {
    const last = body.filter((statement) => statement.kind !== "Comment").at(-1);
    this.loopConditions.push({
      conditionLine,
      lastBodyLine: this.lastCodeLine,
      isLastLineSafe: last === undefined || isSafe(last),
    });
  }
}

const isSafe = (statement: Statement): boolean =>
  statement.kind === "Pass" || statement.kind === "Continue" || statement.kind === "Break";

// A form feed or NUL would end the comment for some readers of Python; nothing invisible belongs there.
// eslint-disable-next-line no-control-regex
const withoutControls = (text: string): string => text.replace(/[\0-\x08\x0b-\x1f\x7f]/g, " ");

const commentLines = (text: string): readonly string[] => text.split(/\r\n?|\n/).map(withoutControls);

const trailingText = (comment: string | undefined): string =>
  comment === undefined || comment === "" ? "" : `  # ${commentLines(comment).join(" ").trim()}`.trimEnd();
