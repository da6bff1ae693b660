import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import type { Captured, Context } from "../context.js";
import { emitOrdered } from "../ordered.js";
import { computedKey, dictKey } from "./dict-keys.js";
import { functionProperty } from "./function-property.js";
import { propertyKey } from "./part.js";

/** What stands in a record's display: a key and its value, or another record whose entries it takes over. */
type Entry =
  | { readonly key: Captured<py.Expression>; readonly value: Captured<py.Expression> }
  | { readonly source: Captured<py.Expression> };

/** `{ … }` as a record: `{"key": value}`; ordered where the program enumerates it. */
export function dictLiteral(context: Context, node: ts.ObjectLiteralExpression, type: ts.Type): py.Expression {
  const entries = node.properties.flatMap((property) => entryOf(context, property, type));
  const isListed = context.program.objects.isEnumerated(type);
  const values = emitOrdered(
    context,
    entries.flatMap((entry) => ("source" in entry ? [entry.source] : [entry.key, entry.value])),
  );
  return assemble(context, entries, values, isListed);
}

function entryOf(context: Context, property: ts.ObjectLiteralElementLike, type: ts.Type): Entry[] {
  if (ts.isSpreadAssignment(property)) return [spreadEntry(context, property)];
  if (ts.isAccessor(property)) {
    context.report(
      property,
      "unsupportedSyntax",
      "An accessor in a record",
      "Write a method, or declare the object's type.",
    );
    return [];
  }
  const key = context.capture(() => keyOf(context, property.name, type));
  const value = context.capture(() => {
    if (ts.isPropertyAssignment(property)) return context.expression(property.initializer);
    if (ts.isShorthandPropertyAssignment(property)) return context.expression(property.name);
    return functionProperty(context, property, propertyKey(context, property.name) ?? "function");
  });
  return [{ key, value }];
}

function keyOf(context: Context, name: ts.PropertyName, type: ts.Type): py.Expression {
  const known = propertyKey(context, name);
  if (known !== undefined) return dictKey(context, type, known);
  if (!ts.isComputedPropertyName(name)) return build.none();
  return computedKey(context, type, name.expression, context.expression(name.expression));
}

function spreadEntry(context: Context, property: ts.SpreadAssignment): Entry {
  const source = property.expression;
  if (context.representation(source) !== "dict" || context.mayBeNothing(source))
    context.report(
      property,
      "unsupportedSyntax",
      "A spread of this value into a record",
      "Copy its properties one by one: `{ name: value.name }`.",
    );
  return { source: context.capture(() => context.expression(source)) };
}

/** One display where there is nothing to spread; else a copy that is updated in order. */
function assemble(
  context: Context,
  entries: readonly Entry[],
  values: readonly py.Expression[],
  isListed: boolean,
): py.Expression {
  const groups: (py.DictEntry[] | py.Expression)[] = [];
  let next = 0;
  const take = (): py.Expression => values[next++] ?? build.none();
  for (const entry of entries) {
    const last = groups.at(-1);
    if ("source" in entry) groups.push(take());
    else {
      const pair = build.entry(take(), take());
      if (Array.isArray(last)) last.push(pair);
      else groups.push([pair]);
    }
  }
  if (groups.length === 0) return isListed ? build.call(context.helper("_Dict")) : build.dict([]);
  const [first, ...rest] = groups;
  if (first === undefined) return build.dict([]);
  const start = Array.isArray(first) ? display(context, first, isListed) : copyOf(context, first, isListed);
  if (rest.length === 0) return start;
  const result = context.keep(start, "record");
  for (const group of rest) emitMerge(context, result, group, isListed);
  return result;
}

function display(context: Context, pairs: readonly py.DictEntry[], isListed: boolean): py.Expression {
  return isListed
    ? build.call(context.helper("_Dict"), build.list(pairs.map(({ key, value }) => build.tuple([key, value]))))
    : build.dict(pairs);
}

function copyOf(context: Context, source: py.Expression, isListed: boolean): py.Expression {
  return isListed ? build.call(context.helper("_Dict"), build.callMethod(source, "items")) : build.call("dict", source);
}

function emitMerge(
  context: Context,
  result: py.Name,
  group: readonly py.DictEntry[] | py.Expression,
  isListed: boolean,
): void {
  if ("kind" in group) {
    const key = build.name("_key");
    if (!isListed) context.emit(build.expressionStatement(build.callMethod(result, "update", group)));
    else
      context.emit(
        build.forLoop(build.targetTuple([key, build.name("_value")]), build.callMethod(group, "items"), [
          build.assign(build.subscript(result, key), build.name("_value")),
        ]),
      );
    return;
  }
  for (const { key, value } of group) context.emit(build.assign(build.subscript(result, key), value));
}
