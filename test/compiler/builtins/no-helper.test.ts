import { transpileString } from "../../../src/compiler/index.js";

/** Common calls and the Python that they must give, with no helper: what an expert would write. */
const common: readonly (readonly [program: string, python: string])[] = [
  ["const xs: int[] = [1]; xs.push(2);", "xs.append(2)"],
  ["const xs = [1]; xs.push(2, 3);", "xs.extend([2, 3])"],
  ["const xs = [1]; xs.push(...[2]);", "xs.extend([2])"],
  ["const xs = [1]; xs.pop();", "xs.pop()"],
  ["const xs = [1]; print(xs.pop()!);", "print(xs.pop())"],
  ["const xs = [1]; print(xs.length);", "print(len(xs))"],
  ["const xs = [1, 2, 3]; print(xs.slice(1, 3));", "print(xs[1:3])"],
  ["const xs = [1, 2, 3]; print(xs.slice(-2));", "print(xs[-2:])"],
  ['const names = ["a"]; print(names.join("-"));', "print('-'.join(names))"],
  ["const xs = [1]; print(xs.includes(1));", "print(1 in xs)"],
  ['const s = "abc"; print(s.includes("b"));', 'print("b" in s)'],
  ['const s = "abc"; print(s.indexOf("b"));', 'print(s.find("b"))'],
  ["const xs = [1]; print(xs.map((x) => x * 2));", "print([x * 2 for x in xs])"],
  ["const xs = [1]; print(xs.filter((x) => x > 1));", "print([x for x in xs if x > 1])"],
  ["const xs = [1]; print(xs.some((x) => x > 1));", "print(any(x > 1 for x in xs))"],
  ["const xs = [1]; print(xs.every((x) => x > 1));", "print(all(x > 1 for x in xs))"],
  ["const xs = [1]; print(xs.map((x, i) => x + i));", "print([x + i for i, x in enumerate(xs)])"],
  ["const xs = [1]; print(xs.reduce((a, b) => a + b, 0));", "print(sum(xs))"],
  ["const xs = [2, 1]; xs.sort((a, b) => a - b);", "xs.sort()"],
  ["const xs = [1]; xs.forEach((x) => print(x));", "for x in xs:"],
  ["const a: int = 1; const b: int = 2; print(Math.min(a, b), Math.max(a, b));", "print(min(a, b), max(a, b))"],
  ["const a: int = 1; print(Math.abs(a));", "print(abs(a))"],
  ["const a: int = 7; print(Math.floor(a / 2));", "print(a // 2)"],
  ["const a: int = 7; print(Math.round(a));", "print(a)"],
  ["const t = 21.5; print(t.toFixed(1));", 'print("%.1f" % t)'],
  ['const s = "7"; print(s.padStart(3));', 'print("%3s" % s)'],
  ['const n: int = 7; print(n.toString().padStart(2, "0"));', ""],
  ["const m = new Map<string, int>(); m.set('a', 1);", "m['a'] = 1"],
  ["const m = new Map<string, int>(); print(m.get('a'));", "print(m.get('a'))"],
  ["const m = new Map<string, int>(); print(m.has('a'));", "print('a' in m)"],
  ["const s = new Set<int>(); s.add(1); print(s.has(1));", "print(1 in s)"],
  ["const n: int = 255; print(n.toString(16));", 'print("%x" % n)'],
  ["const n: int = 255; print(String(n));", "print(str(n))"],
];

test.each(common)("%s", (program, python) => {
  const { files, diagnostics } = transpileString(program);
  expect(diagnostics).toEqual([]);
  const text = files[0]?.text ?? "";
  expect(text).not.toMatch(/^(?:def|class) /m);
  expect(text.replace(/'/g, '"')).toContain(python.replace(/'/g, '"'));
});
