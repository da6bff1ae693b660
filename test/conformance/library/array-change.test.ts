import { same, sameError } from "../../support/conformance.js";

same(
  "Array.length",
  `const xs = [1, 2]; console.log(xs.length, [].length, "é".length); xs.push(3); console.log(xs.length);`,
);
same(
  "Array.push",
  `
  const xs: int[] = []; xs.push(1); xs.push(2, 3); const n = xs.push(4); xs.push(...[5, 6]); xs.push(...[7], 8); xs.push();
  console.log(xs, n, xs.push(9, 10), [[1]].push([2]));
  class Box { items: string[] = []; add(s: string): this { this.items.push(s); return this; } }
  console.log(new Box().add("a").add("b").items);
`,
);
same(
  "Array.pop",
  `
  const xs = [1, 2, 3]; const last = xs.pop(); xs.pop(); console.log(last, xs, xs.pop(), xs.pop(), xs.length);
  const stack = [4, 5]; while (stack.length > 0) console.log(stack.pop()! + 1);
  const words = ["a"]; console.log(words.pop() ?? "none", words.pop() ?? "none");
`,
);
same(
  "Array.shift",
  `
  const xs = [1, 2, 3]; const first = xs.shift(); xs.shift(); console.log(first, xs, xs.shift(), xs.shift(), xs.length);
  const queue = ["a"]; console.log(queue.shift() ?? "none", queue.shift() ?? "none");
`,
);
same(
  "Array.unshift",
  `const xs = [3]; xs.unshift(2); const n = xs.unshift(0, 1); xs.unshift(...[8, 9]); console.log(xs, n, xs.unshift());`,
);
same("Array.reverse", `const xs = [1, 2, 3]; xs.reverse(); console.log(xs, xs.reverse() === xs, xs, [].reverse());`);
same(
  "Array.splice",
  `
  const make = (): int[] => [0, 1, 2, 3, 4];
  let xs = make(); console.log(xs.splice(1, 2), xs);
  xs = make(); console.log(xs.splice(-2), xs);
  xs = make(); console.log(xs.splice(1, 0, 7, 8), xs);
  xs = make(); console.log(xs.splice(9, 1, 7), xs);
  xs = make(); console.log(xs.splice(-9, 1), xs);
  xs = make(); console.log(xs.splice(1, -1), xs);
  xs = make(); xs.splice(2, 1); xs.splice(0, 0, 9); xs.splice(1, 1, 5, 6); console.log(xs);
  xs = make(); xs.splice(-1, 0, 8); console.log(xs);
  xs = make(); xs.splice(2, 99); console.log(xs);
  xs = make(); xs.splice(1, 1, ...[8, 9]); console.log(xs);
`,
);
same(
  "Array.fill",
  `
  console.log([1, 2, 3].fill(0), [1, 2, 3].fill(7, 1), [1, 2, 3].fill(7, -1), [1, 2, 3].fill(7, 0, 2), [1, 2, 3].fill(7, 5), new Array<int>(3).fill(0), Array(2).fill("x"));
  const xs = [1, 2]; xs.fill(9); console.log(xs);
  const rows = new Array<int[]>(2).fill([]); rows[0]?.push(1); console.log(rows);
`,
);
same(
  "Array.copyWithin",
  `
  console.log([1, 2, 3, 4, 5].copyWithin(0, 3), [1, 2, 3, 4, 5].copyWithin(1, 0, 3), [1, 2, 3, 4, 5].copyWithin(-2, -3, -1), [1, 2, 3].copyWithin(2, 0));
`,
);
same(
  "Array.sort: by text without a callback",
  `
  console.log([10, 9, 1, 100, -5].sort(), ["b", "a", "C", "é", "z"].sort(), [true, false].sort(), [3, 1, 2].sort());
  const words = ["b", "a"]; words.sort(); console.log(words, words.sort() === words);
`,
);
same(
  "Array.sort: with a comparison",
  `
  const xs = [3, 1, 2, 10]; xs.sort((a, b) => a - b); console.log(xs); xs.sort((a, b) => b - a); console.log(xs);
  class Person { constructor(readonly name: string, readonly age: int) {} }
  const people = [new Person("x", 3), new Person("y", 1), new Person("z", 3), new Person("w", 1)];
  console.log(people.sort((a, b) => a.age - b.age).map((p) => p.name).join(), people.sort((a, b) => b.age - a.age).map((p) => p.name).join());
  console.log(["bb", "a", "cc", "d"].sort((a, b) => a.length - b.length), ["b", "a"].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)), [].sort((a, b) => 0));
  console.log([5, 2, 8].sort((a, b) => a - b).map((x) => x + 1));
`,
);
same(
  "Array.sort: stable over many",
  `
  const many: int[] = []; for (let i = 0; i < 40; i++) many.push((i * 7) % 40);
  console.log(many.sort((a, b) => (a % 3) - (b % 3)).join());
`,
);
same(
  "Array.sort: undefined goes last",
  `
  const xs: (int | undefined)[] = [3, undefined, 1]; console.log(xs.sort(), xs.sort((a, b) => (b ?? 0) - (a ?? 0)));
`,
);
sameError("Array.sort: a callback that throws", `[2, 1].sort(() => { throw new Error("no"); });`);
same(
  "Array.toSorted",
  `
  const xs = [3, 1, 2]; console.log(xs.toSorted(), xs.toSorted((a, b) => b - a), xs, [10, 9].toSorted(), ["b", "a"].toSorted());
  class Item { constructor(readonly k: int) {} }
  console.log([new Item(2), new Item(1)].toSorted((a, b) => a.k - b.k).map((o) => o.k));
`,
);
same(
  "Array: stores make an empty array longer",
  `const a: int[] = []; for (let i = 0; i < 3; i++) a[i] = i * i; a[a.length] = 9; console.log(a); class B { items: string[] = []; } const b = new B(); b.items[0] = "x"; b.items[0] = "y"; console.log(b.items);`,
);
