import { findings } from "../../src/project/findings.js";
import { filesBelow, read } from "./files.js";

const tests = filesBelow("test").filter((path) => path.endsWith(".test.ts") && !path.startsWith("test/house/"));
const tested = tests.map(read).join("\n");

describe("findings about a project", () => {
  const codes = Object.values(findings).map(({ code }) => code);

  test("have codes of their own", () => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  test.each(codes)("%s has a test", (code) => {
    expect(tested).toContain(`"${code}"`);
  });
});
