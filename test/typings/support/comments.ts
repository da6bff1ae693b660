import ts from "typescript";
import { shown } from "./program.js";

/** Whether a declaration is one that a user meets, and so has a comment. */
function needsComment(node: ts.Node): node is ts.Declaration {
  if (ts.isConstructorDeclaration(node)) return node.parameters.length > 0;
  if (ts.isVariableStatement(node)) return true;
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isCallSignatureDeclaration(node) ||
    ts.isConstructSignatureDeclaration(node) ||
    ts.isIndexSignatureDeclaration(node)
  );
}

const isPrivate = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.PrivateKeyword) === true;

/** The name under which overloads and the halves of a merged declaration share one comment. */
function shareKey(node: ts.Node): string {
  const name = ts.isVariableStatement(node)
    ? node.declarationList.declarations[0]?.name.getText()
    : (node as { readonly name?: ts.Node }).name?.getText();
  return `${String(node.parent.pos)}:${name ?? ts.SyntaxKind[node.kind]}`;
}

/** The members of a file that have no comment, as `file:line text`. */
export function withoutComment(file: ts.SourceFile): readonly string[] {
  const commented = new Set<string>();
  const bare = new Map<string, ts.Node>();
  const visit = (node: ts.Node): void => {
    // A private member keeps types apart, or says that nobody makes one; types inside of types are the members' own business.
    if (isPrivate(node) || ts.isTypeLiteralNode(node)) return;
    if (needsComment(node)) {
      const key = shareKey(node);
      if (
        /^\/\*\*/m.test(
          node
            .getFullText(file)
            .slice(0, node.getStart(file) - node.getFullStart())
            .trimStart(),
        )
      )
        commented.add(key);
      else if (!bare.has(key)) bare.set(key, node);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...bare]
    .filter(([key]) => !commented.has(key))
    .map(([, node]) => {
      const line = ts.getLineAndCharacterOfPosition(file, node.getStart(file)).line + 1;
      return `${shown(file.fileName)}:${String(line)} ${node.getText(file).split("\n")[0] ?? ""}`;
    });
}
