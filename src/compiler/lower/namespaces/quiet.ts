import { namespaceOf } from "../../analysis/objects/namespaces.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";

/** Whether a statement of a namespace can run in the body of its class: it calls nothing that may look for the class. */
export function isQuiet(statement: ts.Statement): boolean {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return true;
  if (ts.isFunctionDeclaration(statement)) return true;
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.every(
      (each) => ts.isIdentifier(each.name) && (each.initializer === undefined || callsNothing(each.initializer)),
    );
  if (ts.isEnumDeclaration(statement))
    return statement.members.every((member) => member.initializer === undefined || callsNothing(member.initializer));
  if (ts.isClassDeclaration(statement)) return isQuietClass(statement);
  return ts.isModuleDeclaration(statement);
}

/**
 * Whether a statement makes a class whose body looks at a member of a namespace around it. Python finds no names of one class
 * in the body of another.
 */
export function readsAround(context: Context, statement: ts.Statement): boolean {
  const isAround = (node: ts.Identifier): boolean => {
    const declaration = context.bindingOf(node)?.declaration ?? context.symbolOf(node)?.declarations?.[0];
    if (declaration === undefined || (declaration.pos >= statement.pos && declaration.end <= statement.end))
      return false;
    return namespaceOf(declaration) !== undefined || ts.isModuleDeclaration(declaration);
  };
  const reads = (node: ts.Node): boolean => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return false;
    if (ts.isFunctionLike(node)) return false;
    if (ts.isPropertyDeclaration(node) && !isStatic(node)) return false;
    if (ts.isPropertyAccessExpression(node)) return reads(node.expression);
    if (ts.isIdentifier(node)) return isAround(node);
    return ts.forEachChild(node, (child) => reads(child) || undefined) ?? false;
  };
  if (ts.isClassDeclaration(statement)) return statement.members.some(reads);
  return (ts.isModuleDeclaration(statement) || ts.isEnumDeclaration(statement)) && reads(statement);
}

function isQuietClass(node: ts.ClassDeclaration): boolean {
  const runs = node.members.some(
    (member) =>
      ts.isClassStaticBlockDeclaration(member) ||
      (ts.isPropertyDeclaration(member) &&
        member.initializer !== undefined &&
        isStatic(member) &&
        !callsNothing(member.initializer)),
  );
  const isDecorated = ts.canHaveDecorators(node) && (ts.getDecorators(node)?.length ?? 0) > 0;
  return (
    !runs &&
    !isDecorated &&
    (node.heritageClauses ?? []).every((clause) => clause.types.every((type) => callsNothing(type.expression)))
  );
}

function isStatic(member: ts.PropertyDeclaration): boolean {
  return ts.getModifiers(member)?.some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword) ?? false;
}

/** Whether evaluating an expression calls nothing; functions that it makes do not run yet. */
function callsNothing(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return true;
  if (
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isClassExpression(node) ||
    ts.isObjectLiteralExpression(node)
  )
    return false;
  return ts.forEachChild(node, (child) => (callsNothing(child) ? undefined : true)) === undefined;
}
