/** A regular expression in the form that MicroPython's `re` takes. */
export interface Translated {
  readonly pattern: string;
  /** How many groups it captures. */
  readonly groups: number;
  /** Named groups by their number. */
  readonly names: Readonly<Record<string, number>>;
}

/** Why a regular expression has no such form. */
export interface Untranslatable {
  readonly why: string;
}

class Refused extends Error {}

const classRanges: Readonly<Record<string, string>> = { d: "0-9", w: "a-zA-Z0-9_", s: " \\t\\n\\r\\f\\v" };
const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", f: "\f", v: "\v", 0: "\0" };
const special = /[\\^$.*+?()[\]{}|/-]/;

/** Reads a pattern of JavaScript from left to right, and writes it for `re`: without flags, counts, lookaround or names. */
class Translator {
  private position = 0;
  private groups = 0;
  private readonly names: Record<string, number> = {};

  constructor(
    private readonly source: string,
    private readonly flags: string,
  ) {}

  translate(): Translated {
    const unknown = [...this.flags].find((flag) => !"gisu".includes(flag));
    if (unknown !== undefined) throw new Refused(`the flag \`${unknown}\``);
    const pattern = this.alternatives();
    if (this.position < this.source.length) throw new Refused("an unbalanced `)`");
    return { pattern, groups: this.groups, names: this.names };
  }

  private peek(length = 1): string {
    return this.source.slice(this.position, this.position + length);
  }

  private take(length = 1): string {
    const text = this.peek(length);
    this.position += length;
    return text;
  }

  private alternatives(): string {
    let text = "";
    while (this.position < this.source.length && this.peek() !== ")") {
      text += this.peek() === "|" ? this.take() : this.quantified();
    }
    return text;
  }

  private quantified(): string {
    const groupsBefore = this.groups;
    const atom = this.atom();
    const quantifier = this.peek();
    if (quantifier === "*" || quantifier === "+" || quantifier === "?") {
      this.take();
      return atom + quantifier + (this.peek() === "?" ? this.take() : "");
    }
    const count = /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.source.slice(this.position));
    if (count === null) return atom;
    this.take(count[0].length);
    if (this.groups > groupsBefore) throw new Refused("a count behind a capturing group");
    const lazy = this.peek() === "?" ? this.take() : "";
    const least = Number(count[1]);
    if (count[2] === undefined) return atom.repeat(least);
    if (count[3] === "") return atom.repeat(least) + `${atom}*${lazy}`;
    const most = Number(count[3]);
    if (most > 64) throw new Refused("a count above 64");
    return atom.repeat(least) + `${atom}?${lazy}`.repeat(Math.max(most - least, 0));
  }

  private atom(): string {
    const character = this.take();
    switch (character) {
      case ".":
        return this.flags.includes("s") ? "." : "[^\n\r]";
      case "(":
        return this.group();
      case "[":
        return this.set();
      case "\\":
        return this.escape();
      case "^":
      case "$":
        return character;
      default:
        return this.literal(character);
    }
  }

  private group(): string {
    let opening = "(";
    const name = /^\?<([A-Za-z_$][\w$]*)>/.exec(this.source.slice(this.position));
    if (this.peek(2) === "?:") opening += this.take(2);
    else if (name?.[1] !== undefined) {
      this.take(name[0].length);
      this.groups += 1;
      this.names[name[1]] = this.groups;
    } else if (this.peek() === "?") throw new Refused("looking ahead or behind");
    else this.groups += 1;
    const inner = this.alternatives();
    if (this.take() !== ")") throw new Refused("an unbalanced `(`");
    return `${opening}${inner})`;
  }

  private escape(): string {
    const character = this.take();
    if ("dDwWsS".includes(character)) return `\\${character}`;
    if (character === "b" || character === "B") throw new Refused("a word boundary");
    if (/[1-9k]/.test(character)) throw new Refused("a back reference");
    return this.literal(this.escaped(character));
  }

  /** The character that an escape stands for. */
  private escaped(character: string): string {
    if (character === "x" || character === "u") {
      const code = character === "x" ? /^[\da-f]{2}/i : /^[\da-f]{4}/i;
      const digits = code.exec(this.source.slice(this.position))?.[0];
      if (digits === undefined) throw new Refused("this escape");
      this.take(digits.length);
      return String.fromCharCode(parseInt(digits, 16));
    }
    return Object.hasOwn(controls, character) ? (controls[character] ?? character) : character;
  }

  private literal(character: string): string {
    const [lower, upper] = [character.toLowerCase(), character.toUpperCase()];
    if (this.flags.includes("i") && lower !== upper) return `[${lower}${upper}]`;
    return special.test(character) ? `\\${character}` : character;
  }

  private set(): string {
    let text = this.peek() === "^" ? this.take() : "";
    const start = text;
    while (this.peek() !== "]") {
      if (this.position >= this.source.length) throw new Refused("an unbalanced `[`");
      text += this.member();
    }
    this.take();
    if (text === start) throw new Refused("an empty set");
    return `[${text}]`;
  }

  private member(): string {
    const first = this.setCharacter();
    if (first.length > 1 || this.peek() !== "-" || this.peek(2) === "-]") return this.inSet(first);
    this.take();
    const last = this.setCharacter();
    if (last.length !== 1) throw new Refused("this range");
    const range = `${this.quoted(first)}-${this.quoted(last)}`;
    const isLetters = /^[a-z]-[a-z]$/i.test(range);
    return this.flags.includes("i") && isLetters ? range.toLowerCase() + range.toUpperCase() : range;
  }

  /** One character, or the ranges of a class. */
  private setCharacter(): string {
    const character = this.take();
    if (character.charCodeAt(0) > 127) throw new Refused("a letter beyond ASCII in a set");
    if (character !== "\\") return character;
    const escape = this.take();
    if (Object.hasOwn(classRanges, escape)) return classRanges[escape] ?? "";
    if ("DWS".includes(escape)) throw new Refused("a negated class in a set");
    return escape === "b" ? "\b" : this.escaped(escape);
  }

  private inSet(text: string): string {
    if (text.length > 1)
      return text
        .replace(/\\t/g, "\t")
        .replace(/\\n/g, "\n")
        .replace(/\\r/g, "\r")
        .replace(/\\f/g, "\f")
        .replace(/\\v/g, "\v");
    const [lower, upper] = [text.toLowerCase(), text.toUpperCase()];
    return this.flags.includes("i") && lower !== upper ? lower + upper : this.quoted(text);
  }

  private quoted(character: string): string {
    return /[\]\\^-]/.test(character) ? `\\${character}` : character;
  }
}

/** A regular expression of JavaScript for MicroPython's `re`, or why there is none. */
export function translate(source: string, flags: string): Translated | Untranslatable {
  try {
    return new Translator(source, flags).translate();
  } catch (error) {
    if (error instanceof Refused) return { why: error.message };
    throw error;
  }
}
