import type * as py from "../python/nodes.js";
import type { ts } from "../ts.js";
import type { Context } from "./context.js";

/** Every kind of node that may stand as an expression. */
export interface ExpressionNodes {
  [ts.SyntaxKind.ArrayLiteralExpression]: ts.ArrayLiteralExpression;
  [ts.SyntaxKind.ArrowFunction]: ts.ArrowFunction;
  [ts.SyntaxKind.AsExpression]: ts.AsExpression;
  [ts.SyntaxKind.AwaitExpression]: ts.AwaitExpression;
  [ts.SyntaxKind.BigIntLiteral]: ts.BigIntLiteral;
  [ts.SyntaxKind.BinaryExpression]: ts.BinaryExpression;
  [ts.SyntaxKind.CallExpression]: ts.CallExpression;
  [ts.SyntaxKind.ClassExpression]: ts.ClassExpression;
  [ts.SyntaxKind.ConditionalExpression]: ts.ConditionalExpression;
  [ts.SyntaxKind.DeleteExpression]: ts.DeleteExpression;
  [ts.SyntaxKind.ElementAccessExpression]: ts.ElementAccessExpression;
  [ts.SyntaxKind.ExpressionWithTypeArguments]: ts.ExpressionWithTypeArguments;
  [ts.SyntaxKind.FalseKeyword]: ts.FalseLiteral;
  [ts.SyntaxKind.FunctionExpression]: ts.FunctionExpression;
  [ts.SyntaxKind.Identifier]: ts.Identifier;
  [ts.SyntaxKind.ImportKeyword]: ts.ImportExpression;
  [ts.SyntaxKind.JsxElement]: ts.JsxElement;
  [ts.SyntaxKind.JsxFragment]: ts.JsxFragment;
  [ts.SyntaxKind.JsxSelfClosingElement]: ts.JsxSelfClosingElement;
  [ts.SyntaxKind.MetaProperty]: ts.MetaProperty;
  [ts.SyntaxKind.NewExpression]: ts.NewExpression;
  [ts.SyntaxKind.NonNullExpression]: ts.NonNullExpression;
  [ts.SyntaxKind.NoSubstitutionTemplateLiteral]: ts.NoSubstitutionTemplateLiteral;
  [ts.SyntaxKind.NullKeyword]: ts.NullLiteral;
  [ts.SyntaxKind.NumericLiteral]: ts.NumericLiteral;
  [ts.SyntaxKind.ObjectLiteralExpression]: ts.ObjectLiteralExpression;
  [ts.SyntaxKind.OmittedExpression]: ts.OmittedExpression;
  [ts.SyntaxKind.ParenthesizedExpression]: ts.ParenthesizedExpression;
  [ts.SyntaxKind.PostfixUnaryExpression]: ts.PostfixUnaryExpression;
  [ts.SyntaxKind.PrefixUnaryExpression]: ts.PrefixUnaryExpression;
  [ts.SyntaxKind.PropertyAccessExpression]: ts.PropertyAccessExpression;
  [ts.SyntaxKind.RegularExpressionLiteral]: ts.RegularExpressionLiteral;
  [ts.SyntaxKind.SatisfiesExpression]: ts.SatisfiesExpression;
  [ts.SyntaxKind.SpreadElement]: ts.SpreadElement;
  [ts.SyntaxKind.StringLiteral]: ts.StringLiteral;
  [ts.SyntaxKind.SuperKeyword]: ts.SuperExpression;
  [ts.SyntaxKind.TaggedTemplateExpression]: ts.TaggedTemplateExpression;
  [ts.SyntaxKind.TemplateExpression]: ts.TemplateExpression;
  [ts.SyntaxKind.ThisKeyword]: ts.ThisExpression;
  [ts.SyntaxKind.TrueKeyword]: ts.TrueLiteral;
  [ts.SyntaxKind.TypeAssertionExpression]: ts.TypeAssertion;
  [ts.SyntaxKind.TypeOfExpression]: ts.TypeOfExpression;
  [ts.SyntaxKind.VoidExpression]: ts.VoidExpression;
  [ts.SyntaxKind.YieldExpression]: ts.YieldExpression;
}

/** Every kind of node that may stand as a statement. */
export interface StatementNodes {
  [ts.SyntaxKind.Block]: ts.Block;
  [ts.SyntaxKind.BreakStatement]: ts.BreakStatement;
  [ts.SyntaxKind.ClassDeclaration]: ts.ClassDeclaration;
  [ts.SyntaxKind.ContinueStatement]: ts.ContinueStatement;
  [ts.SyntaxKind.DebuggerStatement]: ts.DebuggerStatement;
  [ts.SyntaxKind.DoStatement]: ts.DoStatement;
  [ts.SyntaxKind.EmptyStatement]: ts.EmptyStatement;
  [ts.SyntaxKind.EnumDeclaration]: ts.EnumDeclaration;
  [ts.SyntaxKind.ExportAssignment]: ts.ExportAssignment;
  [ts.SyntaxKind.ExportDeclaration]: ts.ExportDeclaration;
  [ts.SyntaxKind.ExpressionStatement]: ts.ExpressionStatement;
  [ts.SyntaxKind.ForInStatement]: ts.ForInStatement;
  [ts.SyntaxKind.ForOfStatement]: ts.ForOfStatement;
  [ts.SyntaxKind.ForStatement]: ts.ForStatement;
  [ts.SyntaxKind.FunctionDeclaration]: ts.FunctionDeclaration;
  [ts.SyntaxKind.IfStatement]: ts.IfStatement;
  [ts.SyntaxKind.ImportDeclaration]: ts.ImportDeclaration;
  [ts.SyntaxKind.ImportEqualsDeclaration]: ts.ImportEqualsDeclaration;
  [ts.SyntaxKind.InterfaceDeclaration]: ts.InterfaceDeclaration;
  [ts.SyntaxKind.LabeledStatement]: ts.LabeledStatement;
  [ts.SyntaxKind.MissingDeclaration]: ts.MissingDeclaration;
  [ts.SyntaxKind.ModuleDeclaration]: ts.ModuleDeclaration;
  [ts.SyntaxKind.NamespaceExportDeclaration]: ts.NamespaceExportDeclaration;
  [ts.SyntaxKind.ReturnStatement]: ts.ReturnStatement;
  [ts.SyntaxKind.SwitchStatement]: ts.SwitchStatement;
  [ts.SyntaxKind.ThrowStatement]: ts.ThrowStatement;
  [ts.SyntaxKind.TryStatement]: ts.TryStatement;
  [ts.SyntaxKind.TypeAliasDeclaration]: ts.TypeAliasDeclaration;
  [ts.SyntaxKind.VariableStatement]: ts.VariableStatement;
  [ts.SyntaxKind.WhileStatement]: ts.WhileStatement;
  [ts.SyntaxKind.WithStatement]: ts.WithStatement;
}

/** A construct that is refused: what it is, and what to write instead. */
export interface Refusal {
  readonly what: string;
  readonly instead: string;
}

export const refuse = (what: string, instead: string): Refusal => ({ what, instead });

/** What is done with each kind of expression. A kind without a row does not compile. */
export type ExpressionTable = {
  readonly [Kind in keyof ExpressionNodes]:
    ((context: Context, node: ExpressionNodes[Kind]) => py.Expression) | Refusal;
};

/** What is done with each kind of statement: it is emitted into the current block. */
export type StatementTable = {
  readonly [Kind in keyof StatementNodes]: ((context: Context, node: StatementNodes[Kind]) => void) | Refusal;
};
