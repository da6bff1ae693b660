import { receiveMessageOnPort, type MessagePort } from "node:worker_threads";
import { Flag, type BoardMessage, type BoardReply } from "../protocol.js";

/** The board's line to the coordinator. Asking blocks the thread; telling does not. */
export interface CoordinatorLink {
  /** Reports and sleeps until the coordinator lets the board go on. */
  ask(message: BoardMessage): BoardReply;
  tell(message: BoardMessage): void;
}

/** @param shared the word of `Flag`, which the coordinator shares. */
export function openLink(port: MessagePort, shared: SharedArrayBuffer): CoordinatorLink {
  const flags = new Int32Array(shared);
  let seen = 0;
  const receive = (): BoardReply => {
    // A late notification may belong to an earlier wait: only the counter and the mailbox tell the truth.
    while (Atomics.load(flags, Flag.replies) === seen) Atomics.wait(flags, Flag.replies, seen);
    seen++;
    const received = receiveMessageOnPort(port);
    if (received === undefined) throw new Error("the coordinator announced a reply and sent none");
    // The coordinator posts nothing but replies on this port.
    return received.message as BoardReply;
  };
  return {
    ask: (message) => {
      port.postMessage(message);
      return receive();
    },
    tell: (message) => port.postMessage(message),
  };
}
