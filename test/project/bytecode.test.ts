import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildProject } from "../../src/project/build/build-project.js";
import { loadProject } from "../../src/project/project.js";
import { folderWith, removeFolders } from "./folder.js";

afterAll(removeFolders);

const repository = join(__dirname, "..", "..");

/** Copies a folder onto the virtual machine and starts `main.py`, as a board would. */
const board = `
import { readdirSync, readFileSync } from "node:fs";
import { loadMicroPython } from "@micropython/micropython-webassembly-pyscript/micropython.mjs";
const vm = await loadMicroPython({ stdout: (line) => console.log(line), linebuffer: true });
vm.FS.mkdir("/flash");
const copy = (from, to) => {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) {
      vm.FS.mkdir(to + "/" + entry.name);
      copy(from + "/" + entry.name, to + "/" + entry.name);
    } else if (/\\.m?py$/.test(entry.name)) vm.FS.writeFile(to + "/" + entry.name, readFileSync(from + "/" + entry.name));
  }
};
copy(process.argv[1], "/flash");
vm.runPython("import sys; sys.path.insert(0, '/flash'); exec(open('/flash/main.py').read())");
`;

test("bytecode runs on MicroPython: main.py starts it, and its modules find each other", async () => {
  const folder = folderWith({
    "main.ts": 'import { Lamp } from "./parts/lamp";\nconst lamp = new Lamp("red");\nprint(lamp.text(3));\n',
    "parts/lamp.ts":
      "export class Lamp {\n  constructor(private readonly colour: string) {}\n  text(n: int): string {\n    return `${n} times ${this.colour}`;\n  }\n}\n",
  });
  const request = { operands: [join(folder, "main.ts")], overrides: { mpy: true, outDir: join(folder, "out") } };
  expect((await buildProject(loadProject(request))).ok).toBe(true);
  const args = ["--input-type=module", "-e", board, join(folder, "out")];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: repository, encoding: "utf8" });
  expect({ stdout, stderr }).toEqual({ stdout: "3 times red\n", stderr: "" });
});
