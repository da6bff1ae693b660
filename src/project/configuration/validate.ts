import type { ErrorObject } from "ajv";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.js";
import type { ts } from "../../compiler/ts.js";
import { finding } from "../findings.js";
import { type KeyPath, placeOfKey, placeOfValue } from "./json-file.js";
import { boardOptions, type OptionRow, options } from "./options.js";
import validate from "./validator.generated.js";

/** What is wrong with the value under `"tsnow"` of a JSON file, each finding at its place; nothing when all is well. */
export function validateSettings(value: unknown, file: ts.JsonSourceFile, name: string): readonly Diagnostic[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).flatMap((error) => describe(error, file, name) ?? []);
}

/** An error of the validator in our words. `propertyNames` comes twice, once for the name and once for the object around it. */
function describe(error: ErrorObject, file: ts.JsonSourceFile, name: string): Diagnostic | undefined {
  const path = ["tsnow", ...error.instancePath.split("/").slice(1).map(unescape)];
  const own = path.at(-1) ?? "tsnow";
  switch (error.keyword) {
    case "additionalProperties": {
      const wrong = String(error.params["additionalProperty"]);
      const known = path.length > 1 ? Object.keys(boardOptions) : Object.keys(options);
      return finding("unknownOption", [wrong, hintFor(wrong, known)], placeOfKey(file, name, [...path, wrong]));
    }
    case "required": {
      const missing = String(error.params["missingProperty"]);
      return finding("missingOption", [own, missing], placeOfKey(file, name, path));
    }
    case "propertyNames": {
      const wrong = String(error.params["propertyName"]);
      const expected = "a name of letters, digits, and `_.-` within";
      return finding("wrongValue", [wrong, expected], placeOfKey(file, name, [...path, wrong]));
    }
    default:
      if (error.propertyName !== undefined) return undefined;
      return finding("wrongValue", [own, expectedAt(path)], placeOfValue(file, name, path));
  }
}

function expectedAt([, option, board, field]: KeyPath): string {
  if (option === undefined) return "an object";
  if (board !== undefined && field === undefined) return 'an object with an "entry"';
  return lookUp(field === undefined ? options : boardOptions, field ?? option)?.expected ?? "something else";
}

function lookUp(rows: Readonly<Record<string, OptionRow>>, name: string): OptionRow | undefined {
  return rows[name];
}

function hintFor(wrong: string, known: readonly string[]): string {
  const like = known.find((name) => name.toLowerCase() === wrong.toLowerCase());
  if (like !== undefined) return `Did you mean "${like}"?`;
  return `There are: ${known.map((name) => `"${name}"`).join(", ")}.`;
}

/** A step of a JSON pointer as the key that it stands for. */
function unescape(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
