import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { attributeName } from "../../analysis/names.js";
import { hasModifier, isAmbient } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import { withComments } from "../comments.js";
import type { Context } from "../context.js";
import { scopeDeclarations } from "../functions/body.js";
import { lowerParameters } from "../functions/parameters.js";

/** `__init__` of a class: fields in their order, parameter properties, the constructor's body. Undefined when Python's own does. */
export function constructorDefinition(
  context: Context,
  node: ts.ClassLikeDeclaration,
): py.FunctionDefinition | undefined {
  const ctor = node.members.find(
    (member): member is ts.ConstructorDeclaration => ts.isConstructorDeclaration(member) && member.body !== undefined,
  );
  const isDerived = node.heritageClauses?.some((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword) ?? false;
  if (ctor === undefined) {
    const fields = fieldAssignments(context, node);
    if (fields.length === 0) return undefined;
    if (!isDerived) return build.functionDefinition("__init__", ["self"], fields);
    const inherited = build.callMethod(build.call("super"), "__init__", build.star(build.name("args")));
    return build.functionDefinition(
      "__init__",
      [build.parameter("self"), build.restParameter("args")],
      [build.expressionStatement(inherited), ...fields],
    );
  }
  return context.inFunction(
    ctor,
    () => {
      const { parameters, prologue } = lowerParameters(context, ctor);
      const fields = fieldAssignments(context, node);
      const properties = ctor.parameters.flatMap((parameter) => parameterProperty(context, ctor, parameter));
      const body = constructorBody(context, ctor, [...properties, ...fields], isDerived);
      return build.withOrigin(
        build.functionDefinition(
          "__init__",
          [build.parameter("self"), ...parameters],
          [...scopeDeclarations(context), ...prologue, ...body],
        ),
        context.origin(ctor),
      );
    },
    { self: "self" },
  );
}

/** Fields are set where JavaScript sets them: at the start, or behind `super(…)`. */
function constructorBody(
  context: Context,
  ctor: ts.ConstructorDeclaration,
  fields: readonly py.Statement[],
  isDerived: boolean,
): py.Statement[] {
  const statements = ctor.body?.statements ?? [];
  const end = ctor.body ?? ctor;
  const callsSuper = isDerived
    ? statements.findIndex(
        (statement) =>
          ts.isExpressionStatement(statement) &&
          ts.isCallExpression(statement.expression) &&
          statement.expression.expression.kind === ts.SyntaxKind.SuperKeyword,
      )
    : -1;
  if (isDerived && callsSuper < 0) {
    context.report(
      ctor,
      "unsupportedSyntax",
      "A constructor whose `super(…)` is not a statement of its own",
      "Call `super(…)` as a plain statement of the constructor.",
    );
  }
  const before = context.capture(() =>
    statements
      .slice(0, callsSuper + 1)
      .forEach((statement) => withComments(context, statement, () => context.statement(statement))),
  ).statements;
  return [...before, ...fields, ...context.block(statements.slice(callsSuper + 1), end)];
}

function parameterProperty(
  context: Context,
  ctor: ts.ConstructorDeclaration,
  parameter: ts.ParameterDeclaration,
): py.Statement[] {
  if (!ts.isParameterPropertyDeclaration(parameter, ctor) || !ts.isIdentifier(parameter.name)) return [];
  const binding = context.bindingOf(parameter.name);
  const value = build.name(binding === undefined ? parameter.name.text : context.nameOf(binding));
  return [
    build.withOrigin(
      build.assign(build.attribute(build.name("self"), attributeName(parameter.name.text)), value),
      context.origin(parameter),
    ),
  ];
}

/** `self.name = value` for every field of instances. */
function fieldAssignments(context: Context, node: ts.ClassLikeDeclaration): py.Statement[] {
  return [
    ...context.capture(() => {
      for (const member of node.members) {
        if (
          !ts.isPropertyDeclaration(member) ||
          hasModifier(member, ts.SyntaxKind.StaticKeyword) ||
          hasModifier(member, ts.SyntaxKind.AbstractKeyword) ||
          isAmbient(member)
        )
          continue;
        if (
          ts.isComputedPropertyName(member.name) ||
          ts.isNumericLiteral(member.name) ||
          ts.isBigIntLiteral(member.name) ||
          ts.isNoSubstitutionTemplateLiteral(member.name)
        ) {
          context.report(member.name, "unsupportedSyntax", "A computed field name", "Write the name out.");
          continue;
        }
        const target = build.attribute(build.name("self"), attributeName(member.name.text));
        const { initializer } = member;
        withComments(context, member, () => {
          const value = initializer === undefined ? build.none() : context.expression(initializer);
          context.emit(build.withOrigin(build.assign(target, value), context.origin(member)));
        });
      }
    }).statements,
  ];
}
