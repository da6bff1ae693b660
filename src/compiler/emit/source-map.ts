import { GenMapping, maybeAddSegment, toEncodedMap } from "@jridgewell/gen-mapping";
import type { LoopCondition, Mapping } from "../python/print/module.js";
import { type Position, positionsIn } from "./positions.js";

/** A Python module and where its text comes from. */
export interface MappedModule {
  /** Its path in the output. */
  readonly path: string;
  readonly mappings: readonly Mapping[];
  readonly loopConditions: readonly LoopCondition[];
  /** Lines of the file before the printed text: what was put there stands for no TypeScript. Default: 0. */
  readonly linesBefore?: number;
}

/** TypeScript texts by the file names that the origins use. */
export type SourceTexts = (file: string) => string;

/**
 * The lines of a `while`'s tail and of its condition, flat: first tail line, last tail line, condition line, 1 when the
 * tail can't raise. See `LoopCondition`; lines count from 1 in the whole file.
 */
export type EncodedLoop = readonly [firstTailLine: number, lastTailLine: number, conditionLine: number, isSafe: 0 | 1];

/** The name of the source map's member that holds the loops; the format leaves names with `x_` to its users. */
export const loopsMember = "x_tsnow_loops";

/** A source map, version 3, as JSON, with the loops whose conditions MicroPython reports at another line. */
export function sourceMap(module: MappedModule, sources: SourceTexts): string {
  return encode(module, module.mappings, sources);
}

/**
 * The compact line table: a source map, version 3, with just the first mapping of each line and no columns. It is enough
 * to map tracebacks, and about a tenth of the whole map.
 */
export function lineTable(module: MappedModule, sources: SourceTexts): string {
  const firsts = module.mappings.filter((mapping, index) => mapping.line !== module.mappings[index - 1]?.line);
  return encode(
    module,
    firsts.map((mapping) => ({ ...mapping, column: 0 })),
    sources,
    { column: 0 },
  );
}

function encode(
  module: MappedModule,
  mappings: readonly Mapping[],
  sources: SourceTexts,
  force: Partial<Position> = {},
): string {
  const before = module.linesBefore ?? 0;
  const map = new GenMapping({ file: module.path });
  const locate = locator(sources);
  for (const { line, column, origin } of innermost(mappings)) {
    const source = { ...locate(origin.file, origin.offset), ...force };
    maybeAddSegment(map, line + before - 1, column, origin.file, source.line - 1, source.column);
  }
  const loops = module.loopConditions.map((loop) => encodeLoop(loop, before));
  return JSON.stringify(loops.length === 0 ? toEncodedMap(map) : { ...toEncodedMap(map), [loopsMember]: loops });
}

/** Of the mappings at one place, the innermost: it tells most. */
const innermost = (mappings: readonly Mapping[]): readonly Mapping[] =>
  mappings.filter(({ line, column }, index) => {
    const next = mappings[index + 1];
    return next?.line !== line || next.column !== column;
  });

const encodeLoop = (loop: LoopCondition, before: number): EncodedLoop => [
  loop.tailFirstLine + before,
  loop.tailLastLine + before,
  loop.conditionLine + before,
  loop.isTailSafe ? 1 : 0,
];

function locator(sources: SourceTexts): (file: string, offset: number) => Position {
  const finders = new Map<string, (offset: number) => Position>();
  return (file, offset) => {
    const find = finders.get(file) ?? positionsIn(sources(file));
    finders.set(file, find);
    return find(offset);
  };
}
