import { boardOptions, type OptionRow, options } from "./options.js";

/** The text of docs/configuration.md. */
export function configurationPage(): string {
  return `# Configuration

tsnow takes its settings from the \`"tsnow"\` key of \`tsconfig.json\`. Flags on the command line win over it, and what stands in
the file wins over what it \`extends\`, key by key. A path is relative to the file that it stands in; a flag's path to the current folder.
Neither the key nor the file is needed to build one program: \`tsnow build blink.ts\`.

\`\`\`jsonc
{
  "$schema": "./node_modules/tsnow/tsnow.schema.json", // completion and checking in editors
  "extends": "tsnow/tsconfig.base.json", // Pycom: "tsnow/tsconfig.pycom.json"
  "include": ["src"],
  "tsnow": {
    "outDir": "build",
    "boards": {
      "sender": { "entry": "src/sender.ts", "mac": "aa:aa:aa:aa:aa:aa", "port": "/dev/ttyUSB0" },
      "receiver": { "entry": "src/receiver.ts", "mac": "bb:bb:bb:bb:bb:bb" }
    }
  }
}
\`\`\`

## Under "tsnow"

${table(options)}
If neither \`entry\` nor \`boards\` is given, the entry is the project's only module, or the one called \`main.ts\`.

## Under "boards" and a board's name

A board is a role: what it runs and where it runs. Its name is the folder of its build: \`build/sender/main.py\`.

${table(boardOptions)}
Where its modules have their root is \`compilerOptions.rootDir\`, or else the innermost folder that has all of them: with an entry
\`src/sender.ts\` the module \`src/radio/link.ts\` is \`radio/link.py\` on the board.

This page is made from the table in \`src/project/configuration/options.ts\`, as \`tsnow.schema.json\` is.
`;
}

function table(rows: Readonly<Record<string, OptionRow>>): string {
  const lines = Object.entries(rows).map(([name, { description, default: preset, flag, expected }]) => {
    const value = preset === undefined ? "" : `\`${JSON.stringify(preset)}\``;
    return `| \`${name}\` | ${description} | ${expected} | ${value} | ${flag === undefined ? "" : `\`${flag}\``} |\n`;
  });
  return `| key | meaning | value | default | flag |\n|---|---|---|---|---|\n${lines.join("")}`;
}
