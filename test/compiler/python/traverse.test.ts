import * as py from "../../../src/compiler/python/builders.js";
import { hasEffects, mayRaise, namesIn, usesName } from "../../../src/compiler/python/facts.js";
import type { Expression, Module } from "../../../src/compiler/python/nodes.js";
import { printModule } from "../../../src/compiler/python/print/module.js";
import { childrenOf, mapExpressions, someNode, walk } from "../../../src/compiler/python/traverse.js";

const [a, b, c] = [py.name("a"), py.name("b"), py.name("c")] as const;

const program: Module = py.moduleOf([
  py.importModule("x.y"),
  py.assign(py.targetTuple([py.subscript(a, b), py.starTarget(c)]), py.call("f", py.star(py.name("g")))),
  py.forLoop(py.name("i"), py.call("range", py.int(3)), [py.tryExcept([py.pass()], [py.exceptHandler([], a, "e")])]),
]);

test("walk goes parents first, in the order of evaluation", () => {
  const kinds: string[] = [];
  walk(program, (node) => {
    kinds.push(node.kind === "Name" ? node.id : node.kind);
    return node.kind === "For" ? "skip" : undefined;
  });
  expect(kinds.join(" ")).toBe("Module Import Assign Call f g TargetTuple Subscript a b StarTarget c For");
});

test("a name is found whether it is read, written or bound", () => {
  expect([...namesIn(program)].sort()).toEqual(["a", "b", "c", "e", "f", "g", "i", "range", "x"]);
  expect(usesName(program, "e")).toBe(true);
  expect(usesName(program, "y")).toBe(false);
  expect(usesName(py.lambda(["p"], a), "p")).toBe(true);
});

test("expressions are replaced inside out, what is written to stays", () => {
  const renamed = mapExpressions(program, (node) => (node.kind === "Name" ? py.name(`${node.id}_`) : node));
  expect(printModule(renamed).text).toContain("a_[b_], *c = f_(*g_)");
  expect(printModule(program).text).toContain("a[b], *c = f(*g)");
});

test("effects", () => {
  const effects: readonly Expression[] = [
    py.call("f"),
    py.list([py.call("f")]),
    py.namedExpression("x", a),
    py.yieldValue(),
  ];
  const none: readonly Expression[] = [a, py.binary(a, "+", b), py.attribute(a, "x"), py.lambda([], py.call("f"))];
  expect(effects.map(hasEffects)).toEqual(effects.map(() => true));
  expect(none.map(hasEffects)).toEqual(none.map(() => false));
  expect(hasEffects(py.lambda([py.parameter("x", py.call("f"))], a))).toBe(true);
});

test("what may raise", () => {
  expect([a, py.binary(py.int(1), "/", py.int(0)), py.dict([])].map(mayRaise)).toEqual([true, true, true]);
  expect([py.int(1), py.tuple([py.not(py.none())]), py.lambda([], a)].map(mayRaise)).toEqual([false, false, false]);
});

test("a deep tree takes no stack", () => {
  let sum: Expression = a;
  for (let count = 0; count < 50_000; count += 1) sum = py.binary(sum, "+", b);
  expect(someNode(sum, (node) => node.kind === "Call")).toBe(false);
  expect(childrenOf(sum)).toHaveLength(2);
});
