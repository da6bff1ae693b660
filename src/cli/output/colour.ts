import chalk from "chalk";

/** chalk's chainable styles: `colour.red.bold("…")`. */
export type Colour = chalk.Chalk;

/**
 * The styles for a stream: plain where it is no terminal, or where `NO_COLOR` is set (https://no-color.org);
 * `FORCE_COLOR` asks for them regardless.
 */
export function colourFor(stream: NodeJS.WriteStream | undefined): Colour {
  if (stream === undefined || process.env["NO_COLOR"]) return new chalk.Instance({ level: 0 });
  const support = stream === process.stderr ? chalk.stderr.supportsColor : chalk.supportsColor;
  return new chalk.Instance({ level: support ? support.level : 0 });
}
