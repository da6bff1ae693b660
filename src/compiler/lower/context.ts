import { helpers, type HelperName } from "../runtime/manifest.js";
import { readsOpenKey } from "../analysis/objects/open-keys.js";
import type { Binding, FunctionScope, ScopeNode } from "../analysis/scopes.js";
import type { Code, DetailsOf } from "../diagnostics/catalogue.js";
import { diagnosticAt } from "../diagnostics/report.js";
import { skipErased } from "../frontend/syntax.js";
import { userPath } from "../frontend/typed-program.js";
import type { Representation } from "../frontend/values.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";
import type { FunctionState, JumpFrame, ModuleState, ProgramFacts, Turn } from "./state.js";

export type { Crossing, FunctionState, JumpFrame, ModuleState, ProgramFacts, Turn } from "./state.js";

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
  /** The expression or statement that is being lowered, for findings that have no node of their own. */
  private at: ts.Node | undefined;
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
    this.at = node;
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
    const { only } = helpers[name];
    if (only !== undefined && only !== this.program.target && this.at !== undefined)
      this.report(this.at, "unsupportedMember", this.at.getText(this.module.file));
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
    if (ts.isOptionalChain(skipErased(node))) return true;
    return values.facts(this.typeOf(node)).representations.has("nothing") || readsOpenKey(checker, values, node);
  }

  origin(node: ts.Node): py.Origin {
    return this.originAt(node.getStart(this.module.file));
  }

  originAt(offset: number): py.Origin {
    return { file: userPath(this.module.file.fileName), offset };
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
