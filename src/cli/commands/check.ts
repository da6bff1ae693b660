import { failure } from "../../failure.js";
import { defineCommand } from "../command.js";

export const command = defineCommand({
  configure: (check) => check.argument("[entry...]", "the files a board starts with; default: the configuration's"),
  run: () => Promise.reject(failure("TSN6000", "`tsnow check` is not there yet.")),
});
