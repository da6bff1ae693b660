import * as py from "../../../src/compiler/python/builders.js";
import type { Block, Expression, Statement } from "../../../src/compiler/python/nodes.js";
import { printModule } from "../../../src/compiler/python/print/module.js";

const x = py.name("x");
const y = py.name("y");
const z = py.name("z");
const one = py.int(1);

const printBlock = (...body: Block): string => printModule(py.moduleOf(body)).text;
const print = (expression: Expression): string => printBlock(py.expressionStatement(expression)).trimEnd();
const statement = (text: string): Statement => py.expressionStatement(py.name(text));

describe("expressions have just the parentheses that Python needs", () => {
  const cases: readonly (readonly [string, Expression])[] = [
    ["x + y * z", py.binary(x, "+", py.binary(y, "*", z))],
    ["(x + y) * z", py.binary(py.binary(x, "+", y), "*", z)],
    ["x - y - z", py.binary(py.binary(x, "-", y), "-", z)],
    ["x - (y - z)", py.binary(x, "-", py.binary(y, "-", z))],
    ["x ** y ** z", py.binary(x, "**", py.binary(y, "**", z))],
    ["(x ** y) ** z", py.binary(py.binary(x, "**", y), "**", z)],
    ["-x ** y", py.unary("-", py.binary(x, "**", y))],
    ["(-1) ** y", py.binary(py.signedInt(-1), "**", y)],
    ["x ** -1", py.binary(x, "**", py.signedInt(-1))],
    ["--x", py.unary("-", py.unary("-", x))],
    ["(1).x", py.attribute(one, "x")],
    ["(1.5).hex()", py.callMethod(py.float(1.5), "hex")],
    ["(x + y).z", py.attribute(py.binary(x, "+", y), "z")],
    ["(await x).y", py.attribute(py.awaitValue(x), "y")],
    ["await x.y()", py.awaitValue(py.callMethod(x, "y"))],
    ["await x ** 2", py.binary(py.awaitValue(x), "**", py.int(2))],
    ["not x in y", py.not(py.compare(x, "in", y))],
    ["x not in y", py.negate(py.compare(x, "in", y))],
    ["x is not None", py.negate(py.compare(x, "is", py.none()))],
    ["not x < y", py.negate(py.compare(x, "<", y))],
    ["(not x) == y", py.compare(py.not(x), "==", y)],
    [
      "x < y <= z",
      py.compareChain(x, [
        { operator: "<", right: y },
        { operator: "<=", right: z },
      ]),
    ],
    ["(x < y) == z", py.compare(py.compare(x, "<", y), "==", z)],
    ["x and y or z", py.or(py.and(x, y), z)],
    ["x and (y or z)", py.and(x, py.or(y, z))],
    ["x if y else z", py.conditional(y, x, z)],
    ["(x if y else z) + 1", py.binary(py.conditional(y, x, z), "+", one)],
    ["x if y else y if z else 1", py.conditional(y, x, py.conditional(z, y, one))],
    ["(x if y else z) if 1 else x", py.conditional(one, py.conditional(y, x, z), x)],
    ["lambda: x", py.lambda([], x)],
    ["lambda x, y=1, *z: x", py.lambda(["x", py.parameter("y", one), py.restParameter("z")], x)],
    ["(lambda x: x)(1)", py.call(py.lambda(["x"], x), one)],
    ["f((x, y))", py.call("f", py.tuple([x, y]))],
    ["f(x, *y, z=1, **x)", py.call("f", x, py.star(y), py.keyword("z", one), py.doubleStar(x))],
    ["sum(x for x in y)", py.call("sum", py.comprehension("generator", x, py.clause(x, y)))],
    ["f((x for x in y), z)", py.call("f", py.comprehension("generator", x, py.clause(x, y)), z)],
    ["[x for x, y in z if x if y]", py.comprehension("list", x, py.clause(py.targetTuple([x, y]), z, [x, y]))],
    ["{x: y for (x,) in z}", py.dictComprehension(x, y, py.clause(py.targetTuple([x]), z))],
    ["[x for x in (y if z else x)]", py.comprehension("list", x, py.clause(x, py.conditional(z, y, x)))],
    ["x[1, y]", py.subscript(x, py.tuple([one, y]))],
    ["x[(1,)]", py.subscript(x, py.tuple([one]))],
    ["x[1:]", py.subscript(x, py.slice(one))],
    ["x[:]", py.subscript(x, py.slice())],
    ["x[::-1]", py.subscript(x, py.slice(undefined, undefined, py.signedInt(-1)))],
    ["x[-1]", py.subscript(x, py.signedInt(-1))],
    ["()", py.tuple([])],
    ["(x,)", py.tuple([x])],
    ["{}", py.dict([])],
    ["{x: 1, y: z}", py.dict([py.entry(x, one), py.entry(y, z)])],
    ["f(x := 1)", py.call("f", py.namedExpression("x", one))],
    ["f(z=(x := 1))", py.call("f", py.keyword("z", py.namedExpression("x", one)))],
    ["(x := 1)", py.namedExpression("x", one)],
    ["yield", py.yieldValue()],
    ["yield x, y", py.yieldValue(py.tuple([x, y]))],
    ["(yield x) + 1", py.binary(py.yieldValue(x), "+", one)],
    ["yield from x", py.yieldFrom(x)],
    ["...", py.ellipsis()],
  ];
  test.each(cases)("%s", (text, expression) => expect(print(expression)).toBe(text));
});

describe("literals", () => {
  const cases: readonly (readonly [string, Expression])[] = [
    ["0xff", py.int(255, 16)],
    ["0b101", py.int(5, 2)],
    ["36893488147419103232", py.int(2n ** 65n)],
    ["1.0", py.float(1)],
    ["1e+22", py.float(1e22)],
    ["1e-7", py.float(1e-7)],
    ["-0.0", py.signedFloat(-0)],
    ['"it\'s"', py.string("it's")],
    ["'it\"s'", py.string('it"s')],
    ["'x'", py.string("x", "'")],
    ['"\\"\'"', py.string("\"'")],
    ['"a\\n\\t\\\\\\x00\\x7f"', py.string("a\n\t\\\0\x7f")],
    ['"grün ☃ 🦊"', py.string("grün ☃ 🦊")],
    ['"\\xa0\\u2028\\ud83e"', py.string("\xa0\u2028\ud83e")],
    ["b'\\xbb\\x00end'", py.bytes([0xbb, 0, 0x65, 0x6e, 0x64])],
    ['b"it\'s"', py.bytes(Buffer.from("it's"))],
    ["b''", py.bytes([])],
  ];
  test.each(cases)("%s", (text, expression) => expect(print(expression)).toBe(text));

  test("what no literal stands for is refused when it is built", () => {
    expect(() => py.int(-1)).toThrow(RangeError);
    expect(() => py.float(Number.NaN)).toThrow(RangeError);
    expect(() => py.set([])).toThrow(RangeError);
    expect(() => print(py.bytes([256]))).toThrow(RangeError);
  });
});

describe("statements", () => {
  const cases: readonly (readonly [string, Statement])[] = [
    ["x = y = 1", py.assign([x, y], one)],
    ["x, y = y, x", py.assign(py.targetTuple([x, y]), py.tuple([y, x]))],
    ["(x,) = y", py.assign(py.targetTuple([x]), y)],
    ["x, *y = z", py.assign(py.targetTuple([x, py.starTarget(y)]), z)],
    ["x[0] = (0, 0, 25)", py.assign(py.subscript(x, py.int(0)), py.tuple([py.int(0), py.int(0), py.int(25)]))],
    ["x = yield y", py.assign(x, py.yieldValue(y))],
    ["x = (y := 1)", py.assign(x, py.namedExpression("y", one))],
    ["x //= 1", py.augmentedAssign(x, "//", one)],
    ["return x, y", py.returnValue(py.tuple([x, y]))],
    ["return (x,)", py.returnValue(py.tuple([x]))],
    ["return", py.returnValue()],
    ["import x.y as z", py.importModule("x.y", "z")],
    ["from ..x import y, z as w", py.importFrom("..x", ["y", { name: "z", alias: "w" }])],
    ["from x import *", py.importFrom("x", [])],
    ["global x, y", py.globalNames("x", "y")],
    ["del x, y[1]", py.deleteTargets(x, py.subscript(y, one))],
    ["raise", py.raise()],
    ["if (x := 1) > y:\n    pass", py.ifElse(py.compare(py.namedExpression("x", one), ">", y), [])],
    ["while x := y:\n    continue", py.whileLoop(py.namedExpression("x", y), [py.continueLoop()])],
    [
      "if x:\n    y\nelif y:\n    z\nelse:\n    x",
      py.ifElse(x, [statement("y")], [py.ifElse(y, [statement("z")], [statement("x")])]),
    ],
    ["async for x, y in z:\n    pass", py.asyncForLoop(py.targetTuple([x, y]), z, [py.pass()])],
    [
      "try:\n    x\nexcept y as e:\n    y\nexcept:\n    z\nelse:\n    x\nfinally:\n    y",
      py.tryExcept([statement("x")], [py.exceptHandler([statement("y")], y, "e"), py.exceptHandler([statement("z")])], {
        orElse: [statement("x")],
        finalBody: [statement("y")],
      }),
    ],
    ["with x as y, z:\n    pass", py.withItems([{ context: x, target: y }, { context: z }], [py.pass()])],
    [
      "@x\n@y(1)\nasync def f(x, *, y=1, **z):\n    return x",
      py.functionDefinition(
        "f",
        ["x", py.keywordOnlyMarker(), py.parameter("y", one), py.keywordRestParameter("z")],
        [py.returnValue(x)],
        { isAsync: true, decorators: [x, py.call("y", one)] },
      ),
    ],
    ["class C(x, y.z):\n    pass", py.classDefinition("C", [x, py.attribute(y, "z")], [])],
    ["x = 1  # the reason", py.withLayout(py.assign(x, one), { trailingComment: " the reason" })],
    [
      "if x:  # why\n    # only this\n    pass",
      py.withLayout(py.ifElse(x, [py.comment("only this")]), { trailingComment: "why" }),
    ],
    ["# one\n#\n# two", py.comment("one\n\ntwo")],
  ];
  test.each(cases)("%s", (text, node) => expect(printBlock(node)).toBe(`${text}\n`));
});

describe("long lines are broken as Black breaks them", () => {
  const long = (count: number): readonly Expression[] =>
    Array.from({ length: count }, (_, index) => py.name(`argument_number_${index}`));

  test("a call has one argument per line", () => {
    expect(print(py.call("f", ...long(8)))).toBe(
      `f(\n${Array.from({ length: 8 }, (_, index) => `    argument_number_${index}`).join(",\n")}\n)`,
    );
  });
  test("a sole display shares its brackets' lines with the call", () => {
    expect(
      print(py.call("f", py.list(long(7))))
        .split("\n")
        .slice(0, 2),
    ).toEqual(["f([", "    argument_number_0,"]);
  });
  test("the last bracket is the one that is broken", () => {
    expect(print(py.call(py.call("f", x), ...long(6))).split("\n")[0]).toBe("f(x)(");
  });
  test("an operation gets parentheses and a line per operator", () => {
    const [first = x, second = x, ...rest] = long(6);
    const test = py.ifElse(py.and(first, second, ...rest), [py.pass()]);
    expect(printBlock(test).split("\n").slice(0, 3)).toEqual([
      "if (",
      "    argument_number_0",
      "    and argument_number_1",
    ]);
  });
  test("100 columns fit, 101 do not", () => {
    const call = (width: number): Expression => py.call("f", py.name("a".repeat(width - 3)));
    expect(print(call(100))).not.toContain("\n");
    expect(print(call(101))).toContain("\n");
  });
});

describe("empty lines", () => {
  const define = (name: string, ...body: Block): Statement => py.functionDefinition(name, [], body);

  test("two around definitions, and the comment above sticks to its definition", () => {
    const text = printBlock(py.importModule("x"), py.comment("Does it."), define("f"), define("g"), statement("f"));
    expect(text).toBe("import x\n\n\n# Does it.\ndef f():\n    pass\n\n\ndef g():\n    pass\n\n\nf\n");
  });
  test("one between methods, none at the start of a block", () => {
    const body = [py.withLayout(define("f"), { blankBefore: true }), py.comment("g"), define("g")];
    expect(printBlock(py.classDefinition("C", [], body))).toBe(
      "class C:\n    def f(self):\n        pass\n\n    # g\n    def g(self):\n        pass\n".replaceAll("self", ""),
    );
  });
  test("one behind the imports, and the user's own", () => {
    const text = printBlock(
      py.importModule("x"),
      py.comment("radio"),
      py.importModule("y"),
      statement("x"),
      py.withLayout(statement("y"), { blankBefore: true }),
    );
    expect(text).toBe("import x\n# radio\nimport y\n\nx\n\ny\n");
  });
  test("a comment with an empty line under it stands by itself", () => {
    const text = printBlock(statement("x"), py.comment("about x"), py.withLayout(define("f"), { blankBefore: true }));
    expect(text).toBe("x\n# about x\n\n\ndef f():\n    pass\n");
  });
});

test("a long chain of operators or elif takes neither stack nor quadratic time", () => {
  let sum: Expression = x;
  for (let count = 0; count < 20_000; count += 1) sum = py.binary(sum, "+", one);
  expect(print(sum).split("+ 1")).toHaveLength(20_001);
  let choice: Block = [];
  for (let count = 0; count < 20_000; count += 1) choice = [py.ifElse(x, [py.pass()], choice)];
  expect(printBlock(...choice).split("elif")).toHaveLength(20_000);
});

test("mappings tell where a piece starts, lines from 1 and columns from 0", () => {
  const origin = (offset: number) => ({ file: "a.ts", offset });
  const call = py.withOrigin(py.call("f", py.withOrigin(x, origin(3))), origin(2));
  const body = [py.withOrigin(py.ifElse(y, [py.withOrigin(py.returnValue(call), origin(1))]), origin(0))];
  expect(printModule(py.moduleOf(body)).mappings).toEqual([
    { line: 1, column: 0, origin: origin(0) },
    { line: 2, column: 4, origin: origin(1) },
    { line: 2, column: 11, origin: origin(2) },
    { line: 2, column: 13, origin: origin(3) },
  ]);
});

test("a loop tells which line MicroPython reports for its condition", () => {
  const loopsOf = (...body: Block): unknown =>
    printModule(py.moduleOf([py.whileLoop(x, body)])).loopConditions.map((each) => Object.values(each));
  expect(loopsOf(statement("y"), py.ifElse(x, [py.breakLoop()]), py.comment("done"))).toEqual([[1, 4, 4, true]]);
  expect(loopsOf(py.expressionStatement(py.call("f")))).toEqual([[1, 2, 2, false]]);
  expect(loopsOf(py.assign(x, one))).toEqual([[1, 2, 2, true]]);
  expect(loopsOf(py.whileLoop(y, [py.expressionStatement(py.call("f"))]))).toEqual([
    [2, 3, 3, false],
    [1, 3, 3, false],
  ]);
  expect(loopsOf(py.expressionStatement(py.call("f", ...Array(40).fill(x))))).toEqual([[1, 2, 43, false]]);
  expect(printModule(py.moduleOf([py.whileLoop(py.bool(true), [statement("x")])])).loopConditions).toEqual([]);
});
