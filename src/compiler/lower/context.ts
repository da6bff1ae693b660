import type { HelperName } from "../runtime/manifest.js";
import type { Target } from "../api.js";
import type { AsyncMode } from "./async/mode.js";
import type { CallFacts } from "../analysis/calls.js";
import type { ModuleFacts } from "../analysis/modules.js";
import type { ObjectFacts } from "../analysis/objects/index.js";
import { readsOpenKey } from "../analysis/objects/open-keys.js";
import type { Names } from "../analysis/names.js";
import type { NumberFacts } from "../analysis/numbers/index.js";
import type { Binding, FunctionScope, ModuleScopes, ScopeNode } from "../analysis/scopes.js";
import type { Code, DetailsOf } from "../diagnostics/catalogue.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { diagnosticAt } from "../diagnostics/report.js";
import { userPath } from "../frontend/typed-program.js";
import type { Representation, Values } from "../frontend/values.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";
import type { ShapeTable } from "./objects/shape-class.js";

/** What is known about the whole program before lowering; shared by its modules. */
export interface ProgramFacts {
  readonly target: Target;
  readonly checker: ts.TypeChecker;
  readonly values: Values;
  readonly numbers: NumberFacts;
  readonly calls: CallFacts;
  readonly asyncMode: AsyncMode;
  readonly modules: ModuleFacts;
  /** The user's own modules. */
  readonly sourceFiles: readonly ts.SourceFile[];
  readonly objects: ObjectFacts;
  scopesOf(file: ts.SourceFile): ModuleScopes;
  namesOf(file: ts.SourceFile): Names;
  readonly diagnostics: Diagnostic[];
}

/** What one module gathers while it is lowered. */
export interface ModuleState {
  readonly file: ts.SourceFile;
  readonly scopes: ModuleScopes;
  readonly names: Names;
  /** Python names of variables that a function stores to from outside the scope that declares them. */
  readonly volatileNames: ReadonlySet<string>;
  /** Python modules that lowered code needs, and the name each goes by here. */
  readonly imports: Map<string, string>;
  /** Helpers of `runtime/` that lowered code calls. */
  readonly helpers: Set<HelperName>;
  /** Statements that stand before the user's first: classes of object literals, and the like. */
  readonly prologue: py.Statement[];
  /** The classes of object literals, by shape. */
  readonly shapes: ShapeTable;
}

/** A loop, switch or labelled block around a statement, as far as `break` and `continue` are concerned. */
export interface JumpFrame {
  readonly label: string | undefined;
  /** `continue` may go to it. */
  readonly isLoop: boolean;
  /** An unlabelled `break` may go to it although it is no loop. */
  readonly isSwitch: boolean;
  /** It is written as a Python loop, so that Python's own `break` leaves it. */
  readonly isPythonLoop: boolean;
  /** What must run before Python's `continue`: the step of a `for` that became a `while`. */
  readonly beforeContinue: () => readonly py.Statement[];
  /** Jumps to a frame further out that leave this Python loop first. */
  readonly crossings: Crossing[];
}

/** A jump through several Python loops: a flag is set, and looked at behind each loop that it leaves. */
export interface Crossing {
  readonly key: string;
  readonly flag: py.Name;
  /** This is the outermost loop that the jump leaves by flag: the flag is cleared before it. */
  readonly isOutermost: boolean;
  /** What to do behind this loop when the flag is set. */
  readonly then: () => readonly py.Statement[];
}

/** The body of a loop that is a function of its own, called once a turn. */
export interface Turn {
  readonly label: string | undefined;
  /** There is a `return` in it, which must return from the function around the loop. */
  readonly returns: boolean;
  breaks: boolean;
}

/** What belongs to the Python function that is being written. */
export interface FunctionState {
  readonly scope: FunctionScope;
  /** What `this` is called. */
  readonly self: string;
  readonly frames: JumpFrame[];
  readonly turn: Turn | undefined;
  /** The namespaces whose class body is being written: their members go by their bare names. */
  readonly bodies: ReadonlySet<ts.Symbol>;
  /** How many temporaries of each hint there are. */
  readonly temporaries: Map<string, number>;
}

/** A value together with the statements that must run before it. */
export interface Captured<T> {
  readonly value: T;
  readonly statements: readonly py.Statement[];
}

/** The doors through which handlers reach each other. */
export interface Dispatch {
  expression(context: Context, node: ts.Expression): py.Expression;
  effect(context: Context, node: ts.Expression): void;
  statement(context: Context, node: ts.Statement): void;
  /** A list of statements, hoisted where JavaScript hoists, with comments and empty lines; `end` is what closes the list. */
  statements(context: Context, nodes: readonly ts.Statement[], end: ts.Node): void;
}

/** Temporaries that an inner function may use are not its own to reuse; the module's values are not used from inside. */
function inheritedTemporaries(outer: FunctionState): Map<string, number> {
  const isModule = outer.scope.parent === undefined;
  return new Map([...outer.temporaries].filter(([hint]) => !isModule || hint === "Class" || hint === "function"));
}

/**
 * The state of lowering one module. Handlers get it as their first argument and reach each other only through it.
 */
export class Context {
  private sink: py.Statement[] = [];
  private readonly substitutes = new Map<ts.Node, py.Expression>();
  private current: FunctionState;

  constructor(
    readonly program: ProgramFacts,
    readonly module: ModuleState,
    private readonly dispatch: Dispatch,
  ) {
    this.current = {
      scope: module.scopes.root,
      self: "self",
      frames: [],
      turn: undefined,
      bodies: new Set(),
      temporaries: new Map(),
    };
  }

  // ------------------------------------------------------------ going down

  /** The Python of an expression; statements that it needs first go to the current block. */
  expression(node: ts.Expression): py.Expression {
    const substitute = this.substitutes.get(node);
    if (substitute !== undefined) return substitute;
    const lowered = this.dispatch.expression(this, node);
    return lowered.origin === undefined ? { ...lowered, origin: this.origin(node) } : lowered;
  }

  /** Runs `lower` while an expression that is evaluated already stands for its value. */
  substituting<T>(node: ts.Expression, value: py.Expression, lower: () => T): T {
    this.substitutes.set(node, value);
    try {
      return lower();
    } finally {
      this.substitutes.delete(node);
    }
  }

  isSubstituted(node: ts.Expression): boolean {
    return this.substitutes.has(node);
  }

  /** The Python of an expression whose value nobody uses. */
  effect(node: ts.Expression): void {
    this.dispatch.effect(this, node);
  }

  /** Lowers a statement into the current block. */
  statement(node: ts.Statement): void {
    this.dispatch.statement(this, node);
  }

  /** Lowers what stands between braces, with comments and empty lines, and gives its statements. */
  block(statements: readonly ts.Statement[], end: ts.Node): py.Statement[] {
    return [...this.capture(() => this.dispatch.statements(this, statements, end)).statements];
  }

  /** A statement as the body of another: a block's statements, or the one statement. */
  body(node: ts.Statement): py.Statement[] {
    return ts.isBlock(node) ? this.block(node.statements, node) : this.block([node], node);
  }

  // ------------------------------------------------------------ statements on the way

  /** Adds a statement to the current block. */
  emit(...statements: readonly py.Statement[]): void {
    this.sink.push(...statements);
  }

  /** Runs `lower` and keeps the statements that it emits apart. */
  capture<T>(lower: () => T): Captured<T> {
    const outer = this.sink;
    const statements: py.Statement[] = [];
    this.sink = statements;
    try {
      return { value: lower(), statements };
    } finally {
      this.sink = outer;
    }
  }

  /** Runs `lower` as part of another Python function. */
  inFunction<T>(
    node: ScopeNode,
    lower: () => T,
    options: { readonly self?: string | undefined; readonly turn?: Turn } = {},
  ): T {
    const outer = this.current;
    const self = options.self ?? outer.self;
    this.current = {
      scope: this.module.scopes.scopeOf(node),
      self,
      frames: [],
      turn: options.turn,
      bodies: new Set(),
      temporaries: inheritedTemporaries(outer),
    };
    try {
      return lower();
    } finally {
      this.current = outer;
    }
  }

  /** Runs `lower` where `this` is called something else: the class itself, in what runs when it is complete. */
  withSelf<T>(self: string, lower: () => T): T {
    const outer = this.current;
    this.current = { ...outer, self };
    try {
      return lower();
    } finally {
      this.current = outer;
    }
  }

  /** Runs `lower` in the body of the class that a namespace is. */
  inNamespaceBody<T>(namespace: ts.Symbol, lower: () => T): T {
    const outer = this.current;
    this.current = { ...outer, bodies: new Set([...outer.bodies, namespace]) };
    try {
      return lower();
    } finally {
      this.current = outer;
    }
  }

  /** Whether the body of a namespace's class is being written, and not a function in it. */
  isInBodyOf(namespace: ts.Symbol): boolean {
    return this.current.bodies.has(namespace);
  }

  /** Runs `lower` inside a loop, switch or labelled block. */
  inFrame<T>(frame: JumpFrame, lower: () => T): T {
    this.current.frames.push(frame);
    try {
      return lower();
    } finally {
      this.current.frames.pop();
    }
  }

  /** The loops, switches and labelled blocks around, from the outermost. */
  get frames(): readonly JumpFrame[] {
    return this.current.frames;
  }

  get turn(): Turn | undefined {
    return this.current.turn;
  }

  get scope(): FunctionScope {
    return this.current.scope;
  }

  get self(): string {
    return this.current.self;
  }

  /** A new variable of the current function, for a value that must be kept. */
  temporary(hint = "value"): py.Name {
    const { temporaries } = this.current;
    for (;;) {
      const count = (temporaries.get(hint) ?? 0) + 1;
      temporaries.set(hint, count);
      const id = count === 1 ? `_${hint}` : `_${hint}${count}`;
      if (!this.module.names.isTaken(id)) return { kind: "Name", id };
    }
  }

  /** Stores a value in a new variable now, and gives the variable. */
  keep(value: py.Expression, hint?: string): py.Name {
    const name = this.temporary(hint);
    this.emit({ kind: "Assign", targets: [name], value });
    return name;
  }

  // ------------------------------------------------------------ names

  symbolOf(identifier: ts.Identifier): ts.Symbol | undefined {
    return this.module.scopes.symbolOf(identifier);
  }

  bindingOf(identifier: ts.Identifier): Binding | undefined {
    const symbol = this.symbolOf(identifier);
    return symbol === undefined ? undefined : this.module.scopes.bindingOf(symbol);
  }

  /** The Python name of a variable that the user declared in this module. */
  nameOf(binding: Binding): string {
    return this.module.names.nameOf(binding);
  }

  /** A helper of `runtime/`, which the emitted program then carries. */
  helper(name: HelperName): py.Name {
    this.module.helpers.add(name);
    return { kind: "Name", id: name };
  }

  /** A Python module that lowered code needs, imported once. */
  pythonModule(name: string): py.Name {
    let local = this.module.imports.get(name);
    if (local === undefined) {
      const wanted = name.slice(name.lastIndexOf(".") + 1);
      local = this.module.names.reserve(this.module.names.isTaken(wanted) ? `_${wanted}` : wanted);
      this.module.imports.set(name, local);
    }
    return { kind: "Name", id: local };
  }

  /** Whether a call may store to the variable of this Python name: a function assigns it from outside its own scope. */
  isVolatile(id: string): boolean {
    return this.module.volatileNames.has(id);
  }

  // ------------------------------------------------------------ facts

  typeOf(node: ts.Expression): ts.Type {
    return this.program.checker.getTypeAtLocation(node);
  }

  /** The one representation of an expression's value (apart from None), undefined when there are several. */
  representation(node: ts.Expression): Representation | undefined {
    return this.program.values.single(this.typeOf(node));
  }

  /** Whether an expression's value may be `undefined` or `null` as far as its type tells. */
  mayBeNothing(node: ts.Expression): boolean {
    const { checker, values } = this.program;
    return values.facts(this.typeOf(node)).representations.has("nothing") || readsOpenKey(checker, values, node);
  }

  origin(node: ts.Node): py.Origin {
    return { file: userPath(this.module.file.fileName), offset: node.getStart(this.module.file) };
  }

  // ------------------------------------------------------------ findings

  /** Reports a finding of the catalogue at a node. */
  report<C extends Code>(node: ts.Node, code: C, ...details: DetailsOf<C>): void {
    this.program.diagnostics.push(diagnosticAt(node, code, details));
  }

  /** Reports, and gives an expression that lets lowering go on so that further errors are found. */
  reject<C extends Code>(node: ts.Node, code: C, ...details: DetailsOf<C>): py.Expression {
    this.report(node, code, ...details);
    return { kind: "Constant", value: "None" };
  }
}
