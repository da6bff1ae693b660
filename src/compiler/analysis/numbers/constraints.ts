import { ts } from "../../ts.js";
import type { Graph } from "./graph.js";
import { Bases } from "./bases.js";
import { isKnownIterable, isReadOnlyRole, roleOf } from "./roles.js";
import { isNominal, isThisParameter, type Direction, type Scope } from "./scope.js";
import type { Cell } from "./cells.js";
import type { Template, TemplateReader } from "./templates.js";
import { anyFloat, anyNumber, anyWildFloat, ints } from "./values.js";

/** Deeper than this, a recursive type is given up. */
const deepest = 8;
const largestLength = 2 ** 31 - 1;

/** Ties values to what their declared types say of them. */
export class Constraints {
  private readonly bases = new Bases(this);

  constructor(
    readonly graph: Graph,
    readonly templates: TemplateReader,
    /** The cell of all instances of a class of the program; undefined for a declared class. */
    readonly instancesOf: (symbol: ts.Symbol) => Cell | undefined,
    /** What awaiting a value gives flows on. */
    private readonly awaitInto: (from: Cell, to: Cell) => void,
    /** Takes a link that depends on what else the program does; it is repeated until it gives false. */
    private readonly later: (link: () => boolean) => void,
  ) {}

  apply(cell: Cell, template: Template, scope: Scope, direction: Direction, depth = 0): void {
    if (depth > deepest) {
      this.graph.poison(cell);
      return;
    }
    switch (template.kind) {
      case "none":
        return;
      case "int":
      case "float":
      case "number":
        this.scalar(cell, template, direction);
        return;
      case "any":
        if (direction === "in") this.graph.enumerate(cell, true);
        else this.graph.poison(cell);
        return;
      case "opaque":
        this.graph.poison(cell);
        return;
      case "this":
        this.tie(cell, scope.owner?.cell, direction);
        return;
      case "parameter":
        this.tie(cell, this.lookUp(template.name, scope), direction);
        return;
      case "every":
        for (const part of template.parts) this.apply(cell, part, scope, direction, depth + 1);
        return;
      case "awaited":
      case "indexed":
        this.derived(cell, template, scope, direction, depth + 1);
        return;
      default:
        this.container(cell, template, scope, direction, depth + 1);
    }
  }

  /** Values of a type parameter's (or of `this`) are the same ones. */
  private tie(cell: Cell, other: Cell | undefined, direction: Direction): void {
    if (other === undefined) this.graph.poison(cell);
    else if (direction === "in") this.graph.flow(cell, other);
    else if (direction === "out") this.graph.flow(other, cell);
    else this.graph.equate(cell, other);
  }

  private scalar(cell: Cell, template: Template, direction: Direction): void {
    if (direction === "in") return;
    const { solver } = this.graph;
    if (template.kind === "int") solver.include(cell, ints(template.lo, template.hi));
    else if (template.kind === "float") solver.include(cell, template.finite ? anyFloat : anyWildFloat);
    else solver.include(cell, anyNumber);
  }

  private container(cell: Cell, template: Template, scope: Scope, direction: Direction, depth: number): void {
    if (direction !== "out") this.graph.enumerate(cell);
    switch (template.kind) {
      case "array":
        this.elements(cell, template, scope, direction, depth);
        return;
      case "tuple":
        for (const [index, part] of template.parts.entries()) {
          if (part.rest) this.restPart(cell, part.template, scope, direction, depth);
          else
            this.apply(
              this.graph.property(cell, String(index)),
              part.template,
              scope,
              template.writable ? "both" : direction,
              depth,
            );
        }
        return;
      case "object":
        this.object(cell, template, scope, direction, depth);
        return;
      case "function":
        this.function(cell, template.signature, template.construct, scope, direction, depth);
        return;
      case "reference":
        this.reference(cell, template.symbol, template.arguments, scope, direction, depth);
        return;
      case "alias":
        this.bases.expandAlias(cell, template.declaration, template.arguments, { scope, direction, depth });
        return;
      default:
        this.graph.poison(cell);
    }
  }

  private elements(
    cell: Cell,
    template: { readonly element: Template; readonly writable: boolean },
    scope: Scope,
    direction: Direction,
    depth: number,
  ): void {
    if (direction !== "in" || template.writable)
      this.apply(this.graph.anyWrite(cell), template.element, scope, "out", depth);
    if (direction !== "out" || template.writable)
      this.apply(this.graph.anyRead(cell), template.element, scope, "in", depth);
  }

  private restPart(cell: Cell, template: Template, scope: Scope, direction: Direction, depth: number): void {
    if (template.kind === "array") {
      this.elements(cell, template, scope, direction, depth);
      return;
    }
    const parts = this.graph.cell();
    this.apply(parts, template, scope, direction, depth);
    if (direction !== "in") this.graph.flow(this.graph.anyRead(parts), this.graph.anyWrite(cell));
    if (direction !== "out") this.graph.flow(this.graph.anyRead(cell), this.graph.anyWrite(parts));
  }

  private object(
    cell: Cell,
    template: Extract<Template, { kind: "object" }>,
    scope: Scope,
    direction: Direction,
    depth: number,
  ): void {
    for (const [name, member] of template.members)
      this.apply(this.graph.property(cell, name), member, scope, direction, depth);
    if (template.index !== undefined)
      this.elements(cell, { element: template.index, writable: true }, scope, direction, depth);
    for (const call of template.calls) {
      this.function(cell, call, ts.isConstructSignatureDeclaration(call), scope, direction, depth);
    }
  }

  /** A function given to the declaration is called by it; one that comes from it may be called by the program. */
  function(
    cell: Cell,
    signature: ts.SignatureDeclaration,
    construct: boolean,
    outer: Scope,
    direction: Direction,
    depth: number,
  ): void {
    const { graph } = this;
    const callable = graph.callable(cell, construct ? "constructable" : "callable");
    const scope = this.scopeOf(signature, outer);
    const inward = direction === "in" ? "out" : direction === "out" ? "in" : "both";
    if (direction !== "out") callable.called = true;
    let position = 0;
    for (const parameter of signature.parameters) {
      const template = this.parameterTemplate(parameter);
      if (isThisParameter(parameter)) this.apply(callable.receiver, template, scope, inward, depth);
      else if (parameter.dotDotDotToken) this.restParameter(cell, construct, position, template, scope, inward, depth);
      else this.apply(graph.slot(callable, position++), template, scope, inward, depth);
    }
    this.apply(callable.result, this.templates.read(signature.type), scope, direction, depth);
  }

  private restParameter(
    cell: Cell,
    construct: boolean,
    from: number,
    template: Template,
    scope: Scope,
    direction: Direction,
    depth: number,
  ): void {
    const { graph } = this;
    const callable = graph.callable(cell, construct ? "constructable" : "callable");
    const list = graph.cell();
    this.apply(list, template, scope, direction, depth);
    if (direction !== "in") graph.flow(graph.anyRead(list), graph.spread(callable));
    if (direction !== "out") graph.rest(callable, from, graph.anyWrite(list));
  }

  /** What a parameter takes. An `index` that the library gives to a callback counts from 0. */
  parameterTemplate(parameter: ts.ParameterDeclaration): Template {
    const template = this.templates.read(parameter.type);
    const counts = template.kind === "int" && ts.isIdentifier(parameter.name) && parameter.name.text === "index";
    return counts && ts.isFunctionTypeNode(parameter.parent) ? { kind: "int", lo: 0, hi: largestLength } : template;
  }

  /** A scope in which a signature's own type parameters are new. */
  scopeOf(signature: ts.SignatureDeclaration, outer: Scope): Scope {
    const { typeParameters } = signature;
    if (typeParameters === undefined || typeParameters.length === 0) return outer;
    const parameters = new Map([...typeParameters].map(({ name }): [string, Cell] => [name.text, this.graph.cell()]));
    return { parameters, owner: outer.owner, outer };
  }

  private derived(
    cell: Cell,
    template: Extract<Template, { kind: "awaited" | "indexed" }>,
    scope: Scope,
    direction: Direction,
    depth: number,
  ): void {
    const source = this.graph.cell();
    this.apply(source, template.of, scope, direction, depth);
    if (template.kind === "indexed") {
      if (direction !== "in") this.graph.flow(this.graph.anyRead(source), cell);
      if (direction !== "out") this.graph.flow(cell, this.graph.anyWrite(source));
    } else if (direction === "out") this.awaitInto(source, cell);
    else this.graph.equate(source, cell);
  }

  private reference(
    cell: Cell,
    symbol: ts.Symbol,
    given: readonly Template[],
    scope: Scope,
    direction: Direction,
    depth: number,
  ): void {
    const instances = this.instancesOf(symbol);
    if (instances !== undefined) {
      this.tie(cell, instances, direction);
      return;
    }
    const declaration = symbol.declarations?.find(isNominal);
    if (declaration !== undefined && !declaration.getSourceFile().isDeclarationFile) {
      this.bases.expand(cell, symbol, given, { scope, direction, depth });
      return;
    }
    for (const [index, template] of given.entries()) {
      const role = roleOf(this.graph, cell, symbol.name, index);
      const oneWay = isReadOnlyRole(symbol.name, index);
      if (direction !== "in" || !oneWay) this.apply(role.write, template, scope, "out", depth);
      if (direction !== "out" || !oneWay) this.apply(role.read, template, scope, "in", depth);
    }
    if (direction !== "in") this.bases.link(cell, symbol, depth);
    if (direction !== "out" && declaration !== undefined && !isKnownIterable(symbol.name))
      this.followMembers(cell, symbol);
  }

  /** A declaration that is given an object of the program uses the members that it declares. */
  private followMembers(cell: Cell, symbol: ts.Symbol): void {
    const done = new Set<string>();
    this.later(() => {
      const before = done.size;
      for (const [name, own] of this.graph.structure(cell).properties) {
        if (done.has(name)) continue;
        done.add(name);
        for (const declaration of symbol.declarations ?? []) {
          if (isNominal(declaration)) this.bases.useMember(cell, own, name, declaration);
        }
      }
      return done.size !== before;
    });
  }

  /** Ties the parts of a value's structure that its declared type and that type's bases call by different names. */
  link(cell: Cell, symbol: ts.Symbol): void {
    this.bases.link(cell, symbol);
  }

  /** The cell of a type parameter; undefined when its name is not in scope. */
  private lookUp(name: string, scope: Scope): Cell | undefined {
    for (let current: Scope | undefined = scope; current !== undefined; current = current.outer) {
      const own = current.parameters.get(name);
      if (own !== undefined) return own;
    }
    const { owner } = scope;
    const index = owner?.typeParameters.indexOf(name) ?? -1;
    if (owner === undefined || index < 0) return undefined;
    const role = roleOf(this.graph, owner.cell, owner.typeName, index);
    if (!isReadOnlyRole(owner.typeName, index)) this.graph.equate(role.read, role.write);
    return role.read;
  }
}
