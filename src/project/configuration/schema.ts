import { objectSchema, options } from "./options.js";

/** What a tsconfig.json may hold under `"tsnow"`. */
export const settingsSchema = objectSchema(options);

/**
 * The text of tsnow.schema.json: a schema of the whole tsconfig.json for editors
 * (`"$schema": "./node_modules/tsnow/tsnow.schema.json"`), which adds our key to TypeScript's own.
 */
export function schemaFile(): string {
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "tsconfig.json of a tsnow project",
    allOf: [{ $ref: "https://json.schemastore.org/tsconfig" }],
    properties: { tsnow: { description: "Settings of tsnow.", ...settingsSchema } },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
