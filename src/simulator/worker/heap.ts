/**
 * The VM cannot collect garbage while Python runs (it does not see the references that WebAssembly holds), so the amount
 * that it has allocated says little about what a board would need. This counts what is still in use, the way MicroPython's
 * own collector marks it (py/gc.c), without freeing anything.
 */

const BLOCK = 16;
const BLOCKS_PER_TABLE_BYTE = 4;
/** Static data ends long before this. */
const STATIC_WORDS = 1 << 18;
const HEAD = 1;
const TAIL = 2;

/** Word offsets in `mp_state_mem_area_t` of a build with split heaps and finalisers. */
const Area = { next: 0, table: 1, tableBytes: 2, pool: 4, poolEnd: 5 } as const;

interface Pool {
  readonly table: number;
  readonly start: number;
  readonly end: number;
}

/** @returns bytes in use, or undefined where the VM's heap does not look as expected */
export type HeapMeter = () => number | undefined;

/** @param memory all of the VM's memory */
export function createHeapMeter(memory: () => ArrayBuffer): HeapMeter {
  const first = findFirstArea(new Uint32Array(memory()));
  if (first === undefined) return () => undefined;
  return () => countLive(memory(), first);
}

function looksLikeArea(words: Uint32Array, index: number): boolean {
  const [table = 0, bytes = 0] = [words[index + Area.table], words[index + Area.tableBytes]];
  const [start = 0, end = 0] = [words[index + Area.pool], words[index + Area.poolEnd]];
  const fits = end - start === bytes * BLOCKS_PER_TABLE_BYTE * BLOCK;
  return bytes > 1000 && fits && table > index * 4 && table + bytes <= start && start % BLOCK === 0;
}

/** The word index of the heap's first area: the one place in static memory that has its shape. */
function findFirstArea(words: Uint32Array): number | undefined {
  for (let index = 0; index < STATIC_WORDS; index++) if (looksLikeArea(words, index)) return index;
  return undefined;
}

function poolsFrom(words: Uint32Array, first: number): readonly Pool[] {
  const pools: Pool[] = [];
  for (let index = first; ; index = (words[index + Area.next] ?? 0) / 4) {
    pools.push({
      table: words[index + Area.table] ?? 0,
      start: words[index + Area.pool] ?? 0,
      end: words[index + Area.poolEnd] ?? 0,
    });
    if (words[index + Area.next] === 0) return pools;
  }
}

/** Follows every word that may be a reference, from outside the heap and then within it. */
function countLive(buffer: ArrayBuffer, first: number): number {
  const words = new Uint32Array(buffer);
  const bytes = new Uint8Array(buffer);
  const pools = poolsFrom(words, first);
  const marked = new Set<number>();
  const waiting: number[] = [];
  const kind = (pool: Pool, address: number): number => {
    const block = (address - pool.start) / BLOCK;
    return ((bytes[pool.table + (block >> 2)] ?? 0) >> (2 * (block & 3))) & 3;
  };
  const lowest = Math.min(...pools.map(({ start }) => start));
  const highest = Math.max(...pools.map(({ end }) => end));
  const follow = (address: number): void => {
    if (address < lowest || address >= highest || address % BLOCK !== 0 || marked.has(address)) return;
    const pool = pools.find(({ start, end }) => address >= start && address < end);
    if (pool === undefined || kind(pool, address) !== HEAD) return;
    marked.add(address);
    waiting.push(address);
  };
  for (const [start, end] of outside(pools)) {
    for (let index = start >> 2; index < end >> 2; index++) follow(words[index] ?? 0);
  }
  let live = 0;
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const head = address;
    const pool = pools.find(({ start, end }) => head >= start && head < end);
    let end = address + BLOCK;
    while (pool !== undefined && end < pool.end && kind(pool, end) === TAIL) end += BLOCK;
    live += end - address;
    for (let index = address >> 2; index < end >> 2; index++) follow(words[index] ?? 0);
  }
  return live;
}

/** Static memory, the stacks, and what lies between the heap's areas. */
function outside(pools: readonly Pool[]): readonly (readonly [start: number, end: number])[] {
  return pools.map(({ table }, index) => [index === 0 ? 0 : (pools[index - 1]?.end ?? 0), table]);
}
