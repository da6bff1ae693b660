import { accessOf, skipErased } from "../frontend/syntax.js";
import type { Context } from "../lower/context.js";
import { lowerOrdered } from "../lower/ordered.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";
import type { CallLowering, Owner, PropertyLowering } from "./owner.js";

/** The Python class that stands for each of JavaScript's. Those that Python lacks are helpers. */
const classes: Readonly<Record<string, (context: Context) => py.Expression>> = {
  Error: () => build.name("Exception"),
  TypeError: () => build.name("TypeError"),
  SyntaxError: () => build.name("SyntaxError"),
  RangeError: (context) => context.helper("RangeError"),
  ReferenceError: (context) => context.helper("ReferenceError"),
  AggregateError: (context) => context.helper("AggregateError"),
};

/** The Python class of a JavaScript error class; undefined when the name is none. */
export function errorClass(context: Context, name: string): py.Expression | undefined {
  return Object.hasOwn(classes, name) ? classes[name]?.(context) : undefined;
}

/** `new Error(message, { cause })`. */
function make(context: Context, name: string, args: readonly ts.Expression[]): py.Expression {
  const type = errorClass(context, name) ?? build.name("Exception");
  const cause = name === "AggregateError" ? undefined : causeOf(args[1]);
  if (cause === undefined) return build.call(type, ...lowerOrdered(context, args));
  const [message = build.none(), reason = build.none()] = lowerOrdered(context, [...args.slice(0, 1), cause]);
  return build.call(context.helper("_caused"), type, message, reason);
}

/** The cause among an error's options. */
function causeOf(options: ts.Expression | undefined): ts.Expression | undefined {
  const literal = options && skipErased(options);
  if (literal === undefined || !ts.isObjectLiteralExpression(literal)) return undefined;
  const [property] = literal.properties;
  if (property === undefined) return undefined;
  if (ts.isPropertyAssignment(property)) return property.initializer;
  return ts.isShorthandPropertyAssignment(property) ? property.name : undefined;
}

function constructorOf(name: string): Owner {
  return {
    construct: (context, node) => make(context, name, node.arguments ?? []),
    call: (context, call) => make(context, name, call.args),
  };
}

/** The constructors of the error classes by the name of their interface. */
export const errorConstructors: readonly (readonly [string, Owner])[] = Object.keys(classes).map((name) => [
  `${name}Constructor`,
  constructorOf(name),
]);

const assigned = new WeakMap<object, boolean>();

/** Whether the program stores to the message of an error anywhere; then an attribute may hold it. */
function storesMessages(context: Context): boolean {
  const { sourceFiles } = context.program;
  let found = assigned.get(sourceFiles);
  if (found === undefined) {
    found = sourceFiles.some((file) => /\.message\s*=(?!=)|\bmessage\s*[:=(]/.test(file.text));
    assigned.set(sourceFiles, found);
  }
  return found;
}

function isStored(node: ts.PropertyAccessExpression): boolean {
  return accessOf(node) !== "read";
}

/** A property that is stored to is an attribute; read, it is worked out. */
const worked =
  (name: string, read: (context: Context, object: py.Expression) => py.Expression): PropertyLowering =>
  (context, node) => {
    const object = context.expression(node.expression);
    return isStored(node) ? build.attribute(object, name) : read(context, object);
  };

const asText: CallLowering = (context, { receiver }) =>
  build.call(context.helper("_str"), context.expression(receiver));

/** `Error` on Python's exceptions: the message is their text, the name that of the class. */
export const error: Owner = {
  properties: {
    message: worked("message", (context, object) =>
      build.call(storesMessages(context) ? context.helper("_message") : "str", object),
    ),
    name: worked("name", (context, object) => build.call(context.helper("_error_name"), object)),
    cause: worked("cause", (_context, object) => build.call("getattr", object, build.string("cause"), build.none())),
    errors: (context, node) => build.attribute(context.expression(node.expression), "errors"),
  },
  calls: { toString: asText },
};
