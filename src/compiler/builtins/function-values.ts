import type { Context } from "../lower/context.js";
import { skipErased } from "../frontend/syntax.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";

/** A function of JavaScript's library as a Python value, and how many arguments it looks at. */
export interface FunctionValue {
  readonly value: (context: Context) => py.Expression;
  readonly arity: 1 | 2 | 3;
}

const helper = (name: Parameters<Context["helper"]>[0], arity: 1 | 2 | 3 = 1): FunctionValue => ({
  value: (context) => context.helper(name),
  arity,
});
const ofModule = (module: string, name: string, arity: 1 | 2 = 1): FunctionValue => ({
  value: (context) => build.attribute(context.pythonModule(module), name),
  arity,
});
const builtin = (name: string, arity: 1 | 2 = 1): FunctionValue => ({ value: () => build.name(name), arity });

/** Global functions that may be passed on as they are: `texts.map(Number)`. */
const globals: Readonly<Record<string, FunctionValue>> = {
  String: helper("_str"),
  Number: helper("_number"),
  Boolean: helper("_truthy"),
  BigInt: helper("_to_bigint"),
  parseInt: helper("_parse_int", 2),
  parseFloat: helper("_parse_float"),
  structuredClone: helper("_clone"),
};

/** Functions of `Math`, `Number` and the like that may be passed on as they are: `values.map(Math.abs)`. */
const members: Readonly<Record<string, FunctionValue>> = {
  "Math.abs": builtin("abs"),
  "Math.floor": ofModule("math", "floor"),
  "Math.ceil": ofModule("math", "ceil"),
  "Math.round": helper("_round"),
  "Math.trunc": builtin("int"),
  "Math.sign": helper("_sign"),
  "Math.sqrt": helper("_sqrt"),
  "Math.cos": ofModule("math", "cos"),
  "Math.sin": ofModule("math", "sin"),
  "Math.max": helper("_max", 2),
  "Math.min": helper("_min", 2),
  "NumberConstructor.parseFloat": helper("_parse_float"),
  "NumberConstructor.parseInt": helper("_parse_int", 2),
  "JSON.stringify": helper("_json"),
  "Console.log": helper("_log_values", 3),
};

/** The library function that an expression names, to be passed as a value; undefined when it names none. */
export function functionValue(context: Context, node: ts.Expression): FunctionValue | undefined {
  const inner = skipErased(node);
  if (ts.isIdentifier(inner)) {
    return context.bindingOf(inner) === undefined && Object.hasOwn(globals, inner.text)
      ? globals[inner.text]
      : undefined;
  }
  if (!ts.isPropertyAccessExpression(inner)) return undefined;
  const declaration = context.program.checker.getSymbolAtLocation(inner.name)?.declarations?.[0];
  if (declaration === undefined || !ts.isInterfaceDeclaration(declaration.parent)) return undefined;
  const key = `${declaration.parent.name.text}.${inner.name.text}`;
  return Object.hasOwn(members, key) ? members[key] : undefined;
}
