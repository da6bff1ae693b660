import { Cost } from "../costs.js";
import type { Kernel } from "../kernel.js";

/** A pin's name: a number upstream, `P12` and the like on Pycom. */
export type PinName = number | string;

const RISING = 1;
const FALLING = 2;

interface PinState {
  /** What the program drives, where it drives at all. */
  driven: 0 | 1 | undefined;
  /** What the outside applies. */
  applied: 0 | 1 | undefined;
  /** What an open pin reads. */
  pulled: 0 | 1;
  /** In volts, for the analogue converter. */
  volts: number | undefined;
  trigger: number;
  callback: number;
}

/** The board's pins. */
export class Pins {
  private readonly states = new Map<PinName, PinState>();

  constructor(private readonly kernel: Kernel) {}

  /** @param pull 1 for up, 0 for down or none */
  input(pin: PinName, pull: 0 | 1): void {
    this.change(pin, (state) => {
      state.driven = undefined;
      state.pulled = pull;
    });
  }

  /** Makes a pin an output; undefined keeps its level. */
  output(pin: PinName, level: 0 | 1 | undefined): void {
    const known = this.state(pin).driven;
    this.drive(pin, level ?? known ?? 0);
  }

  /** Sets an output's level. On an input it changes nothing that can be seen. */
  write(pin: PinName, level: boolean): void {
    this.kernel.spend(Cost.clock);
    if (this.state(pin).driven !== undefined) this.drive(pin, level ? 1 : 0);
  }

  /** @returns 0 or 1 */
  read(pin: PinName): number {
    this.kernel.spend(Cost.clock);
    return this.level(pin);
  }

  /** Calls back on an edge; callback 0 switches that off. */
  watch(pin: PinName, trigger: number, callback: number): void {
    Object.assign(this.state(pin), { trigger, callback });
  }

  /** The voltage on an analogue input; a digital level counts as 0 or 3.3 V. */
  voltage(pin: PinName): number {
    this.kernel.spend(Cost.call);
    return this.state(pin).volts ?? this.level(pin) * 3.3;
  }

  /** The outside applies a level or a voltage. */
  apply(pin: PinName, stimulus: { readonly level?: 0 | 1; readonly volts?: number }): void {
    this.change(pin, (state) => {
      if (stimulus.level !== undefined) state.applied = stimulus.level;
      if (stimulus.volts !== undefined) state.volts = stimulus.volts;
    });
  }

  private drive(pin: PinName, level: 0 | 1): void {
    const before = this.state(pin).driven;
    if (before === level) return;
    this.change(pin, (state) => (state.driven = level));
    // An output that starts low changes nothing that anybody could see.
    if (before === undefined && level === 0) return;
    this.kernel.act({ kind: "pin", pin, value: level });
  }

  private change(pin: PinName, how: (state: PinState) => void): void {
    const state = this.state(pin);
    const before = this.level(pin);
    how(state);
    const after = this.level(pin);
    const edge = after > before ? RISING : FALLING;
    if (after !== before && (state.trigger & edge) !== 0 && state.callback !== 0) this.kernel.schedule(state.callback);
  }

  private level(pin: PinName): 0 | 1 {
    const { driven, applied, pulled } = this.state(pin);
    return driven ?? applied ?? pulled;
  }

  private state(pin: PinName): PinState {
    let state = this.states.get(pin);
    if (state === undefined) {
      state = { driven: undefined, applied: undefined, pulled: 0, volts: undefined, trigger: 0, callback: 0 };
      this.states.set(pin, state);
    }
    return state;
  }
}
