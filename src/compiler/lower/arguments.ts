import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { attributeName } from "../analysis/names.js";
import { ts } from "../ts.js";
import { copied } from "./expressions/array.js";
import { iterate } from "./iteration.js";
import type { Captured, Context } from "./context.js";

/** An argument on its way: its captured value, and how it stands in the call. */
export interface LoweredArgument {
  readonly part: Captured<py.Expression>;
  readonly wrap: (value: py.Expression) => py.Expression | py.Argument;
}

/** The arguments of a call. A trailing literal whose parameter is marked `Kwargs` becomes keyword arguments. */
export function lowerArguments(
  context: Context,
  call: ts.CallExpression | ts.NewExpression,
  args: readonly ts.Expression[],
): LoweredArgument[] {
  const lowered = args.flatMap((argument, index): LoweredArgument[] => {
    if (ts.isSpreadElement(argument))
      return [
        {
          part: context.capture(() => iterate(context, argument.expression, context.expression(argument.expression))),
          wrap: build.star,
        },
      ];
    if (ts.isObjectLiteralExpression(argument) && isKeywords(context, call, argument, index))
      return keywordArguments(context, argument);
    return [{ part: context.capture(() => context.expression(argument)), wrap: (value) => value }];
  });
  // Python takes the items of a spread only when it has all arguments.
  return lowered.map((each, index) =>
    each.wrap === build.star
      ? {
          ...each,
          part: copied(
            context,
            each.part,
            lowered.slice(index + 1).map(({ part }) => part),
          ),
        }
      : each,
  );
}

function isKeywords(
  context: Context,
  call: ts.CallExpression | ts.NewExpression,
  argument: ts.ObjectLiteralExpression,
  index: number,
): boolean {
  const parameters = context.program.checker.getResolvedSignature(call)?.getDeclaration().parameters;
  const parameter = parameters?.[Math.min(index, parameters.length - 1)];
  const written = parameter?.dotDotDotToken === undefined ? parameter?.type : lastOfRest(parameter, call, argument);
  if (written !== undefined && mentionsKwargs(written)) return true;
  const alias = context.program.checker.getContextualType(argument)?.aliasSymbol;
  return alias?.name === "Kwargs";
}

/** The type that the tuple of a rest parameter gives to the last argument: `(...args: [...values: T[], kwargs: Kwargs<…>])`. */
function lastOfRest(
  { type }: ts.ParameterDeclaration,
  call: ts.CallExpression | ts.NewExpression,
  argument: ts.Expression,
): ts.TypeNode | undefined {
  if (type === undefined || !ts.isTupleTypeNode(type) || call.arguments?.at(-1) !== argument) return undefined;
  const last = type.elements.at(-1);
  return last !== undefined && ts.isNamedTupleMember(last) ? last.type : last;
}

function mentionsKwargs(type: ts.TypeNode): boolean {
  if (ts.isTypeReferenceNode(type)) return ts.isIdentifier(type.typeName) && type.typeName.text === "Kwargs";
  return (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type)) && type.types.some(mentionsKwargs);
}

function keywordArguments(context: Context, literal: ts.ObjectLiteralExpression): LoweredArgument[] {
  return literal.properties.flatMap((property): LoweredArgument[] => {
    if (ts.isPropertyAssignment(property) && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))) {
      const keyword = attributeName(property.name.text);
      return [
        {
          part: context.capture(() => context.expression(property.initializer)),
          wrap: (value) => build.keyword(keyword, value),
        },
      ];
    }
    if (ts.isShorthandPropertyAssignment(property)) {
      const { name } = property;
      return [
        {
          part: context.capture(() => context.expression(name)),
          wrap: (value) => build.keyword(attributeName(name.text), value),
        },
      ];
    }
    context.report(
      property,
      "unsupportedSyntax",
      "This kind of property among keyword arguments",
      "Write `name: value`.",
    );
    return [];
  });
}
