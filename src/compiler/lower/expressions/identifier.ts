import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import { globalValue } from "../../builtins/globals.js";
import type { Binding } from "../../analysis/scopes.js";
import { isFunctionNode, parentThroughErased } from "../../frontend/syntax.js";
import { foreignOf, isReadFromModule } from "../modules/names.js";
import { isCalledWithThis } from "../../analysis/objects/this-functions.js";
import { bareMember } from "../enums/members.js";
import { namespacePlace } from "../namespaces/places.js";
import { adaptArity } from "../functions/arity.js";
import type { Context } from "../context.js";

/** A variable by its Python name; a global of JavaScript or of Python by what stands for it. */
export function identifier(context: Context, node: ts.Identifier): py.Expression {
  const binding = context.bindingOf(node);
  if (binding !== undefined) {
    const imported = importedValue(context, binding);
    if (imported !== undefined) return imported;
    const name = namespacePlace(context, binding) ?? build.name(context.nameOf(binding));
    return holdsFunction(binding) ? adaptArity(context, node, name) : name;
  }
  if (node.text === "arguments") return context.reject(node, "argumentsObject");
  return bareMember(context, node) ?? globalValue(context, node);
}

/** An imported variable that must be read from its module each time. */
function importedValue(context: Context, binding: Binding): py.Expression | undefined {
  if (!ts.isImportSpecifier(binding.declaration) && !ts.isImportClause(binding.declaration)) return undefined;
  const foreign = foreignOf(context, binding.symbol);
  if (foreign === undefined || !isReadFromModule(context, foreign)) return undefined;
  return build.attribute(context.pythonModule(context.program.modules.nameOf(foreign.file)), foreign.name);
}

/** Whether a variable is a function whose parameters are known. */
function holdsFunction(binding: Binding): boolean {
  const { declaration } = binding;
  return (
    ts.isFunctionDeclaration(declaration) ||
    (ts.isVariableDeclaration(declaration) &&
      declaration.initializer !== undefined &&
      isFunctionNode(declaration.initializer)) ||
    ts.isImportSpecifier(declaration)
  );
}

/** `this` of a method, an accessor or a field. A plain function has none in Python. */
export function thisExpression(context: Context, node: ts.ThisExpression): py.Expression {
  if (belongsToObject(context, node)) return build.name(context.self);
  return context.reject(
    node,
    "unsupportedSyntax",
    "`this` outside a class or an object's method",
    "Give the object to the function as a parameter.",
  );
}

/** Whether a `this` is an object: of a class or a literal, or the one that a function is called with. */
function belongsToObject(context: Context, node: ts.Node): boolean {
  let current = node.parent;
  while (ts.isArrowFunction(current) || !(isFunctionNode(current) || ts.isClassElement(current)))
    current = current.parent;
  if (ts.isSourceFile(current)) return false;
  if (!ts.isFunctionDeclaration(current) && !ts.isFunctionExpression(current)) return true;
  return ts.isPropertyAssignment(parentThroughErased(current)) || hasTypedThis(context, current);
}

/** Whether the checker knows what the function is called with: it declares its `this`, or what it is given to does. */
function hasTypedThis(context: Context, node: ts.FunctionDeclaration | ts.FunctionExpression): boolean {
  const [first] = node.parameters;
  if (first !== undefined && first.name.getText() === "this") return first.type?.kind !== ts.SyntaxKind.VoidKeyword;
  const expected = ts.isFunctionExpression(node) ? context.program.checker.getContextualType(node) : undefined;
  return expected !== undefined && isCalledWithThis(expected);
}
