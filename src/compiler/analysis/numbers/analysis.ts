import { ts } from "../../ts.js";
import { Constraints } from "./constraints.js";
import { emptyScope } from "./scope.js";
import type { Guard } from "./guards.js";
import { Graph } from "./graph.js";
import type { Cell } from "./cells.js";
import { TemplateReader, type Template } from "./templates.js";
import { single } from "./values.js";

/** The function whose body is being read. */
export interface FunctionContext {
  /** The function's own value; undefined for a module, a field initialiser, a static block. */
  readonly cell: Cell | undefined;
  readonly form: "callable" | "constructable";
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  /** What `this` is. */
  readonly receiver: Cell | undefined;
  /** What the function is declared to return. */
  readonly returns: ts.TypeNode | undefined;
}

/** A value that goes where an `int` is declared. */
export interface Obligation {
  readonly node: ts.Node;
  readonly cell: Cell;
  readonly message: string;
}

/** A use of a variable that a condition around it may say something about. */
export interface GuardedUse {
  readonly node: ts.Identifier;
  readonly symbol: ts.Symbol;
  readonly variable: Cell;
  readonly use: Cell;
  readonly guards: readonly Guard[];
}

/** What a comparison leaves of a variable's values. */
export interface Refinement {
  readonly value: Cell;
  readonly bound: Cell;
  readonly result: Cell;
}

/** An assignment to a variable, or a step of it. */
export interface VariableWrite {
  readonly node: ts.Node;
  readonly value: ts.Expression | undefined;
}

/** What reads the parts of a program: a table from syntax kinds, put together by the entry module so that its parts need not import one another. */
export interface Readers {
  expression(analysis: Analysis, node: ts.Expression): Cell;
  statement(analysis: Analysis, node: ts.Node): void;
}

/** A class: what `this` is in its instances, and on itself. */
export interface ClassCells {
  readonly instance: Cell;
  readonly statics: Cell;
}

/** The state of one analysis while the program is read. */
export class Analysis {
  readonly graph = new Graph();
  readonly constraints: Constraints;
  readonly nodes = new Map<ts.Node, Cell>();
  readonly symbols = new Map<ts.Symbol, Cell>();
  private readonly propertiesOf = new Map<ts.Declaration, ts.Symbol>();
  private readonly othersOf = new Map<ts.Declaration, ts.Symbol>();
  private readonly namedSymbols = new Map<ts.Node, ts.Symbol | undefined>();
  /** Cells that were read or written through a property's declaration. */
  readonly propertyCells = new Map<ts.Symbol, Set<Cell>>();
  readonly classes = new Map<ts.Node, ClassCells>();
  readonly functions: {
    readonly node: ts.SignatureDeclaration;
    readonly cell: Cell;
    readonly form: "callable" | "constructable";
  }[] = [];
  readonly obligations: Obligation[] = [];
  readonly guardedUses: GuardedUse[] = [];
  readonly refinements: Refinement[] = [];
  readonly writes = new Map<ts.Symbol, VariableWrite[]>();
  /** Links that depend on what else the program turns out to do; repeated until none adds anything. */
  readonly pending: (() => boolean)[] = [];
  /** All that is thrown. */
  readonly thrown: Cell;
  context: FunctionContext = moduleContext;

  constructor(
    readonly checker: ts.TypeChecker,
    readonly sourceFiles: ReadonlySet<ts.SourceFile>,
    private readonly readers: Readers,
  ) {
    const instancesOf = (symbol: ts.Symbol): Cell | undefined => {
      const declaration = symbol.declarations?.find((node) => ts.isClassDeclaration(node) && !this.isDeclared(node));
      return declaration === undefined ? undefined : this.classCells(declaration).instance;
    };
    const awaitInto = (from: Cell, to: Cell): void => {
      this.awaitInto(from, to);
    };
    const later = (link: () => boolean): void => {
      this.pending.push(link);
    };
    this.constraints = new Constraints(this.graph, new TemplateReader(checker), instancesOf, awaitInto, later);
    this.thrown = this.graph.cell();
  }

  /** The values of an expression. Each expression is read once. */
  evaluate(node: ts.Expression): Cell {
    const known = this.nodes.get(node);
    if (known !== undefined) return known;
    const cell = this.readers.expression(this, node);
    this.nodes.set(node, cell);
    return cell;
  }

  statement(node: ts.Node): void {
    this.readers.statement(this, node);
  }

  statements(nodes: readonly ts.Node[]): void {
    for (const node of nodes) this.statement(node);
  }

  /** Reads with another function as the current one. */
  within(context: FunctionContext, read: () => void): void {
    const outer = this.context;
    this.context = context;
    read();
    this.context = outer;
  }

  template(node: ts.TypeNode | undefined): Template {
    return this.constraints.templates.read(node);
  }

  /** A value that is one of two. */
  join(left: Cell, right: Cell): Cell {
    const joined = this.graph.cell();
    this.graph.flow(left, joined);
    this.graph.flow(right, joined);
    return joined;
  }

  /** A number that stands in the source: also a bound worth trying. */
  literal(value: number): Cell {
    this.graph.solver.suggest(value);
    return this.graph.constant(single(value));
  }

  /** The symbol that a name stands for, behind imports. */
  symbolOf(node: ts.Node): ts.Symbol | undefined {
    if (this.namedSymbols.has(node)) return this.namedSymbols.get(node);
    const symbol = this.findSymbol(node);
    this.namedSymbols.set(node, symbol);
    return symbol;
  }

  private findSymbol(node: ts.Node): ts.Symbol | undefined {
    const parent = node.parent;
    const symbol =
      ts.isShorthandPropertyAssignment(parent) && parent.name === node
        ? this.checker.getShorthandAssignmentValueSymbol(parent)
        : this.checker.getSymbolAtLocation(node);
    return symbol === undefined ? undefined : this.resolved(symbol);
  }

  /** The symbol behind an import; and of those that TypeScript makes for one declaration (for each use of a generic type), always the same. */
  resolved(symbol: ts.Symbol): ts.Symbol {
    const found = symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
    const { valueDeclaration, declarations } = found;
    if (valueDeclaration === undefined || declarations?.length !== 1) return found;
    // A parameter property has two symbols that must not be mixed up.
    const known = found.flags & ts.SymbolFlags.Property ? this.propertiesOf : this.othersOf;
    const canonical = known.get(valueDeclaration) ?? found;
    known.set(valueDeclaration, canonical);
    return canonical;
  }

  /** Whether something is only declared: it exists outside the program. */
  isDeclared(node: ts.Node): boolean {
    const file = node.getSourceFile();
    if (file.isDeclarationFile || !this.sourceFiles.has(file)) return true;
    for (let current: ts.Node = node; !ts.isSourceFile(current); current = current.parent) {
      if (
        ts.canHaveModifiers(current) &&
        ts.getModifiers(current)?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword)
      ) {
        return true;
      }
      if (ts.isBlock(current)) return false;
    }
    return false;
  }

  /** The cell of a variable, parameter, function, class, enum, namespace or static member. */
  symbolCell(symbol: ts.Symbol): Cell {
    const known = this.symbols.get(symbol);
    if (known !== undefined) return known;
    const cell = this.graph.cell();
    this.symbols.set(symbol, cell);
    const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
    if (declaration === undefined) this.graph.poison(cell);
    else if (this.isDeclared(declaration)) this.declaredSymbol(cell, symbol);
    else if (ts.isEnumDeclaration(declaration)) this.graph.poison(cell);
    else if (ts.isModuleDeclaration(declaration) || ts.isSourceFile(declaration)) this.linkExports(cell, symbol);
    return cell;
  }

  private declaredSymbol(cell: Cell, symbol: ts.Symbol): void {
    for (const declaration of symbol.declarations ?? []) {
      if (ts.isVariableDeclaration(declaration) && declaration.type !== undefined) {
        this.constraints.apply(cell, this.template(declaration.type), emptyScope, "out");
      } else if (ts.isFunctionDeclaration(declaration)) {
        this.constraints.function(cell, declaration, false, emptyScope, "out", 0);
      } else if (ts.isVariableDeclaration(declaration) || ts.isSourceFile(declaration)) this.graph.poison(cell);
    }
  }

  private linkExports(cell: Cell, symbol: ts.Symbol): void {
    for (const exported of this.checker.getExportsOfModule(symbol)) {
      const target = this.resolved(exported);
      if (!(target.flags & ts.SymbolFlags.Value)) continue;
      this.graph.equate(this.graph.property(cell, exported.name), this.symbolCell(target));
    }
  }

  classCells(node: ts.Node): ClassCells {
    const known = this.classes.get(node);
    if (known !== undefined) return known;
    const cells: ClassCells = { instance: this.graph.cell(), statics: this.graph.cell() };
    this.classes.set(node, cells);
    return cells;
  }

  /** What awaiting a value gives: what a promise holds, or the value itself. */
  awaitInto(from: Cell, to: Cell, type?: ts.Type): void {
    this.graph.flow(this.graph.property(from, "<awaited>"), to);
    if (type === undefined || type.symbol?.name !== "Promise") this.graph.flow(from, to);
  }

  /** Remembers that a property was used through its declaration. */
  noteProperty(symbol: ts.Symbol, cell: Cell): void {
    const cells = this.propertyCells.get(symbol) ?? new Set();
    this.propertyCells.set(symbol, cells.add(cell));
  }

  noteWrite(symbol: ts.Symbol, node: ts.Node, value: ts.Expression | undefined): void {
    const writes = this.writes.get(symbol) ?? [];
    this.writes.set(symbol, writes);
    writes.push({ node, value });
  }

  /** Remembers a value that goes where the source declares an `int`. */
  obliges(type: ts.TypeNode | undefined, node: ts.Node | undefined, cell: Cell, what: string): void {
    if (type === undefined || node === undefined || !this.demandsInt(this.template(type))) return;
    this.obligations.push({ node, cell, message: `${what} is an int, and this is a float` });
  }

  /** Whether no float may go where a type is declared. */
  demandsInt(template: Template): boolean {
    if (template.kind === "int") return true;
    if (template.kind !== "every") return false;
    return template.parts.every((part) => this.demandsInt(part));
  }
}

const moduleContext: FunctionContext = {
  cell: undefined,
  form: "callable",
  isAsync: false,
  isGenerator: false,
  receiver: undefined,
  returns: undefined,
};
