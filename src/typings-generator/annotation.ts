import { parse, type ExprNode } from "py-ast";

/** What a name of the module stands for in annotations, if the declarations can name it. */
export type NameLookup = (name: string) => string | undefined;

type Arguments = readonly ExprNode[];
type TypeWriter = (args: Arguments, write: (node: ExprNode | undefined) => string) => string;

const any = "any";

/** Types without arguments: Python's own, those of `typing`, and what stubs call buffers. */
const simpleTypes: Readonly<Record<string, string>> = {
  Any: any,
  AnyReadableBuf: "Buffer",
  AnyStr: "string | bytes",
  AnyWritableBuf: "WritableBuffer",
  Buffer: "Buffer",
  None: "null",
  NoReturn: "never",
  Never: "never",
  ReadableBuffer: "Buffer",
  Self: "this",
  Text: "string",
  WriteableBuffer: "WritableBuffer",
  bool: "boolean",
  bytearray: "bytearray",
  bytes: "bytes",
  float: "float",
  int: "int",
  memoryview: "memoryview",
  object: "unknown",
  str: "string",
};

const list: TypeWriter = ([item], write) => arrayOf(write(item));
const sequence: TypeWriter = ([item], write) => `readonly ${arrayOf(write(item))}`;
const dict: TypeWriter = ([key, value], write) => `dict<${write(key)}, ${write(value)}>`;
const iterable: TypeWriter = ([item], write) => `Iterable<${write(item)}>`;
const iterator: TypeWriter = ([item], write) => `IterableIterator<${write(item)}>`;
const union: TypeWriter = (args, write) => unionOf(args.map(write));
const itself: TypeWriter = ([type], write) => write(type);

/** Types with arguments, by their names in `typing`, in `collections.abc` and as builtins. */
const genericTypes: Readonly<Record<string, TypeWriter>> = {
  Annotated: itself,
  Awaitable: ([result], write) => `Promise<${write(result)}>`,
  Callable: callable,
  ClassVar: itself,
  Coroutine: (args, write) => `Promise<${resultOf(write(args[2]))}>`,
  Dict: dict,
  Final: itself,
  Generator: iterator,
  Iterable: iterable,
  Iterator: iterator,
  List: list,
  Literal: (args) => unionOf(args.map(literal)),
  Mapping: dict,
  MutableMapping: dict,
  Optional: (args, write) => unionOf([...args.map(write), "null"]),
  Sequence: sequence,
  Tuple: tuple,
  Union: union,
  dict,
  list,
  tuple,
};

const arrayOf = (item: string): string => (/[ |&]|=>/.test(item) ? `(${item})[]` : `${item}[]`);
const unionOf = (types: readonly string[]): string => [...new Set(types.map(grouped))].join(" | ");
const grouped = (type: string): string => (type.includes("=>") ? `(${type})` : type);

/** A result's type: Python's `None` is nothing. */
export const resultOf = (type: string): string => (type === "null" ? "void" : type);

function literal(node: ExprNode): string {
  if (node.nodeType !== "Constant") return any;
  return node.value === null ? "null" : JSON.stringify(node.value);
}

function tuple(args: Arguments, write: (node: ExprNode | undefined) => string): string {
  const [first, second] = args;
  if (second?.nodeType === "Constant" && second.value === "...") return `tuple<${write(first)}>`;
  return args.length === 0 ? `tuple<${any}>` : `readonly [${args.map(write).join(", ")}]`;
}

function callable([parameters, result]: Arguments, write: (node: ExprNode | undefined) => string): string {
  const returns = result === undefined ? any : resultOf(write(result));
  if (parameters?.nodeType !== "List") return `(...args: any[]) => ${returns}`;
  const names = parameters.elts.map((parameter, index) => `arg${String(index)}: ${write(parameter)}`);
  return `(${names.join(", ")}) => ${returns}`;
}

/** The last part of a dotted name: `typing.Optional` is `Optional`. */
const lastName = (node: ExprNode): string | undefined =>
  node.nodeType === "Name" ? node.id : node.nodeType === "Attribute" ? node.attr : undefined;

/** A Python annotation as a TypeScript type; `any` for what TypeScript has no word for. */
export function typeOf(node: ExprNode | undefined, lookup: NameLookup): string {
  const write = (inner: ExprNode | undefined): string => typeOf(inner, lookup);
  switch (node?.nodeType) {
    case "Constant":
      return constantType(node.value, write);
    case "Name":
      return lookup(node.id) ?? named(node.id);
    case "Attribute":
      return node.value.nodeType === "Name" && lookup(node.value.id) !== undefined
        ? `${lookup(node.value.id) ?? ""}.${node.attr}`
        : named(node.attr);
    case "BinOp":
      return node.op.nodeType === "BitOr" ? unionOf([write(node.left), write(node.right)]) : any;
    case "Subscript": {
      const writer = genericTypes[lastName(node.value) ?? ""];
      const args = node.slice.nodeType === "Tuple" ? node.slice.elts : [node.slice];
      return writer === undefined ? any : writer(args, write);
    }
    default:
      return any;
  }
}

function named(name: string): string {
  if (Object.hasOwn(simpleTypes, name)) return simpleTypes[name] ?? any;
  return genericTypes[name]?.([], () => any) ?? any;
}

/** `None`, or a type in quotes, which Python reads later. */
function constantType(value: unknown, write: (node: ExprNode | undefined) => string): string {
  if (value === null) return "null";
  if (typeof value !== "string") return any;
  const [statement] = parse(value).body;
  return statement?.nodeType === "Expr" ? write(statement.value) : any;
}
