import type { Origin } from "../nodes.js";
import { type Brackets, type Chain, chainParts, columnsBehind, type Doc, widthOf } from "./doc.js";

/** The generated position (line from 1, column from 0 in UTF-16 units) of text that stands for a piece of TypeScript. */
export interface Mapping {
  readonly line: number;
  readonly column: number;
  readonly origin: Origin;
}

/** Lines are broken so as not to be longer, where a break is possible. */
const lineLimit = 100;

export const indentWidth = 4;

interface Place {
  /** Columns that a further line starts with. */
  readonly indent: number;
  /** Columns that must follow on the same line. */
  readonly behind: number;
  /** Python lets an expression go on in the next line. */
  readonly isInBrackets: boolean;
}

/** Collects the text of a module line by line, and the mappings on it. */
export class Writer {
  private readonly chunks: string[] = [];
  private readonly found: Mapping[] = [];
  private line = 1;
  private column = 0;

  /** The number of the line being written, from 1. */
  get currentLine(): number {
    return this.line;
  }

  get text(): string {
    return this.chunks.join("");
  }

  /** In the order of the text; where several start at one place, the outer one first. */
  get mappings(): readonly Mapping[] {
    return this.found;
  }

  blankLine(): void {
    this.endLine();
  }

  /** Text of a line of its own, indented, with a comment behind it if one is given. */
  writeLine(doc: Doc, indent: number, trailing = ""): void {
    this.write(" ".repeat(indent));
    this.writeDoc(doc, { indent, behind: 0, isInBrackets: false });
    this.write(trailing);
    this.endLine();
  }

  private endLine(): void {
    this.chunks.push("\n");
    this.line += 1;
    this.column = 0;
  }

  private write(text: string): void {
    this.chunks.push(text);
    this.column += text.length;
  }

  private fits(doc: Doc, place: Place): boolean {
    return this.column + widthOf(doc) + place.behind <= lineLimit;
  }

  private writeDoc(doc: Doc, place: Place): void {
    if (typeof doc === "string") return this.write(doc);
    switch (doc.kind) {
      case "marked":
        this.found.push({ line: this.line, column: this.column, origin: doc.origin });
        return this.writeDoc(doc.content, place);
      case "concat":
        return this.writeSequence(doc.parts, place);
      case "chain":
        return this.writeChain(doc, place);
      case "brackets":
        return this.writeBrackets(doc, place);
    }
  }

  private writeSequence(parts: readonly Doc[], place: Place): void {
    const behind = columnsBehind(parts, place.behind);
    parts.forEach((part, index) => this.writeDoc(part, { ...place, behind: behind[index] ?? 0 }));
  }

  private writeChain(chain: Chain, place: Place): void {
    if (!place.isInBrackets || this.fits(chain, place)) {
      return this.writeSequence(chainParts(chain.first, chain.rest), place);
    }
    this.writeDoc(chain.first, { ...place, behind: 0 });
    chain.rest.forEach((link, index) => {
      this.startLine(place.indent);
      this.write(link.operator);
      this.writeDoc(link.operand, { ...place, behind: index === chain.rest.length - 1 ? place.behind : 0 });
    });
  }

  private writeBrackets(doc: Brackets, place: Place): void {
    if (this.fits(doc, place)) return this.writeOnOneLine(doc, place);
    const indent = place.indent + indentWidth;
    this.write(doc.open);
    if (isSoleDisplay(doc)) {
      this.writeDoc(doc.items[0] ?? "", { indent: place.indent, behind: place.behind + 1, isInBrackets: true });
    } else {
      doc.items.forEach((item, index) => {
        this.startLine(indent);
        const comma = index < doc.items.length - 1 ? "," : doc.lastComma;
        this.writeDoc(item, { indent, behind: comma.length, isInBrackets: true });
        this.write(comma);
      });
      this.startLine(place.indent);
    }
    this.write(doc.close);
  }

  private writeOnOneLine(doc: Brackets, place: Place): void {
    if (!doc.isOptional) this.write(doc.open);
    doc.items.forEach((item, index) => {
      if (index > 0) this.write(", ");
      this.writeDoc(item, place);
    });
    this.write(doc.lastComma);
    if (!doc.isOptional) this.write(doc.close);
  }

  private startLine(indent: number): void {
    this.endLine();
    this.write(" ".repeat(indent));
  }
}

/** `f([…])`: the brackets of both share a line. */
function isSoleDisplay(doc: Brackets): boolean {
  const [only, ...others] = doc.items;
  if (doc.isOptional || others.length > 0 || doc.lastComma || typeof only !== "object") return false;
  const content = only.kind === "marked" ? only.content : only;
  return typeof content === "object" && content.kind === "brackets" && !content.isOptional;
}
