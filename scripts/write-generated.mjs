// Writes the files that are made from tables: tsnow.schema.json, docs/configuration.md and docs/commands.md. Build first. Tests hold them current.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const { schemaFile } = require("../dist/project/configuration/schema.js");
const { commandsPage } = require("../dist/cli/commands-page.js");
const { commands } = require("../dist/cli/commands.js");
const { configurationPage } = require("../dist/project/configuration/page.js");

writeFileSync(join(root, "tsnow.schema.json"), schemaFile());
writeFileSync(join(root, "docs", "configuration.md"), configurationPage());

const helpFor = (name) =>
  spawnSync(process.execPath, [join(root, "bin", "tsnow"), name, "--help"], { encoding: "utf8" }).stdout;
writeFileSync(join(root, "docs", "commands.md"), commandsPage(commands, helpFor));
