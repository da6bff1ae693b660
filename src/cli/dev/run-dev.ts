import type { BuiltBoard } from "../../project/build/build-project.js";
import type { Project, ProjectRequest } from "../../project/project.js";
import { buildRound } from "../build/run-build.js";
import { repeatOnChange } from "../build/watch.js";
import { untilInterrupted } from "../device/interrupt.js";
import { targetsOf } from "../device/targets.js";
import type { Output } from "../output/output.js";
import { BoardSession } from "./board-session.js";

/** Keeps boards at the newest build until the process is interrupted: builds, flashes what changed, restarts, follows their output. */
export async function develop(request: ProjectRequest, port: string | undefined, output: Output): Promise<void> {
  const sessions = new Map<string, BoardSession>();
  const use = async (boards: readonly BuiltBoard[], project: Project): Promise<void> => {
    const targets = targetsOf(project.boards, port);
    await Promise.all(
      targets.map(async (target) => {
        const built = boards.find(({ board }) => board.name === target.board.name);
        const key = `${target.board.name} ${target.port}`;
        const session = sessions.get(key) ?? new BoardSession(target, targets.length > 1, output);
        sessions.set(key, session);
        if (built !== undefined) await session.run(built);
      }),
    );
  };
  await untilInterrupted(async (signal) => {
    await repeatOnChange(() => buildRound(request, output, ({ boards }, project) => use(boards, project)), signal);
    await Promise.all([...sessions.values()].map((session) => session.stop()));
  });
}
