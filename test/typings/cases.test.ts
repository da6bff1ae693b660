import { checkCases } from "./support/cases.js";
import type { Place } from "./support/cases.js";
import type { Target } from "./support/inventory.js";

const targets: readonly Target[] = ["micropython", "pycom"];
const outcomes = new Map(targets.map((target) => [target, checkCases(target)]));
const key = ({ file, line, column }: Place): string => `${file}:${String(line)}:${String(column)}`;

describe.each([...outcomes])("with the declarations of %s", (_target, { expected, found }) => {
  const errors = new Map(found.map((error) => [key(error), error]));
  const places = new Set(expected.map(key));

  test.each(expected.map((place) => [key(place), place.text]))("there is an error at %s: %s", (at) => {
    const [line] = at.split(/(?<=:\d+):/);
    const near = found.filter((error) => key(error).startsWith(`${line ?? at}:`)).map(key);
    expect(errors.has(at) ? [at] : near).toEqual([at]);
  });

  test("there is no other error", () => {
    expect(
      found.filter((error) => !places.has(key(error))).map((error) => `${key(error)} ${error.text}\n${error.message}`),
    ).toEqual([]);
  });
});

test("there are wrong uses in plenty", () => {
  expect([...outcomes.values()].flatMap(({ expected }) => expected).length).toBeGreaterThanOrEqual(150);
});
