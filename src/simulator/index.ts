import { Coordinator } from "./run/coordinator.js";
import type { Simulation, SimulationOptions, SimulationResult } from "./options.js";

export type {
  AccessPoint,
  BoardDefinition,
  BoardResult,
  I2cDevice,
  LinkOptions,
  RadioOptions,
  Simulation,
  SimulationOptions,
  SimulationResult,
  Stimulus,
} from "./options.js";
export type * from "./trace.js";
export type { BoardProgram, BoardSession } from "./worker/session.js";

/** Starts a run; what happens is told through the options' callbacks. */
export function startSimulation(options: SimulationOptions): Simulation {
  const coordinator = new Coordinator(options);
  const stop = (): void => coordinator.stop();
  options.signal?.addEventListener("abort", stop, { once: true });
  if (options.signal?.aborted === true) stop();
  return {
    done: coordinator.run().finally(() => options.signal?.removeEventListener("abort", stop)),
    input: (board, bytes) => coordinator.input(board, bytes),
    reset: (board) => coordinator.reset(board),
    stop,
  };
}

/** Runs simulated boards until nothing can happen any more or their time is over. */
export function simulate(options: SimulationOptions): Promise<SimulationResult> {
  return startSimulation(options).done;
}
