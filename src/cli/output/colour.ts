import chalk from "chalk";

/** chalk's chainable styles: `colour.red.bold("…")`. */
export type Colour = chalk.Chalk;

/**
 * The styles for a stream: plain where it is no terminal, or where `NO_COLOR` is set (https://no-color.org);
 * `FORCE_COLOR` asks for them regardless, with 1 to 3 for how many.
 */
export function colourFor(stream: NodeJS.WriteStream | undefined): Colour {
  if (stream === undefined || process.env["NO_COLOR"]) return new chalk.Instance({ level: 0 });
  const support = stream === process.stderr ? chalk.stderr.supportsColor : chalk.supportsColor;
  return new chalk.Instance({ level: forcedLevel() ?? (support ? support.level : 0) });
}

/** chalk takes what the terminal can do before the number that was asked for. */
function forcedLevel(): chalk.Level | undefined {
  const levels: Readonly<Record<string, chalk.Level>> = { "0": 0, "1": 1, "2": 2, "3": 3 };
  return levels[process.env["FORCE_COLOR"] ?? ""];
}
