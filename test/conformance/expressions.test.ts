/** Operators, evaluation order, truthiness, conversion to text. */
import { same } from "../support/conformance.js";

const log = "const log: string[] = []; function t<T>(name: string, value: T): T { log.push(name); return value }";

describe("order of evaluation", () => {
  same(
    "arguments",
    `${log} function f(...xs: number[]) { return xs.length } f(t('a', 1), t('b', 2), t('c', 3)); console.log(log.join())`,
  );
  same("operands", `${log} console.log(t('a', 1) + t('b', 2) * t('c', 3), log.join())`);
  same(
    "an assignment to an element",
    `${log} const xs = [0, 0]; t('object', xs)[t('index', 1)] = t('value', 5); console.log(xs.join(), log.join())`,
  );
  same(
    "an assignment to a property",
    `${log} const o = { x: 0 }; t('object', o).x = t('value', 5); console.log(o.x, log.join())`,
  );
  same(
    "a compound assignment",
    `${log} const xs = [1, 2]; t('object', xs)[t('index', 1)] += t('value', 5); console.log(xs.join(), log.join())`,
  );
  same(
    "an increment of an element",
    `${log} const xs = [1, 2]; t('object', xs)[t('index', 1)]++; console.log(xs.join(), log.join())`,
  );
  same(
    "a variable read before a call changes it",
    "let x = 1; function f() { x = 10; return 1 } console.log(x + f(), x)",
  );
  same(
    "a variable as an argument before a call changes it",
    "let x = 1; function f() { x = 10; return 1 } function g(a: number, b: number) { return a * 100 + b } console.log(g(x, f()))",
  );
  same("x + x++", "let x = 1; console.log(x + x++, x)");
  same("x++ + x", "let x = 1; console.log(x++ + x, x)");
  same("x = x++", "let x = 5; x = x++; console.log(x)");
  same(
    "++ in arguments",
    "let i = 0; function f(a: number, b: number, c: number) { return `${a}${b}${c}` } console.log(f(i++, i++, ++i))",
  );
  same("an index with ++", "const xs = [10, 20, 30]; let i = 0; console.log(xs[i++], xs[i++], i)");
  same(
    "stores with ++",
    "const xs: number[] = [0, 0, 0]; let i = 0; xs[i++] = i; xs[i++] = i * 10; console.log(xs.join(), i)",
  );
  same(
    "an assignment as an argument",
    "let x = 0; function f(a: number, b: number) { return a + b } console.log(f((x = 5), x), x)",
  );
  same("chained assignments", "let a = 0, b = 0; a = b = 7; console.log(a, b)");
  same("chained to properties", "const o = { x: 0, y: 0 }; o.x = o.y = 3; console.log(o.x, o.y)");
  same("a compound assignment reads first", "let x = 1; function f() { x = 10; return 1 } x += f(); console.log(x)");
  same("a literal", `${log} const xs = [t('a', 1), ...t('b', [2]), t('c', 3)]; console.log(xs.join(), log.join())`);
  same("a template", `${log} console.log(\`\${t('a', 1)}-\${t('b', 2)}\`, log.join())`);
  same("a conditional", `${log} const r = t('test', true) ? t('yes', 1) : t('no', 2); console.log(r, log.join())`);
  same(
    "a conditional with statements in its branches",
    "let n = 0; const r = n === 0 ? (n++, 'zero') : (n--, 'other'); console.log(r, n)",
  );
  same("a conditional with ++", "let i = 0; const r = i ? i++ : ++i; console.log(r, i)");
  same("a comparison", `${log} console.log(t('a', 1) < t('b', 2), log.join())`);
  same("the comma", "let x = 0; const y = (x++, x++, x); console.log(x, y)");
  same(
    "a call with a callee that changes",
    "let f = (x: number) => x; function g() { f = (x) => x * 100; return 1 } console.log(f(g()), f(1))",
  );
  same(
    "a method's object before its arguments",
    `${log} const o = { f(x: number) { return x } }; t('object', o).f(t('arg', 1)); console.log(log.join())`,
  );
});

describe("logic", () => {
  same("and as a value", "const f = (x: number, s: string) => x && s; console.log(f(0, 'a'), f(1, 'a'))");
  same("or as a value", "const f = (s: string) => s || 'empty'; console.log(f(''), f('x'))");
  same("or with zero", "const f = (n: number) => n || 5; console.log(f(0), f(3))");
  same(
    "?? keeps zero and the empty text",
    "const f = (n?: number | string) => n ?? 'none'; console.log(f(0), f(''), f(undefined), f())",
  );
  same(
    "short circuit",
    "let n = 0; const t = () => { n++; return true }; false && t(); true || t(); 0 ?? t(); console.log(n)",
  );
  same("and as a statement", "let n = 0; const xs = [1]; xs.length && (n = 5); console.log(n)");
  same("or as a statement", "let n = 0; const xs: number[] = []; xs.length || n++; console.log(n)");
  same("arrays are true", "const f = (xs: number[]) => (xs ? 'yes' : 'no'); console.log(f([]), f([1]))");
  same("array or", "const f = (xs?: number[]) => (xs || [9]).length; console.log(f([]), f([1, 2]), f())");
  same("objects are true", "const o = {}; console.log(o ? 1 : 2, !o)");
  same(
    "empty text, zero and NaN are false",
    "for (const x of ['', 'a', 0, 1, NaN, -1] as (string | number)[]) console.log(x ? 'true' : 'false')",
  );
  same("not not", "console.log(!!'', !!'a', !!0, !!5, !![], !!null)");
  same("functions are true", "const f = () => 0; console.log(f ? 'yes' : 'no')");
  same("??=", "let x: number | undefined; x ??= 5; x ??= 6; console.log(x)");
  same("||= and &&=", "let a = 0; a ||= 3; let b = 1; b &&= 7; let c = 0; c &&= 9; console.log(a, b, c)");
  same(
    "??= on an element runs its index once",
    "let i = 0; const xs: (number | undefined)[] = [undefined, 2]; xs[i++] ??= 5; console.log(xs[0], i)",
  );
  same("||= does not run the right side", "let n = 0; let a = 1; const f = () => ++n; a ||= f(); console.log(a, n)");
  same(
    "conditions with several parts",
    "const f = (a: number, b: string, c: number[]) => !!(a && (b || c.length)); console.log(f(1, '', []), f(1, '', [1]), f(0, 'x', [1]))",
  );
  same("condition chain with statements", "let n = 0; if (n++ === 0 && n++ === 1 && n === 2) console.log('all', n)");
  same(
    "nested conditionals",
    "const f = (n: number) => (n < 0 ? 'neg' : n === 0 ? 'zero' : n < 10 ? 'small' : 'big'); console.log(f(-1), f(0), f(5), f(50))",
  );
});

describe("optional chains", () => {
  const node = "class N { next?: N; constructor(public v: number) {} get(x: number) { return this.v + x } }";
  same("a property", `${node} const f = (n?: N) => n?.v; console.log(f(new N(1)), f())`);
  same("several", `${node} const n = new N(1); console.log(n.next?.next?.v, n?.v)`);
  same("a call", `${node} const f = (n?: N) => n?.get(2); console.log(f(new N(1)), f())`);
  same(
    "the arguments are not evaluated",
    `${node} let c = 0; const f = (n?: N) => n?.get(c++); f(); console.log(c); f(new N(1)); console.log(c)`,
  );
  same("the whole chain stops", `${node} const f = (n?: N) => n?.next!.v.toFixed(1); console.log(f())`);
  same("an element", "const f = (xs?: number[]) => xs?.[1]; console.log(f([1, 2]), f())");
  same("an optional call", "const f = (g?: (x: number) => number) => g?.(3); console.log(f((x) => x * 2), f())");
  same("with ??", `${node} const f = (n?: N) => n?.v ?? 'none'; console.log(f(new N(0)), f())`);
  same(
    "as a condition",
    `${node} const f = (n?: N) => { if (n?.v) return 'yes'; return 'no' }; console.log(f(new N(1)), f(new N(0)), f())`,
  );
  same("compared", `${node} const f = (n?: N) => n?.v === undefined; console.log(f(), f(new N(1)))`);
  same(
    "the base runs once",
    `${node} let c = 0; const get = () => { c++; return new N(5) }; console.log(get()?.get(1), c)`,
  );
  same("as a statement", `${node} const f = (n?: N) => { n?.get(1); return 'ok' }; console.log(f(), f(new N(1)))`);
});

describe("equality and comparison", () => {
  same("numbers", "console.log(1 === 1, 1 !== 2, 1.5 === 1.5, 1 === 1.0)");
  same("NaN", "const n = NaN; console.log(n === n, n !== n, Number.isNaN(n))");
  same("arrays are compared by identity", "const a = [1], b = [1]; console.log(a === b, a === a, a !== b)");
  same("objects are compared by identity", "const a = { x: 1 }, b = { x: 1 }; console.log(a === b, a === a)");
  same("text", "console.log('a' === 'a', 'a' < 'b', 'Z' < 'a', 'abc' < 'abd', '10' < '9')");
  same("null and undefined", "const f = (x?: number | null) => x == null; console.log(f(), f(null), f(0))");
  same("booleans", "const f = (b: boolean) => b === false; console.log(f(false), f(true))");
  same("a number or text", "const f = (x: number | string) => x === 1; console.log(f(1), f('1'))");
  same(
    "a boolean or a number",
    "const f = (x: boolean | number) => [x === true, x === 1].join(); console.log(f(true), f(1))",
  );
  same("functions", "const f = () => 1, g = () => 1; console.log(f === f, f === g)");
  same(
    "generic values",
    "const eq = <T>(a: T, b: T) => a === b; const xs = [1]; console.log(eq(1, 1), eq('a', 'b'), eq(xs, xs), eq([1], [1]))",
  );
  same("NaN in comparisons", "const n = NaN; console.log(n < 1, n > 1, n <= n, !(n < 1))");
  same("chained by hand", "const x = 5; console.log(1 < x && x < 10, 1 < x === true)");
});

describe("text", () => {
  same("numbers in templates", "console.log(`${1} ${1.5} ${-3} ${0.1 + 0.2} ${1 / 3}`)");
  same("integral floats", "const x = 6 / 2; console.log(`${x}`, '' + x, String(x))");
  same("booleans", "const b = true; console.log(`${b} ${!b}`, 'is ' + b)");
  same(
    "undefined and null",
    "let u: string | undefined; const n: string | null = null as string | null; console.log(`${u} ${n}`)",
  );
  same("arrays", "console.log(`${[1, 2, [3, 4]]}`, '' + ['a', 'b'])");
  same("text and a number", "console.log('a' + 1, 1 + 'a', 'a' + 1 + 2, 1 + 2 + 'a')");
  same("+=", "let s = 'a'; s += 1; s += 'b'; s += true; console.log(s)");
  same("per cent signs", "const n = 50; console.log(`${n}% of 100%`, '%d', '%s' + n)");
  same("quotes and escapes", "console.log('it\\'s', \"say \\\"hi\\\"\", 'tab\\tend', 'back\\\\slash')");
  same("new lines", "console.log(`a\nb`, 'c\\nd')");
  same("unicode", "console.log('héllo €', '\\u00e9', `日本`)");
  same("nested templates", "const xs = [1, 2]; console.log(`[${xs.map((x) => `<${x}>`).join('')}]`)");
  same(
    "objects with toString",
    "class P { constructor(private n: number) {} toString() { return `P(${this.n})` } } console.log(`${new P(1)}`, '' + new P(2))",
  );
  same("an empty template", "console.log(``.length, `x`.length)");
  same("a tuple-like value alone", "const p: readonly [number, number] = [1, 2]; console.log(`${p}`)");
});

describe("numbers", () => {
  same("division", "console.log(6 / 2, 7 / 2, 1 / 3, -7 / 2)");
  same("division by zero", "const z = 0; console.log(1 / z, -1 / z, Number.isNaN(z / z))");
  same("remainder", "console.log(7 % 3, -7 % 3, 7 % -3, 5.5 % 2)");
  same(
    "remainder of variables",
    "const f = (a: number, b: number) => a % b; console.log(f(7, 3), f(-7, 3), f(7, -3), f(5.5, 2))",
  );
  same("remainder by zero", "const f = (a: number, b: number) => a % b; console.log(f(1.5, 0))");
  same("power", "console.log(2 ** 10, 2 ** -1, 2 ** 0.5, (-2) ** 3)");
  same("negation", "const x = 5; console.log(-x, +x, -(-x), - -x)");
  same("bitwise", "console.log(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 4, -16 >> 2, -1 >>> 28)");
  same("32 bits", "console.log(1 << 31, 1 << 32, 0xffffffff | 0, 2147483647 + 1 | 0, 0xff << 24)");
  same("unsigned", "console.log(-1 >>> 0, (1 << 31) >>> 0, 5 >>> 1)");
  same("of floats", "console.log(5.7 | 0, -5.7 | 0, ~~3.9, 5.5 & 3)");
  same("a hash", "let h = 5381; for (const c of 'hello') h = ((h << 5) + h + c.charCodeAt(0)) | 0; console.log(h)");
  same(
    "crc",
    "let crc = 0xffff; for (const b of [1, 2, 3]) { crc ^= b << 8; for (let i = 0; i < 8; i++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff } console.log(crc)",
  );
  same(
    "xorshift",
    "let x = 123456789; for (let i = 0; i < 5; i++) { x ^= x << 13; x ^= x >>> 17; x ^= x << 5; console.log(x) }",
  );
  same("increments", "let x = 1; x++; ++x; x--; console.log(x, x++, ++x, x--, x)");
  same("increment of a float", "let x = 0.5; x++; console.log(x)");
  same("compound", "let x = 10; x += 5; x -= 3; x *= 2; x /= 4; x %= 4; x **= 2; console.log(x)");
  same("compound bitwise", "let x = 12; x &= 10; x |= 1; x ^= 3; x <<= 2; x >>= 1; x >>>= 1; console.log(x)");
  same("literals", "console.log(0xff, 0b101, 0o17, 1_000_000, 1e3, .5, 5., 1.0)");
  same("large", "console.log(123456789012, 1e-7, 0.000001)");
  same("Infinity", "console.log(Infinity, -Infinity, Infinity > 1e308)");
  same(
    "Math.floor of a quotient",
    "const f = (a: number, b: number) => Math.floor(a / b); console.log(f(7, 2), f(-7, 2), f(6, 3))",
  );
  same("an average", "const xs = [1, 2, 3, 4]; console.log(xs.reduce((a, b) => a + b, 0) / xs.length)");
  same(
    "a middle index",
    "const xs = [1, 3, 5, 7, 9]; let lo = 0, hi = xs.length - 1; while (lo < hi) { const mid = Math.floor((lo + hi) / 2); if (xs[mid] < 7) lo = mid + 1; else hi = mid } console.log(lo, xs[lo])",
  );
  same("bigint", "const a = 2n ** 70n; console.log(`${a}`, `${a / 3n}`, `${-7n / 2n}`, `${-7n % 3n}`)");
  same("unary plus on text", "console.log(+'42', +'3.5', +'', Number.isNaN(+'x'))");
  same("numbers of booleans", "console.log(Number(true), Number(false))");
});

describe("operators on values", () => {
  same(
    "typeof",
    "const f = (x: unknown) => typeof x; console.log(f(1), f('a'), f(true), f(undefined), f({}), f([]), f(() => 1))",
  );
  same(
    "typeof in a condition",
    "const f = (x: number | string) => (typeof x === 'number' ? x + 1 : x + '!'); console.log(f(1), f('a'))",
  );
  same("typeof undefined", "const f = (x?: number) => typeof x === 'undefined'; console.log(f(), f(1))");
  same("void", "let n = 0; console.log(void n++, n)");
  same("in", "const r: Record<string, number> = { a: 1 }; console.log('a' in r, 'b' in r)");
  same("delete", "const r: Record<string, number> = { a: 1, b: 2 }; delete r.a; console.log('a' in r, 'b' in r)");
  same(
    "instanceof",
    "class A {} class B extends A {} const b = new B(); console.log(b instanceof B, b instanceof A, new A() instanceof B)",
  );
  same("as and !", "const x = 5 as unknown as number; const y = x!; console.log(y)");
  same("satisfies", "const x = { a: 1 } satisfies { a: number }; console.log(x.a)");
  same(
    "a tagged template",
    "function tag(parts: TemplateStringsArray, ...values: number[]) { return parts.join('|') + values.join() } console.log(tag`a${1}b${2}c`)",
  );
  same("an index that is missing", "const xs = [1]; console.log(xs[5] ?? 7, xs[5] === undefined, xs[0] ?? 7)");
  same("the last element", "const xs = [1, 2, 3]; console.log(xs[xs.length - 1])");
  same("a nested element", "const m = [[1, 2], [3, 4]]; m[1][0] = 9; console.log(m[1][0], m[0][1])");
  same("an element of a call", "const f = () => [1, 2, 3]; console.log(f()[1])");
  same("text by index", "const s = 'abc'; console.log(s[0], s[2], s[s.length - 1])");
});
