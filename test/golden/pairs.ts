/**
 * Swaps, spreads and
 * takes apart.
 */
class Pair {
  constructor(public left: string, public right: string) {}

  swap(): void {
    [this.left, this.right] = [this.right, this.left];
  }

  toText(): string {
    return this.left + "-" + this.right;
  }
}

const pair = new Pair("a", "b");
pair.swap();
console.log(pair.toText());

const [first, ...others] = ["x", "y", "z"];
console.log(first);
for (const name of others) {
  if (name === "y") continue;
  console.log(name);
}
