import { same } from "../../support/conformance.js";

same(
  "CallableFunction.call",
  `
  function add(a: int, b: int): int { return a + b; } console.log(add.call(null, 1, 2), add.call(undefined, ...([3, 4] as [int, int])));
  class P { constructor(readonly x: int) {} plus(n: int): int { return this.x + n; } } const p = new P(1); const q = new P(10); console.log(p.plus.call(p, 5), p.plus.call(q, 5));
`,
);
same(
  "CallableFunction.apply",
  `
  function add(a: int, b: int): int { return a + b; } console.log(add.apply(null, [1, 2])); const xs: [int, int] = [5, 6]; console.log(add.apply(undefined, xs));
  class P { constructor(readonly x: int) {} plus(n: int): int { return this.x + n; } } const p = new P(1); console.log(p.plus.apply(p, [5]));
`,
);
same(
  "CallableFunction.bind",
  `
  const add = (a: int, b: int): int => a + b; const inc = add.bind(null, 1); console.log(inc(5), add.bind(null)(1, 2)); let n = 3; const plus = add.bind(null, n); n = 100; console.log(plus(1));
  class P { constructor(readonly x: int) {} plus(n: int): int { return this.x + n; } } const p = new P(7); const f = p.plus.bind(p); const g = p.plus.bind(p, 3); console.log(f(1), g()); console.log([1, 2].map(p.plus.bind(p)));
`,
);
same("Function.name", `function f(): void {} class Foo {} console.log(f.name, Foo.name);`);
same(
  "Array.length: stores",
  `const xs = [1, 2, 3]; xs.length = 1; console.log(xs, xs.length); xs.length = 0; console.log(xs, xs.length--);`.replace(
    ", xs.length--",
    "",
  ),
);
same(
  "CallableFunction.call: a this of its own",
  `function f(this: { x: int }, n: int): int { return this.x + n; } console.log(f.call({ x: 1 }, 2), f.apply({ x: 5 }, [1]));`,
);
