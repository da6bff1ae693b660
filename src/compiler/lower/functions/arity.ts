import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { parentThroughErased, skipErased } from "../../frontend/syntax.js";
import { isJavaScriptLibrary } from "../../frontend/typed-program.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";

/** How many arguments a caller may give. */
interface Arity {
  /** It gives at least so many. */
  readonly least: number;
  /** Infinity where there is a rest parameter. */
  readonly most: number;
  /** It may give fewer, or any number. */
  readonly varies: boolean;
}

/** What callers give to a function that flows into a place of this type. Undefined where the type is no function, or the library's own (whose lowering calls with what the function takes). */
function expectedArity(context: Context, node: ts.Expression): Arity | undefined {
  const type = context.program.checker.getContextualType(node);
  if (type === undefined) return undefined;
  const signatures = (type.isUnion() ? type.types : [type]).flatMap((member) => [...member.getCallSignatures()]);
  const foreign = signatures.filter((signature) => {
    const file = signature.getDeclaration() as ts.SignatureDeclaration | undefined;
    if (file === undefined) return true;
    // The checker makes up a signature for what a decorator is given: it stands in no file.
    const source = file.getSourceFile() as ts.SourceFile | undefined;
    return source !== undefined && !isJavaScriptLibrary(source.fileName);
  });
  if (foreign.length === 0) return undefined;
  const arities = foreign.map((signature) => arityOf(context, signature));
  return {
    least: Math.min(...arities.map((arity) => arity.least)),
    most: Math.max(...arities.map((arity) => arity.most)),
    varies: arities.some((arity) => arity.varies),
  };
}

function arityOf(context: Context, signature: ts.Signature): Arity {
  const declarations = signature.parameters.map((parameter) => parameter.valueDeclaration);
  const isRest = (declaration: ts.Declaration | undefined): boolean =>
    declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined;
  const isOptional = (declaration: ts.Declaration | undefined): boolean =>
    declaration !== undefined &&
    ts.isParameter(declaration) &&
    context.program.checker.isOptionalParameter(declaration);
  return {
    least: declarations.filter((each) => !isRest(each) && !isOptional(each)).length,
    most: declarations.some(isRest) ? Infinity : declarations.length,
    varies: declarations.some((each) => isRest(each) || isOptional(each)),
  };
}

/** How many arguments the callers of a function expression give at least; what it names beyond that may be left out. */
export function leastGiven(context: Context, node: ts.SignatureDeclaration): number {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return Infinity;
  return expectedArity(context, node)?.least ?? Infinity;
}

/** Parameters without a use, for arguments that a function's callers give and it does not name. */
export function paddingFor(context: Context, node: ts.SignatureDeclaration): py.Parameter[] {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return [];
  if (node.parameters.some((parameter) => parameter.dotDotDotToken !== undefined)) return [];
  const expected = expectedArity(context, node);
  const missing = expected === undefined ? 0 : expected.most - node.parameters.length;
  if (expected === undefined || (missing <= 0 && !expected.varies)) return [];
  if (missing <= 0) return [];
  return expected.varies ? [build.restParameter("_")] : padding(missing);
}

function padding(count: number): py.Parameter[] {
  return Array.from({ length: count }, (_, index) => build.parameter(index === 0 ? "_" : `_${index + 1}`));
}

/** A function that is given by name where callers give more arguments than it takes: `lambda a, _: f(a)`. */
export function adaptArity(context: Context, node: ts.Expression, value: py.Expression): py.Expression {
  const parent = parentThroughErased(node);
  if (ts.isCallExpression(parent) && skipErased(parent.expression) === node) return value;
  const signatures = context.typeOf(node).getCallSignatures();
  const [own] = signatures;
  if (own === undefined || signatures.length !== 1) return value;
  const expected = expectedArity(context, node);
  const takes = arityOf(context, own);
  const hasRest = own.parameters.some(
    (parameter) =>
      parameter.valueDeclaration !== undefined &&
      ts.isParameter(parameter.valueDeclaration) &&
      parameter.valueDeclaration.dotDotDotToken !== undefined,
  );
  if (expected === undefined || hasRest || expected.most <= takes.most) return value;
  const names = own.parameters.map((parameter, index) => (expected.varies ? `_${index + 1}` : parameter.name));
  const parameters = names.map((name) => build.parameter(name, expected.varies ? build.none() : undefined));
  return build.lambda([...parameters, build.restParameter("_")], build.call(value, ...names.map(build.name)));
}
