import { posix } from "node:path";
import { catalogue } from "../../src/compiler/diagnostics/catalogue.js";
import { transpileVirtualProject } from "../../src/compiler/index.js";
import { findings } from "../../src/project/findings.js";
import { filesBelow, modules, read } from "./files.js";

const folder = "test/fixtures/diagnostics";
const fixtures = filesBelow(folder).filter((path) => path.endsWith(".ts"));

const compiler = modules.filter((path) => path.startsWith("src/compiler/") && !path.endsWith("/catalogue.ts"));
const source = compiler.map(read).join("\n");
/** Rows that no program shows, and why. */
const unseen: Readonly<Record<string, string>> = {
  internal: "a failure of the compiler's own",
  moduleNotFound: "the type checker reports it first",
};

/** The rows that the compiler reports by name. */
const reported = Object.keys(catalogue).filter((key) => !(key in unseen) && source.includes(`"${key}"`));

/** Where a fixture says that something is reported: `// ^ TSN1234` under the place, or `// <- TSN1234` under the first column. */
function expected(text: string): readonly string[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    const [, mark, code] = /^\s*\/\/\s*(\^|<-) (TSN?\d+)/.exec(line) ?? [];
    const column = mark === "^" ? line.indexOf("^") + 1 : 1;
    return code === undefined ? [] : [`${String(index)}:${String(column)} ${code}`];
  });
}

function found(path: string): readonly string[] {
  const name = posix.basename(path);
  const target = name.includes("pycom") ? "pycom" : "micropython";
  const { diagnostics } = transpileVirtualProject({ [name]: read(path) }, { entry: name, target });
  return diagnostics.map(({ line = 0, column = 0, code }) => `${String(line)}:${String(column)} ${code}`);
}

describe("the compiler's catalogue", () => {
  test("gives no code twice, nor one of the project's", () => {
    const codes = [...Object.values(catalogue), ...Object.values(findings)].map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test.each(reported)("%s has a program that shows it", (key) => {
    const own = fixtures.filter((path) => posix.basename(path).split(/[.-]/)[0] === key);
    expect(own).not.toEqual([]);
    expect(own.flatMap((path) => expected(read(path))).join(" ")).toContain(catalogue[key as never]["code"]);
  });

  test.each(fixtures)("%s: what is said, where it is marked", (path) => {
    expect(found(path)).toEqual(expected(read(path)));
  });
});
