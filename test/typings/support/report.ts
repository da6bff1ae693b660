import type { ModuleReport } from "./modules.js";

/** One family's table: what each module has, and how much of it is declared. */
export function reportTable(title: string, reports: readonly ModuleReport[]): string {
  const rows = reports.map(({ module, functions, constants, classes, members, problems }) =>
    row([
      `\`${module}\``,
      functions,
      constants,
      classes,
      members,
      problems.length === 0 ? "all declared" : problems.join("; "),
    ]),
  );
  const total = (of: (report: ModuleReport) => number): number =>
    reports.map(of).reduce((sum, count) => sum + count, 0);
  const last = row([
    `${String(reports.length)} modules`,
    total((report) => report.functions),
    total((report) => report.constants),
    total((report) => report.classes),
    total((report) => report.members),
    `${String(reports.filter((report) => report.problems.length === 0).length)} modules whole`,
  ]);
  const head = [
    row(["module", "functions", "constants", "classes", "members of classes", "state"]),
    row(["---", "---:", "---:", "---:", "---:", "---"]),
  ];
  return [`### ${title}`, "", ...head, ...rows, last].join("\n");
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
