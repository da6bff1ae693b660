import type { CommandEntry } from "./command.js";

/** The text of docs/commands.md, from what the program prints as its help. */
export function commandsPage(commands: readonly CommandEntry[], helpFor: (name: string) => string): string {
  const sections = commands.map(({ name }) => `## tsnow ${name}\n\n\`\`\`\n${helpFor(name).trimEnd()}\n\`\`\`\n`);
  return `# Commands

Settings come from \`tsconfig.json\` ([configuration](configuration.md)); flags win. Errors go to standard error as
\`file:line:column - error TSN1234: text\`, with the lines concerned on a terminal. The exit status is 1 for what you have to mend in your
program or at your boards, 2 for wrong usage. Colour appears only on a terminal; \`NO_COLOR\` switches it off, \`FORCE_COLOR\` on.
With \`--json\` a command prints one JSON document, \`{ "ok": …, "diagnostics": […], … }\`, and nothing else.

${sections.join("\n")}
This page is made from the help texts by \`scripts/write-generated.mjs\`.
`;
}
