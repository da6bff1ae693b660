import ts from "typescript";
import type { FunctionFact, ParameterFact } from "./inventory.js";

/** A declared signature, seen as Python sees it. */
interface Signature {
  readonly positional: readonly { readonly name: string; readonly optional: boolean }[];
  readonly takesMore: boolean;
  /** Keyword names, and whether they may be left out. */
  readonly keywords: ReadonlyMap<string, boolean>;
  readonly takesAnyKeyword: boolean;
}

/** A name as the firmware has it: TypeScript's reserved words carry an underscore. */
const plain = (name: string): string => name.replace(/(?<=.)_$/, "");

function isKwargs(node: ts.TypeNode | undefined): node is ts.TypeReferenceNode {
  return node !== undefined && ts.isTypeReferenceNode(node) && node.typeName.getText() === "Kwargs";
}

/** The properties of all parts of a type that may be a union; one that a part lacks, or may lack, is optional. */
function keywordsOf(type: ts.Type, checker: ts.TypeChecker): { keywords: Map<string, boolean>; any: boolean } {
  const parts = type.isUnion() ? type.types : [type];
  const keywords = new Map<string, boolean>();
  for (const part of parts) {
    for (const property of checker.getPropertiesOfType(part)) {
      const everywhere = parts.every((other) => {
        const found = checker.getPropertyOfType(other, property.name);
        return found !== undefined && (found.flags & ts.SymbolFlags.Optional) === 0;
      });
      keywords.set(property.name, !everywhere);
    }
  }
  return { keywords, any: parts.some((part) => checker.getIndexInfosOfType(part).length > 0) };
}

function read(signature: ts.Signature, checker: ts.TypeChecker, dropSelf: boolean): Signature {
  const positional: { name: string; optional: boolean }[] = [];
  let keywords = new Map<string, boolean>();
  let takesMore = false;
  let takesAnyKeyword = false;
  const takeKwargs = (node: ts.TypeNode): void => {
    const found = keywordsOf(checker.getTypeFromTypeNode(node), checker);
    keywords = found.keywords;
    takesAnyKeyword = found.any;
  };
  for (const parameter of signature.declaration?.parameters ?? []) {
    if (!ts.isParameter(parameter)) continue;
    const name = parameter.name.getText();
    if (name === "self" && dropSelf) continue;
    if (isKwargs(parameter.type)) takeKwargs(parameter.type);
    else if (parameter.dotDotDotToken === undefined)
      positional.push({ name: plain(name), optional: parameter.questionToken !== undefined });
    else if (parameter.type !== undefined && ts.isTupleTypeNode(parameter.type)) {
      for (const element of parameter.type.elements) {
        const member = ts.isNamedTupleMember(element) ? element.type : element;
        if (isKwargs(member)) takeKwargs(member);
        else if (ts.isNamedTupleMember(element) && element.dotDotDotToken === undefined)
          positional.push({ name: plain(element.name.getText()), optional: element.questionToken !== undefined });
        else takesMore = true;
      }
    } else takesMore = true;
  }
  return { positional, takesMore, keywords, takesAnyKeyword };
}

const mayStandByPosition = (parameter: ParameterFact): boolean =>
  !parameter.keywordOnly && parameter.variadic === undefined;
const mayStandByName = (parameter: ParameterFact): boolean =>
  parameter.positionalOnly !== true && parameter.variadic === undefined;

/** Why a declared signature is not one that a form of the firmware's takes; nothing when it is. */
function mismatch(signature: Signature, form: FunctionFact): string | undefined {
  const positions = form.params.filter(mayStandByPosition);
  const byName = new Map(form.params.filter(mayStandByName).map((parameter) => [parameter.name, parameter]));
  const anyKeyword = form.params.some((parameter) => parameter.variadic === "kwargs");
  const more = form.params.some((parameter) => parameter.variadic === "args");
  const given = new Set([...signature.positional.map((parameter) => parameter.name), ...signature.keywords.keys()]);
  for (const [index, parameter] of signature.positional.entries()) {
    const fact = positions[index];
    if (fact === undefined && more) continue;
    if (fact === undefined)
      return `takes ${signature.positional.length} arguments by position, the firmware ${positions.length}`;
    if (fact.name !== parameter.name) return `argument ${index + 1} is called ${fact.name}, not ${parameter.name}`;
    if (!fact.optional && parameter.optional) return `${fact.name} may not be left out`;
  }
  if (signature.takesMore && !more) return "takes any number of arguments";
  if (signature.takesAnyKeyword && !anyKeyword) return "takes any keyword";
  for (const [name, optional] of signature.keywords) {
    const fact = byName.get(name);
    if (fact === undefined && !anyKeyword) return `there is no keyword ${name}`;
    if (fact?.optional === false && optional) return `the keyword ${name} may not be left out`;
  }
  const missing = form.params.find(
    (parameter) => !parameter.optional && parameter.variadic === undefined && !given.has(parameter.name),
  );
  return missing === undefined ? undefined : `lacks ${missing.name}`;
}

/** What a form of the firmware's takes and no declared signature does. */
function uncovered(form: FunctionFact, signatures: readonly Signature[]): string[] {
  const problems: string[] = [];
  const fitting = signatures.filter((signature) => mismatch(signature, form) === undefined);
  if (fitting.length === 0)
    return [`nothing declared for (${form.params.map((parameter) => parameter.name).join(", ")})`];
  for (const [index, parameter] of form.params.filter(mayStandByPosition).entries()) {
    if (!fitting.some((signature) => signature.positional[index]?.name === parameter.name))
      problems.push(`${parameter.name} cannot be given by position`);
  }
  for (const parameter of form.params) {
    if (!mayStandByName(parameter) || (!parameter.optional && !parameter.keywordOnly)) continue;
    if (!fitting.some((signature) => signature.takesAnyKeyword || signature.keywords.has(parameter.name)))
      problems.push(`${parameter.name} cannot be given by name`);
  }
  if (
    form.params.some((parameter) => parameter.variadic === "args") &&
    !fitting.some((signature) => signature.takesMore)
  )
    problems.push("takes no further arguments");
  const required = form.params
    .filter((parameter) => !parameter.optional && parameter.variadic === undefined)
    .map((parameter) => parameter.name);
  const least = Math.min(
    ...fitting.map(
      (signature) =>
        signature.positional.filter((parameter) => !parameter.optional).length +
        [...signature.keywords].filter(([, optional]) => !optional).length,
    ),
  );
  const openEnded = form.params.some((parameter) => parameter.variadic === "args");
  if (least > required.length && !openEnded)
    problems.push(`insists on ${least} arguments, the firmware on ${required.length}`);
  return problems;
}

/** Compares the signatures that are declared for a function with all the firmware's forms of it; gives what is wrong. */
export function compareSignatures(
  declared: readonly ts.Signature[],
  fact: FunctionFact,
  checker: ts.TypeChecker,
  dropSelf = false,
): string[] {
  const forms = [fact, ...(fact.overloads ?? [])];
  const signatures = declared.map((signature) => read(signature, checker, dropSelf));
  const wrong = signatures.flatMap((signature) => {
    const reasons = forms.map((form) => mismatch(signature, form));
    return reasons.includes(undefined) ? [] : [reasons[0] ?? ""];
  });
  return [...new Set([...wrong, ...forms.flatMap((form) => uncovered(form, signatures))])];
}
