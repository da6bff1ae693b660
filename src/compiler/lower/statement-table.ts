import { ts } from "../ts.js";
import { classDeclaration } from "./classes/class.js";
import { enumDeclaration } from "./enums/enum.js";
import { refuse, type StatementTable } from "./dispatch.js";
import { functionDeclaration, returnStatement } from "./functions/function.js";
import { exportAssignment, exportDeclaration, importDeclaration } from "./modules/imports.js";
import { importAlias, namespaceDeclaration } from "./namespaces/namespace.js";
import { ifStatement } from "./statements/conditional.js";
import { expressionStatement } from "./statements/effect.js";
import { throwStatement, tryStatement } from "./statements/exceptions.js";
import { forStatement } from "./statements/for.js";
import { breakStatement, continueStatement } from "./statements/jumps.js";
import { labeledStatement } from "./statements/labeled.js";
import { switchStatement } from "./statements/switch.js";
import { blockStatement } from "./statements/list.js";
import { doStatement, forInStatement, forOfStatement, whileStatement } from "./statements/loops.js";
import { variableStatement } from "./statements/variables.js";

/** What exists for the type checker only. */
const nothing = (): void => undefined;

/** What becomes of each kind of statement. */
export const statementTable: StatementTable = {
  [ts.SyntaxKind.Block]: blockStatement,
  [ts.SyntaxKind.BreakStatement]: breakStatement,
  [ts.SyntaxKind.ClassDeclaration]: classDeclaration,
  [ts.SyntaxKind.ContinueStatement]: continueStatement,
  [ts.SyntaxKind.DebuggerStatement]: nothing,
  [ts.SyntaxKind.DoStatement]: doStatement,
  [ts.SyntaxKind.EmptyStatement]: nothing,
  [ts.SyntaxKind.EnumDeclaration]: enumDeclaration,
  [ts.SyntaxKind.ExportAssignment]: exportAssignment,
  [ts.SyntaxKind.ExportDeclaration]: exportDeclaration,
  [ts.SyntaxKind.ExpressionStatement]: expressionStatement,
  [ts.SyntaxKind.ForInStatement]: forInStatement,
  [ts.SyntaxKind.ForOfStatement]: forOfStatement,
  [ts.SyntaxKind.ForStatement]: forStatement,
  [ts.SyntaxKind.FunctionDeclaration]: functionDeclaration,
  [ts.SyntaxKind.IfStatement]: ifStatement,
  [ts.SyntaxKind.ImportDeclaration]: importDeclaration,
  [ts.SyntaxKind.ImportEqualsDeclaration]: importAlias,

  [ts.SyntaxKind.InterfaceDeclaration]: nothing,
  [ts.SyntaxKind.LabeledStatement]: labeledStatement,
  [ts.SyntaxKind.MissingDeclaration]: nothing,
  [ts.SyntaxKind.ModuleDeclaration]: namespaceDeclaration,
  [ts.SyntaxKind.NamespaceExportDeclaration]: nothing,
  [ts.SyntaxKind.ReturnStatement]: returnStatement,
  [ts.SyntaxKind.SwitchStatement]: switchStatement,
  [ts.SyntaxKind.ThrowStatement]: throwStatement,
  [ts.SyntaxKind.TryStatement]: tryStatement,
  [ts.SyntaxKind.TypeAliasDeclaration]: nothing,
  [ts.SyntaxKind.VariableStatement]: variableStatement,
  [ts.SyntaxKind.WhileStatement]: whileStatement,
  [ts.SyntaxKind.WithStatement]: refuse("`with`", "Name the object before each property."),
};
