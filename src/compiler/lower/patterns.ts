import { isDestructuringTarget, skipErased } from "../frontend/syntax.js";
import { ts } from "../ts.js";

/** A pattern that takes a value apart: in a declaration, or (as a literal) on the left of an assignment. */
export type Pattern = ts.BindingPattern | ts.ArrayLiteralExpression | ts.ObjectLiteralExpression;
export type ArrayPattern = ts.ArrayBindingPattern | ts.ArrayLiteralExpression;
export type ObjectPattern = ts.ObjectBindingPattern | ts.ObjectLiteralExpression;

/** Where a part goes: a declared name, a place, or a pattern that takes it apart further. */
export type PatternTarget = ts.Identifier | ts.Expression | ts.BindingPattern;

/** One part of an array pattern; undefined is a hole. */
export interface PatternElement {
  readonly target: PatternTarget;
  readonly initializer: ts.Expression | undefined;
  readonly isRest: boolean;
}

/** One part of an object pattern; a rest has no key. */
export interface PatternProperty extends PatternElement {
  readonly key: ts.PropertyName | undefined;
}

export function isPattern(node: PatternTarget): node is Pattern {
  return (
    ts.isArrayBindingPattern(node) ||
    ts.isObjectBindingPattern(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isObjectLiteralExpression(node)
  );
}

export function isArrayPattern(node: Pattern): node is ArrayPattern {
  return ts.isArrayBindingPattern(node) || ts.isArrayLiteralExpression(node);
}

/** `target = default` in an assignment pattern is written like an assignment. */
function withDefault(node: ts.Expression): {
  readonly target: ts.Expression;
  readonly initializer: ts.Expression | undefined;
} {
  const inner = skipErased(node);
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return { target: skipErased(inner.left), initializer: inner.right };
  return { target: inner, initializer: undefined };
}

/** The parts of an array pattern of either syntax. */
export function elementsOf(pattern: ArrayPattern): readonly (PatternElement | undefined)[] {
  if (ts.isArrayBindingPattern(pattern)) {
    return pattern.elements.map((element) =>
      ts.isOmittedExpression(element)
        ? undefined
        : { target: element.name, initializer: element.initializer, isRest: element.dotDotDotToken !== undefined },
    );
  }
  return pattern.elements.map((element) => {
    if (ts.isOmittedExpression(element)) return undefined;
    if (ts.isSpreadElement(element))
      return { target: skipErased(element.expression), initializer: undefined, isRest: true };
    return { ...withDefault(element), isRest: false };
  });
}

/** The parts of an object pattern of either syntax. Methods and accessors cannot stand there: the checker refuses them. */
export function propertiesOf(pattern: ObjectPattern): readonly PatternProperty[] {
  if (ts.isObjectBindingPattern(pattern)) {
    return pattern.elements.map((element) => {
      const isRest = element.dotDotDotToken !== undefined;
      const own = ts.isIdentifier(element.name) ? element.name : undefined;
      return {
        target: element.name,
        initializer: element.initializer,
        isRest,
        key: isRest ? undefined : (element.propertyName ?? own),
      };
    });
  }
  return pattern.properties.flatMap((property): PatternProperty[] => {
    if (ts.isPropertyAssignment(property))
      return [{ ...withDefault(property.initializer), isRest: false, key: property.name }];
    if (ts.isShorthandPropertyAssignment(property))
      return [
        { target: property.name, initializer: property.objectAssignmentInitializer, isRest: false, key: property.name },
      ];
    if (ts.isSpreadAssignment(property))
      return [{ target: skipErased(property.expression), initializer: undefined, isRest: true, key: undefined }];
    return [];
  });
}

/** Whether a literal stands as a pattern. */
export function standsAsPattern(node: ts.ArrayLiteralExpression | ts.ObjectLiteralExpression): boolean {
  return isDestructuringTarget(node);
}
