import { same, sameError } from "../../support/conformance.js";

same(
  "Array.map",
  `
  const xs = [1, 2, 3]; const none: int[] = [];
  console.log(xs.map((x) => x * 2), none.map((x) => x), xs.map((x, i) => x * i), xs.map((x, i, all) => x + i + all.length), xs.map(() => "a"));
  const double = (x: int): int => x * 2;
  function named(x: int, i: int): string { return i + ":" + x; }
  console.log(xs.map(double), xs.map(named), xs.map((x) => { const y = x + 1; return y * y; }));
`,
);
same(
  "Array.map: library functions as callbacks",
  `
  console.log(["1", "2.5", "x"].map(Number), [1, 2].map(String), ["10", "10", "10"].map((s) => parseInt(s)), [1.5, -1.5].map(Math.abs));
  console.log([0, 1, 2].map(Boolean), ["1.5px"].map(parseFloat));
`,
);
same(
  "Array.map: closures keep their own item",
  `
  const made = [1, 2, 3].map((x) => () => x * 10);
  console.log(made.map((f) => f()).join());
`,
);
same(
  "Array.map: this of a method",
  `
  class Scale { constructor(private readonly by: int) {} all(xs: int[]): int[] { return xs.map((x) => x * this.by); } }
  console.log(new Scale(3).all([1, 2]));
`,
);
same(
  "Array.map: pairs taken apart",
  `
  const pairs: [string, int][] = [["a", 1], ["b", 2]];
  console.log(pairs.map(([k, v]) => k + v), pairs.map(([, v], i) => v * i), pairs.filter(([k]) => k > "a"));
`,
);
sameError("Array.map: a callback that throws", `[1].map((x) => { console.log(x); throw new TypeError("no"); });`);
same(
  "Array.filter",
  `
  const xs = [1, 2, 3, 4]; const none: string[] = [];
  console.log(xs.filter((x) => x % 2 === 0), none.filter((s) => s), xs.filter((x, i) => i > 1), xs.filter((x, i, all) => x === all.length), xs.filter(Boolean));
  const words: (string | null)[] = ["a", null, "", "b"];
  console.log(words.filter((w) => w !== null), words.filter((w): w is string => !!w));
  console.log(xs.filter((x) => { const y = x * 2; return y > 4; }));
`,
);
same(
  "Array.flatMap",
  `
  const xs = [1, 2];
  console.log(xs.flatMap((x) => [x, x * 10]), xs.flatMap((x, i) => (i === 0 ? [] : [x])), ["a b", "c"].flatMap((s) => s.split(" ")), xs.flatMap((x) => x + 1));
`,
);
same(
  "Array.forEach",
  `
  const xs = [10, 20];
  xs.forEach((x) => console.log(x));
  xs.forEach((x, i) => console.log(i, x));
  xs.forEach((x, i, all) => console.log(x, i, all.length));
  let total = 0;
  xs.forEach((x) => { total += x; });
  console.log(total);
  xs.forEach((x) => { if (x === 10) return; console.log("late", x); });
  const out: int[] = [];
  xs.forEach((x) => out.push(x + 1));
  console.log(out);
`,
);
same(
  "Array.forEach: names of the callback do not leak",
  `
  const x = "outer"; let i = 5;
  [1, 2].forEach((x) => { const y = x + 1; console.log(x, y); });
  [1].forEach((x, i) => console.log(x, i));
  console.log(x, i);
  function f(): string { const item = "mine"; [1].forEach((item) => console.log(item)); return item; }
  console.log(f());
`,
);
same(
  "Array.forEach: the list may grow meanwhile",
  `
  const xs = [1, 2];
  xs.forEach((x) => { if (xs.length < 6) xs.push(x * 10); });
  console.log(xs);
`,
);
same(
  "Array.reduce",
  `
  const xs = [1, 2, 3]; const none: int[] = [];
  console.log(xs.reduce((a, b) => a + b, 0), xs.reduce((a, b) => a + b), xs.reduce((a, b) => a * b, 1), none.reduce((a, b) => a + b, 7));
  console.log(xs.reduce((text, x) => text + x, ""), xs.reduce((a, x, i) => a + x * i, 0), xs.reduce((a, x, i, all) => a + all.length, 0));
  console.log(xs.reduce((best, x) => (x > best ? x : best), 0), [[1, 2], [3]].reduce((a, b) => a.concat(b), []), ["ab", "c"].reduce((n, s) => n + s.length, 0));
  console.log([5, 3, 9].reduce((a, b) => Math.max(a, b)), xs.reduce((a, x, i) => a + i));
`,
);
same(
  "Array.reduce: of nothing without a start throws",
  `
  const none: int[] = [];
  try { console.log(none.reduce((a, b) => a + b)); } catch (e) { console.log(e instanceof TypeError); }
`,
);
same(
  "Array.reduceRight",
  `
  const xs = ["a", "b", "c"];
  console.log(xs.reduceRight((a, b) => a + b), xs.reduceRight((a, b) => a + b, "z"), xs.reduceRight((a, b, i) => a + b + i, ""));
`,
);
same(
  "Array.keys",
  `for (const i of ["a", "b"].keys()) console.log(i); console.log([...[5, 6].keys()], Array.from([7, 8].keys()));`,
);
same("Array.values", `for (const x of ["a", "b"].values()) console.log(x); console.log([...[5, 6].values()]);`);
same(
  "Array.entries",
  `for (const [i, x] of ["a", "b"].entries()) console.log(i, x); console.log([...["q"].entries()].length);`,
);
