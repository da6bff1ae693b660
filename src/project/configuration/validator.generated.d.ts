import type { ValidateFunction } from "ajv";

/** Validates what stands under `"tsnow"`. `scripts/build.mjs` makes the code from `settingsSchema`, with ajv. */
declare const validate: ValidateFunction;
export = validate;
