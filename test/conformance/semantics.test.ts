/** The differences that docs/semantics.md lists: what each prints on MicroPython, beside what Node prints. */
import { differs, raises, same } from "../support/conformance.js";

describe("values", () => {
  differs("null and undefined are one", "const f = (x: number | null = 5) => x; console.log(f(null))", "5\n");
  same("null is printed where only null may stand", "const f = (x: string | null) => `${x}`; console.log(f(null))");
  differs("text is code points", 'console.log("😀".length)', "1\n");
  differs("only ASCII letters have another case", 'console.log("éa".toUpperCase(), "ÉA".toLowerCase())', "éA Éa\n");
  differs("a text that is no literal is no format", 'const s = "%s".slice(0); console.log(s, 1)', "%s 1\n");
  same("a literal text is a format", 'console.log("%s and %d", "a", 1)');
  differs("integers have no bound", "let n = 9007199254740992; n += 1; console.log(n)", "9007199254740993\n");
  differs(
    "integers print without an exponent",
    "let n = 1000000000000000; n *= 1000000000; console.log(n)",
    "1000000000000000000000000\n",
  );
  differs("an integer zero has no sign", "const f = (n: number) => -n; console.log(f(0))", "0\n");
  same("a float zero has one", "const f = (n: number) => -n * 0.5; console.log(1 / f(0.5) < 0, f(0.25))");
});

describe("arrays and records", () => {
  raises("IndexError", "reading outside", "const xs = [1]; const f = (i: number) => xs[i]; console.log(f(3))");
  raises("IndexError", "storing outside", "const xs = [1]; xs[5] = 1; console.log(xs.length)");
  raises(
    "ZeroDivisionError",
    "the remainder of integers by zero",
    "const f = (a: number, b: number) => a % b; console.log(f(1, 0))",
  );
  same(
    "reading outside where it is expected",
    "const xs = [1]; const f = (i: number) => xs[i] ?? 'none'.length; console.log(f(0), f(7))",
  );
});

describe("objects", () => {
  raises(
    "KeyError",
    "arithmetic with a key that is not there",
    "const r: Record<string, number> = {}; const f = (k: string) => r[k] * 2; console.log(f('a'))",
  );
  same(
    "a key that is not there, kept",
    "const r: Record<string, number> = {}; const f = (k: string) => r[k]; console.log(f('a') === undefined)",
  );
  differs(
    "properties added later are listed in the order of the type",
    "interface P { a?: number; b?: number } const p: P = {}; p.b = 1; p.a = 2; console.log(Object.keys(p).join())",
    "a,b\n",
  );
});
