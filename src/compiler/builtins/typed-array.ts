import type { Context } from "../lower/context.js";
import { lowerOrdered } from "../lower/ordered.js";
import { iterate } from "../lower/iteration.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";
import { argument } from "./argument.js";
import { array } from "./array/index.js";
import type { CallLowering, Owner, PropertyLowering } from "./owner.js";
import { lowerSpread } from "./spread.js";

/** The typed arrays that are `array.array`s in Python, with their type codes and the bytes of an item. */
const kinds: Readonly<Record<string, readonly [code: string, size: number]>> = {
  Int8Array: ["b", 1],
  Int16Array: ["h", 2],
  Uint16Array: ["H", 2],
  Int32Array: ["i", 4],
  Uint32Array: ["I", 4],
  Float32Array: ["f", 4],
  Float64Array: ["d", 8],
};

function kindOf(name: string): readonly [code: string, size: number] | undefined {
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}

/** The name of a value's typed array class, or that of the class itself. */
function classOf(context: Context, node: ts.Expression): string {
  if (ts.isIdentifier(node) && (kindOf(node.text) !== undefined || node.text === "Uint8Array")) return node.text;
  return context.typeOf(node).symbol.name;
}

const sizeOf = (context: Context, node: ts.Expression): number => kindOf(classOf(context, node))?.[1] ?? 1;

/** A typed array of the values of an iterable: a bytearray, or an `array.array`, which takes bytes as they lie. */
function fromItems(context: Context, name: string, items: py.Expression, isList: boolean): py.Expression {
  const kind = kindOf(name);
  if (kind === undefined) return build.call("bytearray", items);
  const values = isList ? items : build.call("list", items);
  return build.call(build.attribute(context.pythonModule("array"), "array"), build.string(kind[0]), values);
}

/** So many zeros. */
function zeros(context: Context, name: string, length: py.Expression): py.Expression {
  if (kindOf(name) === undefined) return build.call("bytearray", length);
  return fromItems(context, name, build.binary(build.list([build.int(0)]), "*", length), true);
}

/** `new Uint8Array(…)`: of a length, of items, or of a buffer's memory. */
function constructorOf(name: string): Owner {
  return {
    construct: (context, node) => {
      const [first, ...rest] = node.arguments ?? [];
      if (first === undefined) return zeros(context, name, build.int(0));
      if (context.representation(first) === "number") return zeros(context, name, context.expression(first));
      if (context.typeOf(first).symbol.name === "ArrayBuffer") return viewOf(context, first, rest);
      return fromItems(
        context,
        name,
        iterate(context, first, context.expression(first)),
        context.representation(first) === "list",
      );
    },
    properties: { BYTES_PER_ELEMENT: () => build.int(kindOf(name)?.[1] ?? 1) },
  };
}

/** A part of a buffer's memory: the buffer itself where it is all of it. */
export function viewOf(context: Context, buffer: ts.Expression, bounds: readonly ts.Expression[]): py.Expression {
  const [memory = build.none(), offset, length] = lowerOrdered(context, [buffer, ...bounds]);
  if (offset === undefined || (offset.kind === "IntLiteral" && offset.value === 0n && length === undefined))
    return memory;
  const start = offset.kind === "IntLiteral" || offset.kind === "Name" ? offset : context.keep(offset, "offset");
  const end = length === undefined ? undefined : endOf(start, length);
  return build.subscript(build.call("memoryview", memory), build.slice(start, end));
}

function endOf(start: py.Expression, length: py.Expression): py.Expression {
  if (start.kind === "IntLiteral" && length.kind === "IntLiteral") return build.int(start.value + length.value);
  return build.binary(start, "+", length);
}

const byteLength: PropertyLowering = (context, node) => {
  const length = build.call("len", context.expression(node.expression));
  const size = sizeOf(context, node.expression);
  return size === 1 ? length : build.binary(length, "*", build.int(size));
};

const views = new WeakMap<object, boolean>();

/** Whether the program makes windows on memory anywhere: then a slice must say that it copies. */
function makesViews(context: Context): boolean {
  const { sourceFiles } = context.program;
  let found = views.get(sourceFiles);
  if (found === undefined) {
    found = sourceFiles.some((file) => /\.subarray\(|new Uint8Array\(\s*[\w.]+\s*,/.test(file.text));
    views.set(sourceFiles, found);
  }
  return found;
}

const slice: CallLowering = (context, { receiver, args }) => {
  const [memory = build.none(), start, end] = lowerOrdered(context, [receiver, ...args]);
  const part = build.subscript(memory, build.slice(start, end));
  const mayBeView = kindOf(classOf(context, receiver)) === undefined && makesViews(context);
  return mayBeView ? build.call("bytearray", part) : part;
};

const subarray: CallLowering = (context, { receiver, args }) => {
  const [memory = build.none(), start, end] = lowerOrdered(context, [receiver, ...args]);
  return build.subscript(build.call("memoryview", memory), build.slice(start, end));
};

/** The memory of an array, which must be all of it. */
const buffer: PropertyLowering = (context, node) =>
  makesViews(context)
    ? context.reject(node.name, "unsupportedMember", "Uint8Array.buffer in a program that makes windows on memory")
    : context.expression(node.expression);

const search =
  (name: "_includes" | "_index_of"): CallLowering =>
  (context, { receiver, args }) =>
    build.call(context.helper(name), ...lowerOrdered(context, [receiver, ...args]));

const set: CallLowering = (context, { receiver, args }) =>
  build.call(context.helper("_typed_set"), ...lowerOrdered(context, [receiver, ...args]));

const { every, some, find, findIndex, forEach, reduce, fill, at, join } = array.calls ?? {};

function present(table: Readonly<Record<string, CallLowering | undefined>>): Record<string, CallLowering> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([name, lowering]) => (lowering === undefined ? [] : [[name, lowering] as const])),
  );
}

/** What the typed arrays share. */
export const typedArray: Owner = {
  properties: {
    length: (context, node) => build.call("len", context.expression(node.expression)),
    byteLength,
    BYTES_PER_ELEMENT: (context, node) => build.int(sizeOf(context, node.expression)),
  },
  calls: {
    ...present({ every, some, find, findIndex, forEach, reduce, fill, at, join, toString: join }),
    includes: search("_includes"),
    indexOf: search("_index_of"),
    set,
  },
};

/** What hangs on the constructors. */
export const typedArrayConstructor: Owner = {
  ...constructorOf("Uint8Array"),
  properties: { BYTES_PER_ELEMENT: (context, node) => build.int(sizeOf(context, node.expression)) },
  calls: {
    from: (context, call) => {
      const items = argument(call, 0);
      const value = iterate(context, items, context.expression(items));
      return fromItems(context, classOf(context, call.receiver), value, context.representation(items) === "list");
    },
    of: (context, call) => {
      const args = lowerSpread(context, call);
      return fromItems(
        context,
        classOf(context, call.receiver),
        build.call(context.helper("_array_of"), ...args),
        true,
      );
    },
  },
};

const own: Owner = { calls: { slice } };

/** The rows of all typed arrays and of their buffer. */
export const typedArrays: readonly (readonly [string, Owner])[] = [
  ["TypedArray", typedArray],
  ["TypedArrayConstructor", typedArrayConstructor],
  ["Uint8Array", { calls: { slice, subarray }, properties: { buffer } }],
  ["Uint8ArrayConstructor", constructorOf("Uint8Array")],
  ...Object.keys(kinds).flatMap((name): (readonly [string, Owner])[] => [
    [name, own],
    [`${name}Constructor`, constructorOf(name)],
  ]),
  ["ArrayBuffer", { calls: { slice }, properties: { byteLength } }],
  [
    "ArrayBufferConstructor",
    { construct: (context, node) => build.call("bytearray", ...lowerOrdered(context, node.arguments ?? [])) },
  ],
];
