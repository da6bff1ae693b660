import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { attributeName } from "../../analysis/names.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { scopeDeclarations } from "../functions/body.js";
import { lowerParameters } from "../functions/parameters.js";
import { hasInitializers } from "./decorators.js";
import { constructorOf, emitFields, instanceFields, outerStores } from "./fields.js";
import { ancestorsOf, heritageOf } from "./member-names.js";

/** `__init__` of a class: fields in their order, parameter properties, the constructor's body. Undefined when Python's own does. */
export function constructorDefinition(
  context: Context,
  node: ts.ClassLikeDeclaration,
): py.FunctionDefinition | undefined {
  const ctor = constructorOf(node);
  const stores = outerStores(context, node);
  if (ctor === undefined) return implicitConstructor(context, node, stores);
  checkReturns(context, ctor);
  return context.inFunction(
    ctor,
    () => {
      const { parameters, prologue } = lowerParameters(context, ctor);
      const isDerived = heritageOf(node) !== undefined;
      // A derived class has its fields behind `super(…)`.
      const fields = isDerived ? [] : context.capture(() => emitFields(context, node)).statements;
      const body = context.block(ctor.body?.statements ?? [], ctor.body ?? ctor);
      return build.withOrigin(
        build.functionDefinition(
          "__init__",
          [build.parameter("self"), ...parameters],
          [...scopeDeclarations(context), ...stores, ...prologue, ...fields, ...body],
        ),
        context.origin(ctor),
      );
    },
    { self: "self" },
  );
}

/** A constructor that gives another object in place of its own has no counterpart in Python. */
function checkReturns(context: Context, ctor: ts.ConstructorDeclaration): void {
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression !== undefined)
      context.report(
        node,
        "unsupportedSyntax",
        "A constructor that returns a value",
        "Write a static method that makes the object.",
      );
    ts.forEachChild(node, visit);
  };
  if (ctor.body !== undefined) visit(ctor.body);
}

/** A class without a constructor takes what its base takes. */
function implicitConstructor(
  context: Context,
  node: ts.ClassLikeDeclaration,
  stores: readonly py.Statement[],
): py.FunctionDefinition | undefined {
  if (instanceFields(node).length === 0 && !hasInitializers(node)) return undefined;
  const fields = context.withSelf("self", () => context.capture(() => emitFields(context, node)).statements);
  const base = heritageOf(node);
  if (base === undefined) return build.functionDefinition("__init__", ["self"], [...stores, ...fields]);
  const { parameters, args } = passedOn(context, node);
  const inherited = build.callMethod(build.call("super"), "__init__", ...args);
  return build.functionDefinition(
    "__init__",
    [build.parameter("self"), ...parameters],
    [...stores, build.expressionStatement(inherited), ...fields],
  );
}

/** The parameters of the inherited constructor where they are plain names, else all that there are. */
function passedOn(
  context: Context,
  node: ts.ClassLikeDeclaration,
): { readonly parameters: readonly py.Parameter[]; readonly args: readonly (py.Expression | py.Argument)[] } {
  const ancestors = ancestorsOf(context, node);
  const root = ancestors.at(-1);
  const isWhole = root !== undefined && heritageOf(root) === undefined;
  const ctor = ancestors.map(constructorOf).find((each) => each !== undefined);
  if (isWhole && ctor === undefined) return { parameters: [], args: [] };
  if (ctor !== undefined && ctor.parameters.every(isPlain)) {
    const names = ctor.parameters.map((parameter) => parameter.name.getText());
    return { parameters: names.map((name) => build.parameter(name)), args: names.map((name) => build.name(name)) };
  }
  return { parameters: [build.restParameter("args")], args: [build.star(build.name("args"))] };
}

function isPlain(parameter: ts.ParameterDeclaration): boolean {
  return (
    ts.isIdentifier(parameter.name) &&
    /^[a-z]\w*$/i.test(parameter.name.text) &&
    parameter.name.text !== "self" &&
    attributeName(parameter.name.text) === parameter.name.text &&
    parameter.initializer === undefined &&
    parameter.questionToken === undefined &&
    parameter.dotDotDotToken === undefined
  );
}
