import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { serveBoards, type ServedSimulation } from "../../src/simulator/serial/serve.js";
import { folderWith, removeFolders } from "../project/folder.js";
import { describeWithMpremote } from "../support/mpremote.js";
import { repository } from "./tsnow.js";

afterAll(removeFolders);

const counting = (word: string): string => `import { sleep_ms } from "time";
while (true) {
  print("${word}");
  sleep_ms(100);
}
`;

describeWithMpremote("tsnow dev on a served board", () => {
  let simulation: ServedSimulation;

  beforeAll(async () => {
    simulation = await serveBoards({
      boards: [{ name: "a", mac: "aaaaaaaaaaaa", target: "micropython", files: {} }],
    });
  });

  afterAll(() => simulation.stop());

  test("brings each change onto the board and follows it, through an error", async () => {
    const folder = folderWith({ "main.ts": counting("first") });
    const url = simulation.boards[0]?.url ?? "";
    const child = spawn(process.execPath, [join(repository, "bin", "tsnow"), "dev", "main.ts", "--port", url], {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: "", NO_COLOR: "1" },
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (said += text.toString()));
    const heard = async (text: string): Promise<void> => {
      for (let tries = 0; tries < 600 && !said.includes(text); tries++)
        await new Promise((done) => setTimeout(done, 50));
      expect(said).toContain(text);
    };
    const ended = new Promise<number | null>((done) => child.once("exit", done));
    try {
      await heard("first\nfirst\n");
      writeFileSync(join(folder, "main.ts"), counting("second").replace("print(", "prin("));
      await heard("main.ts:3:3 - error TS2552");
      writeFileSync(join(folder, "main.ts"), counting("second"));
      await heard("second\nsecond\n");
      expect(said.slice(said.indexOf("second"))).not.toContain("first");
    } finally {
      child.kill("SIGINT");
    }
    expect(await ended).toBe(0);
  }, 90_000);
});
