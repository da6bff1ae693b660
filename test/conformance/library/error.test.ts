import { same, sameError } from "../../support/conformance.js";

same(
  "Error.message",
  `
  try { throw new Error("broken"); } catch (e) { if (e instanceof Error) console.log(e.message, e.message.length); }
  const e = new Error(); console.log(e.message === "", new TypeError("t").message, Error("plain").message);
`,
);
same(
  "Error.name",
  `
  console.log(new Error("a").name, new TypeError("a").name, new RangeError("a").name, new SyntaxError("a").name, new ReferenceError("a").name);
  class MyError extends Error { override name = "MyError"; } console.log(new MyError("x").name, new MyError("x").message, String(new MyError("y")));
`,
);
same(
  "Error.cause",
  `
  const inner = new Error("inner"); const outer = new Error("outer", { cause: inner }); console.log(outer.cause === inner, outer.message, outer.name, new Error("x").cause);
  try { throw new TypeError("t", { cause: "why" }); } catch (e) { if (e instanceof TypeError) console.log(e.cause, e.message, e instanceof Error); }
`,
);
same(
  "Error.toString",
  `console.log(new Error("m").toString(), new RangeError("r").toString(), new Error().toString(), String(new TypeError("t")), \`\${new Error("u")}\`);`,
);
same(
  "ErrorConstructor and its kinds: instanceof",
  `
  for (const e of [new Error("a"), new TypeError("b"), new RangeError("c"), new SyntaxError("d"), new ReferenceError("e")]) console.log(e instanceof Error, e instanceof TypeError, e instanceof RangeError, e instanceof SyntaxError, e instanceof ReferenceError);
`,
);
same(
  "TypeErrorConstructor RangeErrorConstructor SyntaxErrorConstructor ReferenceErrorConstructor: caught by kind",
  `
  function f(n: int): void { if (n === 0) throw new TypeError("zero"); if (n === 1) throw new RangeError("one"); throw new Error("many"); }
  for (const n of [0, 1, 2]) { try { f(n); } catch (e) { if (e instanceof TypeError) console.log("type", e.message); else if (e instanceof RangeError) console.log("range", e.message); else throw new Error("wrapped", { cause: e }); } finally { console.log("done", n); if (n === 1) break; } }
`,
);
same(
  "Error subclasses",
  `
  class HttpError extends Error { constructor(readonly status: int, message: string) { super(message); this.name = "HttpError"; } }
  try { throw new HttpError(404, "not found"); } catch (e) { if (e instanceof HttpError) console.log(e.status, e.message, e.name, e instanceof Error, String(e)); }
`,
);
same(
  "AggregateErrorConstructor AggregateError.errors",
  `const e = new AggregateError([new Error("a"), new Error("b")], "both"); console.log(e.message, e.errors.length, e instanceof Error);`,
);
sameError("Error: uncaught", `console.log("before"); throw new RangeError("out");`);
