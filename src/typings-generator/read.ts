import { getDocstring, parse, type Arg, type ExprNode, type StmtNode } from "py-ast";
import { resultOf, typeOf, type NameLookup } from "./annotation.js";
import type { ClassFact, FunctionFact, ModuleFact, ParameterFact, ValueFact } from "./facts.js";

type FunctionNode = Extract<StmtNode, { readonly nodeType: "FunctionDef" | "AsyncFunctionDef" }>;
type ClassNode = Extract<StmtNode, { readonly nodeType: "ClassDef" }>;
type AssignNode = Extract<StmtNode, { readonly nodeType: "Assign" | "AnnAssign" }>;

/** What Python's own code keeps to itself. */
const isPrivate = (name: string): boolean => name.startsWith("_") && !/^__\w+__$/.test(name);
const isSpecial = (name: string): boolean => /^__\w+__$/.test(name);

const isFunction = (node: StmtNode): node is FunctionNode =>
  node.nodeType === "FunctionDef" || node.nodeType === "AsyncFunctionDef";
const isClass = (node: StmtNode): node is ClassNode => node.nodeType === "ClassDef";
const isAssignment = (node: StmtNode): node is AssignNode =>
  node.nodeType === "Assign" || node.nodeType === "AnnAssign";

const nameOf = (node: ExprNode | undefined): string =>
  node?.nodeType === "Name" ? node.id : node?.nodeType === "Attribute" ? node.attr : "";
const decorators = (node: FunctionNode): readonly string[] => node.decorator_list.map(nameOf);

/** Reads what a module offers from its source, a driver's or a stub's. Throws py-ast's `ParseError` for what is no Python. */
export function readModule(source: string): ModuleFact {
  const module = parse(source);
  const imports = new Map<string, Set<string>>();
  const lookup = lookupOf(module.body, imports);
  const body = module.body.filter((node) => !isFunction(node) || !isPrivate(node.name));
  return {
    comment: getDocstring(module) ?? undefined,
    imports,
    functions: readFunctions(body.filter(isFunction), lookup),
    values: body.filter(isAssignment).flatMap((node) => readValue(node, lookup)),
    classes: body.filter(isClass).flatMap((node) => (isPrivate(node.name) ? [] : [readClass(node, lookup)])),
  };
}

/** What names mean in a module's annotations; a name of another module is put among the imports when it is asked for. */
function lookupOf(body: readonly StmtNode[], imports: Map<string, Set<string>>): NameLookup {
  const known = new Map<string, () => string>();
  const note = (module: string, name?: string): void => {
    const names = imports.get(module) ?? new Set();
    if (name !== undefined) names.add(name);
    imports.set(module, names);
  };
  const ownTypes = new Set(["typing", "typing_extensions", "collections.abc", "builtins", "_typeshed", "micropython"]);
  for (const node of body) {
    if (node.nodeType === "Import") {
      for (const { name, asname } of node.names)
        if (!ownTypes.has(name))
          known.set(asname ?? name, () => (note(`${name} as ${asname ?? name}`), asname ?? name));
    } else if (node.nodeType === "ImportFrom" && node.module !== undefined && !ownTypes.has(node.module)) {
      const module = `${"./".repeat(Math.min(node.level ?? 0, 1))}${node.module}`;
      for (const { name, asname } of node.names)
        known.set(asname ?? name, () => {
          note(module, asname === undefined ? name : `${name} as ${asname}`);
          return asname ?? name;
        });
    } else if (isClass(node)) known.set(node.name, () => node.name);
  }
  return (name) => known.get(name)?.();
}

/** The forms of functions: where there are overloads, the definition behind them is none. */
function readFunctions(nodes: readonly FunctionNode[], lookup: NameLookup): FunctionFact[] {
  const overloaded = new Set(nodes.filter((node) => decorators(node).includes("overload")).map((node) => node.name));
  return nodes
    .filter((node) => !overloaded.has(node.name) || decorators(node).includes("overload"))
    .map((node) => readFunction(node, lookup, false));
}

function readFunction(node: FunctionNode, lookup: NameLookup, isMethod: boolean): FunctionFact {
  const { args } = node;
  const isStatic = decorators(node).some((name) => name === "staticmethod" || name === "classmethod");
  const first = args.posonlyargs.length + args.args.length - args.defaults.length;
  const parameter = ({ arg, annotation }: Arg, isOptional: boolean): ParameterFact => ({
    name: arg,
    type: annotation === undefined ? "any" : typeOf(annotation, lookup),
    isOptional,
  });
  const all = [...args.posonlyargs, ...args.args].map((each, index) => parameter(each, index >= first));
  const skipped = isMethod && !decorators(node).includes("staticmethod") ? 1 : 0;
  const result = node.returns === undefined ? resultWithout(node) : resultOf(typeOf(node.returns, lookup));
  return {
    name: node.name,
    comment: getDocstring(node) ?? undefined,
    positionalOnly: all.slice(skipped, args.posonlyargs.length),
    positional: all.slice(Math.max(skipped, args.posonlyargs.length)),
    rest: args.vararg && (args.vararg.annotation === undefined ? "any" : typeOf(args.vararg.annotation, lookup)),
    keywordOnly: args.kwonlyargs.map((each, index) => parameter(each, (args.kw_defaults[index] ?? null) !== null)),
    anyKeyword: args.kwarg && (args.kwarg.annotation === undefined ? "any" : typeOf(args.kwarg.annotation, lookup)),
    returns: node.nodeType === "AsyncFunctionDef" ? `Promise<${result}>` : result,
    isStatic,
  };
}

/** The result of a function without an annotation: nothing where nothing is returned. */
function resultWithout(node: FunctionNode): string {
  const returns = (body: readonly StmtNode[]): boolean =>
    body.some((each) => {
      if (each.nodeType === "Return") return each.value !== undefined && each.value !== null;
      if (isFunction(each) || isClass(each)) return false;
      const parts = each as {
        readonly body?: unknown;
        readonly orelse?: unknown;
        readonly finalbody?: unknown;
        readonly handlers?: unknown;
      };
      return [parts.body, parts.orelse, parts.finalbody].some(
        (part) => Array.isArray(part) && returns(part as StmtNode[]),
      );
    });
  const [only] = node.body;
  const isStub =
    node.body.length === 1 &&
    only?.nodeType === "Expr" &&
    only.value.nodeType === "Constant" &&
    only.value.value === "...";
  return isStub || returns(node.body) || /\byield\b/.test(JSON.stringify(node.body)) ? "any" : "void";
}

/** The type of a value by what is assigned. */
function typeOfValue(value: ExprNode | undefined | null): string {
  if (value?.nodeType === "Call" && nameOf(value.func) === "const") return "int";
  if (value?.nodeType === "UnaryOp") return typeOfValue(value.operand);
  if (value?.nodeType === "BinOp") return typeOfValue(value.left);
  if (value?.nodeType === "Call")
    return ["bytearray", "bytes", "memoryview"].find((name) => name === nameOf(value.func)) ?? "any";
  if (value?.nodeType !== "Constant") return "any";
  const kinds: Readonly<Record<string, string>> = { string: "string", boolean: "boolean", bigint: "int" };
  if (typeof value.value === "number") return Number.isInteger(value.value) ? "int" : "float";
  return value.value === "..." ? "any" : (kinds[typeof value.value] ?? "any");
}

function readValue(node: AssignNode, lookup: NameLookup): ValueFact[] {
  const targets = node.nodeType === "AnnAssign" ? [node.target] : node.targets;
  const type = node.nodeType === "AnnAssign" ? typeOf(node.annotation, lookup) : typeOfValue(node.value);
  return targets.flatMap((target) =>
    target.nodeType === "Name" && !target.id.startsWith("_")
      ? [
          {
            name: target.id,
            type,
            comment: undefined,
            isReadonly: /^[A-Z][A-Z0-9_]*$/.test(target.id),
            isStatic: node.value !== undefined && node.value !== null,
          },
        ]
      : [],
  );
}

/** What a constructor gives to `self`, other than what is private. */
function readAttributes(node: FunctionNode, lookup: NameLookup): ValueFact[] {
  const parameters = new Map([...node.args.posonlyargs, ...node.args.args].map((arg) => [arg.arg, arg.annotation]));
  return node.body.filter(isAssignment).flatMap((each) => {
    const [target] = each.nodeType === "AnnAssign" ? [each.target] : each.targets;
    if (target?.nodeType !== "Attribute" || nameOf(target.value) !== "self" || isPrivate(target.attr)) return [];
    const given = each.value?.nodeType === "Name" ? parameters.get(each.value.id) : undefined;
    const type =
      each.nodeType === "AnnAssign"
        ? typeOf(each.annotation, lookup)
        : given
          ? typeOf(given, lookup)
          : typeOfValue(each.value);
    return [{ name: target.attr, type, comment: undefined, isReadonly: false, isStatic: false }];
  });
}

function readClass(node: ClassNode, lookup: NameLookup): ClassFact {
  const functions = node.body.filter(isFunction);
  const properties = functions.filter((each) => decorators(each).includes("property"));
  const settable = new Set(functions.filter((each) => decorators(each).includes("setter")).map((each) => each.name));
  const plain = functions.filter(
    (each) => !decorators(each).some((name) => ["property", "setter", "deleter"].includes(name)),
  );
  const facts = (nodes: readonly FunctionNode[]): FunctionFact[] => {
    const overloaded = new Set(nodes.filter((each) => decorators(each).includes("overload")).map((each) => each.name));
    return nodes
      .filter((each) => !overloaded.has(each.name) || decorators(each).includes("overload"))
      .map((each) => readFunction(each, lookup, true));
  };
  const methods = facts(plain.filter((each) => !isPrivate(each.name)));
  const attributes = functions
    .filter((each) => each.name === "__init__")
    .flatMap((each) => readAttributes(each, lookup));
  const values = [
    ...node.body.filter(isAssignment).flatMap((each) => readValue(each, lookup)),
    ...properties
      .filter((each) => !isPrivate(each.name))
      .map((each) => ({
        name: each.name,
        type: readFunction(each, lookup, true).returns,
        comment: getDocstring(each) ?? undefined,
        isReadonly: !settable.has(each.name),
        isStatic: false,
      })),
    ...attributes,
  ];
  return {
    name: node.name,
    base: node.bases
      .map((base) => (base.nodeType === "Name" ? (lookup(base.id) ?? exceptionName(base.id)) : undefined))
      .find((base) => base !== undefined),
    comment: getDocstring(node) ?? undefined,
    constructors: methods.filter((method) => method.name === "__init__"),
    methods: methods.filter((method) => !isSpecial(method.name)),
    values: [...new Map(values.map((value) => [value.name, value])).values()],
    special: new Map(methods.filter((method) => isSpecial(method.name)).map((method) => [method.name, method])),
  };
}

const exceptionName = (name: string): string | undefined => (/^(Base)?Exception$|Error$/.test(name) ? name : undefined);
