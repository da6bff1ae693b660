/** Something that happens at a virtual time. */
interface Entry<T> {
  readonly time: number;
  /** Events of one time happen by rank, then in the order in which they were added. */
  readonly rank: number;
  readonly order: number;
  readonly value: T;
}

function before<T>(a: Entry<T>, b: Entry<T>): boolean {
  if (a.time !== b.time) return a.time < b.time;
  if (a.rank !== b.rank) return a.rank < b.rank;
  return a.order < b.order;
}

/** A binary heap of events, earliest first; the order of equal times is fixed, so a run can be repeated. */
export class EventQueue<T> {
  private readonly heap: Entry<T>[] = [];
  private added = 0;

  get size(): number {
    return this.heap.length;
  }

  /** The earliest event's time, or Infinity. */
  get nextTime(): number {
    return this.heap[0]?.time ?? Infinity;
  }

  add(time: number, rank: number, value: T): void {
    const entry: Entry<T> = { time, rank, order: this.added++, value };
    let hole = this.heap.length;
    while (hole > 0) {
      const up = (hole - 1) >> 1;
      const parent = this.heap[up];
      if (parent === undefined || !before(entry, parent)) break;
      this.heap[hole] = parent;
      hole = up;
    }
    this.heap[hole] = entry;
  }

  /** Takes the earliest event out. */
  take(): { readonly time: number; readonly value: T } | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (first !== undefined && last !== undefined && last !== first) this.sink(last);
    return first;
  }

  /** Whether all waiting events fit. */
  every(fits: (value: T) => boolean): boolean {
    return this.heap.every((entry) => fits(entry.value));
  }

  /** Removes every event whose value fits. */
  remove(fits: (value: T) => boolean): void {
    const kept = this.heap.splice(0).filter((entry) => !fits(entry.value));
    kept.sort((a, b) => (before(a, b) ? -1 : 1));
    this.heap.push(...kept);
  }

  private sink(entry: Entry<T>): void {
    let hole = 0;
    for (;;) {
      const left = this.heap[2 * hole + 1];
      const right = this.heap[2 * hole + 2];
      if (left === undefined) break;
      const child = right !== undefined && before(right, left) ? right : left;
      if (!before(child, entry)) break;
      this.heap[hole] = child;
      hole = 2 * hole + (child === left ? 1 : 2);
    }
    this.heap[hole] = entry;
  }
}
