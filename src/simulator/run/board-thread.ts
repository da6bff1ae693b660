import { join } from "node:path";
import { MessageChannel, Worker, type MessagePort } from "node:worker_threads";
import { Flag, type BoardMessage, type BoardReply, type BoardStart } from "../protocol.js";

/** What a board's thread said, or how it failed to. */
export type Answer = BoardMessage | { readonly kind: "hung" } | { readonly kind: "gone" };

/** One board's thread, seen from the coordinator: it runs only between `resume` and the report that follows. */
export class BoardThread {
  private readonly worker: Worker;
  private readonly port: MessagePort;
  private readonly flags: Int32Array;
  private settle: ((answer: Answer) => void) | undefined;

  /** @param onFlush takes what a long stretch of work shows before it ends */
  constructor(
    start: Omit<BoardStart, "flags" | "port">,
    private readonly hangTimeout: number,
    private readonly onFlush: (message: BoardMessage) => void,
  ) {
    const channel = new MessageChannel();
    const shared = new SharedArrayBuffer(4);
    this.flags = new Int32Array(shared);
    this.port = channel.port1;
    this.port.on("message", (message: BoardMessage) => this.take(message));
    const data: BoardStart = { ...start, flags: shared, port: channel.port2 };
    this.worker = new Worker(join(__dirname, "..", "worker", "main.js"), {
      workerData: data,
      transferList: [channel.port2],
      stdin: true,
    });
    this.worker.on("error", (error) =>
      this.answer({ kind: "fault", now: 0, until: 0, patient: false, actions: [], peakHeap: 0, fault: String(error) }),
    );
    this.worker.on("exit", () => this.answer({ kind: "gone" }));
  }

  /** Waits for the board's first report. */
  started(): Promise<Answer> {
    return this.listen();
  }

  /** Lets the board go on and waits for its next report. */
  resume(reply: BoardReply): Promise<Answer> {
    const answer = this.listen();
    this.port.postMessage(reply);
    Atomics.add(this.flags, Flag.replies, 1);
    Atomics.notify(this.flags, Flag.replies);
    return answer;
  }

  async terminate(): Promise<void> {
    this.settle = undefined;
    this.port.close();
    await this.worker.terminate();
  }

  private listen(): Promise<Answer> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.answer({ kind: "hung" }), this.hangTimeout);
      this.settle = (answer) => {
        clearTimeout(timer);
        this.settle = undefined;
        resolve(answer);
      };
    });
  }

  private take(message: BoardMessage): void {
    if (message.kind === "flush") this.onFlush(message);
    else this.answer(message);
  }

  private answer(answer: Answer): void {
    this.settle?.(answer);
  }
}
