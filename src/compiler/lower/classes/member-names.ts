import { attributeName } from "../../analysis/names.js";
import { hasModifier } from "../../frontend/syntax.js";
import { isDeclaration } from "../../frontend/typed-program.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";

/** What Python calls the methods that JavaScript knows by well-known symbols. */
const wellKnown: Readonly<Record<string, string>> = {
  iterator: "__iter__",
  asyncIterator: "__aiter__",
  dispose: "__exit__",
  asyncDispose: "__aexit__",
};

/** Python's name of a member called `[Symbol.iterator]` and the like; undefined for other names. */
export function wellKnownName(name: ts.PropertyName): string | undefined {
  if (!ts.isComputedPropertyName(name) || !ts.isPropertyAccessExpression(name.expression)) return undefined;
  const { expression, name: symbol } = name.expression;
  const isSymbol = ts.isIdentifier(expression) && expression.text === "Symbol";
  return isSymbol && Object.hasOwn(wellKnown, symbol.text) ? wellKnown[symbol.text] : undefined;
}

/** The attribute that a declared member of a class has in Python. Reports a name that is not known while compiling. */
export function memberName(context: Context, name: ts.PropertyName): string {
  const special = wellKnownName(name);
  if (special !== undefined) return special;
  const symbol = context.program.checker.getSymbolAtLocation(name);
  const written = writtenMember(context, name);
  if (written === undefined) {
    context.report(name, "unsupportedSyntax", "A computed member name", "Write the name out.");
    return "_";
  }
  return symbol === undefined ? attributeName(written) : attributeOf(context, symbol, written);
}

function writtenMember(context: Context, name: ts.PropertyName): string | undefined {
  if (!ts.isComputedPropertyName(name)) return name.text;
  const type = context.typeOf(name.expression);
  const text = type.isStringLiteral() ? type.value : undefined;
  return text !== undefined && /^[A-Za-z_$][\w$]*$/.test(text) ? text : undefined;
}

/** The attribute of a property that is read or stored as `name`: private and static ones may have to step aside for others. */
export function attributeOf(context: Context, symbol: ts.Symbol | undefined, name: string): string {
  const declaration = symbol?.valueDeclaration;
  // The firmware's own names are as they are.
  if (declaration !== undefined && isDeclaration(declaration.getSourceFile().fileName)) return name;
  const plain = attributeName(name);
  if (declaration === undefined || !ts.isClassElement(declaration) || !ts.isClassLike(declaration.parent)) return plain;
  const owner = declaration.parent;
  if (name.startsWith("#"))
    return isClaimed(context, owner, declaration, plain) ? `_${ownerName(owner)}${plain}` : plain;
  if (!hasModifier(declaration, ts.SyntaxKind.StaticKeyword)) return plain;
  return isClaimed(context, owner, declaration, plain) ? `${plain}_static` : plain;
}

function ownerName(owner: ts.ClassLikeDeclaration): string {
  return owner.name?.text ?? "class";
}

/** Whether another member of the class, of those above it or below it, has the same attribute in Python. */
function isClaimed(
  context: Context,
  owner: ts.ClassLikeDeclaration,
  declaration: ts.Declaration,
  attribute: string,
): boolean {
  return relatedClasses(context, owner).some((related) =>
    related.members.some((member) => {
      if (member === declaration || member.name === undefined || ts.isComputedPropertyName(member.name)) return false;
      if (attributeName(member.name.text) !== attribute) return false;
      return isRival(declaration, member, related === owner);
    }),
  );
}

/** Whether two members of one attribute name are two things: a getter and its setter, or an override, are one. */
function isRival(declaration: ts.Declaration, member: ts.ClassElement, isSameClass: boolean): boolean {
  const isStatic = (node: ts.Node): boolean => hasModifier(node, ts.SyntaxKind.StaticKeyword);
  const isPrivate = (node: ts.Declaration): boolean =>
    ts.isClassElement(node) && node.name !== undefined && ts.isPrivateIdentifier(node.name);
  if (isPrivate(declaration)) return !isPrivate(member) || !isSameClass;
  // An instance's field hides the static of that name on the instance only, as in JavaScript.
  return isStatic(declaration) !== isStatic(member) && !ts.isPropertyDeclaration(member);
}

/** A class with those that it extends, and those that extend it. */
function relatedClasses(context: Context, owner: ts.ClassLikeDeclaration): ts.ClassLikeDeclaration[] {
  const ancestors = [owner, ...ancestorsOf(context, owner)];
  const descendants = context.program.objects.survey.classes.filter(
    (each) => each !== owner && ancestorsOf(context, each).includes(owner),
  );
  return [...ancestors, ...descendants];
}

/** The user's classes that a class extends, nearest first. */
export function ancestorsOf(context: Context, owner: ts.ClassLikeDeclaration): ts.ClassLikeDeclaration[] {
  const found: ts.ClassLikeDeclaration[] = [];
  let current: ts.ClassLikeDeclaration | undefined = owner;
  while (current !== undefined && found.length < 50) {
    current = baseOf(context, current);
    if (current !== undefined) found.push(current);
  }
  return found;
}

/** The expression behind `extends`. */
export function heritageOf(node: ts.ClassLikeDeclaration): ts.ExpressionWithTypeArguments | undefined {
  return node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
}

function baseOf(context: Context, node: ts.ClassLikeDeclaration): ts.ClassLikeDeclaration | undefined {
  const base = heritageOf(node);
  if (base === undefined) return undefined;
  const declaration = (context.typeOf(base.expression).symbol as ts.Symbol | undefined)?.valueDeclaration;
  return declaration !== undefined && ts.isClassLike(declaration) && !declaration.getSourceFile().isDeclarationFile
    ? declaration
    : undefined;
}

/** The function behind the getter or setter of a property, where it has a name of its own. */
export function accessorFunction(kind: "get" | "set", name: string): string {
  return `_${kind}_${name}`;
}
