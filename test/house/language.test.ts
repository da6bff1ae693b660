/** docs/language.md is what the tables and the examples give; every construct has its example. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { same } from "../support/conformance.js";
import { examples } from "../support/language-examples.js";
import { languagePage } from "../support/language-page.js";

const path = join(__dirname, "..", "..", "docs", "language.md");

describe("docs/language.md", () => {
  test("is current", () => {
    const page = languagePage();
    if (process.env["UPDATE_DOCS"]) writeFileSync(path, page);
    expect(readFileSync(path, "utf8")).toBe(page);
  });
  for (const { title, source, kind } of examples) same(`${kind}: ${title}`, source);
});
