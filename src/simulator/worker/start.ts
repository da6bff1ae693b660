import { createRandom } from "../random.js";
import type { BoardStart } from "../protocol.js";
import { createBridge } from "./bridge.js";
import { Kernel } from "./kernel.js";
import { openLink, type CoordinatorLink } from "./link.js";
import { runEntry } from "./program.js";
import type { BoardProgram, BoardSession } from "./session.js";
import { startInterpreter, type Interpreter } from "./vm.js";

/** Where our Python modules lie on the VM's file system. */
const FIRMWARE_FOLDER = "/.firmware";

/** What `_boot.py` offers to this side. */
interface Boot {
  /** Bytes of heap in use. */
  heap(): number;
  /** Runs the callbacks that are due. */
  dispatch(): void;
}

function writeFile(vm: Interpreter, path: string, text: string): void {
  const folder = path.slice(0, path.lastIndexOf("/"));
  if (folder !== "") vm.FS.mkdirTree(folder);
  vm.FS.writeFile(path, text);
}

/** Puts the firmware's modules where Python finds them before the VM's own. */
function installFirmware(vm: Interpreter, start: BoardStart): Boot {
  for (const [path, text] of Object.entries(start.firmware)) writeFile(vm, `${FIRMWARE_FOLDER}/${path}`, text);
  vm.runPython(`__import__("sys").path[:] = ["${FIRMWARE_FOLDER}"]`);
  // _boot.py defines just these functions.
  const boot = vm.pyimport("_boot") as Boot;
  vm.runPython(`__import__("sys").path[:] = ["", "${FIRMWARE_FOLDER}", "/lib"]`);
  return boot;
}

/** The program that the run asked for, or the default one. */
function findProgram(path: string | undefined): BoardProgram {
  if (path === undefined) return runEntry;
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- chosen by the run's options
  return (require(path) as { readonly run: BoardProgram }).run;
}

/** Starts the VM with the firmware and the board's files. */
async function startSession(start: BoardStart, link: CoordinatorLink): Promise<BoardSession> {
  const kernel = new Kernel(link, start.realtime);
  const random = createRandom(start.seed);
  const bridge = createBridge(kernel, start, random);
  const surroundings = {
    write: (bytes: Uint8Array) => bridge.console.write(bytes),
    milliseconds: () => Math.floor(kernel.now / 1000),
    random32: random.next32,
  };
  const vm = await startInterpreter(start.vm, surroundings, start.pystack);
  kernel.onInterrupt = () => vm.interrupt();
  kernel.start();
  vm.registerJsModule("_board", bridge.modules);
  const boot = installFirmware(vm, start);
  const firmwareHeap = boot.heap();
  kernel.measureHeap = () => Math.max(0, boot.heap() - firmwareHeap);
  for (const [path, text] of Object.entries(start.files)) writeFile(vm, `/${path}`, text);
  return {
    start,
    vm,
    kernel,
    console: bridge.console,
    dispatch: () => {
      if (kernel.hasCallbacks) boot.dispatch();
    },
    exit: (reason, traceback) =>
      kernel.act({ kind: "exit", reason, ...(traceback === undefined ? {} : { traceback }) }),
  };
}

/** Boots a board on this thread and runs it until the coordinator takes the thread down. */
export async function startBoard(start: BoardStart): Promise<void> {
  const link = openLink(start.port, start.flags);
  try {
    const session = await startSession(start, link);
    findProgram(start.program)(session);
    for (;;) {
      session.kernel.wait(Infinity);
      session.dispatch();
    }
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    link.tell({ kind: "fault", now: 0, until: 0, patient: false, actions: [], peakHeap: 0, fault });
  }
}
