/**
 * A thread that runs one program at a time, in Node's virtual machine and on MicroPython's, each afresh.
 * Messages in: { id, node?: { files, entry }, python?: { files, entry } }; out: { id, node?, python? }, each an outcome
 * { output, error? } with the text printed and the exception that ended the program.
 */
import { parentPort } from "node:worker_threads";
import { runInNode } from "./node-side.mjs";
import { runOnMicroPython } from "./python-side.mjs";

parentPort.on("message", async ({ id, node, python }) => {
  const answer = { id };
  try {
    if (node) answer.node = await runInNode(node.files, node.entry);
    if (python) answer.python = await runOnMicroPython(python.files, python.entry);
  } catch (error) {
    answer.failure = String(error?.stack ?? error);
  }
  parentPort.postMessage(answer);
});
