import { same } from "../../support/conformance.js";

same(
  "Array.slice",
  `
  const xs = [0, 1, 2, 3];
  console.log(xs.slice(), xs.slice(1), xs.slice(1, 3), xs.slice(-2), xs.slice(0, -1), xs.slice(3, 1), xs.slice(9), xs.slice(-9, 2));
  const copy = xs.slice(); copy.push(9); console.log(xs.length, copy.length);
`,
);
same(
  "Array.at",
  `
  const xs = [1, 2, 3]; const none: int[] = []; let i = -3;
  console.log(xs.at(0), xs.at(-1), xs.at(5), xs.at(-5), none.at(0), none.at(-1), xs.at(i), xs.at(-1)! + 1);
`,
);
same(
  "Array.concat",
  `
  const xs = [1]; const more: (int | int[])[] = [2, [3]];
  console.log(xs.concat([2, 3]), xs.concat(2, [3], 4), xs.concat(), xs.concat([]), xs, ["a"].concat("b"));
  const copy = xs.concat(); copy.push(5); console.log(xs, more.concat([[4]]));
`,
);
same(
  "Array.join",
  `
  const none: string[] = []; const gaps: (string | null)[] = ["a", null, "b"];
  console.log(["a", "b"].join(), ["a", "b"].join(""), ["a"].join("-"), none.join("-"), [1, 2].join(" "), [1.5, 2].join(";"), [true, false].join());
  console.log(gaps.join("-"), [[1, 2], [3]].join(";"), ["ä", "ö"].join("ü"));
`,
);
same(
  "Array.flat",
  `
  console.log([[1, 2], [3]].flat(), [[[1]], [[2]]].flat(), [[[1]], [[2]]].flat(2), [1, [2]].flat(), [[], [1]].flat(), [[1, [2]]].flat(0));
`,
);
same("Array.toReversed", `const xs = [1, 2, 3]; console.log(xs.toReversed(), xs, [].toReversed());`);
same(
  "Array.toSpliced",
  `const xs = [0, 1, 2]; console.log(xs.toSpliced(1, 1), xs.toSpliced(0, 0, 9), xs.toSpliced(-1), xs);`,
);
same(
  "Array.with",
  `
  const xs = [0, 1, 2]; console.log(xs.with(1, 9), xs.with(-1, 8), xs);
  try { xs.with(5, 1); } catch (e) { console.log(e instanceof RangeError); }
`,
);
same("Array.toString", `console.log([1, "a"].toString(), [].toString(), [[1], [2, 3]].toString());`);
same(
  "ReadonlyArray.length of readonly tuples and arrays",
  `
  const pair = [1, 2] as const; const list: readonly int[] = [3, 4];
  console.log(pair.length, pair.map((x) => x + 1), pair.includes(2), pair.slice(1), pair.concat([2]), list.indexOf(4), list.join("+"), pair.toReversed(), [...pair]);
`,
);
same(
  "ArrayConstructor.from",
  `
  console.log(Array.from("héy"), Array.from([1, 2]), Array.from([1, 2], (x) => x * 2), Array.from({ length: 3 }, (_, i) => i * i), Array.from({ length: 2 }, () => "x"), Array.from(new Set([1, 1, 2])));
  console.log(Array.from([5, 6], (x, i) => x + i), Array.from({ length: 0 }, (_, i) => i));
  const rows = Array.from({ length: 2 }, () => [0, 0]); rows[0]![1] = 5; console.log(rows);
`,
);
same("ArrayConstructor.of", `console.log(Array.of(1, 2), Array.of("a"), Array.of<int>());`);
same(
  "ArrayConstructor.isArray",
  `
  const xs: unknown[] = [[1], "a", 5, null, [1] as const]; console.log(xs.map((x) => Array.isArray(x)));
  const v: int | int[] = [1]; console.log(Array.isArray(v) ? v.length : v);
`,
);
same(
  "ArrayConstructor: a length",
  `
  const xs = new Array<int>(3); xs[0] = 1; xs[1] = 2; xs[2] = 3; console.log(xs, new Array().length, Array<int>(2).length, [...Array(3).keys()]);
`,
);

same(
  "join: the items are evaluated before the separator",
  `let n = 3;
let s = "-";
function setNumber(): string { n = 0; return "+"; }
function setText(): number { s = "#"; return 7; }
console.log([1, n, 3].join(setNumber()), n);
console.log([1, setText()].join(s), ["a", String(setText())].join(s));`,
);
