import { ts } from "../../ts.js";

/** What a type written in the source says about numbers: read once from its syntax, because TypeScript's own types forget the aliases `int` and `float`. */
export type Template =
  | { readonly kind: "none" }
  | { readonly kind: "int"; readonly lo: number; readonly hi: number }
  /** `finite`: neither `NaN` nor infinite, as measurements of a device are. */
  | { readonly kind: "float"; readonly finite: boolean }
  | { readonly kind: "number" }
  /** `any`, `unknown`: a value that is only looked at when it goes in, and may be anything when it comes out. */
  | { readonly kind: "any" }
  /** A type that is not modelled. */
  | { readonly kind: "opaque" }
  | { readonly kind: "this" }
  | { readonly kind: "parameter"; readonly name: string }
  | { readonly kind: "every"; readonly parts: readonly Template[] }
  | { readonly kind: "array"; readonly element: Template; readonly writable: boolean }
  | { readonly kind: "tuple"; readonly parts: readonly TuplePart[]; readonly writable: boolean }
  | {
      readonly kind: "object";
      readonly members: ReadonlyMap<string, Template>;
      readonly index: Template | undefined;
      readonly calls: readonly ts.SignatureDeclaration[];
    }
  | { readonly kind: "function"; readonly signature: ts.SignatureDeclaration; readonly construct: boolean }
  | { readonly kind: "reference"; readonly symbol: ts.Symbol; readonly arguments: readonly Template[] }
  | { readonly kind: "alias"; readonly declaration: ts.TypeAliasDeclaration; readonly arguments: readonly Template[] }
  /** What awaiting the value gives. */
  | { readonly kind: "awaited"; readonly of: Template }
  /** Any property of the value. */
  | { readonly kind: "indexed"; readonly of: Template };

/** A part of a tuple: one value, or (`rest`) a list of them. */
export interface TuplePart {
  readonly template: Template;
  readonly rest: boolean;
}

const none: Template = { kind: "none" };
const opaque: Template = { kind: "opaque" };
const anyIntTemplate: Template = { kind: "int", lo: -Infinity, hi: Infinity };

const keywordTemplates: ReadonlyMap<ts.SyntaxKind, Template> = new Map<ts.SyntaxKind, Template>([
  ...[
    ts.SyntaxKind.StringKeyword,
    ts.SyntaxKind.BooleanKeyword,
    ts.SyntaxKind.BigIntKeyword,
    ts.SyntaxKind.SymbolKeyword,
    ts.SyntaxKind.VoidKeyword,
    ts.SyntaxKind.UndefinedKeyword,
    ts.SyntaxKind.NeverKeyword,
    ts.SyntaxKind.TemplateLiteralType,
    ts.SyntaxKind.TypePredicate,
  ].map((kind): [ts.SyntaxKind, Template] => [kind, none]),
  [ts.SyntaxKind.NumberKeyword, { kind: "number" }],
  [ts.SyntaxKind.AnyKeyword, { kind: "any" }],
  [ts.SyntaxKind.UnknownKeyword, { kind: "any" }],
  [ts.SyntaxKind.ObjectKeyword, { kind: "any" }],
  [ts.SyntaxKind.ThisType, { kind: "this" }],
]);

/** Aliases of the library that stand for their first argument: whoever holds the one holds the other. */
const transparentAliases: ReadonlySet<string> = new Set([
  "Partial",
  "Required",
  "Readonly",
  "Pick",
  "Omit",
  "Exclude",
  "Extract",
  "NonNullable",
  "NoInfer",
  "OmitThisParameter",
  "Kwargs",
]);

/** Reads types; each type node once. */
export class TemplateReader {
  private readonly known = new Map<ts.TypeNode, Template>();

  constructor(private readonly checker: ts.TypeChecker) {}

  read(node: ts.TypeNode | undefined): Template {
    if (node === undefined) return opaque;
    const known = this.known.get(node);
    if (known !== undefined) return known;
    const template = this.build(node);
    this.known.set(node, template);
    return template;
  }

  private build(node: ts.TypeNode): Template {
    const keyword = keywordTemplates.get(node.kind);
    if (keyword !== undefined) return keyword;
    if (ts.isParenthesizedTypeNode(node)) return this.read(node.type);
    if (ts.isLiteralTypeNode(node)) return literalTemplate(node.literal);
    if (ts.isUnionTypeNode(node) || ts.isIntersectionTypeNode(node)) return this.every(node.types);
    if (ts.isConditionalTypeNode(node)) return this.every([node.trueType, node.falseType]);
    if (ts.isArrayTypeNode(node)) return { kind: "array", element: this.read(node.elementType), writable: true };
    if (ts.isTupleTypeNode(node)) return this.tuple(node, true);
    if (ts.isTypeOperatorNode(node)) return this.operator(node);
    if (ts.isFunctionTypeNode(node)) return { kind: "function", signature: node, construct: false };
    if (ts.isConstructorTypeNode(node)) return { kind: "function", signature: node, construct: true };
    if (ts.isTypeLiteralNode(node)) return this.object(node.members);
    if (ts.isMappedTypeNode(node))
      return { kind: "object", members: new Map(), index: this.read(node.type), calls: [] };
    if (ts.isIndexedAccessTypeNode(node)) return { kind: "indexed", of: this.read(node.objectType) };
    if (ts.isTypeReferenceNode(node)) return this.reference(node.typeName, node.typeArguments);
    if (ts.isExpressionWithTypeArguments(node)) return this.reference(node.expression, node.typeArguments);
    return opaque;
  }

  private every(nodes: readonly ts.TypeNode[]): Template {
    const parts = nodes.map((node) => this.read(node)).filter((part) => part.kind !== "none");
    const [first] = parts;
    if (first === undefined) return none;
    return parts.length === 1 ? first : { kind: "every", parts };
  }

  private tuple(node: ts.TupleTypeNode, writable: boolean): Template {
    const parts = node.elements.map((element): TuplePart => {
      const inner = ts.isNamedTupleMember(element)
        ? element.type
        : ts.isOptionalTypeNode(element)
          ? element.type
          : element;
      if (ts.isNamedTupleMember(element) && element.dotDotDotToken)
        return { template: this.read(element.type), rest: true };
      if (ts.isRestTypeNode(inner)) return { template: this.read(inner.type), rest: true };
      return { template: this.read(inner), rest: false };
    });
    return { kind: "tuple", parts, writable };
  }

  private operator(node: ts.TypeOperatorNode): Template {
    if (node.operator !== ts.SyntaxKind.ReadonlyKeyword) return none;
    const inner = node.type;
    if (ts.isArrayTypeNode(inner)) return { kind: "array", element: this.read(inner.elementType), writable: false };
    return ts.isTupleTypeNode(inner) ? this.tuple(inner, false) : this.read(inner);
  }

  /** The members of an object type or interface. */
  object(nodes: readonly ts.TypeElement[]): Template {
    const members = new Map<string, Template>();
    const calls: ts.SignatureDeclaration[] = [];
    let index: Template | undefined;
    for (const member of nodes) {
      if (ts.isPropertySignature(member)) members.set(memberName(member.name), this.read(member.type));
      else if (ts.isMethodSignature(member))
        members.set(memberName(member.name), { kind: "function", signature: member, construct: false });
      else if (ts.isIndexSignatureDeclaration(member)) index = this.read(member.type);
      else if (ts.isCallSignatureDeclaration(member) || ts.isConstructSignatureDeclaration(member)) calls.push(member);
    }
    return { kind: "object", members, index, calls };
  }

  private reference(name: ts.EntityName | ts.Expression, typeArguments: readonly ts.TypeNode[] | undefined): Template {
    const found = this.checker.getSymbolAtLocation(ts.isQualifiedName(name) ? name.right : name);
    const symbol =
      found !== undefined && found.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(found) : found;
    if (symbol === undefined) return opaque;
    if (symbol.flags & ts.SymbolFlags.TypeParameter) return { kind: "parameter", name: symbol.name };
    const templates = (typeArguments ?? []).map((argument) => this.read(argument));
    if (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)) return nominal(symbol, templates);
    if (symbol.flags & (ts.SymbolFlags.Enum | ts.SymbolFlags.EnumMember)) return enumTemplate(symbol);
    const declaration = symbol.declarations?.find(ts.isTypeAliasDeclaration);
    return declaration === undefined ? opaque : aliasTemplate(declaration, templates, name.getSourceFile());
  }
}

function nominal(symbol: ts.Symbol, templates: readonly Template[]): Template {
  const [element] = templates;
  if (element !== undefined && symbol.name === "Array") return { kind: "array", element, writable: true };
  if (element !== undefined && symbol.name === "ReadonlyArray") return { kind: "array", element, writable: false };
  return { kind: "reference", symbol, arguments: templates };
}

/** An enum of a device's declarations is a group of its constants: integers of a machine word. A program's own enum may hold anything. */
function enumTemplate(symbol: ts.Symbol): Template {
  const isDevice = symbol.declarations?.every((declaration) => declaresDevice(declaration.getSourceFile())) === true;
  return isDevice ? { kind: "int", lo: -(2 ** 31), hi: 2 ** 31 - 1 } : { kind: "number" };
}

/** Whether a file declares what a device offers. */
function declaresDevice(file: ts.SourceFile): boolean {
  return file.isDeclarationFile && !/(^|\/)typings\/lib\//.test(file.fileName);
}

function aliasTemplate(
  declaration: ts.TypeAliasDeclaration,
  templates: readonly Template[],
  file: ts.SourceFile,
): Template {
  const name = declaration.name.text;
  const [first, second] = templates;
  if (name === "int" && declaration.type.kind === ts.SyntaxKind.NumberKeyword) return anyIntTemplate;
  if (name === "uint" && declaration.type.kind === ts.SyntaxKind.NumberKeyword)
    return { kind: "int", lo: 0, hi: Infinity };
  if (name === "float" && declaration.type.kind === ts.SyntaxKind.NumberKeyword)
    return { kind: "float", finite: declaresDevice(file) };
  if (first !== undefined && declaration.getSourceFile().isDeclarationFile) {
    if (transparentAliases.has(name)) return first;
    if (name === "Awaited") return { kind: "awaited", of: first };
    if (name === "Record" && second !== undefined)
      return { kind: "object", members: new Map(), index: second, calls: [] };
  }
  return { kind: "alias", declaration, arguments: templates };
}

function literalTemplate(literal: ts.LiteralTypeNode["literal"]): Template {
  if (ts.isNumericLiteral(literal)) return numberTemplate(Number(literal.text));
  if (ts.isPrefixUnaryExpression(literal) && ts.isNumericLiteral(literal.operand))
    return numberTemplate(-Number(literal.operand.text));
  return none;
}

function numberTemplate(value: number): Template {
  return Number.isInteger(value) ? { kind: "int", lo: value, hi: value } : { kind: "float", finite: true };
}

/** The name under which a structure knows a member: its text, or `@@iterator` for `[Symbol.iterator]`. */
export function memberName(name: ts.PropertyName | ts.PrivateIdentifier): string {
  if (ts.isComputedPropertyName(name)) {
    const { expression } = name;
    if (ts.isStringLiteralLike(expression) || ts.isNumericLiteral(expression)) return expression.text;
    if (ts.isPropertyAccessExpression(expression) && expression.expression.getText() === "Symbol")
      return `@@${expression.name.text}`;
    return "<computed>";
  }
  return name.text;
}
