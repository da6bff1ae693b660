/** Enums: numeric, string, const, computed, by name and by value. */
import { rejected, same } from "../support/conformance.js";

describe("enums", () => {
  same("numeric", "enum C { Red, Green, Blue } console.log(C.Red, C.Green, C.Blue)");
  same("from a number on", "enum C { A = 5, B, D = 10, E } console.log(C.A, C.B, C.D, C.E)");
  same("strings", "enum C { Red = 'red', Green = 'green' } console.log(C.Red, C.Green === 'green')");
  same("mixed", "enum C { A = 1, B = 'b' } console.log(C.A, C.B)");
  same("const", "const enum C { A = 1, B = A << 2, S = 's' } console.log(C.A, C.B, C.S)");
  same(
    "computed from others",
    "enum F { None = 0, Read = 1 << 0, Write = 1 << 1, All = Read | Write } console.log(F.None, F.Read, F.Write, F.All)",
  );
  same(
    "flags",
    "enum F { A = 1, B = 2, C = 4 } let f = F.A | F.C; console.log((f & F.B) !== 0, (f & F.C) !== 0); f |= F.B; f &= ~F.A; console.log(f)",
  );
  same(
    "computed by a call",
    "function n() { return 7 } enum E { A = 1, B = n(), C = 'x'.length } console.log(E.A, E.B, E.C)",
  );
  same(
    "computed from its own",
    "function n(k: number) { return k * 2 } enum E { A = n(2), B = n(E.A), C = A + 1 } console.log(E.A, E.B, E.C)",
  );
  same("negative and fractions", "enum E { A = -1, B, C = 1.5, D = -2.5 } console.log(E.A, E.B, E.C, E.D)");
  same("hexadecimal", "enum E { A = 0xff, B = 0b101 } console.log(E.A, E.B)");
  same("templates", "const p = 'a'; enum E { A = `x`, B = `${A}y` } console.log(E.A, E.B, p)");
  same("the name of a number", "enum C { Red, Green } console.log(C[0], C[1], C[C.Green])");
  same(
    "the name of a variable",
    "enum C { Red, Green } const cs = [C.Green, C.Red]; for (const c of cs) console.log(C[c])",
  );
  same("the name of none", "enum C { Red, Green } let n = 7; console.log(C[n] === undefined, C[n])");
  same("two members of one number", "enum C { A = 1, B = 1 } let n = 1; console.log(C[n], C[1])");
  same("names of computed members", "function n() { return 3 } enum C { A = n() } let k = 3; console.log(C[k])");
  same("by a name", "enum C { Red, Green } console.log(C['Green'])");
  same(
    "by a name that is worked out",
    "enum C { Red = 'r', Green = 'g' } for (const k of ['Red', 'Green'] as (keyof typeof C)[]) console.log(C[k])",
  );
  same(
    "in a switch",
    "enum C { A, B } function f(c: C) { switch (c) { case C.A: return 'a'; case C.B: return 'b' } } console.log(f(C.A), f(C.B))",
  );
  same("as a parameter and a default", "enum C { A, B } function f(c: C = C.B) { return c } console.log(f(), f(C.A))");
  same(
    "as a key",
    "enum C { A, B } const r: Record<C, string> = { [C.A]: 'a', [C.B]: 'b' }; console.log(r[C.A], r[C.B])",
  );
  same(
    "strings as keys",
    "enum C { A = 'x', B = 'y' } const r: Record<C, number> = { [C.A]: 1, [C.B]: 2 }; let c = C.B as C; console.log(r[c], r.x)",
  );
  same("merged", "enum C { A } enum C { B = 5 } console.log(C.A, C.B)");
  same("merged, with names", "enum C { A } enum C { B = 5 } let n = 5; console.log(C[n], C[0])");
  same("in a function", "function f() { enum C { A = 3 } return C.A } console.log(f())");
  same("Python's words", "enum C { None, True, class, from } console.log(C.None, C.True, C.class, C.from)");
  same("Object.keys", "enum C { A = 'x', B = 'y' } console.log(Object.keys(C).join(), Object.values(C).join())");
  same(
    "Object.keys of numbers",
    "enum C { A, B } console.log(Object.keys(C).join(), Object.values(C).join(), Object.entries(C).length)",
  );
  same("as a value", "enum C { A = 1, B } function f(e: typeof C) { return e.A + e.B } console.log(f(C))");
  same(
    "a type of members",
    "enum K { Circle = 'c', Square = 's' } type S = { kind: K.Circle; r: number } | { kind: K.Square; w: number }; function a(s: S) { return s.kind === K.Circle ? s.r : s.w } console.log(a({ kind: K.Circle, r: 1 }), a({ kind: K.Square, w: 2 }))",
  );
  same(
    "comparison",
    "enum L { Low = 1, High = 3 } let l = L.High as L; console.log(l > L.Low, l === L.High, l !== L.Low)",
  );
  same(
    "in a class",
    "enum S { Off, On } class Lamp { state = S.Off; toggle() { this.state = this.state === S.On ? S.Off : S.On; return this } } const l = new Lamp().toggle(); console.log(l.state, S[l.state])",
  );
  same("in a template", "enum C { A = 'x', B = 2 } console.log(`${C.A}-${C.B}`)");
  same("in arithmetic", "enum C { A = 2, B } console.log(C.A * C.B, C.B / C.A, C.A + 1)");
  same("declared only", "declare enum D { A } console.log('ok')");
  rejected("TSN1001", "enum C { 'a-b' = 1 } console.log(1)");
});
