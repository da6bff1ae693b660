import { join } from "node:path";
import type { Built } from "../../project/build/build-project.js";
import { displayed } from "../../project/paths.js";

interface Line {
  readonly path: string;
  readonly size: number;
}

/** What a build wrote, as lines with their sizes in bytes, in columns; the total of each board that has several modules. */
export function sizeLines({ boards }: Built): readonly string[] {
  const lines = boards.flatMap(({ board, modules }): readonly Line[] => {
    const files = modules.map(({ path, size }) => ({ path: displayed(join(board.outDir, path)), size }));
    if (files.length === 1) return files;
    const total = files.reduce((sum, { size }) => sum + size, 0);
    return [...files, { path: `${board.name} in all`, size: total }];
  });
  const width = Math.max(0, ...lines.map(({ path }) => path.length));
  const digits = Math.max(0, ...lines.map(({ size }) => grouped(size).length));
  return lines.map(({ path, size }) => `${path.padEnd(width)}  ${grouped(size).padStart(digits)} bytes`);
}

/** 12345 as `12 345`. */
function grouped(size: number): string {
  return String(size).replace(/\B(?=(\d{3})+$)/g, " ");
}
