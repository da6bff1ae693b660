interface Boolean {
  toString(): string;
  valueOf(): boolean;
}

interface BooleanConstructor {
  /** Whether the value counts as true. */
  <T>(value?: T): boolean;
}
declare const Boolean: BooleanConstructor;
