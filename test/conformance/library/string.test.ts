import { same } from "../../support/conformance.js";

same(
  "String.length",
  `console.log("".length, "abc".length, "éö".length); const s = "x"; console.log(s.length, (s + s).length);`,
);
same(
  "String.at",
  `const s = "abc"; let i = -3; console.log(s.at(0), s.at(-1), s.at(5), s.at(-5), "".at(0), s.at(i), s.at(-1)! + "!");`,
);
same(
  "String.charAt",
  `const s = "abc"; let i = -1; console.log(s.charAt(0), s.charAt(2), s.charAt(9) === "", s.charAt(i) === "", "é".charAt(0));`,
);
same(
  "String.charCodeAt",
  `const s = "Aé"; for (let i = 0; i < s.length; i++) console.log(s.charCodeAt(i)); console.log("a".charCodeAt(0) + 1);`,
);
same(
  "String.codePointAt",
  `const s = "aé"; console.log(s.codePointAt(0), s.codePointAt(1), s.codePointAt(9), s.codePointAt(0)! + 1);`,
);
same("String.concat", `console.log("a".concat("b", "c"), "a".concat(), "".concat("x"));`);
same(
  "String.endsWith",
  `const s = "abc"; console.log(s.endsWith("bc"), s.endsWith("ab"), s.endsWith(""), s.endsWith("b", 2), s.endsWith("b", -1), s.endsWith("abc", 99));`,
);
same(
  "String.startsWith",
  `const s = "abc"; let n = -4; console.log(s.startsWith("ab"), s.startsWith("b"), s.startsWith("b", 1), s.startsWith("a", n), s.startsWith(""), s.startsWith("c", 99));`,
);
same(
  "String.includes",
  `const s = "abc"; let n = -4; console.log(s.includes("b"), s.includes("x"), s.includes(""), s.includes("a", 1), s.includes("a", n), s.includes("c", 99));`,
);
same(
  "String.indexOf",
  `const s = "abcabc"; let n = -4; console.log(s.indexOf("c"), s.indexOf("x"), s.indexOf(""), s.indexOf("c", 3), s.indexOf("a", n), s.indexOf("", 99), s.indexOf("a", 99));`,
);
same(
  "String.lastIndexOf",
  `const s = "abcabc"; let n = -4; console.log(s.lastIndexOf("c"), s.lastIndexOf("x"), s.lastIndexOf(""), s.lastIndexOf("c", 4), s.lastIndexOf("a", n), s.lastIndexOf("b", 0), s.lastIndexOf("abc", 3));`,
);
same(
  "String.padEnd",
  `const s = "ab"; let n = 5; console.log(s.padEnd(4) + "|", s.padEnd(5, "-"), s.padEnd(7, "xyz"), s.padEnd(1), s.padEnd(n, "é"), s.padEnd(6, ""), (s + "c").padEnd(5, "."));`,
);
same(
  "String.padStart",
  `
  const s = "ab"; let n = 5; const v = 7; const neg = -7;
  console.log(s.padStart(4), s.padStart(5, "-"), s.padStart(7, "xyz"), s.padStart(1), s.padStart(n), s.padStart(n, "é"), s.padStart(6, ""));
  console.log(String(v).padStart(3, "0"), v.toString().padStart(2, "0"), String(neg).padStart(4, "0"), String(12345).padStart(3, "0"), "5".padStart(3, "0"));
`,
);
same(
  "String.repeat",
  `const n = 3; console.log("ab".repeat(2), "x".repeat(n), "x".repeat(0) === "", "".repeat(5) === "");`,
);
same(
  "String.replace",
  `
  const s = "a-b-a"; const r = "x"; const money = "$&";
  console.log(s.replace("a", "c"), s.replace("z", "c"), s.replace("-", r), s.replace("b", "[$&]"), s.replace("b", "$$"), s.replace("b", "$\`|$'"), s.replace("b", money), s.replace("", "^"));
  console.log(s.replace("a", (m) => m.toUpperCase()), s.replace("b", (m, at) => m + at), s.replace("a", () => "$&"));
`,
);
same(
  "String.replaceAll",
  `
  const s = "a-b-a"; const r = "x";
  console.log(s.replaceAll("a", "c"), s.replaceAll("z", "c"), s.replaceAll("-", r), s.replaceAll("a", "[$&]"), "aaa".replaceAll("aa", "b"), "ab".replaceAll("", "."), s.replaceAll("a", (m, at) => m + at));
`,
);
same(
  "String.slice",
  `const s = "abcdef"; console.log(s.slice(), s.slice(2), s.slice(1, 3), s.slice(-2), s.slice(0, -1), s.slice(3, 1) === "", s.slice(99) === "", s.slice(-99, 2), "héllo".slice(1, 2));`,
);
same(
  "String.split",
  `
  const sep = ","; console.log("a,b,c".split(","), "a,b".split(sep), "abc".split(""), "".split(","), "".split(""), "a,b,c".split(",", 2), "abc".split("", 2), "a".split("b"), ",a,".split(","), "a b  c".split(" "), "a,b".split(sep, 1), "a".split("a"));
`,
);
same(
  "String.substring",
  `const s = "abcdef"; let n = -1; console.log(s.substring(2), s.substring(1, 3), s.substring(3, 1), s.substring(n, 2), s.substring(2, 99), s.substring(0, 2), s.substring(99) === "", s.substring(4, n));`,
);
same(
  "String.substr",
  `const s = "abcdef"; console.log(s.substr(2), s.substr(1, 2), s.substr(-2), s.substr(-2, 1), s.substr(9) === "", s.substr(1, -1) === "", s.substr(-99, 2));`,
);
same("String.toLowerCase", `console.log("AbC1-".toLowerCase(), "".toLowerCase() === "");`);
same("String.toUpperCase", `console.log("AbC1-".toUpperCase(), "".toUpperCase() === "");`);
same("String.trim", `console.log("[" + "  a b \\t\\n".trim() + "]", "".trim() === "", "[" + "x".trim() + "]");`);
same("String.trimStart", `console.log("[" + "  a ".trimStart() + "]");`);
same("String.trimEnd", `console.log("[" + "  a ".trimEnd() + "]");`);
same("String.toString", `const s: string = "a"; console.log(s.toString(), s.valueOf());`);
same("String.valueOf", `console.log("b".valueOf() + "c");`);
same(
  "String: iteration by characters",
  `for (const c of "aéz") console.log(c); console.log([..."ab"], Array.from("xy", (c) => c + c));`,
);
same(
  "StringConstructor: any value as text",
  `
  const xs: unknown[] = [1, 1.5, "a", true, [1, [2, 3]], -0, NaN, Infinity, 1e-7];
  for (const x of xs) console.log(String(x));
  const u: string | undefined = [..."a"].find((c) => c === "z"); const n: string | null = u === undefined ? null : u;
  console.log(String(u), String(n), String(), String(12n), String(false), \`\${[1, 2]}\`);
  class P { toString(): string { return "P!"; } } console.log(String(new P()), \`\${new P()}\`, String(new Error("e")));
`,
);
same(
  "StringConstructor.fromCharCode",
  `console.log(String.fromCharCode(65), String.fromCharCode(72, 233), String.fromCharCode(...[97, 98]), String.fromCharCode() === "");`,
);
same("StringConstructor.fromCodePoint", `console.log(String.fromCodePoint(65, 66), String.fromCodePoint(8364));`);
same("StringConstructor.raw", "const n = 5; console.log(String.raw`a\\n${n}b%`, String.raw`x`, String.raw`${n}${n}`);");
