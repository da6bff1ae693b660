import { ts } from "../../compiler/ts.js";
import type { Place } from "../findings.js";

/** Keys from the outside in: `["tsnow", "boards", "sender"]`. */
export type KeyPath = readonly string[];

/** Where the value at a path stands in a JSON file; of a missing one, where the innermost object around it stands. */
export function placeOfValue(file: ts.JsonSourceFile, name: string, path: KeyPath): Place {
  const { node, key } = find(file, path);
  return node === undefined ? { file: name, line: 1, column: 1 } : place(file, name, key ?? node);
}

/** Where the key at a path stands. */
export function placeOfKey(file: ts.JsonSourceFile, name: string, path: KeyPath): Place {
  const parent = find(file, path.slice(0, -1)).node;
  const property = parent === undefined ? undefined : propertyOf(parent, path.at(-1) ?? "");
  return property === undefined ? placeOfValue(file, name, path) : place(file, name, property.name);
}

interface Found {
  readonly node: ts.Expression | undefined;
  /** The key of the innermost object found, if the path goes on where there is nothing. */
  readonly key: ts.PropertyName | undefined;
}

function find(file: ts.JsonSourceFile, path: KeyPath): Found {
  let node: ts.Expression | undefined = file.statements[0]?.expression;
  let key: ts.PropertyName | undefined;
  for (const name of path) {
    const property: ts.PropertyAssignment | undefined = node === undefined ? undefined : propertyOf(node, name);
    if (property === undefined) return { node, key };
    node = property.initializer;
    key = property.name;
  }
  return { node, key: undefined };
}

function propertyOf(node: ts.Expression, name: string): ts.PropertyAssignment | undefined {
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  // The last of several wins, as in JSON.parse.
  return node.properties
    .filter(ts.isPropertyAssignment)
    .findLast((property) => ts.isStringLiteral(property.name) && property.name.text === name);
}

function place(file: ts.JsonSourceFile, name: string, node: ts.Node): Place {
  return placeOfSpan(file, name, node.getStart(file), node.end);
}

/** A span of a file, in a diagnostic's terms. */
export function placeOfSpan(file: ts.SourceFile, name: string, start: number, end: number): Place {
  const from = file.getLineAndCharacterOfPosition(start);
  const to = file.getLineAndCharacterOfPosition(end);
  return {
    file: name,
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}
