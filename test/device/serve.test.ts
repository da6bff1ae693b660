import { spawn } from "node:child_process";
import { connect } from "node:net";
import { join } from "node:path";
import { repository } from "../cli/tsnow.js";

describe("tsnow sim --serve", () => {
  it("announces each board on a line, serves it after its program has ended, and goes at Ctrl-C", async () => {
    const args = ["sim", "-p", join("samples", "micropython"), "--serve"];
    const child = spawn(process.execPath, [join(repository, "bin", "tsnow"), ...args], { cwd: repository });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (piece: string) => (output += piece));
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    try {
      for (let tries = 0; tries < 400 && !output.includes("program has ended"); tries++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const ports = [...output.matchAll(/^(\w+): rfc2217:\/\/127\.0\.0\.1:(\d+)$/gm)];
      expect(ports.map(([, name]) => name)).toEqual(["sender", "receiver"]);
      // A served port greets: IAC WILL ECHO.
      const socket = connect(Number(ports[0]?.[2]), "127.0.0.1");
      const greeting = await new Promise<Buffer>((resolve) => socket.once("data", resolve));
      expect([...greeting.subarray(0, 3)]).toEqual([255, 251, 1]);
      socket.destroy();
      expect(child.exitCode).toBeNull();
    } finally {
      child.kill("SIGINT");
    }
    expect(await ended).toBe(0);
  }, 40_000);
});
