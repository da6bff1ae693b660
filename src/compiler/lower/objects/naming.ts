import { ts } from "../../ts.js";
import type { Context } from "../context.js";

/** `point` and `POINT_LIST` in the spelling of classes. */
export function pascalCase(name: string): string {
  const parts = name.split(/[^A-Za-z0-9]+/).filter((part) => part !== "");
  const joined = parts
    .map((part) => (/^[A-Z0-9]+$/.test(part) ? part.charAt(0) + part.slice(1).toLowerCase() : part))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
  return /^[A-Za-z]/.test(joined) ? joined : "";
}

/** The name that the user gave to a type, unless it is one of the declarations' or a generic wrapper's. */
export function declaredTypeName(type: ts.Type): string | undefined {
  for (const symbol of [type.aliasSymbol, type.symbol as ts.Symbol | undefined]) {
    const declaration = symbol?.declarations?.[0];
    if (symbol === undefined || declaration === undefined || declaration.getSourceFile().isDeclarationFile) continue;
    if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) return symbol.name;
  }
  return undefined;
}

/** What the class of an object literal would be called by a person: after its type, what it is stored to, or who makes it. */
export function classNameFor(context: Context, literal: ts.Expression, expected: ts.Type | undefined): string {
  const declared = expected === undefined ? undefined : declaredTypeName(expected);
  const found = declared ?? kindName(literal) ?? pascalCase(holderName(context, literal));
  return found === "" ? "Shape" : found;
}

/** `{ kind: "circle", … }` is a Circle. */
function kindName(literal: ts.Expression): string | undefined {
  if (!ts.isObjectLiteralExpression(literal)) return undefined;
  const [first] = literal.properties;
  if (first === undefined || !ts.isPropertyAssignment(first) || !ts.isIdentifier(first.name)) return undefined;
  let value = first.initializer;
  while (ts.isAsExpression(value)) value = value.expression;
  if (!/^(kind|type|tag|_tag)$/.test(first.name.text) || !ts.isStringLiteral(value)) return undefined;
  const name = pascalCase(value.text);
  return name === "" ? undefined : name;
}

/** An interface or alias of this file that has just the properties of a literal for which no type is written. */
export function declaredAlike(context: Context, literal: ts.Expression): ts.Type | undefined {
  const { checker } = context.program;
  const type = context.typeOf(literal);
  const own = type.getProperties();
  for (const statement of own.length === 0 ? [] : context.module.file.statements) {
    if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue;
    if (statement.typeParameters !== undefined) continue;
    const declared = checker.getTypeAtLocation(statement);
    const names = declared.isUnion() ? [] : declared.getProperties();
    const isAlike = names.length === own.length && own.every((each) => names.some((other) => other.name === each.name));
    if (isAlike && checker.isTypeAssignableTo(type, declared)) return declared;
  }
  return undefined;
}

/** The name of what holds a literal: its variable, property, parameter, or the function that returns it. */
function holderName(context: Context, literal: ts.Node): string {
  const { parent } = literal;
  if (ts.isBindingElement(parent) && ts.isIdentifier(literal)) return literal.text;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent))
    return ts.isIdentifier(parent.name) ? parent.name.text : "";
  if (ts.isParameter(parent)) return ts.isIdentifier(parent.name) ? parent.name.text : "";
  if (ts.isBinaryExpression(parent) && parent.right === literal) return nameAtEnd(parent.left);
  if (ts.isArrayLiteralExpression(parent)) return singular(holderName(context, parent));
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parameterName(context, parent, literal);
  if (ts.isReturnStatement(parent)) return makerName(parent);
  if (ts.isArrowFunction(parent)) return makerName(literal);
  if (ts.isExpression(parent)) return holderName(context, parent);
  return "";
}

function nameAtEnd(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : "";
}

function singular(name: string): string {
  return name.endsWith("ies") ? `${name.slice(0, -3)}y` : name.replace(/([^s])s$/, "$1");
}

function parameterName(context: Context, call: ts.CallExpression | ts.NewExpression, argument: ts.Node): string {
  const index = (call.arguments ?? []).findIndex((each) => each === argument);
  const found = context.program.checker.getResolvedSignature(call)?.parameters[index];
  const isUsers = found?.declarations?.[0]?.getSourceFile().isDeclarationFile === false;
  const parameter = isUsers ? found.name : "";
  // `items` of `xs.push(…items)` says less than the array's own name.
  if (ts.isPropertyAccessExpression(call.expression) && /^(push|unshift|add|set)$/.test(call.expression.name.text))
    return singular(nameAtEnd(call.expression.expression));
  return parameter.length > 1 ? parameter : "";
}

/** `createPoint` makes a Point. */
function makerName(node: ts.Node): string {
  let current: ts.Node = node;
  while (!ts.isFunctionLike(current) && !ts.isSourceFile(current)) current = current.parent;
  if (ts.isSourceFile(current)) return "";
  const { name } = current;
  const holder = current.parent;
  const own =
    name !== undefined && ts.isIdentifier(name)
      ? name.text
      : ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name)
        ? holder.name.text
        : "";
  const made = own.replace(/^(make|create|new|build|get|parse|read|to|from)(?=[A-Z])/, "");
  return made === own && own !== "" && /^[a-z]/.test(own) && own !== "main" ? `${own}Result` : made;
}
