import { moduleFile } from "../../analysis/modules.js";
import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { attributeName } from "../../analysis/names.js";
import type { Binding } from "../../analysis/scopes.js";
import { isDeclaration } from "../../frontend/typed-program.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";

/** A value of another of the user's modules, as that module declares it. */
export interface Foreign {
  readonly file: ts.SourceFile;
  readonly binding: Binding;
  /** Its Python name there. */
  readonly name: string;
}

/** What an imported name finally stands for, through re-exports; undefined for modules of the board and for namespaces. */
export function foreignOf(context: Context, symbol: ts.Symbol): Foreign | undefined {
  const target = symbol.flags & ts.SymbolFlags.Alias ? context.program.checker.getAliasedSymbol(symbol) : symbol;
  const file = target.declarations?.[0]?.getSourceFile();
  if (file === undefined || isDeclaration(file.fileName) || file.isDeclarationFile) return undefined;
  const scopes = context.program.scopesOf(file);
  const local = scopes.bindingOf(target) ?? scopes.bindingOf(localSymbol(target));
  return local === undefined ? undefined : { file, binding: local, name: context.program.namesOf(file).nameOf(local) };
}

/** A default export has a symbol of its own beside that of its name. */
function localSymbol(symbol: ts.Symbol): ts.Symbol {
  const declaration = symbol.declarations?.[0];
  // The binder keeps the symbol of the name on the declaration, where the public types do not show it.
  const local = (declaration as (ts.Declaration & { readonly localSymbol?: ts.Symbol }) | undefined)?.localSymbol;
  return local ?? symbol;
}

/**
 * Whether an imported variable must be read from its module each time: its module stores to it later, or the two
 * modules import each other and it may not exist yet.
 */
export function isReadFromModule(context: Context, foreign: Foreign): boolean {
  const isVariable =
    ts.isVariableDeclaration(foreign.binding.declaration) || ts.isBindingElement(foreign.binding.declaration);
  return (
    (isVariable && foreign.binding.isReassigned) ||
    context.program.modules.isCircular(context.module.file, foreign.file)
  );
}

/** The name under which a module gives an export to Python programs and to other modules. */
export function exportedName(context: Context, file: ts.SourceFile, name: string): string {
  if (name === "default") return "default";
  const module = context.program.checker.getSymbolAtLocation(file);
  const symbol = module === undefined ? undefined : context.program.checker.tryGetMemberInModuleExports(name, module);
  const binding = symbol === undefined ? undefined : context.program.scopesOf(file).bindingOf(symbol);
  return binding === undefined ? attributeName(name) : context.program.namesOf(file).nameOf(binding);
}

/** `module.name` of an `import * as module`: the name that the module gives it. */
export function namespaceMember(context: Context, node: ts.PropertyAccessExpression): py.Expression | undefined {
  const binding = ts.isIdentifier(node.expression) ? context.bindingOf(node.expression) : undefined;
  if (binding === undefined || !ts.isNamespaceImport(binding.declaration)) return undefined;
  const file = moduleFile(binding.declaration.parent.parent.moduleSpecifier, context.program.checker);
  if (file === undefined || isDeclaration(file.fileName)) return undefined;
  return build.attribute(build.name(context.nameOf(binding)), exportedName(context, file, node.name.text));
}
