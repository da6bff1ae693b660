import ts from "typescript";
import type { Target } from "./inventory.js";
import { moduleFile } from "./program.js";

/** A call of a declared function or method: in TypeScript, and as Python's documentation writes it. */
export interface Call {
  readonly typeScript: string;
  readonly python: string;
  /** The type of the object `o` that a method is called on. */
  readonly receiver: string | undefined;
  readonly isAsync: boolean;
}

/** Arguments on both sides; each is a text of its own, so that no two can be mistaken. */
interface Arguments {
  readonly typeScript: readonly string[];
  readonly python: readonly string[];
  readonly byName: ReadonlyMap<string, string>;
}

const isKwargs = (node: ts.TypeNode | undefined): node is ts.TypeReferenceNode =>
  node !== undefined && ts.isTypeReferenceNode(node) && node.typeName.getText() === "Kwargs";

/** What stands for a module where nothing is imported. */
export const ambientModule = "python";

/** A module's name in the generated programs. */
const local = "m";

/** Makes calls of everything that a module declares. */
export class CallMaker {
  private readonly checker: ts.TypeChecker;
  private readonly made = new Map<string, Call>();

  constructor(program: ts.Program) {
    this.checker = program.getTypeChecker();
  }

  /** Calls of all that is declared in a module: functions, constructors, methods. */
  moduleCalls(module: string, target: Target, program: ts.Program): readonly Call[] {
    this.made.clear();
    const path = moduleFile(target, module);
    const file = path === undefined ? undefined : program.getSourceFile(path);
    const symbol = file && this.checker.getSymbolAtLocation(file);
    if (symbol === undefined) throw new Error(`${module} is not declared`);
    for (const exported of this.checker.getExportsOfModule(symbol)) this.exportCalls(exported);
    return [...this.made.values()];
  }

  /** Calls of the methods of types that are there without an import: by the name of each type, how its object is declared. */
  ambientCalls(types: readonly (readonly [name: string, receiver: string])[]): readonly Call[] {
    this.made.clear();
    for (const [name, receiver] of types) {
      const symbol = this.checker.resolveName(name, undefined, ts.SymbolFlags.Type, false);
      if (symbol === undefined) throw new Error(`${name} is not declared`);
      this.memberCalls(this.checker.getDeclaredTypeOfSymbol(symbol), "o", receiver);
    }
    return [...this.made.values()];
  }

  private exportCalls(exported: ts.Symbol): void {
    const symbol = (exported.flags & ts.SymbolFlags.Alias) !== 0 ? this.checker.getAliasedSymbol(exported) : exported;
    const typeOnly = exported.declarations?.some(
      (node) => ts.isExportSpecifier(node) && (node.isTypeOnly || node.parent.parent.isTypeOnly),
    );
    if (typeOnly !== true && (symbol.flags & ts.SymbolFlags.Value) !== 0) {
      this.valueCalls(`${local}.${exported.name}`, this.checker.getTypeOfSymbol(symbol));
    }
    if ((symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)) !== 0) {
      const type = this.checker.getDeclaredTypeOfSymbol(symbol);
      const parameters = (type as ts.InterfaceType).typeParameters?.map(() => "any") ?? [];
      const name = `${local}.${exported.name}${parameters.length > 0 ? `<${parameters.join(", ")}>` : ""}`;
      this.memberCalls(type, "o", name);
    }
  }

  private valueCalls(path: string, type: ts.Type): void {
    for (const signature of type.getCallSignatures()) this.add(path, signature, undefined);
    for (const signature of type.getConstructSignatures()) {
      const { declaration } = signature;
      const flags = declaration && ts.getCombinedModifierFlags(declaration as ts.Declaration);
      const isAbstract = type.symbol.declarations?.some(
        (node) => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Abstract) !== 0,
      );
      if (isAbstract !== true && ((flags ?? 0) & ts.ModifierFlags.Private) === 0)
        this.add(path, signature, undefined, "new ");
    }
    if (type.getCallSignatures().length + type.getConstructSignatures().length > 0)
      this.memberCalls(type, path, undefined);
  }

  private memberCalls(type: ts.Type, object: string, receiver: string | undefined): void {
    if (receiver !== undefined) for (const signature of type.getCallSignatures()) this.add(object, signature, receiver);
    for (const property of this.checker.getPropertiesOfType(type)) {
      const declaration = property.declarations?.[0];
      // What a symbol names is an operator of Python; `then` is for the type checker only.
      if (declaration === undefined || (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private) !== 0)
        continue;
      if (!/^[A-Za-z]\w*$/.test(property.name) || property.name === "then") continue;
      if (/\/typings\/lib\//.test(declaration.getSourceFile().fileName)) continue;
      const member = this.checker.getTypeOfSymbol(property);
      for (const signature of member.getCallSignatures())
        this.add(`${object}.${property.name}`, signature, receiver, "", declaration);
      if (receiver === undefined && member.getConstructSignatures().length > 0 && property.name !== "prototype")
        this.valueCalls(`${object}.${property.name}`, member);
    }
  }

  private add(
    callee: string,
    signature: ts.Signature,
    receiver: string | undefined,
    prefix = "",
    declaration?: ts.Declaration,
  ): void {
    const args = this.argumentsFor(signature);
    const template = declaration && ts.getJSDocTags(declaration).find((tag) => tag.tagName.text === "python");
    const object = callee.replace(/\.\w+$/, "");
    const python =
      template === undefined
        ? `${callee}(${args.python.join(", ")})`
        : fillTemplate(ts.getTextOfJSDocComment(template.comment) ?? "", object, args);
    const result = this.checker.getReturnTypeOfSignature(signature);
    const isAsync = ["Promise", "PromiseLike"].includes(result.symbol?.name ?? "");
    const typeScript = `${isAsync ? "await " : ""}${prefix}${callee}(${args.typeScript.join(", ")});`;
    this.made.set(`${receiver ?? ""} ${python}`, { typeScript, python, receiver, isAsync });
  }

  private argumentsFor(signature: ts.Signature): Arguments {
    const typeScript: string[] = [];
    const python: string[] = [];
    const byName = new Map<string, string>();
    const positional = (name: string): void => {
      const text = JSON.stringify(`${String(python.length + 1)} ${name}`);
      typeScript.push(`${text} as never`);
      python.push(text);
      byName.set(name, text);
    };
    const keywords = (node: ts.TypeNode): void => {
      const names = this.keywordNames(this.checker.getTypeFromTypeNode(node));
      typeScript.push(`{ ${names.map((name) => `${name}: "by ${name}" as never`).join(", ")} }`);
      python.push(...names.map((name) => `${name}="by ${name}"`));
    };
    for (const parameter of signature.declaration?.parameters ?? []) {
      if (!ts.isParameter(parameter)) continue;
      const name = parameter.name.getText();
      if (isKwargs(parameter.type)) keywords(parameter.type);
      else if (parameter.dotDotDotToken === undefined) positional(name);
      else if (parameter.type !== undefined && ts.isTupleTypeNode(parameter.type)) {
        for (const element of parameter.type.elements) {
          const type = ts.isNamedTupleMember(element) ? element.type : element;
          if (isKwargs(type)) keywords(type);
          else positional(ts.isNamedTupleMember(element) ? element.name.text : name);
        }
      } else ["first", "second"].forEach((place) => positional(`${place} of ${name}`));
    }
    return { typeScript, python, byName };
  }

  private keywordNames(type: ts.Type): readonly string[] {
    const part = type.isUnion() ? (type.types[0] ?? type) : type;
    const names = this.checker.getPropertiesOfType(part).map((property) => property.name);
    return names.length > 0 ? names : ["anything"];
  }
}

/** The Python of a template with the object and the arguments in their places. */
function fillTemplate(template: string, object: string, args: Arguments): string {
  const filled = template.trim().replace(/\.\.\.\w+/, args.python.join(" + "));
  return filled.replace(/"[^"]*"|\b(?!in\b|del\b|len\b)[a-z_]\w*/gi, (name) =>
    name === "self" ? object : (args.byName.get(name) ?? name),
  );
}

/** A TypeScript program, and the Python one it should be: one function for each call. */
export function programsOf(
  module: string,
  calls: readonly Call[],
): { readonly typeScript: string; readonly python: string } {
  const typeScript = calls.map(({ typeScript: text, receiver, isAsync }, index) => {
    const parameter = receiver === undefined ? "" : `o: ${receiver}`;
    return `export ${isAsync ? "async " : ""}function call${String(index)}(${parameter}): ${isAsync ? "Promise<void>" : "void"} {\n  ${text}\n}`;
  });
  const python = calls.map(({ python: text, receiver, isAsync }, index) => {
    const head = `${isAsync ? "async " : ""}def call${String(index)}(${receiver === undefined ? "" : "o"}):`;
    return `${head}\n    ${isAsync ? "await " : ""}${text}`;
  });
  return {
    typeScript: [
      ...(module === ambientModule ? [] : [`import * as ${local} from ${JSON.stringify(module)};`]),
      ...typeScript,
      "",
    ].join("\n"),
    python: [...(module === ambientModule ? [] : [`import ${module} as ${local}`]), ...python, ""].join("\n"),
  };
}
