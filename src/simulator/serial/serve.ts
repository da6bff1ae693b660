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
  // The ports come first: a port that is taken must not cost a started run.
  const running: { simulation?: Simulation } = {};
  const names = options.boards.map(({ name }) => name);
  const type = (name: string, bytes: Uint8Array): void => running.simulation?.input(name, bytes);
  const ports = await openPorts(names, firstPort, type);
  const simulation = startSimulation({
    ...options,
    program: join(__dirname, "program.js"),
    realtime: true,
    interactive: true,
    onConsole: (board, bytes) => {
      ports.get(board)?.print(bytes);
      options.onConsole?.(board, bytes);
    },
  });
  running.simulation = simulation;
  return {
    ...simulation,
    done: simulation.done.finally(() => closePorts(ports)),
    boards: [...ports].map(([name, port]) => ({ name, url: port.url })),
  };
}

/** All ports or none. */
async function openPorts(
  names: readonly string[],
  firstPort: number | undefined,
  type: (name: string, bytes: Uint8Array) => void,
): Promise<ReadonlyMap<string, SerialPort>> {
  const ports = new Map<string, SerialPort>();
  try {
    for (const [index, name] of names.entries()) {
      const number = firstPort === undefined ? 0 : firstPort + index;
      ports.set(name, await openSerialPort((bytes) => type(name, bytes), number));
    }
    return ports;
  } catch (error) {
    await closePorts(ports);
    throw error;
  }
}

async function closePorts(ports: ReadonlyMap<string, SerialPort>): Promise<void> {
  await Promise.all([...ports.values()].map((port) => port.close()));
}
