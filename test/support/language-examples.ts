/**
 * One example of each construct: what `docs/language.md` shows, and what the tests run in Node and on the VM.
 * The key is the name of the syntax kind in the dispatch tables.
 */
export interface Example {
  readonly kind: string;
  readonly title: string;
  readonly source: string;
}

const example = (kind: string, title: string, source: string): Example => ({ kind, title, source });

export const examples: readonly Example[] = [
  example(
    "VariableStatement",
    "`const`, `let`",
    'const rate = 9600;\nlet name = "node";\nname += rate;\nconsole.log(name);',
  ),
  example(
    "VariableStatement",
    "destructuring",
    "const [first, ...others] = [1, 2, 3];\nlet a = 1;\nlet b = 2;\n[a, b] = [b, a];\nconsole.log(first, others.length, a, b);",
  ),
  example(
    "VariableStatement",
    "`using`",
    'class Lock {\n  [Symbol.dispose]() {\n    console.log("released");\n  }\n}\nfunction work() {\n  using lock = new Lock();\n  console.log("working");\n}\nwork();',
  ),
  example(
    "FunctionDeclaration",
    "functions, defaults, rest",
    "function scale(value: number, factor = 2, ...offsets: number[]) {\n  for (const offset of offsets) value += offset;\n  return value * factor;\n}\nconsole.log(scale(1), scale(1, 3, 4, 5));",
  ),
  example(
    "FunctionDeclaration",
    "generators",
    "function* countdown(from: number) {\n  while (from > 0) yield from--;\n}\nfor (const n of countdown(3)) console.log(n);",
  ),
  example(
    "FunctionDeclaration",
    "`async` functions",
    "async function fetchAll(): Promise<number> {\n  const first = await Promise.resolve(1);\n  return first + 1;\n}\nfetchAll().then((total) => console.log(total));",
  ),
  example(
    "ArrowFunction",
    "arrow functions",
    'const double = (x: number) => x * 2;\nconst show = (label: string) => {\n  console.log(label, double(4));\n};\nshow("eight");',
  ),
  example(
    "FunctionExpression",
    "function expressions",
    'const greet = function (who: string) {\n  return `hello ${who}`;\n};\nconsole.log(greet("you"));',
  ),
  example(
    "ReturnStatement",
    "`return`",
    'function pair(): readonly [number, string] {\n  return [1, "one"];\n}\nconst [n, word] = pair();\nconsole.log(n, word);',
  ),
  example(
    "ClassDeclaration",
    "classes",
    'class Peer {\n  private readonly seen: string[] = [];\n  static count = 0;\n  constructor(readonly name: string) {\n    Peer.count++;\n  }\n  hear(text: string) {\n    this.seen.push(text);\n  }\n  get last() {\n    return this.seen[this.seen.length - 1];\n  }\n}\nconst peer = new Peer("kitchen");\npeer.hear("on");\nconsole.log(peer.name, peer.last, Peer.count);',
  ),
  example(
    "ClassDeclaration",
    "inheritance",
    "abstract class Sensor {\n  constructor(protected pin: number) {}\n  abstract read(): number;\n  describe() {\n    return `pin ${this.pin}: ${this.read()}`;\n  }\n}\nclass Fixed extends Sensor {\n  read() {\n    return 21;\n  }\n}\nconsole.log(new Fixed(4).describe());",
  ),
  example(
    "ClassExpression",
    "class expressions",
    "const Point = class {\n  constructor(\n    public x: number,\n    public y: number,\n  ) {}\n};\nconsole.log(new Point(1, 2).y);",
  ),
  example(
    "EnumDeclaration",
    "enums",
    "enum Mode {\n  Idle,\n  Busy = 5,\n}\nlet mode: Mode = Mode.Idle;\nmode = Mode.Busy;\nconsole.log(mode);",
  ),
  example(
    "ModuleDeclaration",
    "namespaces",
    "namespace Units {\n  export const perInch = 2.54;\n  export function toInches(cm: number) {\n    return cm / perInch;\n  }\n}\nconsole.log(Units.toInches(5.08));",
  ),
  example(
    "IfStatement",
    "`if`",
    'const level = [3, 7].length;\nif (level > 5) console.log("high");\nelse if (level > 1) console.log("middle");\nelse console.log("low");',
  ),
  example(
    "ForStatement",
    "counted `for`",
    "for (let i = 0; i < 3; i++) console.log(i);\nfor (let i = 10; i >= 0; i -= 5) console.log(i);",
  ),
  example("ForStatement", "any other `for`", "for (let step = 1; step < 50; step *= 3) console.log(step);"),
  example(
    "ForOfStatement",
    "`for…of`",
    'const readings = new Map([\n  ["a", 1],\n  ["b", 2],\n]);\nfor (const x of [1, 2]) console.log(x);\nfor (const [name, value] of readings) console.log(name, value);',
  ),
  example(
    "ForOfStatement",
    "closures that outlive a turn",
    "const later: (() => number)[] = [];\nfor (const x of [1, 2]) later.push(() => x);\nfor (const call of later) console.log(call());",
  ),
  example(
    "ForInStatement",
    "`for…in`",
    "const limits: Record<string, number> = { low: 1, high: 9 };\nfor (const name in limits) console.log(name, limits[name]);",
  ),
  example(
    "WhileStatement",
    "`while`",
    "let left = 3;\nwhile (left > 0) {\n  left--;\n  if (left === 1) continue;\n  console.log(left);\n}",
  ),
  example("DoStatement", "`do … while`", "let tries = 0;\ndo {\n  tries++;\n} while (tries < 3);\nconsole.log(tries);"),
  example(
    "BreakStatement",
    "`break` to a label",
    "search: for (const row of [1, 2]) {\n  for (const column of [1, 2]) {\n    if (row * column === 2) break search;\n    console.log(row, column);\n  }\n}",
  ),
  example(
    "ContinueStatement",
    "`continue`",
    "for (const x of [1, 2, 3]) {\n  if (x === 2) continue;\n  console.log(x);\n}",
  ),
  example(
    "LabeledStatement",
    "a labelled block",
    'check: {\n  if ([].length === 0) break check;\n  console.log("not reached");\n}\nconsole.log("done");',
  ),
  example(
    "SwitchStatement",
    "`switch`",
    'function name(code: number) {\n  switch (code) {\n    case 0:\n      return "ok";\n    case 1:\n    case 2:\n      return "retry";\n    default:\n      return "failed";\n  }\n}\nconsole.log(name(0), name(2), name(9));',
  ),
  example(
    "SwitchStatement",
    "a `switch` that falls through",
    'function grade(n: number) {\n  let text = "";\n  switch (n) {\n    case 1:\n      text += "one ";\n    case 2:\n      text += "two";\n      break;\n    default:\n      text = "many";\n  }\n  return text;\n}\nconsole.log(grade(1), grade(2), grade(3));',
  ),
  example(
    "TryStatement",
    "`try`",
    'class Lost extends Error {}\nfunction send(ok: boolean) {\n  try {\n    if (!ok) throw new Lost("no answer");\n    return "sent";\n  } catch (e) {\n    if (e instanceof Lost) return e.message;\n    throw e;\n  } finally {\n    console.log("tried");\n  }\n}\nconsole.log(send(true), send(false));',
  ),
  example(
    "ThrowStatement",
    "`throw`",
    'try {\n  throw new RangeError("too far");\n} catch (e) {\n  console.log((e as Error).message);\n}',
  ),
  example(
    "ExpressionStatement",
    "expressions as statements",
    "const queue: number[] = [];\nqueue.length === 0 && queue.push(1);\nconsole.log(queue.length);",
  ),
  example("Block", "blocks and shadowing", "const x = 1;\n{\n  const x = 2;\n  console.log(x);\n}\nconsole.log(x);"),
  example(
    "ArrayLiteralExpression",
    "arrays and spread",
    'const low = [1, 2];\nconst all = [0, ...low, 3];\nconsole.log(all.join(","));',
  ),
  example(
    "ArrayLiteralExpression",
    "`readonly` tuples",
    "const colour: readonly [number, number, number] = [0, 0, 25];\nconsole.log(colour[2]);",
  ),
  example(
    "ObjectLiteralExpression",
    "objects of a shape",
    'interface Reading {\n  value: number;\n  unit?: string;\n}\nconst reading: Reading = { value: 21 };\nconsole.log(reading.value, reading.unit ?? "none");',
  ),
  example(
    "ObjectLiteralExpression",
    "records",
    'const counts: Record<string, number> = {};\nfor (const letter of "abca") counts[letter] = (counts[letter] ?? 0) + 1;\nconsole.log(counts["a"]);',
  ),
  example(
    "PropertyAccessExpression",
    "properties and `?.`",
    "class Node {\n  next?: Node;\n  value = 1;\n}\nconst find = (node?: Node) => node?.next?.value ?? 0;\nconsole.log(find(new Node()));",
  ),
  example(
    "ElementAccessExpression",
    "elements",
    'const xs = [1, 2, 3];\nxs[0] += 5;\nconsole.log(xs[0], xs[xs.length - 1], xs[7] ?? "none".length);',
  ),
  example(
    "CallExpression",
    "calls",
    "function sum(...values: number[]) {\n  return values.reduce((a, b) => a + b, 0);\n}\nconst values = [1, 2];\nconsole.log(sum(...values, 3));",
  ),
  example(
    "NewExpression",
    "`new`",
    'const sizes = new Map<string, number>();\nsizes.set("a", 1);\nconsole.log(sizes.get("a"), sizes.has("b"));',
  ),
  example(
    "ConditionalExpression",
    "`? :`",
    'const sign = (n: number) => (n < 0 ? "minus" : n > 0 ? "plus" : "zero");\nconsole.log(sign(-1), sign(0));',
  ),
  example(
    "BinaryExpression",
    "arithmetic",
    "const total = 7;\nconst count = 2;\nconsole.log(total / count, Math.floor(total / count), total % count, total ** count);",
  ),
  example(
    "BinaryExpression",
    "32-bit operators",
    "let crc = 0xffff;\nfor (const byte of [1, 2]) {\n  crc ^= byte << 8;\n  crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;\n}\nconsole.log(crc);",
  ),
  example(
    "BinaryExpression",
    "`&&`, `||`, `??`",
    'const pick = (name?: string, list?: number[]) => (name ?? "none") + (list && list.length > 0 ? "!" : "");\nconsole.log(pick(), pick("a", [1]));',
  ),
  example(
    "BinaryExpression",
    "`===` and `instanceof`",
    'class A {}\nconst a = new A();\nconst other: A | string = [a, "a"].length > 1 ? a : "a";\nconsole.log(other === a, other instanceof A, "a" === "b");',
  ),
  example(
    "BinaryExpression",
    "`in`",
    'const table: Record<string, number> = { a: 1 };\nconsole.log("a" in table, "b" in table);',
  ),
  example(
    "PrefixUnaryExpression",
    "`!`, `-`, `~`, `++`",
    "let n = 1;\nconst before = n++;\nconst after = ++n;\nconsole.log(before, after, -n, ~n, !n);",
  ),
  example("PostfixUnaryExpression", "`x++`", "let turns = 0;\nturns++;\nconsole.log(turns);"),
  example(
    "TemplateExpression",
    "templates",
    'const name = "a";\nconst count = 3;\nconsole.log(`${name}: ${count} of 100%`);',
  ),
  example(
    "TaggedTemplateExpression",
    "tagged templates",
    "function tag(parts: TemplateStringsArray, value: number) {\n  return parts[0] + value * 2 + parts[1];\n}\nconsole.log(tag`<${4}>`);",
  ),
  example("NoSubstitutionTemplateLiteral", "templates without values", "console.log(`two\nlines`);"),
  example("StringLiteral", "text", "console.log('single', \"double\", 'it\\'s');"),
  example("NumericLiteral", "numbers", "console.log(255, 0xff, 0b101, 1_000, 0.5, 1.0);"),
  example("BigIntLiteral", "`bigint`", "const large = 2n ** 64n;\nconsole.log(`${large}`);"),
  example("TrueKeyword", "`true`", "const on = true;\nconsole.log(on);"),
  example("FalseKeyword", "`false`", "const off = false;\nconsole.log(off);"),
  example(
    "NullKeyword",
    "`null` and `undefined`",
    'let link: string | null = null;\nlink ??= "up";\nconsole.log(link);',
  ),
  example(
    "Identifier",
    "names that Python uses itself",
    "const list = [1];\nconst None = 2;\nconsole.log(list.length + None);",
  ),
  example(
    "ThisKeyword",
    "`this`",
    "class Counter {\n  n = 0;\n  tick = () => ++this.n;\n}\nconst { tick } = new Counter();\nconsole.log(tick(), tick());",
  ),
  example(
    "SuperKeyword",
    "`super`",
    'class A {\n  name() {\n    return "A";\n  }\n}\nclass B extends A {\n  name() {\n    return super.name() + "B";\n  }\n}\nconsole.log(new B().name());',
  ),
  example("AsExpression", "`as`", 'const value = [1, "a"][0] as number;\nconsole.log(value + 1);'),
  example(
    "SatisfiesExpression",
    "`satisfies`",
    "const pins = { led: 2, button: 0 } satisfies object;\nconsole.log(pins.led);",
  ),
  example("NonNullExpression", "`!`", "const first = [5].find((x) => x > 1)!;\nconsole.log(first);"),
  example("TypeAssertionExpression", "`<T>value`", "const value = <number>(<unknown>5);\nconsole.log(value);"),
  example("ParenthesizedExpression", "parentheses", "console.log((1 + 2) * 3, 1 + 2 * 3);"),
  example("SpreadElement", "spread", 'console.log([..."abc"].join("-"));'),
  example(
    "TypeOfExpression",
    "`typeof`",
    'const show = (x: number | string) => (typeof x === "string" ? x : x.toFixed(1));\nconsole.log(show("a"), show(2));',
  ),
  example("VoidExpression", "`void`", "let n = 0;\nvoid n++;\nconsole.log(n);"),
  example(
    "DeleteExpression",
    "`delete`",
    'const cache: Record<string, number> = { a: 1 };\ndelete cache["a"];\nconsole.log("a" in cache);',
  ),
  example(
    "AwaitExpression",
    "`await`",
    'const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));\nawait sleep(1);\nconsole.log("awake");',
  ),
  example(
    "YieldExpression",
    "`yield`",
    "function* pairs(): Generator<number, void, undefined> {\n  yield 1;\n  yield* [2, 3];\n}\nconsole.log([...pairs()].join());",
  ),
];
