import fc from "fast-check";
import { translate } from "../../../src/compiler/builtins/regexp/translate.js";
import { evaluate } from "../runtime/python.js";
import { pythonText, pythonValue } from "../runtime/values.js";

const atom = fc.oneof(
  fc.constantFrom("a", "b", "1", ".", "\\d", "\\w", "\\s", "[ab]", "[^a]", "[a-c1]", "\\.", "[\\d-]", "\\n"),
);
const quantifier = fc.constantFrom("", "", "", "*", "+", "?", "*?", "+?", "{2}", "{1,2}", "{0,2}?");
const piece = fc
  .tuple(
    fc.oneof({ weight: 5, arbitrary: atom }, { weight: 1, arbitrary: atom.map((inner) => `(?:${inner}b)`) }),
    quantifier,
  )
  .map((parts) => parts.join(""));
const group = fc.tuple(piece, piece).map(([first, second]) => `(${first}${second})`);
const sequence = fc
  .array(fc.oneof({ weight: 3, arbitrary: piece }, { weight: 1, arbitrary: group }), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(""));
const pattern = fc
  .tuple(fc.constantFrom("", "", "^"), sequence, fc.constantFrom("", "", "$"), fc.option(sequence))
  .map(([start, body, end, other]) => start + body + end + (other === null ? "" : `|${other}`));
const subject = fc.string({ unit: fc.constantFrom("a", "b", "c", "1", ".", " ", "-", "\n", "A"), maxLength: 8 });

test("patterns match on MicroPython what they match in JavaScript", () => {
  const samples = fc.sample(fc.tuple(pattern, fc.constantFrom("", "i", "s"), subject), { numRuns: 1500, seed: 11 });
  const cases = samples.flatMap(([source, flags, text]) => {
    const translated = translate(source, flags);
    if ("why" in translated) return [];
    const found = new RegExp(source, flags).exec(text);
    // A group in a repetition keeps what it found last in `re`; none of these is repeated.
    const expected =
      found === null ? "None" : `[${String(found.index)}, ${[...found].map((each) => pythonValue(each)).join(", ")}]`;
    const python = `_show(_RegExp(${pythonText(translated.pattern)}, "", "", ${translated.groups}, {}).exec(${pythonText(text)}))`;
    return [{ source, flags, text, expected, python }];
  });
  const show = "def _show(m):\n    return None if m is None else [m.at] + list(m)";
  const results = evaluate(
    ["_RegExp"],
    cases.map(({ python, expected }) => `(${python}) == ${expected} or [${python}]`),
    show,
  );
  const differences = cases.flatMap(({ source, flags, text, expected }, at) =>
    results[at] === "True"
      ? []
      : [`/${source}/${flags} on ${JSON.stringify(text)}: expected ${expected}, got ${String(results[at])}`],
  );
  expect(cases.length).toBeGreaterThan(1000);
  expect(differences.slice(0, 12)).toEqual([]);
});
