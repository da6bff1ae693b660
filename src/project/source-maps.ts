/** A source map, version 3, as far as it concerns where sources stand. */
interface SourceMap {
  readonly sources: readonly (string | null)[];
}

/** A source map (JSON) with other names for its sources. A driver's empty map stays empty. */
export function renameSources(map: string, rename: (source: string) => string): string {
  if (map === "") return map;
  // The compiler writes maps in this form.
  const content = JSON.parse(map) as SourceMap;
  const sources = content.sources.map((source) => (source === null ? source : rename(source)));
  return JSON.stringify({ ...content, sources });
}
