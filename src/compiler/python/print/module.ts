import type { Block, CommentStatement, Module, Statement } from "../nodes.js";
import { mayRaise } from "../facts.js";
import { type BlockPlace, blankLinesBefore } from "./blank-lines.js";
import { marked } from "./doc.js";
import { type Section, sectionsOf } from "./statements.js";
import { indentWidth, type Mapping, Writer } from "./writer.js";

export type { Mapping } from "./writer.js";

/**
 * A `while` whose condition MicroPython compiles behind its body: an exception that the condition raises is reported
 * with a line of the body's last statement. Lines count from 1.
 */
export interface LoopCondition {
  readonly conditionLine: number;
  /** The lines of the body's last simple statement or last header. */
  readonly tailFirstLine: number;
  readonly tailLastLine: number;
  /** That statement can't raise: an exception reported there comes from the condition. */
  readonly isTailSafe: boolean;
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
  /** What was written last, comments aside. */
  private tail: Omit<LoopCondition, "conditionLine"> = { tailFirstLine: 1, tailLastLine: 1, isTailSafe: true };

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
    if (place === "nested" && isWithoutStatement) this.printSection({ header: "pass" }, indent, true);
  }

  private printStatement(statement: Statement, indent: number): void {
    if (statement.kind === "Comment") return this.printComment(statement, indent);
    if (statement.kind === "Verbatim") return this.printVerbatim(statement.text);
    const conditionLine = this.writer.currentLine;
    sectionsOf(statement).forEach((section, index) => {
      this.printSection(section, indent, isSafe(statement));
      const isLoop = statement.kind === "While" && index === 0 && statement.test.kind !== "Constant";
      if (isLoop) this.loopConditions.push({ conditionLine, ...this.tail });
    });
  }

  private printSection(section: Section, indent: number, isTailSafe: boolean): void {
    const tailFirstLine = this.writer.currentLine;
    this.writer.writeLine(section.header, indent, trailingText(section.trailingComment));
    this.tail = { tailFirstLine, tailLastLine: this.writer.currentLine - 1, isTailSafe };
    if (section.body) this.printBlock(section.body, indent + indentWidth, "nested");
  }

  private printVerbatim(text: string): void {
    for (const line of text.split("\n")) {
      if (line === "") this.writer.blankLine();
      else this.writer.writeLine(line, 0);
    }
  }

  private printComment(comment: CommentStatement, indent: number): void {
    commentLines(comment.text).forEach((line, index) => {
      const text = `# ${line}`.trimEnd();
      this.writer.writeLine(index === 0 ? marked(text, comment.origin) : text, indent);
    });
  }
}

/** Statements that do nothing, or give names to constants. */
function isSafe(statement: Statement): boolean {
  if (statement.kind === "Assign") {
    return statement.targets.every((target) => target.kind === "Name") && !mayRaise(statement.value);
  }
  return statement.kind === "Pass" || statement.kind === "Continue" || statement.kind === "Break";
}

// A form feed or NUL would end the comment for some readers of Python; nothing invisible belongs there.
// eslint-disable-next-line no-control-regex
const withoutControls = (text: string): string => text.replace(/[\0-\x08\x0b-\x1f\x7f]/g, " ");

const commentLines = (text: string): readonly string[] => text.split(/\r\n?|\n/).map(withoutControls);

const trailingText = (comment: string | undefined): string =>
  comment === undefined || comment === "" ? "" : `  # ${commentLines(comment).join(" ").trim()}`.trimEnd();
