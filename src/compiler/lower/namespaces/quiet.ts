import { ts } from "../../ts.js";

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
