import { layouts } from "../filesystem/layout.js";
import { createRandom } from "../random.js";
import type { BoardStart } from "../protocol.js";
import { createBridge } from "./bridge.js";
import { createHeapMeter } from "./heap.js";
import { Kernel } from "./kernel.js";
import { openLink, type CoordinatorLink } from "./link.js";
import { runEntry } from "./program.js";
import type { BoardProgram, BoardSession } from "./session.js";
import { startInterpreter, type Interpreter } from "./vm.js";

/** Where our Python modules lie on the VM's file system. */
const FIRMWARE_FOLDER = "/.firmware";

/** Bytes that a program may have in use: as much as the largest ESP32 has. The VM notices only when it needs more memory than it began with. */
const HEAP_LIMIT = 8 << 20;
/** Bytes for all of the VM, with the garbage that it cannot collect while Python runs. */
const MEMORY_LIMIT = 1 << 30;

/** What `_boot.py` offers to this side. */
interface Boot {
  /** Runs the callbacks that are due. */
  dispatch(): void;
  /** Gives Python the board's files; only `firmware` stays of the VM's own. Relative paths start at `folder`. */
  mount(firmware: string, folder: string): void;
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
  const { home, libraries } = layouts[start.target];
  boot.mount(FIRMWARE_FOLDER, home);
  const path = JSON.stringify(["", FIRMWARE_FOLDER, ...libraries]);
  vm.runPython(`__import__("sys").path[:] = ${path}`);
  return boot;
}

/**
 * Imports the firmware's modules that the board's files mention. On a board they are in flash: loading them takes
 * neither time nor heap from the program.
 */
function preload(vm: Interpreter, start: BoardStart): void {
  const sources = Object.values(start.files).map((content) => Buffer.from(content).toString("latin1"));
  const words = new Set(sources.flatMap((text) => text.match(/[a-z]\w*/gi) ?? []));
  for (const path of Object.keys(start.firmware)) {
    const name = path.replace(/(\/__init__)?\.py$/, "");
    if (words.has(name) && !start.firmware[path]?.startsWith("raise ")) vm.runPython(`__import__("${name}")`);
  }
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
  const started: { vm?: Interpreter; boot?: Boot } = {};
  const bridge = createBridge(kernel, start, random, () => started.vm?.memory() ?? new ArrayBuffer(0));
  const { console } = bridge;
  const dispatch = (): void => {
    if (kernel.hasCallbacks) started.boot?.dispatch();
  };
  const surroundings = {
    write: (bytes: Uint8Array) => console.write(bytes),
    milliseconds: () => Math.floor(kernel.now / 1000),
    random32: random.next32,
    mayGrow: () => kernel.measureHeap() <= HEAP_LIMIT && (started.vm?.memory().byteLength ?? 0) < MEMORY_LIMIT,
  };
  const vm = await startInterpreter(start.vm, surroundings, start.pystack);
  started.vm = vm;
  kernel.onInterrupt = () => vm.interrupt();
  console.replRuns = () => vm.replRuns();
  kernel.start();
  vm.registerJsModule("_board", bridge.modules);
  const boot = installFirmware(vm, start);
  started.boot = boot;
  preload(vm, start);
  const measure = createHeapMeter(() => vm.memory());
  const firmwareHeap = measure() ?? 0;
  kernel.measureHeap = () => Math.max(0, (measure() ?? 0) - firmwareHeap);
  kernel.run();
  return {
    start,
    vm,
    kernel,
    console,
    dispatch,
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
