import { join } from "node:path";
import { startSimulation, type Simulation, type SimulationOptions } from "../index.js";
import { openSerialPort, type SerialPort } from "./port.js";

export interface ServedBoard {
  readonly name: string;
  /** `rfc2217://127.0.0.1:PORT`, as mpremote and pyserial take it. */
  readonly url: string;
}

/** A run whose boards offer their REPLs; it lasts until it is stopped. */
export interface ServedSimulation extends Simulation {
  readonly boards: readonly ServedBoard[];
}

export interface ServeOptions extends Omit<SimulationOptions, "program" | "realtime" | "interactive" | "duration"> {
  /** The first board's TCP port; the others follow it. Default: free ports. */
  readonly firstPort?: number;
}

/**
 * Starts boards that others may connect to, each on a port of its own. Time passes as on the wall, since whoever is
 * connected lives there.
 * @throws the system's error when a port is taken
 */
export async function serveBoards({ firstPort, ...options }: ServeOptions): Promise<ServedSimulation> {
  const ports = new Map<string, SerialPort>();
  const closeAll = async (): Promise<void> => void (await Promise.all([...ports.values()].map((port) => port.close())));
  let simulation: Simulation | undefined;
  try {
    for (const [index, { name }] of options.boards.entries()) {
      const number = firstPort === undefined ? 0 : firstPort + index;
      ports.set(name, await openSerialPort((bytes) => simulation?.input(name, bytes), number));
    }
  } catch (error) {
    await closeAll();
    throw error;
  }
  simulation = startSimulation({
    ...options,
    program: join(__dirname, "program.js"),
    realtime: true,
    interactive: true,
    onConsole: (board, bytes) => {
      ports.get(board)?.print(bytes);
      options.onConsole?.(board, bytes);
    },
  });
  return {
    ...simulation,
    done: simulation.done.finally(closeAll),
    boards: [...ports].map(([name, port]) => ({ name, url: port.url })),
  };
}
