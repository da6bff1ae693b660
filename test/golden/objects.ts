/** A reading of a sensor; the unit is left out where it goes without saying. */
interface Reading {
  readonly sensor: string;
  value: int;
  unit?: string;
}

const first: Reading = { sensor: "t1", value: 21 };
const second: Reading = { value: 40, sensor: "h1", unit: "%" };
const calibrated: Reading = { ...first, value: first.value + 1 };
console.log(`${calibrated.sensor}: ${calibrated.value} ${second.unit ?? "C"}`);

// What is looked up by key is a dict.
const counts: Record<string, int> = {};
for (const name of ["t1", "h1", "t1"]) counts[name] = (counts[name] ?? 0) + 1;
delete counts["h1"];
console.log("h1" in counts);

type Shape = { kind: "circle"; r: int } | { kind: "rect"; w: int; h: int };

function area(shape: Shape): int {
  return shape.kind === "circle" ? 3 * shape.r * shape.r : shape.w * shape.h;
}
console.log(area({ kind: "circle", r: 2 }), area({ kind: "rect", w: 2, h: 5 }));

// Methods that use `this` make a class.
const lamp = {
  level: 0,
  brighten(by: int) {
    this.level += by;
    return this;
  },
  get isOn() {
    return this.level > 0;
  },
};
console.log(lamp.brighten(3).level, lamp.isOn);

const { sensor, ...rest } = second;
console.log(sensor, rest.value);
