import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** Whether CPython is on the machine; tests that need it are skipped, by name, where it is not. */
export const hasPython = ((): boolean => {
  try {
    execFileSync("python3", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

/** `describe`, or a skipped one whose name says why. */
export const describeWithPython: (name: string, body: () => void) => void = hasPython
  ? describe
  : (name, body) => describe.skip(`${name} (skipped: no python3 on this machine)`, body);

/** A Python script that answers one line of JSON with one line of JSON, in turn. */
export class PythonServer<Request, Response> {
  private readonly process: ChildProcess;
  private readonly waiting: ((line: string) => void)[] = [];

  constructor(script: string) {
    this.process = spawn("python3", [script], { stdio: ["pipe", "pipe", "inherit"] });
    if (!this.process.stdout) throw new Error("python3 has no output");
    createInterface({ input: this.process.stdout }).on("line", (line) => this.waiting.shift()?.(line));
    this.process.on("exit", () => {
      for (const answer of this.waiting) answer('{"error":"python3 has ended"}');
    });
  }

  ask(request: Request): Promise<Response> {
    return new Promise((resolve) => {
      // The script's own contract: what it answers is a Response.
      this.waiting.push((line) => resolve(JSON.parse(line) as Response));
      this.process.stdin?.write(`${JSON.stringify(request)}\n`);
    });
  }

  close(): void {
    this.process.stdin?.end();
  }
}
