/** The rules of docs/architecture.md: data flows one way, and the compiler knows no file system, device or simulator. */
const only = (name, from, to, comment) => ({ name, severity: "error", comment, from, to });
module.exports = {
  forbidden: [
    only("no-cycle", {}, { circular: true }, "Imports form no cycle."),
    only(
      "compiler-is-alone",
      { path: "^src/compiler/" },
      { path: "^src/(?!compiler/)" },
      "The compiler knows neither device nor simulator nor cli.",
    ),
    only(
      "compiler-is-pure",
      { path: "^src/compiler/", pathNot: "^src/compiler/assets\\.ts$" },
      { dependencyTypes: ["core"], pathNot: "^path(/posix)?$" },
      "Text in, text out: no file system, no process, no clock. One door reads the package's own declarations and helpers.",
    ),
    only("cli-is-the-top", { pathNot: "^src/cli/" }, { path: "^src/cli/" }, "Nobody imports the command line."),
    only(
      "python-imports-nothing",
      { path: "^src/compiler/python/" },
      { pathNot: "^src/compiler/python/" },
      "The Python tree and its printer stand alone.",
    ),
    only(
      "one-user-of-project",
      { path: "^src/", pathNot: "^src/compiler/(frontend|ts\\.ts)" },
      { path: "ts-morph" },
      "Only the front end loads ts-morph; others take the compiler API from src/compiler/ts.ts.",
    ),
    only(
      "device-stands-beside",
      { path: "^src/device/" },
      { path: "^src/(simulator|cli)/" },
      "Devices know nothing of simulated boards.",
    ),
    only(
      "simulator-stands-beside",
      { path: "^src/simulator/" },
      { path: "^src/(device|cli)/" },
      "Simulated boards know nothing of real ones.",
    ),
    only(
      "facts-do-not-look-forward",
      { path: "^src/compiler/(frontend|analysis)/" },
      { path: "^src/compiler/(lower|builtins|emit|runtime)/" },
      "text -> typed program -> facts -> Python nodes -> text",
    ),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  },
};
