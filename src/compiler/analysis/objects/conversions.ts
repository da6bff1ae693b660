import { skipErased } from "../../frontend/syntax.js";
import type { Values } from "../../frontend/values.js";
import { ts } from "../../ts.js";
import { flows } from "./flows.js";

/** A value that flows to where Python needs another representation of it. */
export interface Conversion {
  readonly node: ts.Expression;
  readonly from: string;
  readonly to: string;
}

/** Finds objects that are given where a record is expected, records where an object is, and records of other keys. */
export function findConversions(
  checker: ts.TypeChecker,
  values: Values,
  files: readonly ts.SourceFile[],
): readonly Conversion[] {
  const found: Conversion[] = [];
  const differs = representationTest(checker, values);
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isExpression(node) && flows(node)) check(node);
    ts.forEachChild(node, visit);
  };
  const check = (node: ts.Expression): void => {
    const inner = skipErased(node);
    // Displays take the representation that is asked of them; their parts are looked at one by one.
    if (ts.isObjectLiteralExpression(inner) || ts.isArrayLiteralExpression(inner)) return;
    const source = checker.getTypeAtLocation(inner);
    const stated = isJsonParse(inner) ? checker.getContextualType(inner) : undefined;
    // JSON.parse gives objects throughout, or records throughout.
    if (stated !== undefined && kindsInside(checker, values, stated).size > 1)
      found.push({ node, from: "JSON", to: checker.typeToString(stated) });
    if ((source.flags & ts.TypeFlags.StructuredOrInstantiable) === 0) return;
    const target = checker.getContextualType(node);
    if (target === undefined || target === source || !differs(source, target)) return;
    found.push({ node, from: checker.typeToString(source), to: checker.typeToString(target) });
  };
  files.forEach(visit);
  return found;
}

function isJsonParse(node: ts.Expression): boolean {
  return ts.isCallExpression(node) && node.expression.getText() === "JSON.parse";
}

/** Whether a type holds objects, records or both, at any depth. */
function kindsInside(checker: ts.TypeChecker, values: Values, root: ts.Type): ReadonlySet<"object" | "dict"> {
  const kinds = new Set<"object" | "dict">();
  const seen = new Set<ts.Type>();
  const visit = (type: ts.Type): void => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) return type.types.forEach(visit);
    const kind = isObject(type) ? values.single(type) : undefined;
    if (kind === "dict" || (kind === "object" && !isEmpty(checker, type))) kinds.add(kind);
    if (kind === "dict") checker.getIndexInfosOfType(type).forEach((info) => visit(info.type));
    else if (kind === "object" && !isDeclared(type))
      type.getProperties().forEach((each) => visit(checker.getTypeOfSymbol(each)));
    else if (kind === "list" || kind === "tuple") checker.getTypeArguments(type as ts.TypeReference).forEach(visit);
  };
  visit(root);
  return kinds;
}

type Test = (source: ts.Type, target: ts.Type) => boolean;

/** Whether values of the source type cannot stand as the target type in Python. Answers are kept. */
function representationTest(checker: ts.TypeChecker, values: Values): Test {
  const known = new Map<ts.Type, Map<ts.Type, boolean>>();

  const differs = (source: ts.Type, target: ts.Type, depth: number): boolean => {
    if (source === target || depth > 3) return false;
    const answers = known.get(source) ?? new Map<ts.Type, boolean>();
    known.set(source, answers);
    const answer = answers.get(target);
    if (answer !== undefined) return answer;
    answers.set(target, false);
    const result = work(source, target, depth);
    answers.set(target, result);
    return result;
  };

  const work = (source: ts.Type, target: ts.Type, depth: number): boolean => {
    if (source.isUnion()) return source.types.some((member) => differs(member, target, depth));
    if (target.isUnion()) {
      const objects = target.types.filter((member) => isObject(member) && checker.isTypeAssignableTo(source, member));
      return objects.length > 0 && objects.every((member) => differs(source, member, depth));
    }
    if (!isObject(source) || !isObject(target)) return false;
    if (hidesAccessor(source, target)) return true;
    const from = values.single(source);
    const to = values.single(target);
    if (from === undefined || to === undefined || isEmpty(checker, target) || isEmpty(checker, source)) return false;
    if (from === "dict" && to === "dict" && hasNumbers(checker, source) !== hasNumbers(checker, target)) return true;
    if (from !== to) return (from === "dict" && to === "object") || (from === "object" && to === "dict");
    return partsDiffer(source, target, depth);
  };

  const partsDiffer = (source: ts.Type, target: ts.Type, depth: number): boolean => {
    const given = checker.getTypeArguments(source as ts.TypeReference);
    const wanted = checker.getTypeArguments(target as ts.TypeReference);
    if (source.symbol === target.symbol && given.length === wanted.length && given.length > 0)
      return given.some((each, index) => {
        const other = wanted[index];
        return other !== undefined && differs(each, other, depth + 1);
      });
    if (values.single(source) !== "object" || isDeclared(source) || isDeclared(target)) return false;
    return target.getProperties().some((property) => {
      if ((property.flags & ts.SymbolFlags.Property) === 0) return false;
      const own = source.getProperty(property.name);
      return own !== undefined && differs(checker.getTypeOfSymbol(own), checker.getTypeOfSymbol(property), depth + 1);
    });
  };

  return (source, target) => differs(source, target, 0);
}

/** A class whose static accessor is read as a plain property: it is a function of the class in Python. */
function hidesAccessor(source: ts.Type, target: ts.Type): boolean {
  if (source.getConstructSignatures().length === 0 || source.symbol === target.symbol) return false;
  return target.getProperties().some((property) => {
    const declaration = source.getProperty(property.name)?.declarations?.[0];
    return declaration !== undefined && ts.isAccessor(declaration) && !declaration.getSourceFile().isDeclarationFile;
  });
}

function isObject(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Object) !== 0 || type.isIntersection();
}

/** `{}` and the like: whatever stands there is not looked into. */
function isEmpty(checker: ts.TypeChecker, type: ts.Type): boolean {
  return (
    type.getProperties().length === 0 &&
    checker.getIndexInfosOfType(type).length === 0 &&
    type.getCallSignatures().length === 0
  );
}

function hasNumbers(checker: ts.TypeChecker, type: ts.Type): boolean {
  const infos = checker.getIndexInfosOfType(type);
  return infos.length > 0 && infos.every((info) => (info.keyType.flags & ts.TypeFlags.Number) !== 0);
}

function isDeclared(type: ts.Type): boolean {
  return (type.symbol as ts.Symbol | undefined)?.declarations?.[0]?.getSourceFile().isDeclarationFile ?? false;
}
