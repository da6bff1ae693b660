/** Puts the helpers that a module calls before its text. */
export function linkHelpers(text: string, helpers: ReadonlySet<string>): string {
  return helpers.size === 0 ? text : `# needs ${[...helpers].join(", ")}\n${text}`;
}
