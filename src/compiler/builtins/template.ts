import { isDeclaration } from "../frontend/typed-program.js";
import { isRepeatable } from "../lower/effects.js";
import { lowerOrdered } from "../lower/ordered.js";
import type { Context } from "../lower/context.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";

/** A member's values by the names that its template uses: `self`, and the arguments that were given. */
interface Values {
  readonly self: py.Expression;
  readonly argument: (name: string) => py.Expression | undefined;
  readonly rest: readonly py.Expression[];
}

/** One shape of template, and its Python; the groups of the pattern are names of parameters. */
interface Shape {
  readonly pattern: RegExp;
  readonly expression: (values: Values, names: readonly string[]) => py.Expression | py.Assign | py.Delete;
}

const given = (values: Values, name: string | undefined): py.Expression => values.argument(name ?? "") ?? build.none();

/** All that a `@python` tag may say (docs/typings.md): operators of Python that TypeScript cannot overload. */
const shapes: readonly Shape[] = [
  { pattern: /^len\(self\)$/, expression: ({ self }) => build.call("len", self) },
  { pattern: /^self\[(\w+)\]$/, expression: (values, [key]) => build.subscript(values.self, given(values, key)) },
  { pattern: /^self\[(\w+):(\w+)\]$/, expression: (values, names) => sliceOf(values, names) },
  {
    pattern: /^self \+ \.\.\.\w+$/,
    expression: ({ self, rest }) => rest.reduce((left, right) => build.binary(left, "+", right), self),
  },
  { pattern: /^self \* (\w+)$/, expression: (values, [count]) => build.binary(values.self, "*", given(values, count)) },
  { pattern: /^(\w+) in self$/, expression: (values, [key]) => build.compare(given(values, key), "in", values.self) },
  {
    pattern: /^self\[(\w+)\] = (\w+)$/,
    expression: (values, [key, value]) =>
      build.assign(build.subscript(values.self, given(values, key)), given(values, value)),
  },
  {
    pattern: /^self\[(\w+):(\w+)\] = (\w+)$/,
    expression: (values, names) => build.assign(sliceOf(values, names), given(values, names[2])),
  },
  {
    pattern: /^del self\[(\w+)\]$/,
    expression: (values, [key]) => build.deleteTargets(build.subscript(values.self, given(values, key))),
  },
];

function sliceOf(values: Values, [start = "", end = ""]: readonly string[]): py.Subscript {
  return build.subscript(values.self, build.slice(values.argument(start), values.argument(end)));
}

/** The declaration that a property access names, and what its `@python` tag says; undefined when it has none. */
function templateOf(
  context: Context,
  node: ts.PropertyAccessExpression,
): { readonly declaration: ts.Declaration; readonly text: string } | undefined {
  const declaration = context.program.checker.getSymbolAtLocation(node.name)?.declarations?.[0];
  if (declaration === undefined || !isDeclaration(declaration.getSourceFile().fileName)) return undefined;
  const tag = ts.getJSDocTags(declaration).find((each) => each.tagName.text === "python");
  const text = tag && ts.getTextOfJSDocComment(tag.comment);
  return text === undefined ? undefined : { declaration, text: text.trim() };
}

function write(text: string, values: Values): py.Expression | py.Assign | py.Delete {
  for (const { pattern, expression } of shapes) {
    const match = pattern.exec(text);
    if (match !== null) return expression(values, match.slice(1));
  }
  throw new Error(`no Python is known for the declaration's template ${text}`);
}

/** A call of a member whose declaration says what Python it is; undefined when it says nothing. */
export function templateCall(context: Context, node: ts.CallExpression): py.Expression | undefined {
  if (!ts.isPropertyAccessExpression(node.expression)) return undefined;
  const template = templateOf(context, node.expression);
  if (template === undefined) return undefined;
  const parameters = ts.isFunctionLike(template.declaration) ? template.declaration.parameters : [];
  const [self = build.none(), ...args] = lowerOrdered(context, [node.expression.expression, ...node.arguments]);
  const positions = new Map(parameters.map((parameter, index) => [parameter.name.getText(), index]));
  // `key in self` looks at the key first; JavaScript at the object.
  const object = template.text.endsWith(" in self") && !isRepeatable(self) ? context.keep(self) : self;
  const written = write(template.text, {
    self: object,
    argument: (name) => args[positions.get(name) ?? -1],
    rest: args,
  });
  if (!isStatement(written)) return written;
  context.emit(build.withOrigin(written, context.origin(node)));
  return build.none();
}

/** A property whose declaration says what Python it is; undefined when it says nothing. */
export function templateProperty(context: Context, node: ts.PropertyAccessExpression): py.Expression | undefined {
  const template = templateOf(context, node);
  if (template === undefined || ts.isFunctionLike(template.declaration)) return undefined;
  const self = context.expression(node.expression);
  const written = write(template.text, { self, argument: () => undefined, rest: [] });
  return isStatement(written) ? undefined : written;
}

const isStatement = (node: py.Expression | py.Assign | py.Delete): node is py.Assign | py.Delete =>
  node.kind === "Assign" || node.kind === "Delete";
