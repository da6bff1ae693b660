/** What a Python module offers, as far as its declarations say it: between reading Python and writing TypeScript. Types are TypeScript's already. */

/** A parameter by its Python name. */
export interface ParameterFact {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
}

/** One form of a function. */
export interface FunctionFact {
  readonly name: string;
  readonly comment: string | undefined;
  /** By position only, then by position or name. */
  readonly positionalOnly: readonly ParameterFact[];
  readonly positional: readonly ParameterFact[];
  /** The type of each further argument (`*args`). */
  readonly rest: string | undefined;
  readonly keywordOnly: readonly ParameterFact[];
  /** The type of any other keyword argument (`**kwargs`). */
  readonly anyKeyword: string | undefined;
  readonly returns: string;
  readonly isStatic: boolean;
}

/** A constant, a variable or an attribute. */
export interface ValueFact {
  readonly name: string;
  readonly type: string;
  readonly comment: string | undefined;
  readonly isReadonly: boolean;
  readonly isStatic: boolean;
}

export interface ClassFact {
  readonly name: string;
  readonly base: string | undefined;
  readonly comment: string | undefined;
  readonly constructors: readonly FunctionFact[];
  readonly methods: readonly FunctionFact[];
  readonly values: readonly ValueFact[];
  /** Methods that Python spells with underscores: `__len__`, `__getitem__`, … */
  readonly special: ReadonlyMap<string, FunctionFact>;
}

export interface ModuleFact {
  readonly comment: string | undefined;
  /** Types of other modules that annotations name: module, and names (none: the module itself). */
  readonly imports: ReadonlyMap<string, ReadonlySet<string>>;
  readonly functions: readonly FunctionFact[];
  readonly values: readonly ValueFact[];
  readonly classes: readonly ClassFact[];
}
