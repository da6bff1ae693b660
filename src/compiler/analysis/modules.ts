import { posix } from "node:path";
import { isDeclaration, userPath } from "../frontend/typed-program.js";
import { ts } from "../ts.js";
import { attributeName } from "./names.js";

/** What is known about the program's modules before lowering. */
export interface ModuleFacts {
  /** The dotted Python module of one of the user's files. */
  nameOf(file: ts.SourceFile): string;
  /** The path of its Python file. */
  pathOf(file: ts.SourceFile): string;
  /** Whether two modules import each other, directly or through others. */
  isCircular(first: ts.SourceFile, second: ts.SourceFile): boolean;
  /** Whether a board starts with this module: the entry, or one that no other imports where no entry is named. */
  isStart(file: ts.SourceFile): boolean;
  /** The entry, when another module imports it: it keeps its own name, and `main` imports it. */
  readonly importedEntry: ts.SourceFile | undefined;
}

/** Modules that MicroPython or Pycom's firmware has itself, beside those in `typings/`. */
const ownModules: ReadonlySet<string> = new Set(
  `array asyncio binascii bluetooth boot btree builtins cmath collections cryptolib deflate dht ds18x20 errno esp esp32
  espnow flashbdev framebuf gc hashlib heapq inisetup io json machine math micropython mip neopixel network ntptime onewire os platform random re requests
  select socket ssl struct sys time tls tsnow_helpers uasyncio ubinascii ucollections uctypes uerrno uhashlib uio ujson umqtt uos urandom ure uselect usocket ustruct
  utime vfs websocket webrepl zlib pycom crypto ucrypto`.split(/\s+/),
);

/** Finds the Python modules of a program's files. `entry` is what the board starts with. */
export function describeModules(
  files: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
  entry: string | undefined,
): ModuleFacts {
  const imports = new Map(files.map((file) => [file, importedFiles(file, checker)]));
  const entryFile =
    entry === undefined
      ? undefined
      : files.find((file) => posix.normalize(userPath(file.fileName)) === posix.normalize(entry));
  const isImported =
    entryFile !== undefined && [...imports].some(([file, imported]) => file !== entryFile && imported.has(entryFile));
  const names = new Map<ts.SourceFile, string>();
  // A folder would hide a module of its name.
  const taken = new Set<string>(
    files.filter((file) => !isFolder(file)).flatMap((file) => parentNames(dottedName(userPath(file.fileName), false))),
  );
  for (const file of files) {
    const isMain = file === entryFile && !isImported;
    const wanted = dottedName(userPath(file.fileName), isImported);
    const name = isMain ? "main" : isFolder(file) ? wanted : freeName(wanted, taken, entryFile !== undefined);
    names.set(file, name);
    taken.add(name);
  }
  const component = componentsOf(files, imports);
  const nameOf = (file: ts.SourceFile): string => names.get(file) ?? dottedName(userPath(file.fileName), false);
  return {
    nameOf,
    pathOf: (file) => `${nameOf(file).replace(/\./g, "/")}${isFolder(file) ? "/__init__" : ""}.py`,
    isStart: (file) =>
      entryFile === undefined ? ![...imports.values()].some((imported) => imported.has(file)) : file === entryFile,
    isCircular: (first, second) => first !== second && component.get(first) === component.get(second),
    importedEntry: isImported ? entryFile : undefined,
  };
}

/** Whether a module is the `index` of a folder: `__init__.py` in Python. */
function isFolder(file: ts.SourceFile): boolean {
  return /[^/]\/index\.[mc]?tsx?$/.test(userPath(file.fileName));
}

/** The user's files that a module imports for their values. */
function importedFiles(file: ts.SourceFile, checker: ts.TypeChecker): ReadonlySet<ts.SourceFile> {
  const found = new Set<ts.SourceFile>();
  for (const statement of file.statements) {
    const specifier =
      ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    if (specifier === undefined) continue;
    if (ts.isImportDeclaration(statement) && statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
      continue;
    const target = moduleFile(specifier, checker);
    if (target !== undefined && !isDeclaration(target.fileName)) found.add(target);
  }
  return found;
}

/** The file that a module specifier leads to. */
export function moduleFile(specifier: ts.Expression, checker: ts.TypeChecker): ts.SourceFile | undefined {
  return checker.getSymbolAtLocation(specifier)?.declarations?.find(ts.isSourceFile);
}

/** `radio/link.ts` is `radio.link`, `radio/index.ts` is `radio`; what Python takes in no name becomes an underscore. */
function dottedName(path: string, isMainTaken: boolean): string {
  const parts = posix
    .normalize(path)
    .replace(/(\.d)?\.[mc]?tsx?$|\.json$/, "")
    .split("/")
    .filter((part) => part !== "." && part !== "");
  const named = parts.at(-1) === "index" && parts.length > 1 ? parts.slice(0, -1) : parts;
  const dotted = named.map((part) => attributeName(part.replace(/[^A-Za-z0-9_]/g, "_").replace(/^(?=\d)/, "_")));
  const [first, ...rest] = dotted;
  const clashes =
    first !== undefined && rest.length === 0 && (ownModules.has(first) || (isMainTaken && first === "main"));
  return clashes ? `${first}_` : dotted.join(".");
}

/** `a.b.c` stands in the folders `a` and `a.b`. */
function parentNames(name: string): string[] {
  const parts = name.split(".");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("."));
}

function freeName(wanted: string, taken: ReadonlySet<string>, isMainReserved: boolean): string {
  let name = isMainReserved && wanted === "main" ? "main_" : wanted;
  while (taken.has(name)) name = `${name}_`;
  return name;
}

/** Tarjan's strongly connected components: modules with the same number import each other. */
function componentsOf(
  files: readonly ts.SourceFile[],
  imports: ReadonlyMap<ts.SourceFile, ReadonlySet<ts.SourceFile>>,
): ReadonlyMap<ts.SourceFile, number> {
  const index = new Map<ts.SourceFile, number>();
  const low = new Map<ts.SourceFile, number>();
  const component = new Map<ts.SourceFile, number>();
  const stack: ts.SourceFile[] = [];
  const visit = (file: ts.SourceFile): number => {
    const own = index.size;
    index.set(file, own);
    let lowest = own;
    stack.push(file);
    for (const next of imports.get(file) ?? []) {
      if (!index.has(next)) lowest = Math.min(lowest, visit(next));
      else if (!component.has(next)) lowest = Math.min(lowest, low.get(next) ?? index.get(next) ?? own);
      low.set(file, lowest);
    }
    low.set(file, lowest);
    if (lowest === own) {
      let member: ts.SourceFile | undefined;
      do {
        member = stack.pop();
        if (member !== undefined) component.set(member, own);
      } while (member !== undefined && member !== file);
    }
    return lowest;
  };
  for (const file of files) if (!index.has(file)) visit(file);
  return component;
}
