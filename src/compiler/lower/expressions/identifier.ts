import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import { globalValue } from "../../builtins/globals.js";
import type { Binding } from "../../analysis/scopes.js";
import { isFunctionNode } from "../../frontend/syntax.js";
import { foreignOf, isReadFromModule } from "../modules/names.js";
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

export function thisExpression(context: Context): py.Expression {
  return build.name(context.self);
}
