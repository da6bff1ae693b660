import { regularExpression } from "../builtins/regexp/index.js";
import { ts } from "../ts.js";
import { awaitExpression } from "./async/await.js";
import { yieldExpression } from "./async/yield.js";
import { refuse, type ExpressionTable } from "./dispatch.js";
import { arrayLiteral } from "./expressions/array.js";
import { binaryExpression } from "./expressions/binary.js";
import { callExpression, newExpression } from "./expressions/call.js";
import { deleteExpression } from "./expressions/delete.js";
import { elementAccess } from "./expressions/element.js";
import { erased } from "./expressions/erased.js";
import { identifier, thisExpression } from "./expressions/identifier.js";
import {
  bigIntLiteral,
  falseLiteral,
  nullLiteral,
  numericLiteral,
  stringLiteral,
  trueLiteral,
} from "./expressions/literals.js";
import { conditionalExpression } from "./expressions/logical.js";
import { objectLiteral } from "./objects/literal.js";
import { propertyAccess } from "./expressions/property.js";
import { taggedTemplate, templateExpression } from "./expressions/template.js";
import { typeofExpression } from "./expressions/typeof.js";
import { postfixUnary, prefixUnary, voidExpression } from "./expressions/unary.js";
import { classExpression } from "./classes/class.js";
import { superExpression } from "./classes/super.js";
import { functionValue } from "./functions/function.js";

const jsx = refuse("JSX", "Build the value with function calls.");

/** What becomes of each kind of expression. */
export const expressionTable: ExpressionTable = {
  [ts.SyntaxKind.ArrayLiteralExpression]: arrayLiteral,
  [ts.SyntaxKind.ArrowFunction]: (context, node) => functionValue(context, node),
  [ts.SyntaxKind.AsExpression]: erased,
  [ts.SyntaxKind.AwaitExpression]: awaitExpression,
  [ts.SyntaxKind.BigIntLiteral]: bigIntLiteral,
  [ts.SyntaxKind.BinaryExpression]: binaryExpression,
  [ts.SyntaxKind.CallExpression]: callExpression,
  [ts.SyntaxKind.ClassExpression]: classExpression,
  [ts.SyntaxKind.ConditionalExpression]: conditionalExpression,
  [ts.SyntaxKind.DeleteExpression]: deleteExpression,
  [ts.SyntaxKind.ElementAccessExpression]: elementAccess,
  [ts.SyntaxKind.ExpressionWithTypeArguments]: erased,
  [ts.SyntaxKind.FalseKeyword]: falseLiteral,
  [ts.SyntaxKind.FunctionExpression]: (context, node) => functionValue(context, node),
  [ts.SyntaxKind.Identifier]: identifier,
  [ts.SyntaxKind.ImportKeyword]: refuse("A dynamic `import()`", "Import the module at the top of the file."),
  [ts.SyntaxKind.JsxElement]: jsx,
  [ts.SyntaxKind.JsxFragment]: jsx,
  [ts.SyntaxKind.JsxSelfClosingElement]: jsx,
  [ts.SyntaxKind.MetaProperty]: refuse("`import.meta` or `new.target`", "Pass what you need as a parameter."),
  [ts.SyntaxKind.NewExpression]: newExpression,
  [ts.SyntaxKind.NonNullExpression]: erased,
  [ts.SyntaxKind.NoSubstitutionTemplateLiteral]: stringLiteral,
  [ts.SyntaxKind.NullKeyword]: nullLiteral,
  [ts.SyntaxKind.NumericLiteral]: numericLiteral,
  [ts.SyntaxKind.ObjectLiteralExpression]: objectLiteral,
  [ts.SyntaxKind.OmittedExpression]: refuse("A hole in an array", "Write `undefined` for it."),
  [ts.SyntaxKind.ParenthesizedExpression]: erased,
  [ts.SyntaxKind.PostfixUnaryExpression]: postfixUnary,
  [ts.SyntaxKind.PrefixUnaryExpression]: prefixUnary,
  [ts.SyntaxKind.PropertyAccessExpression]: propertyAccess,
  [ts.SyntaxKind.RegularExpressionLiteral]: regularExpression,
  [ts.SyntaxKind.SatisfiesExpression]: erased,
  [ts.SyntaxKind.SpreadElement]: refuse("A spread here", "Spread into an array or a call."),
  [ts.SyntaxKind.StringLiteral]: stringLiteral,
  [ts.SyntaxKind.SuperKeyword]: superExpression,
  [ts.SyntaxKind.TaggedTemplateExpression]: taggedTemplate,
  [ts.SyntaxKind.TemplateExpression]: templateExpression,
  [ts.SyntaxKind.ThisKeyword]: thisExpression,
  [ts.SyntaxKind.TrueKeyword]: trueLiteral,
  [ts.SyntaxKind.TypeAssertionExpression]: erased,
  [ts.SyntaxKind.TypeOfExpression]: typeofExpression,
  [ts.SyntaxKind.VoidExpression]: voidExpression,
  [ts.SyntaxKind.YieldExpression]: yieldExpression,
};
