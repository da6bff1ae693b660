import { createHash } from "node:crypto";
import { Failure } from "../../failure.js";
import type { BuiltBoard } from "../../project/build/build-project.js";
import { flashWithOutput } from "../device/flash-output.js";
import { followOutput } from "../device/follow-output.js";
import { programTables } from "../device/tables.js";
import type { Target } from "../device/targets.js";
import type { Output } from "../output/output.js";

/** A board that runs the newest build, and whose output is followed. */
export class BoardSession {
  private flashed: string | undefined;
  private following: { readonly stop: AbortController; readonly end: Promise<void> } | undefined;

  constructor(
    private readonly target: Target,
    private readonly isOneOfMany: boolean,
    private readonly output: Output,
  ) {}

  /** Brings a build onto the board, if it is another one than last time, starts it and follows it. What goes wrong is reported. */
  async run(built: BuiltBoard): Promise<void> {
    const wanted = hashOf(built);
    if (wanted === this.flashed && this.following !== undefined) return;
    await this.stop();
    const stop = new AbortController();
    try {
      await flashWithOutput(this.target, built.modules, { reset: true, signal: stop.signal }, this.output);
      this.flashed = wanted;
      this.following = { stop, end: this.follow(built, stop.signal) };
    } catch (error) {
      this.report(error);
    }
  }

  /** Lets go of the board; its program runs on. */
  async stop(): Promise<void> {
    this.following?.stop.abort();
    await this.following?.end;
    this.following = undefined;
  }

  private async follow(built: BuiltBoard, signal: AbortSignal): Promise<void> {
    const { board, port } = this.target;
    try {
      await followOutput(
        { name: board.name, port, tables: programTables(built) },
        this.isOneOfMany,
        signal,
        this.output,
      );
    } catch (error) {
      this.report(error);
    }
    // A board that was lost is flashed again at the next change.
    if (!signal.aborted) this.following = undefined;
  }

  private report(error: unknown): void {
    if (!(error instanceof Failure)) throw error;
    this.output.report(error.diagnostics);
  }
}

function hashOf({ modules }: BuiltBoard): string {
  const hash = createHash("sha1");
  for (const { path, content } of modules) hash.update(`${path}\0`).update(content).update("\0");
  return hash.digest("hex");
}
