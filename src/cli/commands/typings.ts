import { readFileSync, writeFileSync } from "node:fs";
import { displayed } from "../../project/paths.js";
import { failure } from "../../failure.js";
import { defineCommand } from "../command.js";

interface Flags {
  readonly output?: string;
}

export const command = defineCommand<Flags>({
  configure: (command) =>
    command
      .argument("<file>", "a Python driver (.py) or stub (.pyi)")
      .option("-o, --output <file>", "the declarations to write; default: beside the file, with the ending .d.ts")
      .addHelpText(
        "after",
        "\nA driver (.py) beside its declarations goes onto the board with the program that imports it.",
      ),
  run: async ({ operands: [file = ""], options, output }) => {
    const { declarationsOf } = await import("../../typings-generator/index.js");
    const path = options.output ?? file.replace(/\.pyi?$/, "") + ".d.ts";
    const made = declarationsOf(read(file));
    if ("fault" in made) {
      const { message, line, column } = made.fault;
      throw failure("TSN8201", `This is no Python that can be read: ${message}.`, {
        file: displayed(file),
        line,
        column,
      });
    }
    write(path, made.text);
    output.result({ file: path });
    output.print(`wrote ${displayed(path)}`);
    return 0;
  },
});

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw failure("TSN8202", `${displayed(file)} cannot be read. Give the path of a .py or .pyi file.`);
  }
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch {
    throw failure("TSN8203", `${displayed(file)} cannot be written. Is the folder there?`);
  }
}
