/** The types that random programs use. */
export type Type = "number" | "string" | "boolean" | "number[]";

export interface Variable {
  readonly name: string;
  readonly type: Type;
  readonly isMutable: boolean;
}

export interface Signature {
  readonly name: string;
  readonly parameters: readonly Type[];
  readonly result: Type;
}

/** What all scopes of a program share. */
interface Program {
  /** Numbers are checked as they are computed: for a run that finds out whether they stay exact. */
  readonly isChecked: boolean;
  count: number;
}

/** A block of the program under construction: what is declared in it, and what it has used of outer blocks. */
export class Scope {
  private readonly variables: Variable[] = [];
  private readonly functions: Signature[] = [];
  private readonly used = new Set<string>();

  private constructor(
    private readonly program: Program,
    private readonly parent: Scope | undefined,
    /** The result type of the function around. */
    readonly result: Type | undefined,
    /** Labels of the loops around, the inner ones last; they end at a function. */
    readonly loops: readonly string[],
    /** Inside a `switch`, where a bare `break` ends that. */
    readonly isInSwitch: boolean,
  ) {}

  static program(isChecked: boolean): Scope {
    return new Scope({ isChecked, count: 0 }, undefined, undefined, [], false);
  }

  get isChecked(): boolean {
    return this.program.isChecked;
  }

  block(): Scope {
    return new Scope(this.program, this, this.result, this.loops, this.isInSwitch);
  }
  loop(label: string): Scope {
    return new Scope(this.program, this, this.result, [...this.loops, label], false);
  }
  switchBlock(): Scope {
    return new Scope(this.program, this, this.result, this.loops, true);
  }
  function(result: Type): Scope {
    return new Scope(this.program, this, result, [], false);
  }

  fresh(prefix: string): string {
    this.program.count += 1;
    return `${prefix}${this.program.count}`;
  }

  declare(name: string, type: Type, isMutable: boolean): void {
    this.variables.push({ name, type, isMutable });
  }
  declareFunction(signature: Signature): void {
    this.functions.push(signature);
  }

  /** A new name, or now and then one of an outer block that this block has not used yet, to shadow it. */
  nameFor(type: Type, wish: number): string {
    const shadowed = wish % 3 === 0 ? this.shadowable(Math.trunc(wish / 3)) : undefined;
    return shadowed ?? this.fresh(prefixes[type]);
  }

  private shadowable(wish: number): string | undefined {
    const outer = this.parent?.visible() ?? [];
    const own = new Set(this.variables.map((each) => each.name));
    const free = outer.map((each) => each.name).filter((name) => !own.has(name) && !this.used.has(name));
    return free.length === 0 ? undefined : free[wish % free.length];
  }

  private visible(): readonly Variable[] {
    const own = new Set(this.variables.map((each) => each.name));
    return [...(this.parent?.visible() ?? []).filter((each) => !own.has(each.name)), ...this.variables];
  }

  /** One of the variables of a type that can be seen, chosen by a number. */
  variable(type: Type, wish: number, needsMutable = false): string | undefined {
    const found = this.visible().filter((each) => each.type === type && (each.isMutable || !needsMutable));
    const name = found.length === 0 ? undefined : found[wish % found.length]?.name;
    if (name !== undefined) this.noteUse(name);
    return name;
  }

  signature(type: Type, wish: number): Signature | undefined {
    const found = this.visibleFunctions().filter((each) => each.result === type);
    return found.length === 0 ? undefined : found[wish % found.length];
  }

  private visibleFunctions(): readonly Signature[] {
    return [...(this.parent?.visibleFunctions() ?? []), ...this.functions];
  }

  /** The variables declared in this very block. */
  own(): readonly Variable[] {
    return this.variables;
  }

  private noteUse(name: string): void {
    this.used.add(name);
    if (!this.variables.some((each) => each.name === name)) this.parent?.noteUse(name);
  }
}

const prefixes: Readonly<Record<Type, string>> = { number: "n", string: "s", boolean: "b", "number[]": "a" };
