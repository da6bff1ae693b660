import { ts } from "../ts.js";

/** Whether a name stands in the initializer of an instance's field, of a class inside the variable's own block. */
export function isInField(identifier: ts.Identifier, binding: { readonly block: ts.Node }): boolean {
  for (let node: ts.Node = identifier; node !== binding.block && !ts.isSourceFile(node); node = node.parent) {
    if (!ts.isPropertyDeclaration(node) || (identifier.parent === node && node.name === identifier)) continue;
    const isStatic = ts.getModifiers(node)?.some((each) => each.kind === ts.SyntaxKind.StaticKeyword) ?? false;
    if (!isStatic) return true;
  }
  return false;
}
