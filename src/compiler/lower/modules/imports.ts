import * as build from "../../python/builders.js";
import { moduleFile } from "../../analysis/modules.js";
import { attributeName } from "../../analysis/names.js";
import { isDeclaration } from "../../frontend/typed-program.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { exportedName, foreignOf, isReadFromModule } from "./names.js";

/** A module that an import names. */
interface Imported {
  readonly file: ts.SourceFile;
  readonly module: string;
  /** One of the board's modules, not one of the user's. */
  readonly isBoard: boolean;
}

interface ImportedName {
  readonly name: string;
  readonly alias?: string;
}

/** The module of a specifier; reported where there is none. */
export function importedModule(context: Context, specifier: ts.Expression): Imported | undefined {
  const file = moduleFile(specifier, context.program.checker);
  if (file === undefined) {
    context.report(specifier, "moduleNotFound", specifier.getText(context.module.file).slice(1, -1));
    return undefined;
  }
  if (!isDeclaration(file.fileName)) return { file, module: context.program.modules.nameOf(file), isBoard: false };
  // A part of a module's declarations is no module.
  if (!/^\/typings\/[^/]+\/[^/]+(\/index)?\.d\.ts$/.test(file.fileName)) {
    context.report(specifier, "moduleNotFound", specifier.getText(context.module.file).slice(1, -1));
    return undefined;
  }
  return { file, module: boardModule(file.fileName), isBoard: true };
}

/** `/typings/micropython/umqtt/simple.d.ts` is `umqtt.simple`. */
function boardModule(fileName: string): string {
  return fileName
    .replace(/^\/typings\/[^/]+\//, "")
    .replace(/(\/index)?\.d\.ts$/, "")
    .replace(/\//g, ".");
}

/** `import …`: names that stand for types only are left out, and so are a user's modules of which no value is used. */
export function importDeclaration(context: Context, node: ts.ImportDeclaration): void {
  const clause = node.importClause;
  if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return;
  const imported = importedModule(context, node.moduleSpecifier);
  if (imported === undefined) return;
  const origin = context.origin(node);
  if (clause === undefined) return context.emit(build.withOrigin(build.importModule(imported.module), origin));
  const bindings = clause.namedBindings;
  if (bindings !== undefined && ts.isNamespaceImport(bindings) && isNeeded(context, bindings.name, imported)) {
    const local = nameIn(context, bindings.name);
    context.emit(
      build.withOrigin(
        local === imported.module ? build.importModule(local) : build.importModule(imported.module, local),
        origin,
      ),
    );
  }
  // Python's builtins are there without an import.
  if (imported.isBoard && imported.module === "builtins") return;
  const names: ImportedName[] = [];
  const add = (identifier: ts.Identifier, exported: string): void => {
    if (!isNeeded(context, identifier, imported)) return;
    const symbol = context.symbolOf(identifier);
    const foreign = symbol === undefined ? undefined : foreignOf(context, symbol);
    if (foreign !== undefined && isReadFromModule(context, foreign))
      return void context.pythonModule(context.program.modules.nameOf(foreign.file));
    names.push(
      aliased(
        imported.isBoard ? attributeName(exported) : exportedName(context, imported.file, exported),
        nameIn(context, identifier),
      ),
    );
  };
  if (clause.name !== undefined) add(clause.name, "default");
  if (bindings !== undefined && ts.isNamedImports(bindings)) {
    for (const element of bindings.elements)
      if (!element.isTypeOnly) add(element.name, (element.propertyName ?? element.name).text);
  }
  if (names.length > 0) context.emit(build.withOrigin(build.importFrom(imported.module, names), origin));
}

function aliased(name: string, local: string): ImportedName {
  return name === local ? { name } : { name, alias: local };
}

function nameIn(context: Context, identifier: ts.Identifier): string {
  const binding = context.bindingOf(identifier);
  return binding === undefined ? identifier.text : context.nameOf(binding);
}

/** Whether an imported name is a value, and (of a user's module, whose import has effects of its own) one that is used. */
function isNeeded(context: Context, identifier: ts.Identifier, imported: Imported): boolean {
  const symbol = context.symbolOf(identifier);
  if (symbol === undefined) return true;
  const target = symbol.flags & ts.SymbolFlags.Alias ? context.program.checker.getAliasedSymbol(symbol) : symbol;
  if ((target.flags & ts.SymbolFlags.Value) === 0 || isConstEnum(target)) return false;
  return imported.isBoard || (context.bindingOf(identifier)?.isRead ?? true);
}

/** A `const enum` is folded where it is used. */
function isConstEnum(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.ConstEnum) !== 0;
}

/** `export { a, b as c }`, `export … from`, `export * from`. */
export function exportDeclaration(context: Context, node: ts.ExportDeclaration): void {
  if (node.isTypeOnly) return;
  const { exportClause, moduleSpecifier } = node;
  if (moduleSpecifier === undefined) {
    if (exportClause !== undefined && ts.isNamedExports(exportClause))
      exportClause.elements.forEach((element) => exportLocal(context, element));
    return;
  }
  const imported = importedModule(context, moduleSpecifier);
  if (imported === undefined) return;
  const origin = context.origin(node);
  if (exportClause !== undefined && ts.isNamespaceExport(exportClause)) {
    return context.emit(
      build.withOrigin(build.importModule(imported.module, attributeName(exportClause.name.text)), origin),
    );
  }
  const names =
    exportClause === undefined ? allExports(context, imported) : namedExports(context, exportClause, imported);
  context.emit(
    build.withOrigin(
      names.length > 0 ? build.importFrom(imported.module, names) : build.importModule(imported.module),
      origin,
    ),
  );
}

function namedExports(context: Context, clause: ts.NamedExports, imported: Imported): ImportedName[] {
  return clause.elements
    .filter((element) => !element.isTypeOnly && isValueExport(context, element))
    .map((element) =>
      aliased(
        exportedName(context, imported.file, (element.propertyName ?? element.name).text),
        attributeName(element.name.text),
      ),
    );
}

function isValueExport(context: Context, element: ts.ExportSpecifier): boolean {
  const symbol = context.program.checker.getSymbolAtLocation(element.name);
  const target =
    symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias
      ? context.program.checker.getAliasedSymbol(symbol)
      : symbol;
  return target === undefined || (target.flags & ts.SymbolFlags.Value) !== 0;
}

/** `export *` gives all but the default. */
function allExports(context: Context, imported: Imported): ImportedName[] {
  const { checker } = context.program;
  const module = checker.getSymbolAtLocation(imported.file);
  const exports = module === undefined ? [] : checker.getExportsOfModule(module);
  return exports.flatMap((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (symbol.name === "default" || (target.flags & ts.SymbolFlags.Value) === 0) return [];
    const name = exportedName(context, imported.file, symbol.name);
    return [aliased(name, attributeName(symbol.name))];
  });
}

/** `export { local as name }`: the name is another one for the same value. */
function exportLocal(context: Context, element: ts.ExportSpecifier): void {
  const symbol = context.program.checker.getExportSpecifierLocalTargetSymbol(element);
  const binding = symbol === undefined ? undefined : context.module.scopes.bindingOf(symbol);
  if (element.isTypeOnly || binding === undefined || !isValueExport(context, element)) return;
  const local = context.nameOf(binding);
  const exported = element.name.text === "default" ? "default" : attributeName(element.name.text);
  if (local !== exported)
    context.emit(build.withOrigin(build.assign(build.name(exported), build.name(local)), context.origin(element)));
}

/** `export default value`. */
export function exportAssignment(context: Context, node: ts.ExportAssignment): void {
  if (node.isExportEquals === true)
    return context.report(node, "unsupportedSyntax", "`export =`", "Write `export default`, or named exports.");
  context.emit(
    build.withOrigin(build.assign(build.name("default"), context.expression(node.expression)), context.origin(node)),
  );
}
