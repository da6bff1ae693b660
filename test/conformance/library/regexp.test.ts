import { rejected, same } from "../../support/conformance.js";

same(
  "RegExp.test",
  `
  console.log(/a+b/.test("xaab"), /^a/.test("ba"), /a$/.test("ba"), /^\\d+$/.test("123"), /^\\d+$/.test("12x"), /[aeiou]/i.test("XYE"), /a.c/.test("a\\nc"), /a.c/s.test("a\\nc"), /^$/.test(""), /x|y/.test("y"), /(ab){2}/.source.length > 0);
  const re = /^[a-z]+@[a-z]+\\.[a-z]{2,3}$/; for (const s of ["me@home.de", "me@home", "me@home.info", "ME@home.de"]) console.log(re.test(s));
  console.log(/^\\s*#/.test("  # c"), /[^,]+/.test(",,"), /\\//.test("a/b"), /[\\w-]+/.test("é-"), /\\u0041/.test("A"), /\\./.test("a"), /a{2}/.test("aa"), /^a{2,}$/.test("aaaa"), /^a{1,2}$/.test("aaa"));
`.replace("/(ab){2}/.source.length > 0", '/(?:ab){2}/.test("abab")'),
);
same(
  "RegExp.exec RegExpExecArray.index RegExpExecArray.input",
  `
  const m = /(\\d+)-(\\w+)?/.exec("id 12-ab"); if (m) console.log(m[0], m[1], m[2], m.index, m.input, m.length);
  const n = /(a)|(b)/.exec("b"); if (n) console.log(n[1] === undefined, n[2]); console.log(/x/.exec("abc"));
`,
);
same(
  "RegExpExecArray.groups RegExpMatchArray.groups",
  `const m = /(?<year>\\d{4})-(?<month>\\d\\d)/.exec("on 2024-05-06"); if (m && m.groups) console.log(m.groups["year"], m.groups["month"]); const t = "k=v".match(/(?<k>\\w)=(?<v>\\w)/); console.log(t?.groups?.["v"]);`,
);
same(
  "RegExp.lastIndex RegExp.global: step by step",
  `const re = /\\d/g; const s = "a1b2"; let m = re.exec(s); while (m) { console.log(m[0], m.index, re.lastIndex); m = re.exec(s); } console.log(re.lastIndex, re.global, /a/.global); re.lastIndex = 3; console.log(re.test(s), re.lastIndex);`,
);
same("RegExp.source RegExp.flags", `const re = /a\\/b+/gi; console.log(re.source, re.flags, /x/.flags === "");`);
same(
  "String.match RegExpMatchArray.index RegExpMatchArray.input",
  `
  const m = "a12b".match(/(\\d)(\\d)/); if (m) console.log(m[0], m[1], m[2], m.index, m.input); console.log("abc".match(/x/), "a1b2".match(/\\d/g), "abc".match(/\\d/g), "aXbX".match(/x/gi));
`,
);
same(
  "String.matchAll",
  `for (const m of "k=1;l=22".matchAll(/(\\w)=(\\d+)/g)) console.log(m[0], m[1], m[2], m.index); console.log([..."aab".matchAll(/a/g)].length, [..."ab".matchAll(/x*/g)].length);`,
);
same("String.search", `console.log("abc12".search(/\\d/), "abc".search(/\\d/), "a".search(/^/));`);
same(
  "String.replace with patterns",
  `
  console.log("a1b2".replace(/\\d/, "#"), "a1b2".replace(/\\d/g, "#"), "John Smith".replace(/(\\w+) (\\w+)/, "$2, $1"), "a-b".replace(/[a-z]/g, (c) => c.toUpperCase()), "x1y22".replace(/\\d+/g, (m, at) => "[" + m + at + "]"), "2024-05".replace(/(\\d+)-(\\d+)/, (_, y, m) => m + "/" + y), "aaa".replace(/a*/, "b"), "abc".replace(/x*/g, "-"), "cost".replace(/o/, "$$"), "abc".replace(/b/, "[$&]"));
  console.log("  trim me ".replace(/^\\s+/, "").replace(/\\s+$/, "") + "|", "camelCaseText".replace(/[A-Z]/g, (c) => "_" + c.toLowerCase()));
`,
);
same("String.replaceAll with patterns", `console.log("a.b.c".replaceAll(/\\./g, "-"), "aAa".replaceAll(/a/gi, "b"));`);
same(
  "String.split with patterns",
  `console.log("a1b22c".split(/\\d+/), "a, b;c".split(/[,;]\\s*/), "abc".split(/x/), "a1b".split(/(\\d)/), "ab".split(/(?:)/), "a1b2c".split(/\\d/, 2), "".split(/,/), " a  b ".split(/\\s+/));`,
);
rejected("TSN1001", "console.log(/(?=a)b/.test('b'));", "looking ahead");
rejected("TSN1001", "console.log(/(a)\\1/.test('aa'));", "a back reference");
rejected("TSN1001", "console.log(/^a/m.test('a'));", "many lines");
rejected("TSN1001", "console.log(/\\bword/.test('a word'));", "a word boundary");
