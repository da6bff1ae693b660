import { existsSync } from "node:fs";
import { failure } from "../../failure.js";
import { loadProject } from "../../project/project.js";
import { type BoardProgram, transpileBoards } from "../../project/transpile-board.js";
import { parseMac } from "../../simulator/run/mac.js";
import { type ProjectFlags, projectRequest } from "../project-options.js";
import type { Operand } from "./operands.js";
import type { Prepared, Program } from "./program.js";

/** Compiles a TypeScript program: that of an entry, of a configured board, or of all of them. Throws a `Failure` for what cannot be found. */
export function compileProgram(operand: Operand | undefined, flags: ProjectFlags): Prepared {
  if (operand !== undefined && operand.program.endsWith(".ts") && !existsSync(operand.program)) {
    throw failure("TSN6102", `There is no file \`${operand.program}\`.`);
  }
  const project = loadProject(projectRequest(flags, operand === undefined ? [] : [operand.program]));
  const { programs, diagnostics, ok } = transpileBoards(project);
  return { programs: programs.map((program) => toProgram(program, operand)), diagnostics, ok };
}

function toProgram({ board, target, files }: BoardProgram, operand: Operand | undefined): Program {
  const configured = board.mac === undefined ? undefined : parseMac(board.mac);
  return {
    name: operand?.name ?? board.name,
    mac: operand?.mac ?? configured,
    target,
    files: Object.fromEntries(files.map(({ path, text }) => [path, text])),
    maps: new Map(files.filter(({ map }) => map !== "").map(({ path, map }) => [path, map])),
  };
}
