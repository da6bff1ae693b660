/** `using` declarations. */
import { same } from "../support/conformance.js";

const resource =
  'class R { constructor(public n: string) { console.log("open", n) } [Symbol.dispose]() { console.log("close", this.n) } }';

describe("using", () => {
  same(
    "closes in reverse order",
    `${resource} function f() { using a = new R("a"); using b = new R("b"); console.log(a.n, b.n) } f()`,
  );
  same(
    "closes before the value is used",
    `${resource} function f() { using a = new R("a"); return a.n + "!" } console.log(f())`,
  );
  same(
    "closes on an exception",
    `${resource} function f() { using a = new R("a"); throw new Error("x" + a.n) } try { f() } catch (e) { console.log((e as Error).message) }`,
  );
  same("in a block", `${resource} { using a = new R("a"); console.log(a.n) } console.log("out")`);
  same(
    "in a loop",
    `${resource} for (const n of ["a", "b"]) { using r = new R(n); if (n === "a") continue; console.log(r.n) }`,
  );
});
