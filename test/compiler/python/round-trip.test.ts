import { join } from "node:path";
import fc from "fast-check";
import type { Module, Node } from "../../../src/compiler/python/nodes.js";
import { printModule } from "../../../src/compiler/python/print/module.js";
import { mapChildren, walk } from "../../../src/compiler/python/traverse.js";
import { describeWithPython, PythonServer } from "../../support/python.js";
import { anyModule } from "./arbitrary.js";
import { type Json, treeAsJson } from "./tree-as-json.js";

interface Question {
  readonly text: string;
  readonly needless: boolean;
}

interface Answer {
  readonly error?: string;
  readonly tree?: Json;
  /** Of each node: its line from 1 and its column in UTF-16 units from 0, or null where CPython counts otherwise. */
  readonly positions?: readonly (readonly [number, number] | null)[];
  readonly comments?: readonly string[];
  readonly needless?: readonly (readonly [number, number])[];
}

const runs = Number(process.env["TSNOW_PROPERTY_RUNS"] ?? 200);

/** Trying each pair takes time quadratic in the text. */
const longestForParentheses = 1500;

/** Every node with an origin of its own, its number in the order of building. */
function numbered(module: Module): Module {
  let count = 0;
  const number = <N extends Node>(node: N): N => {
    const origin = { file: "a.ts", offset: count++ };
    const inner = mapChildren(node, {
      expression: number,
      targetPattern: number,
      reference: number,
      slice: number,
      block: (block) => block.map(number),
    });
    return { ...inner, origin };
  };
  return number(module);
}

function commentsOf(module: Module): readonly string[] {
  const found: string[] = [];
  walk(module, (node) => {
    if (node.kind === "Comment") found.push(...node.text.split("\n"));
    else if ("trailingComment" in node && node.trailingComment) found.push(node.trailingComment.replaceAll("\n", " "));
    return undefined;
  });
  return found.map((text) => `# ${text}`.trim()).sort();
}

describeWithPython("random trees", () => {
  let python: PythonServer<Question, Answer>;
  beforeAll(() => {
    python = new PythonServer(join(__dirname, "../../support/python_tree.py"));
  });
  afterAll(() => python.close());

  const check = (
    body: (module: Module, text: string, answer: Answer) => void,
    options = { needless: false },
  ): Promise<void> =>
    fc.assert(
      fc.asyncProperty(anyModule, async (tree) => {
        const module = numbered(tree);
        const { text } = printModule(module);
        const answer = await python.ask({ text, needless: options.needless && text.length < longestForParentheses });
        if (answer.error !== undefined) throw new Error(`${answer.error}\n${text}`);
        body(module, text, answer);
      }),
      { numRuns: runs },
    );

  test("print, then CPython's parser, gives the same tree", () =>
    check((module, text, answer) => {
      const expected = treeAsJson(module).tree;
      if (JSON.stringify(answer.tree) === JSON.stringify(expected)) return;
      throw new Error(`${text}\n${JSON.stringify(answer.tree)}\n${JSON.stringify(expected)}`);
    }));

  test("no parentheses could be left out", () =>
    check(
      (_, text, answer) => {
        if (answer.needless?.length !== 0) throw new Error(`${JSON.stringify(answer.needless)}\n${text}`);
      },
      { needless: true },
    ));

  test("every comment is there", () =>
    check((module, text, answer) => {
      const found = [...(answer.comments ?? [])].sort();
      if (JSON.stringify(found) !== JSON.stringify(commentsOf(module))) throw new Error(text);
    }));

  test("every mapping lands where CPython says that its node starts", () =>
    check((module, text, answer) => {
      const byOffset = new Map(printModule(module).mappings.map((each) => [each.origin.offset, each]));
      treeAsJson(module).origins.forEach((origin, index) => {
        const position = answer.positions?.[index];
        if (!origin || !position) return;
        const mapping = byOffset.get(origin.offset);
        if (mapping?.line === position[0] && mapping.column === position[1]) return;
        throw new Error(
          `node ${origin.offset} is at ${position.join()}, not ${mapping?.line},${mapping?.column}\n${text}`,
        );
      });
    }));

  test("mappings are in the order of the text, which is the same every time", () =>
    check((module, text) => {
      const again = printModule(module);
      expect(again.text).toBe(text);
      const places = again.mappings.map(({ line, column }) => line * 1e6 + column);
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }));
});
