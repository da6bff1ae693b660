import { same, sameError } from "../../support/conformance.js";

same(
  "Array.includes",
  `
  const xs = [1, 2, 3]; const names = ["a", "b"]; const none: int[] = [];
  console.log(xs.includes(2), xs.includes(9), none.includes(1), names.includes("b"), names.includes("c"));
  console.log(xs.includes(1, 1), xs.includes(3, -1), xs.includes(1, -1), xs.includes(3, 9));
`,
);
same(
  "Array.includes: NaN is found, objects by identity",
  `
  const xs: number[] = [1.5, Number("x")];
  console.log(xs.includes(NaN), xs.includes(Number("y")), [0].includes(-0));
  class P { constructor(readonly x: int) {} }
  const p = new P(1); const ps = [p, new P(2)];
  console.log(ps.includes(p), ps.includes(new P(1)));
  const pair = [1, 2]; const pairs = [pair, [3, 4]];
  console.log(pairs.includes(pair), pairs.includes([1, 2]));
`,
);
same(
  "Array.includes: booleans are not numbers",
  `
  const flags = [true, false]; const mixed: (number | boolean)[] = [1, true];
  console.log(flags.includes(true), mixed.includes(true), mixed.includes(0), [mixed[0]].includes(true));
`,
);
same(
  "Array.indexOf",
  `
  const xs = [5, 6, 5]; const names = ["x", "ö"]; const none: string[] = [];
  console.log(xs.indexOf(5), xs.indexOf(6), xs.indexOf(7), names.indexOf("ö"), none.indexOf("x"));
  console.log(xs.indexOf(5, 1), xs.indexOf(5, -1), xs.indexOf(6, -1), xs.indexOf(5, 9), xs.indexOf(5, -9));
  const list = [[1], [2]]; const first = list[0];
  console.log(first && list.indexOf(first), list.indexOf([2]), [NaN].indexOf(NaN));
`,
);
same(
  "Array.lastIndexOf",
  `
  const xs = [5, 6, 5];
  console.log(xs.lastIndexOf(5), xs.lastIndexOf(6), xs.lastIndexOf(7), xs.lastIndexOf(5, 1), xs.lastIndexOf(5, -2), xs.lastIndexOf(5, -9));
`,
);
same(
  "Array.some",
  `
  const xs = [1, 2, 3]; const none: int[] = [];
  console.log(xs.some((x) => x > 2), xs.some((x) => x > 3), none.some((x) => x > 0), xs.some((x, i) => x === i), xs.some((x, i) => x === i + 1));
  console.log(xs.some((x, i, all) => x === all[i]), ["", "a"].some((s) => s), [0, 0].some((x) => x));
`,
);
same(
  "Array.some: stops at the first",
  `
  const seen: int[] = [];
  console.log([1, 2, 3].some((x) => { seen.push(x); return x === 2; }), seen.join());
`,
);
same(
  "Array.every",
  `
  const xs = [1, 2, 3]; const none: int[] = [];
  console.log(xs.every((x) => x > 0), xs.every((x) => x > 1), none.every((x) => x > 0), xs.every((x, i) => x === i + 1), xs.every((x, i, all) => all.length > i));
  const seen: int[] = [];
  console.log(xs.every((x) => { seen.push(x); return x < 2; }), seen.join());
`,
);
same(
  "Array.find",
  `
  const xs = [1, 20, 30]; const none: string[] = [];
  console.log(xs.find((x) => x > 5), xs.find((x) => x > 50), none.find((s) => s !== ""), xs.find((x, i) => i === 2), xs.find((x, i, all) => x === all[1]));
  const found = xs.find((x) => { const y = x * 2; return y === 60; });
  console.log(found ?? -1);
`,
);
same(
  "Array.findIndex",
  `
  const xs = [1, 20, 30];
  console.log(xs.findIndex((x) => x > 5), xs.findIndex((x) => x > 50), xs.findIndex((x, i) => i === 2), xs.findIndex((x, i, all) => x === all[1]));
`,
);
same(
  "Array.findLast",
  `
  const xs = [1, 20, 30];
  console.log(xs.findLast((x) => x < 25), xs.findLast((x) => x > 50), xs.findLast((x, i) => i < 2), xs.findLast((x, i, all) => x === all[0]));
`,
);
same(
  "Array.findLastIndex",
  `
  const xs = [1, 20, 30];
  console.log(xs.findLastIndex((x) => x < 25), xs.findLastIndex((x) => x > 50), xs.findLastIndex((x, i) => i < 2));
`,
);
sameError(
  "Array.find: a callback that throws",
  `
  [1, 2].find((x) => { if (x === 2) throw new Error("two"); console.log(x); return false; });
`,
);
