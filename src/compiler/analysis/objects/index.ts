import { parentThroughErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import { findNamedEnums } from "./enums.js";
import { showsErrorNames } from "./error-names.js";
import { findWidenedTypes } from "./widths.js";
import { reachableTypes, type Reachable } from "./reachable.js";
import { surveyObjects, writtenName, type Survey } from "./survey.js";

/** Questions about the objects of the whole program, each answered when it is asked first. */
export interface ObjectFacts {
  /** Whether the program may list the own properties of an object of this type: print it, write it as JSON, iterate it. */
  isEnumerated(type: ts.Type): boolean;
  /** As {@link isEnumerated}, where the type of what is listed says so, and functions are listed too. */
  isListed(type: ts.Type): boolean;
  /** Whether a value that stands as this type may be an object without that property. */
  mayLack(type: ts.Type, name: string): boolean;
  /** Whether a value that stands as this type may have properties that the type does not tell of. */
  mayHaveMore(type: ts.Type): boolean;
  /** Whether a method of this name, anywhere in the program, uses its `this`. */
  usesThis(name: string): boolean;
  /** Whether a member of this name is read or set through `super` anywhere. */
  isReachedThroughSuper(name: string): boolean;
  /** The program shows names of errors. */
  readonly showsErrorNames: boolean;
  /** Enums that are asked for the name of a number. */
  readonly namedEnums: ReadonlySet<ts.Symbol>;
  readonly survey: Survey;
}

/** Prepares the facts; nothing is looked at before the first question. */
export function analyzeObjects(checker: ts.TypeChecker, files: readonly ts.SourceFile[]): ObjectFacts {
  let survey: Survey | undefined;
  let widened: ReadonlySet<ts.Type> | undefined;
  let errorNames: boolean | undefined;
  let named: ReadonlySet<ts.Symbol> | undefined;
  let reachable: Reachable | undefined;
  let listed: Reachable | undefined;
  const surveyed = (): Survey => (survey ??= surveyObjects(files));
  const enumerated = new Map<ts.Type, boolean>();
  const lacks = new Map<ts.Type, Map<string, boolean>>();

  const isEnumerated = (type: ts.Type): boolean => {
    reachable ??= reachableTypes(
      checker,
      surveyed().enumerations.map((node) =>
        checker.getTypeAtLocation(ts.isSpreadElement(node) ? node.expression : node),
      ),
    );
    if (reachable.isEverything) return true;
    let answer = enumerated.get(type);
    if (answer === undefined) {
      // A literal's own type is not assignable where it has more properties; its widened type is.
      const widest = checker.getWidenedType(type);
      answer = reachable.types.some((each) => isSameClass(each, type) || checker.isTypeAssignableTo(widest, each));
      enumerated.set(type, answer);
    }
    return answer;
  };

  const isListed = (type: ts.Type): boolean => {
    listed ??= reachableTypes(
      checker,
      surveyed()
        .listings.map((node) => checker.getTypeAtLocation(ts.isSpreadElement(node) ? node.expression : node))
        .filter((each) => (each.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter)) === 0),
    );
    return listed.types.some(
      (each) => each === type || (!isBare(each) && checker.isTypeAssignableTo(checker.getWidenedType(type), each)),
    );
  };

  const mayLack = (type: ts.Type, name: string): boolean => {
    const known = lacks.get(type) ?? new Map<string, boolean>();
    lacks.set(type, known);
    let answer = known.get(name);
    if (answer === undefined) {
      answer = candidates(checker, surveyed(), type).some((candidate) => !candidate.has(name));
      known.set(name, answer);
    }
    return answer;
  };

  const mayHaveMore = (type: ts.Type): boolean => {
    widened ??= findWidenedTypes(checker, files);
    return [...widened].some((each) => isSameClass(each, type) || checker.isTypeAssignableTo(each, type));
  };

  return {
    isEnumerated,
    mayHaveMore,
    isListed,
    mayLack,
    usesThis: (name) => surveyed().namesUsingThis.has(name),
    isReachedThroughSuper: (name) => surveyed().namesThroughSuper.has(name),
    get showsErrorNames() {
      return (errorNames ??= showsErrorNames(checker, files));
    },
    get namedEnums() {
      return (named ??= findNamedEnums(checker, files));
    },
    get survey() {
      return surveyed();
    },
  };
}

/** Whether two types are of one class or interface, whatever its type arguments are. */
function isSameClass(first: ts.Type, second: ts.Type): boolean {
  if (first === second) return true;
  const symbol = first.symbol as ts.Symbol | undefined;
  return symbol !== undefined && symbol === second.symbol && (symbol.flags & ts.SymbolFlags.Class) !== 0;
}

/** `object` and `{}` say nothing of what stands there. */
function isBare(type: ts.Type): boolean {
  return type.getProperties().length === 0;
}

/** The property names of each class and literal of the program that may stand as the type. */
function candidates(checker: ts.TypeChecker, survey: Survey, type: ts.Type): ReadonlySet<string>[] {
  const required = (type.isUnion() ? [] : type.getProperties())
    .filter((property) => (property.flags & ts.SymbolFlags.Optional) === 0)
    .map((property) => property.name);
  const found: ReadonlySet<string>[] = [];
  for (const node of survey.classes) {
    const instance = checker.getTypeAtLocation(node);
    const names = new Set(instance.getProperties().map((property) => property.name));
    if (!required.every((name) => names.has(name))) continue;

    const isGeneric = (node.typeParameters?.length ?? 0) > 0;
    if (isGeneric || checker.isTypeAssignableTo(instance, type)) found.push(names);
  }
  for (const literal of survey.literals) {
    const names = slotNames(checker, literal);
    if (
      required.every((name) => names.has(name)) &&
      checker.isTypeAssignableTo(checker.getWidenedType(checker.getTypeAtLocation(literal)), type)
    )
      found.push(names);
  }
  return found;
}

/** The names that the class of a literal has: its own, and those that the type it is written for allows. */
function slotNames(checker: ts.TypeChecker, literal: ts.ObjectLiteralExpression): ReadonlySet<string> {
  const names = new Set<string>();
  for (const property of literal.properties) {
    const name = property.name === undefined ? undefined : writtenName(property.name);
    if (name !== undefined) names.add(name);
  }
  for (const type of [checker.getTypeAtLocation(literal), expectedType(checker, literal)])
    for (const property of type?.getProperties() ?? []) names.add(property.name);
  return names;
}

/** Whether a literal is taken apart at once by a pattern with a rest, which says nothing of what it is. */
function isTakenApart(literal: ts.ObjectLiteralExpression): boolean {
  const parent = parentThroughErased(literal);
  return (
    (ts.isVariableDeclaration(parent) || ts.isParameter(parent)) &&
    parent.type === undefined &&
    ts.isObjectBindingPattern(parent.name) &&
    parent.name.elements.some((element) => element.dotDotDotToken !== undefined)
  );
}

/** The object type that a literal is written for: of a union, the member that it fits. */
export function expectedType(checker: ts.TypeChecker, literal: ts.ObjectLiteralExpression): ts.Type | undefined {
  const contextual = checker.getContextualType(literal);
  if (contextual === undefined || isTakenApart(literal)) return undefined;
  const resolved =
    contextual.flags & ts.TypeFlags.Instantiable ? checker.getBaseConstraintOfType(contextual) : contextual;
  if (resolved === undefined) return undefined;
  const members = (resolved.isUnion() ? resolved.types : [resolved]).filter(
    (member) => (member.flags & ts.TypeFlags.Object) !== 0 || member.isIntersection(),
  );
  const own = checker.getTypeAtLocation(literal);
  const found = members.find((member) => checker.isTypeAssignableTo(own, member));
  return found ?? (members.length === 1 ? members[0] : undefined);
}
