import ts from "typescript";
import { compareSignatures } from "./signatures.js";
import { correctedForms } from "./corrections.js";
import type { ClassFact, ModuleFact } from "./inventory.js";

/** A declared class: the type of its instances, and of itself where it is a value. */
export interface DeclaredClass {
  readonly instance: ts.Type;
  readonly statics: ts.Type | undefined;
}

/** The part of a symbol's internal name that comes from `Symbol.x`. */
const wellKnown = (name: string): string | undefined => /^__@(\w+)@/.exec(name)?.[1];

/** Whether a type answers to a Python protocol. */
type Protocol = (type: ts.Type, checker: ts.TypeChecker) => boolean;

const hasSymbol =
  (symbol: string): Protocol =>
  (type, checker) =>
    checker.getPropertiesOfType(type).some((property) => wellKnown(property.name) === symbol);
const hasProperty =
  (...names: string[]): Protocol =>
  (type, checker) =>
    names.some((name) => checker.getPropertyOfType(type, name) !== undefined);
const hasIndex: Protocol = (type, checker) => checker.getIndexInfosOfType(type).length > 0;
const either =
  (a: Protocol, b: Protocol): Protocol =>
  (type, checker) =>
    a(type, checker) || b(type, checker);

/** How each protocol, and each method that Python spells with underscores, shows in a declaration. */
const protocols: Readonly<Record<string, Protocol>> = {
  "async-context-manager": hasSymbol("asyncDispose"),
  "async-iterable": hasSymbol("asyncIterator"),
  "context-manager": hasSymbol("dispose"),
  "dynamic-attributes": hasIndex,
  "iterable-by-index": hasSymbol("iterator"),
  __aiter__: hasSymbol("asyncIterator"),
  __anext__: hasSymbol("asyncIterator"),
  __call__: (type) => type.getCallSignatures().length > 0,
  __delitem__: hasProperty("delete"),
  __getitem__: either(hasIndex, hasProperty("at")),
  __iter__: hasSymbol("iterator"),
  __len__: hasProperty("length"),
  __next__: either(hasSymbol("iterator"), hasProperty("next")),
  __setitem__: (type, checker) =>
    hasProperty("set")(type, checker) || checker.getIndexInfosOfType(type).some((info) => !info.isReadonly),
  awaitable: hasProperty("then"),
  buffer: (type, checker) => checker.getPropertiesOfType(type).some((property) => property.name === "type"),
  callable: (type) => type.getCallSignatures().length > 0,
  contains: hasProperty("includes", "has"),
  iterable: hasSymbol("iterator"),
  iterator: hasSymbol("iterator"),
  len: hasProperty("length"),
  slice: hasProperty("slice"),
  subscript: either(hasIndex, hasProperty("at")),
};
/** Protocols that TypeScript has nothing to say about. */
const silent = new Set(["hashable", "stream", "select-poll", "buffer-read"]);

/** Members that a declaration adds because TypeScript has no operator for them; they carry `@python`, or are for the checker only. */
const spelled = new Set([
  "args",
  "length",
  "at",
  "set",
  "has",
  "delete",
  "includes",
  "slice",
  "setslice",
  "concat",
  "repeat",
  "then",
  "prototype",
  "type",
]);

/** Whether a member belongs to JavaScript's own library: a Python type may be one of JavaScript's, as `str` is `string`. */
const isJavaScripts = (symbol: ts.Symbol): boolean =>
  symbol.declarations?.some((node) => node.getSourceFile().fileName.includes("/typings/lib/")) === true;

/** A class with all that it inherits inside its module. */
function withBases(
  name: string,
  module: ModuleFact,
  find: (name: string) => ClassFact | undefined,
): ClassFact | undefined {
  const fact = Object.hasOwn(module.classes, name) ? module.classes[name] : find(name);
  if (fact === undefined) return undefined;
  const bases = fact.bases.flatMap((base) => (base.includes(".") ? find(base) : withBases(base, module, find)) ?? []);
  return {
    ...fact,
    methods: Object.assign({}, ...bases.map((base) => base.methods), fact.methods) as ClassFact["methods"],
    properties: Object.assign({}, ...bases.map((base) => base.properties), fact.properties) as ClassFact["properties"],
    constants: Object.assign({}, ...bases.map((base) => base.constants), fact.constants) as ClassFact["constants"],
  };
}

/** Whether a declaration may be made with `new`, or called, by a program. */
function constructors(statics: ts.Type | undefined): readonly ts.Signature[] {
  const all =
    statics === undefined
      ? []
      : [
          ...statics.getConstructSignatures(),
          ...(statics.getConstructSignatures().length > 0 ? [] : statics.getCallSignatures()),
        ];
  return all.filter((signature) => {
    const declaration = signature.declaration;
    return (
      declaration === undefined ||
      (ts.getCombinedModifierFlags(declaration as ts.Declaration) & ts.ModifierFlags.Private) === 0
    );
  });
}

function compareConstructor(path: string, fact: ClassFact, declared: DeclaredClass, checker: ts.TypeChecker): string[] {
  const signatures = constructors(declared.statics);
  if (fact.constructor === null) {
    const made = signatures.some(
      (signature) => signature.declaration !== undefined && !ts.isFunctionDeclaration(signature.declaration),
    );
    return fact.bases.length > 0 || fact.aliasOf !== undefined || !made ? [] : ["can be constructed"];
  }
  if (signatures.length === 0) return fact.exported === false ? [] : ["cannot be constructed"];
  return compareSignatures(signatures, correctedForms(`${path}.__init__`, fact.constructor), checker).map(
    (problem) => `constructor: ${problem}`,
  );
}

/** Compares a declared class with the firmware's; gives what is wrong. `path` is module and class, `find` knows the classes of other modules. */
export function compareClass(
  path: string,
  module: ModuleFact,
  declared: DeclaredClass,
  checker: ts.TypeChecker,
  find: (name: string) => ClassFact | undefined,
): string[] {
  const fact = withBases(path.split(".").at(-1) ?? path, module, find);
  if (fact === undefined) return ["is not known"];
  const problems = compareConstructor(path, fact, declared, checker);
  const unbound = declared.statics !== undefined && declared.statics.getConstructSignatures().length === 0;
  for (const [method, form] of Object.entries(fact.methods)) {
    const protocol = protocols[method];
    if (protocol !== undefined) {
      if (!protocol(declared.instance, checker)) problems.push(`${method}: missing`);
      continue;
    }
    const isStatic = form.kind !== undefined || fact.moduleObject === true || form.note?.startsWith("static") === true;
    const found = isStatic ? undefined : checker.getPropertyOfType(declared.instance, method);
    const own = found !== undefined && isJavaScripts(found) ? undefined : found;
    const symbol =
      own ??
      (declared.statics && (isStatic || unbound) ? checker.getPropertyOfType(declared.statics, method) : undefined);
    if (symbol === undefined) {
      problems.push(`${method}: missing`);
      continue;
    }
    const signatures = checker.getTypeOfSymbol(symbol).getCallSignatures();
    problems.push(
      ...compareSignatures(signatures, correctedForms(`${path}.${method}`, form), checker, own === undefined).map(
        (problem) => `${method}: ${problem}`,
      ),
    );
  }
  const values = { ...fact.properties, ...fact.constants };
  for (const value of Object.keys(values)) {
    const holders = [declared.instance, ...(declared.statics ? [declared.statics] : [])];
    if (!holders.some((holder) => checker.getPropertyOfType(holder, value) !== undefined))
      problems.push(`${value}: missing`);
  }
  for (const protocol of fact.protocols) {
    const check = protocols[protocol];
    if (check === undefined && !silent.has(protocol)) problems.push(`protocol ${protocol} is not known to this test`);
    if (check !== undefined && !check(declared.instance, checker)) problems.push(`is not ${protocol}`);
  }
  return [...problems, ...extras(fact, values, declared, checker)];
}

function extras(fact: ClassFact, values: object, declared: DeclaredClass, checker: ts.TypeChecker): string[] {
  const known = (property: ts.Symbol): boolean =>
    wellKnown(property.name) !== undefined ||
    property.name.startsWith("__#") ||
    spelled.has(property.name) ||
    isJavaScripts(property) ||
    Object.hasOwn(fact.methods, property.name) ||
    Object.hasOwn(values, property.name);
  const holders = [declared.instance, ...(declared.statics ? [declared.statics] : [])];
  return holders.flatMap((holder) =>
    checker
      .getPropertiesOfType(holder)
      .filter((property) => !known(property))
      .map((property) => `${property.name}: the firmware has none`),
  );
}
