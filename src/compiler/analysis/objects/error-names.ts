import { ts } from "../../ts.js";

/** Whether a program shows the names of errors: it reads `name`, or turns something into text that may be an error. */
export function showsErrorNames(checker: ts.TypeChecker, files: readonly ts.SourceFile[]): boolean {
  const mayBeError = (node: ts.Expression): boolean => {
    const type = checker.getTypeAtLocation(node);
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return true;
    return isError(type);
  };
  const shows = (node: ts.Node): boolean => {
    if (ts.isPropertyAccessExpression(node))
      return /^(name|toString)$/.test(node.name.text) && mayBeError(node.expression);
    if (ts.isBindingElement(node)) return (node.propertyName ?? node.name).getText() === "name";
    if (ts.isTemplateSpan(node)) return mayBeError(node.expression);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
      return mayBeError(node.left) || mayBeError(node.right);
    if (!ts.isCallExpression(node)) return false;
    const callee = node.expression;
    const isText = ts.isIdentifier(callee) && callee.text === "String";
    const isConsole =
      ts.isPropertyAccessExpression(callee) &&
      ts.isIdentifier(callee.expression) &&
      callee.expression.text === "console";
    return (
      (isText || isConsole) &&
      node.arguments.some((each) => mayBeError(ts.isSpreadElement(each) ? each.expression : each))
    );
  };
  const visit = (node: ts.Node): boolean =>
    shows(node) || ts.forEachChild(node, (child) => visit(child) || undefined) === true;
  return files.some(visit);
}

/** Whether values of a type may be errors, as far as their properties tell. */
function isError(type: ts.Type): boolean {
  const members = type.isUnion() ? type.types : [type];
  return members.some((each) => each.getProperty("name") !== undefined && each.getProperty("message") !== undefined);
}
