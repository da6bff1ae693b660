import { Cost, JUMPS_PER_STEP } from "../costs.js";
import type { Kernel } from "../kernel.js";
import type { System } from "./system.js";

/** MicroPython's ticks wrap here. */
const TICKS_PERIOD = 2 ** 30;
/** 2026-01-01 00:00:00 in seconds since 1970, the date that every run starts on. */
export const RUN_STARTS = 1767225600;
/** 2000-01-01 00:00:00, where the ESP32 starts to count. */
export const EPOCH = 946684800;

/** Numbers that cross into Python must fit 31 bits: larger ones come in two parts. */
export interface ClockBridge {
  ticks_ms(): number;
  ticks_us(): number;
  /** How often the ticks have wrapped. */
  ms_wraps(): number;
  us_wraps(): number;
  /** Whole seconds since 1970. */
  seconds(): number;
  /** Microseconds of the current second. */
  microseconds(): number;
  /** Sets the real-time clock: seconds since 1970. */
  set(seconds: number): void;
  /** Opens a deadline; the number names it. */
  deadline_ms(milliseconds: number): number;
  deadline_us(microseconds: number): number;
  deadline_s(seconds: number): number;
  /**
   * Sleeps until the deadline or until something happens; true, and the name is free again, when it has passed.
   * A patient wait counts as one without end when nothing else goes on.
   */
  wait(deadline: number, patient: boolean): boolean;
  /** Gives up a deadline. */
  drop(deadline: number): void;
  /** Microseconds from now to the deadline, at most 2**30. */
  left_us(deadline: number): number;
  /** A stretch of bytecode has run. True when callbacks are due. */
  step(): boolean;
}

/** The board's clock for Python. A negative time stands for "without end". What the real-time clock was set to outlives a reset. */
export function createClock(kernel: Kernel, system: System): ClockBridge {
  const deadlines: (number | undefined)[] = [];
  const uptime = (): number => kernel.now - kernel.bootTime;
  let offset = Number(system.recall("clock") || RUN_STARTS);
  const open = (at: number): number => {
    const free = deadlines.indexOf(undefined);
    const name = free < 0 ? deadlines.length : free;
    deadlines[name] = at;
    return name;
  };
  const after = (microseconds: number): number => open(microseconds < 0 ? Infinity : kernel.now + microseconds);
  const at = (name: number): number => deadlines[name] ?? kernel.now;
  return {
    ticks_ms: () => (kernel.spend(Cost.clock), Math.floor(uptime() / 1000) % TICKS_PERIOD),
    ticks_us: () => (kernel.spend(Cost.clock), uptime() % TICKS_PERIOD),
    ms_wraps: () => Math.floor(uptime() / 1000 / TICKS_PERIOD),
    us_wraps: () => Math.floor(uptime() / TICKS_PERIOD),
    seconds: () => (kernel.spend(Cost.clock), Math.floor(kernel.now / 1e6) + offset),
    microseconds: () => kernel.now % 1e6,
    set: (seconds) => {
      offset = seconds - Math.floor(kernel.now / 1e6);
      system.retain("clock", String(offset));
    },
    deadline_ms: (milliseconds) => after(milliseconds * 1000),
    deadline_us: (microseconds) => after(microseconds),
    deadline_s: (seconds) => after(Math.round(seconds * 1e6)),
    wait: (name, patient) => {
      const passed = kernel.wait(at(name), patient);
      if (passed) deadlines[name] = undefined;
      return passed;
    },
    drop: (name) => void (deadlines[name] = undefined),
    left_us: (name) => Math.min(TICKS_PERIOD, Math.max(0, at(name) - kernel.now)),
    step: () => (kernel.spend(Cost.jump * JUMPS_PER_STEP), kernel.hasCallbacks),
  };
}
