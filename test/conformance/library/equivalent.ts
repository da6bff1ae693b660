import { difference, report } from "../../support/agreement.js";
import { shared } from "../../support/shared.js";
import { stripTypes } from "../../support/strip-types.js";

const entry = "main.ts";

/**
 * For what Node 20 lacks, or prints elsewhere: the program on MicroPython prints what another program prints in Node. Fails too
 * where the first is rejected.
 */
export function equivalent(name: string, program: string, inNode: string): void {
  test(name, async () => {
    const result = shared.compiler.transpileVirtualProject({ [entry]: program }, { entry });
    const python = Object.fromEntries(result.files.map(({ path, text }) => [path, text]));
    expect(result.diagnostics.filter((each) => each.category === "error").map((each) => each.message)).toEqual([]);
    const outcome = await shared.vm.run({
      node: stripTypes({ [entry]: inNode }, entry),
      python: { files: python, entry: "main.py" },
    });
    if (!outcome.node || !outcome.python) throw new Error("the harness gave no outcome");
    const outcomes = { node: outcome.node, python: outcome.python };
    const why = difference(outcomes.node, outcomes.python);
    if (why !== undefined) throw new Error(report(why, { [entry]: program }, python, outcomes));
    expect(outcomes.node.output).not.toBe("");
  });
}
