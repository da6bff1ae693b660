import fc from "fast-check";

/** A JavaScript value as a Python expression in the representation that the compiler gives it (objects as dictionaries that keep order). */
export function pythonValue(value: unknown): string {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return pythonText(value);
  if (typeof value === "number")
    return Number.isInteger(value) && !Object.is(value, -0) ? String(value) : pythonNumber(value);
  if (Array.isArray(value)) return `[${value.map(pythonValue).join(", ")}]`;
  if (value instanceof Map)
    return `_Map([${[...value].map(([key, each]) => `(${pythonValue(key)}, ${pythonValue(each)})`).join(", ")}])`;
  if (value instanceof Set) return `_Set([${[...value].map(pythonValue).join(", ")}])`;
  if (value instanceof Uint8Array) return `bytearray([${[...value].join(", ")}])`;
  return `_Dict([${Object.entries(value)
    .map(([key, each]) => `(${pythonText(key)}, ${pythonValue(each)})`)
    .join(", ")}])`;
}

function pythonNumber(value: number): string {
  if (Number.isNaN(value)) return 'float("nan")';
  if (!Number.isFinite(value)) return `float("${value > 0 ? "" : "-"}inf")`;
  return Object.is(value, -0) ? "-0.0" : String(value);
}

/** A text as a Python literal. */
export function pythonText(text: string): string {
  return `"${[...text].map((c) => (c === '"' || c === "\\" ? `\\${c}` : c < " " || c > "~" ? `\\U${(c.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}` : c)).join("")}"`;
}

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom("it's", 'say "x"', "a\nb", "é", "日本", "\\", "`'\"", "\t", "x".repeat(30)),
);
const number = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(0.5, -1.25, 1e21, 123456.789));
const name = fc
  .oneof(
    fc.constantFrom("a", "b", "name", "value", "a-b", "10", "2", "x_1", "longer_name"),
    fc.string({ minLength: 1, maxLength: 5 }),
  )
  .filter((key) => key !== "__proto__");

/** Random values: primitives, arrays, plain objects, Maps and Sets, nested. */
export const anyValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    number,
    text,
    fc.boolean(),
    fc.constant(null),
    tie("array"),
    tie("numbers"),
    tie("object"),
    tie("map"),
    tie("set"),
  ),
  array: fc.array(tie("value"), { maxLength: 9 }),
  numbers: fc.array(fc.integer({ min: -5000, max: 5000 }), { maxLength: 30 }),
  object: fc.dictionary(name, tie("value"), { maxKeys: 6, noNullPrototype: true }),
  map: fc.array(fc.tuple(text, tie("value")), { maxLength: 5 }).map((entries) => new Map(entries)),
  set: fc
    .uniqueArray(fc.oneof(text, fc.integer({ min: 0, max: 9 })), { maxLength: 8 })
    .map((values) => new Set(values)),
})).value;

/** Random values that JSON can write. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "small" }, number, text, fc.boolean(), fc.constant(null), tie("array"), tie("object")),
  array: fc.array(tie("value"), { maxLength: 5 }),
  object: fc.dictionary(name, tie("value"), { maxKeys: 5, noNullPrototype: true }),
})).value;
