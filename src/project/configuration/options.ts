import type { BoardSettings, Settings } from "./settings.js";

/** A value's form: what JSON schema says of it, and the same as the end of "must be …". */
export interface Form {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly expected: string;
}

/** One option: the configuration key, its flag, its line in the schema and in the documentation. */
export interface OptionRow extends Form {
  /** One sentence, for the schema, the help and the documentation. */
  readonly description: string;
  /** The value when nobody gives one, as the documentation shows it. */
  readonly default?: string | boolean;
  /** The flag that overrides the key, in commander's notation. */
  readonly flag?: string;
  /** The value names a file or folder, relative to the configuration file (a flag's: to the current folder). */
  readonly isPath?: true;
}

type Table<Keys> = { readonly [Name in keyof Keys]-?: OptionRow };

const file: Form = { schema: { type: "string", minLength: 1 }, expected: "the path of a file" };

/** The options of one board. */
export const boardOptions: Table<BoardSettings> = {
  entry: { ...file, description: "The TypeScript file that the board starts with.", isPath: true },
  mac: {
    schema: { type: "string", pattern: "^[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}$" },
    expected: 'six bytes in hexadecimal, such as "aa:bb:cc:dd:ee:ff"',
    description: "The address of the board's radio: what a simulated board gets.",
  },
  port: {
    schema: { type: "string", minLength: 1 },
    expected: 'a serial port, such as "/dev/ttyUSB0", "COM3" or "id:" and a serial number',
    description:
      'Where the board is attached: a device, "id:" and the serial number, or an address such as "rfc2217://host:port".',
  },
};

/** Every option of a project. From here come the flags, tsnow.schema.json and docs/configuration.md. */
export const options: Table<Settings> = {
  target: {
    schema: { enum: ["micropython", "pycom"] },
    expected: '"micropython" or "pycom"',
    description: "The firmware of the boards: upstream MicroPython, or Pycom's.",
    default: "micropython",
    flag: "-t, --target <firmware>",
  },
  outDir: {
    schema: { type: "string", minLength: 1 },
    expected: "the path of a folder",
    description: "The folder that a build writes to, with a folder in it for each board that has a name.",
    default: "build",
    flag: "-o, --outDir <folder>",
    isPath: true,
  },
  entry: {
    ...file,
    description:
      'The TypeScript file that the board starts with, in a project for one board. Several boards: see "boards".',
    isPath: true,
  },
  boards: {
    schema: {
      type: "object",
      minProperties: 1,
      propertyNames: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" },
      additionalProperties: objectSchema(boardOptions, ["entry"]),
    },
    expected: "an object with a board under each name",
    description: "The boards of the project, by name.",
  },
  mpy: {
    schema: { type: "boolean" },
    expected: "true or false",
    description: "Compile the modules to bytecode (.mpy), which boards load faster and with less memory.",
    default: false,
    flag: "--mpy",
  },
};

/** The JSON schema of an object with these options and no others. */
export function objectSchema(
  rows: Readonly<Record<string, OptionRow>>,
  required: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  const properties = Object.entries(rows).map(([name, { schema, description, default: preset }]) => {
    return [name, { ...schema, description, ...(preset === undefined ? {} : { default: preset }) }];
  });
  return { type: "object", properties: Object.fromEntries(properties), required, additionalProperties: false };
}
