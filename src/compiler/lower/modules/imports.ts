import * as build from "../../python/builders.js";
import { isDeclaration } from "../../frontend/typed-program.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";

/** The Python module that an import names: one of the board's, or one of the user's files. */
function moduleName(context: Context, specifier: ts.Expression): string | undefined {
  const symbol = context.program.checker.getSymbolAtLocation(specifier);
  const file = symbol?.declarations?.find(ts.isSourceFile);
  if (file === undefined) return undefined;
  if (isDeclaration(file.fileName))
    return file.fileName
      .replace(/^\/typings\/[^/]+\//, "")
      .replace(/\.d\.ts$/, "")
      .replace(/\/index$/, "")
      .replace(/\//g, ".");
  return context.program.moduleNames.get(file);
}

/** `import …`: names that stand for types only are left out. */
export function importDeclaration(context: Context, node: ts.ImportDeclaration): void {
  const clause = node.importClause;
  const module = moduleName(context, node.moduleSpecifier);
  if (module === undefined) {
    if (clause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
      context.report(node.moduleSpecifier, "moduleNotFound", node.moduleSpecifier.getText().slice(1, -1));
    return;
  }
  const origin = context.origin(node);
  if (clause === undefined) return context.emit(build.withOrigin(build.importModule(module), origin));
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return;
  const names: { name: string; alias?: string }[] = [];
  if (clause.name !== undefined && isValue(context, clause.name))
    names.push(aliased("default", nameIn(context, clause.name)));
  const bindings = clause.namedBindings;
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) {
    const local = nameIn(context, bindings.name);
    context.emit(
      build.withOrigin(local === module ? build.importModule(module) : build.importModule(module, local), origin),
    );
  } else if (bindings !== undefined) {
    for (const element of bindings.elements) {
      if (element.isTypeOnly || !isValue(context, element.name)) continue;
      names.push(aliased((element.propertyName ?? element.name).text, nameIn(context, element.name)));
    }
  }
  if (names.length > 0) context.emit(build.withOrigin(build.importFrom(module, names), origin));
}

function aliased(name: string, local: string): { name: string; alias?: string } {
  return name === local ? { name } : { name, alias: local };
}

function nameIn(context: Context, identifier: ts.Identifier): string {
  const binding = context.bindingOf(identifier);
  return binding === undefined ? identifier.text : context.nameOf(binding);
}

function isValue(context: Context, identifier: ts.Identifier): boolean {
  const symbol = context.symbolOf(identifier);
  if (symbol === undefined) return true;
  const target = symbol.flags & ts.SymbolFlags.Alias ? context.program.checker.getAliasedSymbol(symbol) : symbol;
  return (target.flags & ts.SymbolFlags.Value) !== 0;
}

/** `export { a, b as c }`, `export … from`. */
export function exportDeclaration(context: Context, node: ts.ExportDeclaration): void {
  if (node.isTypeOnly) return;
  const names =
    node.exportClause !== undefined && ts.isNamedExports(node.exportClause)
      ? node.exportClause.elements.filter((element) => !element.isTypeOnly)
      : undefined;
  if (node.moduleSpecifier === undefined) {
    for (const element of names ?? []) exportLocal(context, element);
    return;
  }
  const module = moduleName(context, node.moduleSpecifier);
  if (module === undefined)
    return context.report(node.moduleSpecifier, "moduleNotFound", node.moduleSpecifier.getText().slice(1, -1));
  if (node.exportClause !== undefined && names === undefined) {
    return context.report(
      node.exportClause,
      "unsupportedSyntax",
      "`export * as`",
      "Import the namespace, then export its name.",
    );
  }
  context.emit(
    build.withOrigin(
      build.importFrom(
        module,
        (names ?? []).map((element) => aliased((element.propertyName ?? element.name).text, element.name.text)),
      ),
      context.origin(node),
    ),
  );
}

function exportLocal(context: Context, element: ts.ExportSpecifier): void {
  const symbol = context.program.checker.getExportSpecifierLocalTargetSymbol(element);
  const binding = symbol === undefined ? undefined : context.module.scopes.bindingOf(symbol);
  if (binding === undefined) return;
  const local = context.nameOf(binding);
  if (local !== element.name.text) context.emit(build.assign(build.name(element.name.text), build.name(local)));
}

/** `export default value`. */
export function exportAssignment(context: Context, node: ts.ExportAssignment): void {
  context.emit(
    build.withOrigin(build.assign(build.name("default"), context.expression(node.expression)), context.origin(node)),
  );
}
