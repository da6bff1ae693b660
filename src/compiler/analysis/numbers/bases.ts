import { ts } from "../../ts.js";
import type { Cell } from "./cells.js";
import type { Graph } from "./graph.js";
import { isKnownIterable, roleOf } from "./roles.js";
import { baseTypes, isNominal, ownerScope, type Direction, type NominalDeclaration, type Scope } from "./scope.js";
import { memberName, type Template, type TemplateReader } from "./templates.js";

/** What ties values to declared types. */
interface Tying {
  readonly graph: Graph;
  readonly templates: TemplateReader;
  apply(cell: Cell, template: Template, scope: Scope, direction: Direction, depth?: number): void;
  instancesOf(symbol: ts.Symbol): Cell | undefined;
}

/** A use of a declared type. */
interface Use {
  readonly scope: Scope;
  readonly direction: Direction;
  readonly depth: number;
}

/** Ties the parts of structures that declared types and their bases call by different names. */
export class Bases {
  private readonly linked = new Map<object, Set<ts.Symbol>>();

  constructor(private readonly constraints: Tying) {}

  /** Ties the parts of a value's structure that its declared type, and the types that it extends, call by different names. */
  link(cell: Cell, symbol: ts.Symbol, depth = 0): void {
    const structure = this.constraints.graph.structure(cell);
    const done = this.linked.get(structure) ?? new Set();
    if (done.has(symbol)) return;
    this.linked.set(structure, done.add(symbol));
    for (const declaration of symbol.declarations ?? []) {
      if (!isNominal(declaration)) continue;
      const scope = ownerScope(cell, declaration);
      for (const base of baseTypes(declaration))
        this.linkBase(cell, this.constraints.templates.read(base), scope, depth + 1);
      if (!isKnownIterable(symbol.name)) this.linkElements(cell, declaration, scope, depth + 1);
    }
  }

  private linkBase(cell: Cell, base: Template, scope: Scope, depth: number): void {
    if (base.kind === "array") this.constraints.apply(cell, base, scope, "both", depth);
    if (base.kind !== "reference" || this.constraints.instancesOf(base.symbol) !== undefined) return;
    for (const [index, template] of base.arguments.entries()) {
      const role = roleOf(this.constraints.graph, cell, base.symbol.name, index);
      this.constraints.apply(role.write, template, scope, "out", depth);
      this.constraints.apply(role.read, template, scope, "in", depth);
    }
    this.link(cell, base.symbol, depth);
  }

  /** What a declared type gives by index or iteration is what its structure holds under unknown keys. */
  private linkElements(cell: Cell, declaration: NominalDeclaration, scope: Scope, depth: number): void {
    for (const member of declaration.members) {
      if (ts.isIndexSignatureDeclaration(member)) {
        this.constraints.apply(
          this.constraints.graph.anyWrite(cell),
          this.constraints.templates.read(member.type),
          scope,
          "out",
          depth,
        );
      } else if (
        (ts.isMethodSignature(member) || ts.isMethodDeclaration(member)) &&
        memberName(member.name).endsWith("terator")
      ) {
        if (!/^@@(i|asyncI)terator$/.test(memberName(member.name))) continue;
        const iteratorCell = this.constraints.graph.cell();
        this.constraints.apply(iteratorCell, this.constraints.templates.read(member.type), scope, "out", depth);
        this.constraints.graph.flow(
          this.constraints.graph.anyRead(iteratorCell),
          this.constraints.graph.anyWrite(cell),
        );
      }
    }
  }

  /** A declaration uses a member of an object of the program, in the way that its type declares. */
  useMember(cell: Cell, own: Cell, name: string, declaration: NominalDeclaration): void {
    const { templates } = this.constraints;
    for (const member of declaration.members) {
      if (member.name === undefined || memberName(member.name) !== name) continue;
      const isMethod = ts.isMethodSignature(member) || ts.isMethodDeclaration(member);
      if (isMethod)
        this.constraints.apply(
          own,
          { kind: "function", signature: member, construct: false },
          ownerScope(cell, declaration),
          "in",
        );
      else if (ts.isPropertySignature(member))
        this.constraints.apply(own, templates.read(member.type), ownerScope(cell, declaration), "in");
    }
  }

  /** An alias is what it is declared as. */
  expandAlias(cell: Cell, declaration: ts.TypeAliasDeclaration, given: readonly Template[], use: Use): void {
    const { graph, templates } = this.constraints;
    const { direction, depth } = use;
    const parameters = new Map<string, Cell>();
    for (const [index, { name, default: otherwise }] of [...(declaration.typeParameters ?? [])].entries()) {
      const parameter = graph.cell();
      parameters.set(name.text, parameter);
      const template = given[index] ?? (otherwise === undefined ? undefined : templates.read(otherwise));
      if (template !== undefined && template.kind !== "any") {
        this.constraints.apply(parameter, template, use.scope, direction, depth);
      }
    }
    const scope: Scope = { parameters, owner: undefined, outer: undefined };
    this.constraints.apply(cell, templates.read(declaration.type), scope, direction, depth);
  }

  /** An interface of the program is what its members say. */
  expand(cell: Cell, symbol: ts.Symbol, given: readonly Template[], use: Use): void {
    const { graph, templates } = this.constraints;
    const { direction, depth } = use;
    for (const declaration of symbol.declarations ?? []) {
      if (!ts.isInterfaceDeclaration(declaration)) continue;
      const parameters = new Map<string, Cell>();
      for (const [index, { name }] of [...(declaration.typeParameters ?? [])].entries()) {
        const parameter = graph.cell();
        parameters.set(name.text, parameter);
        this.constraints.apply(parameter, given[index] ?? { kind: "opaque" }, use.scope, direction, depth);
      }
      const scope: Scope = { parameters, owner: undefined, outer: undefined };
      this.constraints.apply(cell, templates.object([...declaration.members]), scope, direction, depth);
      for (const base of baseTypes(declaration))
        this.constraints.apply(cell, templates.read(base), scope, direction, depth);
    }
  }
}
