import { failure, type Failure } from "../failure.js";

/** Everything that can go wrong with a real board, and what to do about it. */
const findings = {
  noMpremote: {
    code: "TSN7001",
    text: () =>
      "mpremote, which talks to the boards, is not installed. Install it with `pipx install mpremote`, `uv tool install mpremote` or `pip install mpremote` (on Debian 12 it is the package micropython-mpremote in the release's backports).",
  },
  noPort: {
    code: "TSN7002",
    text: (port: string) =>
      `There is no port ${port}. Is the board plugged in? \`tsnow devices\` lists the ports that there are.`,
  },
  noBoardFound: {
    code: "TSN7003",
    text: (port: string) =>
      `No attached board fits "${port}". Plug it in with a cable that carries data; \`tsnow devices\` lists what is attached.`,
  },
  noPermission: {
    code: "TSN7004",
    text: (port: string) =>
      `You may not open ${port}. On Linux, become a member of its group (often \`sudo usermod -aG dialout $USER\`) and log in again.`,
  },
  portBusy: {
    code: "TSN7005",
    text: (port: string) =>
      `${port} cannot be opened: another program may be using it. Close whatever else is connected (a serial monitor, an editor's board view, another tsnow or mpremote) and try again.`,
  },
  noAnswer: {
    code: "TSN7006",
    text: (port: string) =>
      `The board at ${port} does not answer. Press its reset button and try again; if that does not help, check that MicroPython is installed on it.`,
  },
  noRawRepl: {
    code: "TSN7007",
    text: (port: string) =>
      `The board at ${port} answers, but does not let itself be interrupted for commands. Its program may switch off Ctrl-C, or it does not run MicroPython: reset the board and try again within its first seconds, or install the firmware anew.`,
  },
  full: {
    code: "TSN7008",
    text: (port: string, needed: string) =>
      `The file system of the board at ${port} is full${needed}. Remove files that are not needed (\`mpremote connect ${port} fs ls\`, \`… fs rm\`), or make the program smaller with --mpy.`,
  },
  notVerified: {
    code: "TSN7009",
    text: (port: string, path: string) =>
      `\`${path}\` arrived damaged at the board at ${port}, so its old program was left in place. Try again; if it happens again, use another cable or port.`,
  },
  noPortGiven: {
    code: "TSN7010",
    text: (board: string) =>
      `Where is the board "${board}"? Give its "port" in tsconfig.json or, for one board, --port. \`tsnow devices\` lists what is attached.`,
  },
  onePort: {
    code: "TSN7011",
    text: () => '--port is for one board. Name the board, or give each its own "port" in tsconfig.json.',
  },
  sharedPort: {
    code: "TSN7012",
    text: (port: string, boards: string) => `The boards ${boards} are given the same port ${port}.`,
  },
  lost: {
    code: "TSN7013",
    text: (port: string) => `The connection to the board at ${port} was lost. Is it still plugged in?`,
  },
  mpremoteFailed: {
    code: "TSN7014",
    text: (port: string, words: string) => `mpremote failed with the board at ${port}: ${words}`,
  },
  noPython: {
    code: "TSN7015",
    text: () =>
      "The Python that mpremote runs on was not found, and following a board needs it. Install mpremote so that `python3 -m mpremote` works.",
  },
  interrupted: {
    code: "TSN7016",
    text: (port: string) =>
      `Interrupted: the board at ${port} keeps its old program. Its program may be stopped: reset it to start it again.`,
  },
} as const satisfies Readonly<
  Record<string, { readonly code: string; readonly text: (...details: never[]) => string }>
>;

export type DeviceFinding = keyof typeof findings;

/** The failure that ends a command. */
export function deviceFailure<Name extends DeviceFinding>(
  name: Name,
  ...details: Parameters<(typeof findings)[Name]["text"]>
): Failure {
  const row = findings[name];
  // Each row's text takes exactly the details of its own name; the union of rows hides that.
  const text = row.text as (...details: readonly string[]) => string;
  return failure(row.code, text(...details));
}
