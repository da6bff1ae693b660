import type { Failure, Outcome } from "./vm/types.js";

/** What Python may call an exception of JavaScript's own; a class of the program has one name in both. */
const equivalentKinds: Readonly<Record<string, readonly string[]>> = {
  Error: ["Error", "Exception"],
  TypeError: ["TypeError", "AttributeError"],
  RangeError: ["RangeError", "ValueError", "RuntimeError"],
  ReferenceError: ["ReferenceError", "NameError"],
  SyntaxError: ["SyntaxError", "ValueError"],
};

const isSameKind = (node: string, python: string): boolean =>
  (equivalentKinds[node] ?? [node]).includes(python.replace(/^_+|_+$/g, "")) || node === python;

/** A number with a fraction or an exponent, or a whole one. */
const number = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g;

/** Single roundings in reading, computing and printing floats are the VM's, not the program's. */
function isLastDigit(one: string, other: string): boolean {
  const [a, b] = [Number(one), Number(other)];
  return !(Number.isInteger(a) && Number.isInteger(b)) && Math.abs(a - b) <= Math.abs(a) * 5e-16;
}

function isSameText(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.replace(number, "#") !== other.replace(number, "#")) return false;
  const numbers = other.match(number) ?? [];
  return (one.match(number) ?? []).every(
    (text, index) => text === numbers[index] || isLastDigit(text, numbers[index] ?? ""),
  );
}

const describeFailure = (error: Failure | undefined): string =>
  error ? `uncaught ${error.kind}: ${error.message}` : "no uncaught exception";

/** In what the two runs of a program differ, or undefined. */
export function difference(node: Outcome, python: Outcome): string | undefined {
  if (!isSameText(node.output, python.output)) return "the outputs differ";
  if (!node.error && !python.error) return undefined;
  if (node.error && python.error && isSameKind(node.error.kind, python.error.kind)) return undefined;
  return `Node: ${describeFailure(node.error)}; MicroPython: ${describeFailure(python.error)}`;
}

const block = (title: string, text: string): string => `\n--- ${title}\n${text.trimEnd()}\n`;

const ofFiles = (title: string, files: Readonly<Record<string, string>>): string =>
  Object.entries(files)
    .map(([path, text]) => block(`${title} ${path}`, text))
    .join("");

const ofOutcome = (title: string, { output, error }: Outcome): string =>
  block(title, output + (error ? `${describeFailure(error)}\n${error.detail ?? ""}` : ""));

/** The program, what it was lowered to, and what both did. */
export const report = (
  why: string,
  typeScript: Readonly<Record<string, string>>,
  python: Readonly<Record<string, string>>,
  outcomes: { readonly node: Outcome; readonly python: Outcome } | undefined,
): string =>
  [
    why,
    ofFiles("TypeScript", typeScript),
    ofFiles("Python", python),
    outcomes ? ofOutcome("Node printed", outcomes.node) + ofOutcome("MicroPython printed", outcomes.python) : "",
  ].join("");
