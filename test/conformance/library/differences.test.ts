/** The differences of the library that docs/semantics.md lists: what each prints on MicroPython, beside what Node prints. */
import { differs, raises, same } from "../../support/conformance.js";

describe("texts", () => {
  differs("letters beyond ASCII keep their case", 'console.log("Aé".toUpperCase())', "Aé\n");
  differs("white space beyond ASCII stays", 'console.log("\\u00a0a".trim().length)', "2\n");
  raises("IndexError", "charCodeAt outside", 'const f = (i: int) => "abc".charCodeAt(i); console.log(f(9))');
  differs(
    "repeat of a negative count",
    'const n = [1, 2].indexOf(3); try { console.log("[" + "x".repeat(n) + "]"); } catch { console.log("throws"); }',
    "[]\n",
  );
});

describe("numbers", () => {
  raises("ValueError", "rounding NaN", 'const x = Number("x"); console.log(Math.floor(x))');
  raises("OverflowError", "rounding an infinity", "const x = 1 / Number('0'); console.log(Math.ceil(x))");
  raises("ValueError", "a result that is not finite", "const x = 1000; console.log(Math.exp(x))");
  raises("ValueError", "the largest of none", "const xs: int[] = []; console.log(Math.max(...xs))");
  same(
    "roots and logarithms outside their domain",
    "const x = -1; console.log(Math.sqrt(x), Math.log(x), Math.log(0), Math.asin(2))",
  );
  differs(
    "toFixed of a variable that holds NaN",
    'const show = (x: number) => x.toFixed(1); console.log(show(Number("x")))',
    "nan\n",
  );
});

describe("arrays", () => {
  differs("places that are not filled", "console.log(new Array<int>(2).map(() => 1))", "[ 1, 1 ]\n");
  same("an array that starts empty grows", "const xs: int[] = []; xs[0] = 1; xs[2] = 3; console.log(xs.length)");
  raises(
    "IndexError",
    "pop of an empty array for its effect",
    "const xs = [1]; xs.pop(); xs.pop(); console.log(xs.length)",
  );
  raises("IndexError", "a typed array outside", "const u = new Uint8Array(1); u[3] = 1; console.log(u.length)");
});

describe("console, JSON and patterns", () => {
  differs(
    "directives in a variable",
    'const f = (text: string) => console.log(text, 5); f("%d items")',
    "%d items 5\n",
  );
  differs(
    "a trailing comma in JSON",
    'try { console.log(JSON.parse("[1,]")); } catch { console.log("throws"); }',
    "[ 1 ]\n",
  );
  differs("a function in an object", "console.log({ f: (x: int) => x })", "{ f: [Function (anonymous)] }\n");
});
