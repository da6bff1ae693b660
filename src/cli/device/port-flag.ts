import type { Command } from "commander";

/** What the flag below leaves in a command's options. */
export interface PortFlag {
  readonly port?: string;
}

/** Adds `--port` to a command that works on a board. */
export function addPortFlag(command: Command): Command {
  return command.option(
    "--port <port>",
    "where the board is: /dev/ttyUSB0, COM3, id:…, rfc2217://…; default: its own, or the first",
  );
}
