/** Counts what each lamp does. */
class Lamp {
  static count = 0;
  static readonly limit = 10;
  #level = 0;
  private log: string[] = [];

  constructor(
    readonly name: string,
    protected step = 1,
  ) {
    Lamp.count++;
  }

  static make(name: string) {
    return new this(name);
  }

  get level() {
    return this.#level;
  }

  set level(value: int) {
    this.#level = Math.min(value, Lamp.limit);
  }

  brighten() {
    this.level += this.step; // by the setter
    this.log.push(`${this.name} ${this.#level}`);
    return this;
  }

  toString() {
    return this.log.join(", ");
  }
}

class Spot extends Lamp {
  angle = 30;

  brighten() {
    super.brighten();
    return this;
  }
}

class LampError extends Error {
  constructor(
    readonly lamp: Lamp,
    message: string,
  ) {
    super(message);
  }
}

const spot = new Spot("spot", 4).brighten().brighten().brighten();
console.log(`${spot}`, spot.angle, Lamp.make("hall").name, Lamp.count);
try {
  throw new LampError(spot, "too hot");
} catch (error) {
  if (error instanceof LampError) console.log(error.lamp.name, error.message);
  else throw error;
}
