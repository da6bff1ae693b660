import { rejected, same } from "../support/conformance.js";

describe("receivers are found before the arguments run", () => {
  same(
    "Map.set",
    "let m = new Map<string, number>(); const first = m; function swap() { m = new Map(); return 5; } m.set('k', swap()); console.log(first.get('k'), m.get('k'));",
  );
  same(
    "Set.add",
    "let s = new Set<number>(); const first = s; function swap() { s = new Set<number>(); return 1; } const result = s.add(swap()); console.log(result === first, first.has(1), s.has(1));",
  );
  same(
    "Map.has",
    "let m = new Map([[1, 'a']]); function swap() { m = new Map(); return 1; } console.log(m.has(swap()), m.has(1));",
  );
  same(
    "two effects of one Map.set",
    "const xs = [1, 2, 3]; const m = new Map<number, number>(); m.set(xs.length, xs.pop()!); m.set(xs.pop()!, xs.pop()!); console.log(m.get(3), m.get(2));",
  );
  same(
    "map of a callback that a call gives",
    "let xs = [1, 2, 3]; function pick() { xs = [100]; return (v: number) => v * 2; } console.log(xs.map(pick()));",
  );
  same(
    "the third argument of a callback",
    "let xs = [1, 2]; const first = xs; xs.forEach((_, __, all) => { console.log(all === first); xs = [9]; });",
  );
});

describe("spread takes the items at its place", () => {
  same(
    "in an array",
    "const xs = [1, 2]; function add() { xs.push(9); return 3; } console.log([...xs, add()], [0, ...xs, xs.pop()], xs);",
  );
  same(
    "in an array before a statement",
    "const xs = [1, 2]; let n = 0; console.log([...xs, (n = xs.push(7)), n], xs);",
  );
});

describe("object patterns", () => {
  same("rest of an object", "const { b, ...rest } = { a: 1, b: 2, c: 3 }; console.log(b, rest, rest.a + rest.c);");
  same(
    "rest in an assignment",
    "const o = { a: 1, b: 2, c: 3 }; let a: number, rest: { b: number; c: number }; ({ a, ...rest } = o); console.log(a, rest);",
  );
  same(
    "nested rest",
    "const { x: { d, ...inner }, ...outer } = { x: { d: 1, e: 2, f: 3 }, y: 4 }; console.log(d, inner, outer);",
  );
  same(
    "rest of a parameter",
    "function f({ a, ...others }: { a: number; b: string; c: boolean }) { return others; } const o = { a: 1, b: 'x', c: true }; console.log(f(o), f(o) === f(o));",
  );
  same(
    "rest of a record",
    "const r: Record<string, number> = { a: 1, b: 2, c: 3 }; const { a, ...rest } = r; console.log(a, rest, Object.keys(rest));",
  );
  same(
    "rest beside a computed key",
    "const key = 'b'; const { [key]: b, ...rest } = { a: 1, b: 2 }; console.log(b, rest);",
  );
  same(
    "rest of an instance",
    "class P { x = 1; y = 2; sum() { return 3; } } const { x, ...rest } = new P(); console.log(x, rest);",
  );
  same(
    "indexes of arrays",
    "const xs = [1, 2, 3]; const i = 2; const { [i]: a, 0: b, length } = xs; let c: number; ({ [1]: c } = xs); console.log(a, b, c, length);",
  );
  same(
    "defaults from a record",
    "const r: Record<string, number> = { a: 1 }; const k = 'z'; const { a = 5, b = 6, [k]: z = 7 } = r; console.log(a, b, z);",
  );
  rejected(
    "TSN1001",
    "function f<T extends { a: number }>(o: T) { const { a, ...rest } = o; return rest; } console.log(f({ a: 1, b: 2 }));",
  );
});

describe("arguments that are undefined", () => {
  same(
    "join",
    "console.log(['a', 'b'].join(undefined), [1, 2].join(undefined)); const s = [';', undefined]; console.log([1, 2].join(s[1]));",
  );
  same(
    "splice",
    "const xs = [0, 1, 2]; xs.splice(1, undefined as unknown as number, 9); console.log(xs); xs.splice(1); console.log(xs);",
  );
});
