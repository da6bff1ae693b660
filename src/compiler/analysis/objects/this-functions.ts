import { ts } from "../../ts.js";
import { usesOwnThis } from "./survey.js";

/** The `this` parameter that a signature declares, unless it says that there is none. */
function declaredThis(
  parameters: ts.NodeArray<ts.ParameterDeclaration> | undefined,
): ts.ParameterDeclaration | undefined {
  const first = parameters?.[0];
  if (first === undefined || !ts.isIdentifier(first.name) || first.name.text !== "this") return undefined;
  return first.type?.kind === ts.SyntaxKind.VoidKeyword ? undefined : first;
}

/** Whether a type's functions are called with a `this`: in Python it is their first argument. */
export function isCalledWithThis(type: ts.Type): boolean {
  const signatures = (type.isUnion() ? type.types : [type]).flatMap((member) => [...member.getCallSignatures()]);
  return signatures.some((signature) => {
    const declaration = signature.getDeclaration() as ts.SignatureDeclaration | undefined;
    return (
      declaration !== undefined &&
      !ts.isMethodDeclaration(declaration) &&
      !ts.isMethodSignature(declaration) &&
      (declaredThis(declaration.parameters) !== undefined || (isFunction(declaration) && usesOwnThis(declaration)))
    );
  });
}

function isFunction(node: ts.Node): boolean {
  return ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node);
}

/** Whether a function that is no method takes its `this` as a first parameter in Python. */
export function takesThis(checker: ts.TypeChecker, node: ts.SignatureDeclaration): boolean {
  if (declaredThis(node.parameters) !== undefined) return true;
  if (isFunction(node) && node.parameters[0]?.name.getText() !== "this" && usesOwnThis(node)) return true;
  if (!ts.isFunctionExpression(node) && !ts.isArrowFunction(node)) return false;
  const expected = checker.getContextualType(node);
  return expected !== undefined && isCalledWithThis(expected);
}
