import { ts } from "../../ts.js";

/** What one walk over the program's files gathers about objects. */
export interface Survey {
  readonly literals: readonly ts.ObjectLiteralExpression[];
  readonly classes: readonly ts.ClassLikeDeclaration[];
  /** Expressions whose own properties the program lists: printed, turned into JSON, iterated, copied. */
  readonly enumerations: readonly ts.Expression[];
  /** Those of them that list functions too: all but what is turned into JSON. */
  readonly listings: readonly ts.Expression[];
  /** Names of methods and accessors with a body that uses `this` or `super`. */
  readonly namesUsingThis: ReadonlySet<string>;
  /** Names of accessors that are read or set through `super`. */
  readonly namesThroughSuper: ReadonlySet<string>;
}

/** Methods of library objects that list the own properties of their arguments. */
const listers: Readonly<Record<string, ReadonlySet<string>>> = {
  console: new Set(["log", "info", "warn", "error", "debug", "table", "dir", "group", "assert", "trace"]),
  JSON: new Set(["stringify"]),
  Object: new Set(["keys", "values", "entries", "assign"]),
};

/** The expressions of a node whose properties are listed by it. */
function enumeratedBy(node: ts.Node): readonly ts.Expression[] {
  if (ts.isForInStatement(node)) return [node.expression];
  if (!ts.isCallExpression(node)) return [];
  const callee = node.expression;
  if (ts.isIdentifier(callee)) return callee.text === "structuredClone" ? node.arguments : [];
  if (!ts.isPropertyAccessExpression(callee) || !ts.isIdentifier(callee.expression)) return [];
  const owner = callee.expression.text;
  return Object.hasOwn(listers, owner) && listers[owner]?.has(callee.name.text) ? node.arguments : [];
}

function isJson(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === "stringify"
  );
}

/** Whether a body uses its own `this`: that of a function inside is another one. */
export function usesOwnThis(body: ts.Node): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword) found = true;
    else if (!hasOwnThis(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return found;
}

function hasOwnThis(node: ts.Node): boolean {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isAccessor(node) ||
    ts.isClassLike(node)
  );
}

/** The text of a property's name where it is known without running anything. */
export function writtenName(name: ts.PropertyName): string | undefined {
  if (
    ts.isIdentifier(name) ||
    ts.isPrivateIdentifier(name) ||
    ts.isStringLiteralLike(name) ||
    ts.isNumericLiteral(name)
  )
    return name.text;
  if (ts.isComputedPropertyName(name) && ts.isStringLiteralLike(name.expression)) return name.expression.text;
  return undefined;
}

/** Walks the user's files once. */
export function surveyObjects(files: readonly ts.SourceFile[]): Survey {
  const literals: ts.ObjectLiteralExpression[] = [];
  const classes: ts.ClassLikeDeclaration[] = [];
  const enumerations: ts.Expression[] = [];
  const listings: ts.Expression[] = [];
  const namesUsingThis = new Set<string>();
  const namesThroughSuper = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) literals.push(node);
    else if (ts.isClassLike(node)) classes.push(node);
    if ((ts.isMethodDeclaration(node) || ts.isAccessor(node)) && node.body !== undefined && usesOwnThis(node)) {
      const name = writtenName(node.name);
      if (name !== undefined) namesUsingThis.add(name);
    }
    if (ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword)
      namesThroughSuper.add(node.name.text);
    const enumerated = enumeratedBy(node);
    enumerations.push(...enumerated);
    if (!isJson(node)) listings.push(...enumerated);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return { literals, classes, enumerations, listings, namesUsingThis, namesThroughSuper };
}
