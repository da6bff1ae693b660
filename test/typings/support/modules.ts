import ts from "typescript";
import { compareClass } from "./classes.js";
import { correctedForms } from "./corrections.js";
import { compareSignatures } from "./signatures.js";
import { moduleFile } from "./program.js";
import type { DeclaredClass } from "./classes.js";
import type { ClassFact, ModuleFact, Target, ValueFact } from "./inventory.js";

/** What the types are called that the firmware exports under no name of its own. */
const typeNames: Readonly<Record<string, string>> = { ESPNOW_Peer: "Peer" };

/** How a name of a module is found in its declarations. */
interface Declarations {
  readonly value: (name: string) => ts.Symbol | undefined;
  readonly type: (name: string) => ts.Symbol | undefined;
  /** All values that the module exports. */
  readonly values: readonly string[];
}

function resolve(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): ts.Symbol | undefined {
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0
    ? checker.getAliasedSymbol(symbol)
    : symbol;
}

/** Whether an export can be used as a value. */
function isValue(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  const typeOnly =
    symbol.declarations?.some(
      (node) => ts.isExportSpecifier(node) && (node.isTypeOnly || node.parent.parent.isTypeOnly),
    ) === true;
  return !typeOnly && ((resolve(symbol, checker)?.flags ?? 0) & ts.SymbolFlags.Value) !== 0;
}

function declarationsOf(module: string, target: Target, program: ts.Program): Declarations | undefined {
  const checker = program.getTypeChecker();
  const path = moduleFile(target, module);
  const file = path === undefined ? undefined : program.getSourceFile(path);
  const symbol = file && checker.getSymbolAtLocation(file);
  if (symbol === undefined) return undefined;
  const exported = new Map(checker.getExportsOfModule(symbol).map((found) => [found.name, found]));
  // Builtins that need no import are ambient.
  const ambient = (name: string, flags: ts.SymbolFlags): ts.Symbol | undefined =>
    module === "builtins" ? checker.resolveName(name, undefined, flags, false) : undefined;
  return {
    value: (name) => {
      const found = exported.get(name);
      return found && isValue(found, checker) ? resolve(found, checker) : ambient(name, ts.SymbolFlags.Value);
    },
    type: (name) => {
      const found = resolve(exported.get(name), checker);
      return found && (found.flags & ts.SymbolFlags.Type) !== 0 ? found : ambient(name, ts.SymbolFlags.Type);
    },
    values: [...exported.values()].filter((found) => isValue(found, checker)).map((found) => found.name),
  };
}

/** A type has the firmware's kind of value: text for `str`, and so on; what has no simple kind is left alone. */
function compareValue(symbol: ts.Symbol, fact: ValueFact, checker: ts.TypeChecker): string[] {
  const type = checker.getTypeOfSymbol(symbol);
  const kinds: Readonly<Record<string, ts.TypeFlags>> = {
    int: ts.TypeFlags.NumberLike,
    float: ts.TypeFlags.NumberLike,
    str: ts.TypeFlags.StringLike,
    bool: ts.TypeFlags.BooleanLike,
  };
  const kind = kinds[fact.type];
  const parts = type.isUnion() ? type.types : [type];
  if (kind !== undefined && !parts.every((part) => (part.flags & kind) !== 0))
    return [`is ${checker.typeToString(type)}, not ${fact.type}`];
  if (type.isNumberLiteral() && typeof fact.value === "number" && type.value !== fact.value)
    return [`is ${type.value}, not ${fact.value}`];
  return [];
}

function declaredClass(name: string, declarations: Declarations, checker: ts.TypeChecker): DeclaredClass | undefined {
  const value = declarations.value(name);
  const statics = value && checker.getTypeOfSymbol(value);
  const type = declarations.type(typeNames[name] ?? name);
  const made = statics?.getConstructSignatures()[0] ?? statics?.getCallSignatures()[0];
  const instance =
    type !== undefined ? checker.getDeclaredTypeOfSymbol(type) : made && checker.getReturnTypeOfSignature(made);
  return instance === undefined ? undefined : { instance, statics };
}

/** What is compared, and what is wrong with it. */
export interface ModuleReport {
  readonly module: string;
  readonly functions: number;
  readonly constants: number;
  readonly classes: number;
  readonly members: number;
  readonly problems: readonly string[];
}

const count = (fact: ModuleFact): Omit<ModuleReport, "module" | "problems"> => ({
  functions: Object.keys(fact.functions).length,
  constants: Object.keys(fact.constants).length,
  classes: Object.keys(fact.classes).length,
  members: Object.values(fact.classes)
    .map(
      (found) =>
        Object.keys(found.methods).length + Object.keys(found.properties).length + Object.keys(found.constants).length,
    )
    .reduce((sum, members) => sum + members, 0),
});

/** Compares the declarations of a module with the firmware's members. */
export function compareModule(
  module: string,
  inventory: ReadonlyMap<string, ModuleFact>,
  target: Target,
  program: ts.Program,
): ModuleReport {
  const fact = inventory.get(module);
  if (fact === undefined)
    return {
      module,
      functions: 0,
      constants: 0,
      classes: 0,
      members: 0,
      problems: ["the firmware has no such module"],
    };
  const declarations = declarationsOf(module, target, program);
  const problems =
    declarations === undefined
      ? ["is not declared"]
      : compareMembers(module, fact, declarations, inventory, program.getTypeChecker());
  return { module, ...count(fact), problems: problems.map((problem) => `${module}.${problem}`) };
}

/** A class of any module; `simple.MQTTClient` is one of a module whose name ends in `simple`. */
function findClass(name: string, inventory: ReadonlyMap<string, ModuleFact>): ClassFact | undefined {
  const [base = name, module = ""] = name.split(".").reverse();
  return [...inventory].find(([other, fact]) => other.endsWith(module) && Object.hasOwn(fact.classes, base))?.[1]
    .classes[base];
}

function compareMembers(
  module: string,
  fact: ModuleFact,
  declarations: Declarations,
  inventory: ReadonlyMap<string, ModuleFact>,
  checker: ts.TypeChecker,
): string[] {
  const problems: string[] = [];
  const report = (name: string, found: readonly string[]): void =>
    void problems.push(...found.map((problem) => `${name}: ${problem}`));
  const find = (name: string): ClassFact | undefined => findClass(name, inventory);
  for (const [name, form] of Object.entries(fact.functions)) {
    const symbol = declarations.value(name);
    report(
      name,
      symbol === undefined
        ? ["missing"]
        : compareSignatures(
            checker.getTypeOfSymbol(symbol).getCallSignatures(),
            correctedForms(`${module}.${name}`, form),
            checker,
          ),
    );
  }
  for (const [name, value] of Object.entries(fact.constants)) {
    const symbol = declarations.value(name);
    report(name, symbol === undefined ? ["missing"] : compareValue(symbol, value, checker));
  }
  for (const [name, found] of Object.entries(fact.classes)) {
    const declared = declaredClass(name, declarations, checker);
    if (declared === undefined) report(name, ["missing"]);
    else if (found.exported !== false && declared.statics === undefined) report(name, ["is no value"]);
    else
      report(name, found.aliasOf === undefined ? compareClass(`${module}.${name}`, fact, declared, checker, find) : []);
    report(name, compareBases(found, declared, checker, declarations));
  }
  const known = new Set([...Object.keys(fact.functions), ...Object.keys(fact.constants), ...Object.keys(fact.classes)]);
  for (const name of declarations.values) if (!known.has(name)) report(name, ["the firmware has none"]);
  return problems;
}

function compareBases(
  fact: ClassFact,
  declared: DeclaredClass | undefined,
  checker: ts.TypeChecker,
  declarations: Declarations,
): string[] {
  return fact.bases.flatMap((base) => {
    const symbol = declarations.type(base);
    if (declared === undefined || symbol === undefined) return [];
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    return checker.isTypeAssignableTo(declared.instance, type) ? [] : [`is no ${base}`];
  });
}
