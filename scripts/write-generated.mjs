// Writes the files that are made from the option table: tsnow.schema.json and docs/configuration.md. Build first. A test holds them current.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const { schemaFile } = require("../dist/project/configuration/schema.js");
const { configurationPage } = require("../dist/project/configuration/page.js");

writeFileSync(join(root, "tsnow.schema.json"), schemaFile());
writeFileSync(join(root, "docs", "configuration.md"), configurationPage());
