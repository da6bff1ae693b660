/** The state of a motor. */
enum State {
  Stopped,
  Running = 5,
  Failed,
}

enum Colour {
  Red = "red",
  Green = "green",
}

const enum Bit {
  Ready = 1 << 0,
  Busy = 1 << 1,
}

function describe(state: State): string {
  return `${State[state]} ${state}`;
}

console.log(describe(State.Running), Colour.Green, Bit.Ready | Bit.Busy);

namespace Motor {
  export const steps = 200;
  let position = 0;

  export function turn(by: int) {
    position = (position + by) % steps;
    return position;
  }

  export namespace Limits {
    export const speed = 5;
  }
}

console.log(Motor.turn(150), Motor.turn(100), Motor.Limits.speed);
