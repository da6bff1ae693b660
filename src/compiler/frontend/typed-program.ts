import { Project, ts } from "ts-morph";
import type { Target, VirtualFiles } from "../api.js";
import { declarationPaths, declarationText } from "../assets.js";

/** A program that TypeScript has parsed, and can answer questions about. */
export interface TypedProgram {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** The user's own modules, in the order in which they were given. */
  readonly sourceFiles: readonly ts.SourceFile[];
  readonly target: Target;
}

/** Where the user's files stand in the in-memory file system, so that they never clash with the declarations. */
const userRoot = "/project/";
const typingsRoot = "/typings/";

/** The path as the user gave it, of a file of the program. */
export function userPath(fileName: string): string {
  return fileName.startsWith(userRoot) ? fileName.slice(userRoot.length) : fileName;
}

/** Whether a file belongs to the package's own declarations. */
export function isDeclaration(fileName: string): boolean {
  return fileName.startsWith(typingsRoot);
}

/** Whether a file belongs to the declarations of JavaScript's own library. */
export function isJavaScriptLibrary(fileName: string): boolean {
  return fileName.startsWith(`${typingsRoot}lib/`);
}

/** How every program is checked, whatever the user's own options say: the contract rests on strictness. */
function compilerOptions(target: Target): ts.CompilerOptions {
  return {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    noLib: true,
    noEmit: true,
    strict: true,
    resolveJsonModule: true,
    allowImportingTsExtensions: true,
    types: [],
    skipLibCheck: true,
    skipDefaultLibCheck: true,
    noErrorTruncation: false,
    forceConsistentCasingInFileNames: true,
    useDefineForClassFields: true,
    paths: { "*": [`${typingsRoot}${target}/*`] },
  };
}

/** A Project that is kept, and which declarations stand in its file system. */
interface Warm {
  readonly project: Project;
  readonly provided: Set<string>;
}

/** One per target: declarations are parsed once per process, and their symbols bound once. */
const projects = new Map<Target, Warm>();

function warmProject(target: Target): Warm {
  const known = projects.get(target);
  if (known !== undefined) return known;
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: compilerOptions(target),
  });
  const fileSystem = project.getFileSystem();
  for (const folder of ["lib", "python"] as const) {
    for (const path of declarationPaths(folder))
      fileSystem.writeFileSync(`${typingsRoot}${folder}/${path}`, declarationText(folder, path));
  }
  for (const root of ["lib/index.d.ts", "python/index.d.ts", `python/${target}.d.ts`])
    project.addSourceFileAtPath(typingsRoot + root);
  const warm = { project, provided: new Set<string>() };
  projects.set(target, warm);
  return warm;
}

/** Puts the declarations of the board's modules that a text imports, and of those that they import, where TypeScript looks for them. */
function provideModules({ project, provided }: Warm, target: Target, text: string): void {
  const paths = declarationPaths(target);
  for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
    const name = fileName.replace(/^(\.\.?\/)+/, "").replace(/(\.d)?\.[jt]s$/, "");
    // A module is a file, or a folder whose parts import each other.
    const wanted = [...paths].filter((path) => path === `${name}.d.ts` || path.startsWith(`${name}/`));
    for (const path of wanted) {
      if (provided.has(path)) continue;
      provided.add(path);
      const declaration = declarationText(target, path);
      project.getFileSystem().writeFileSync(`${typingsRoot}${target}/${path}`, declaration);
      provideModules({ project, provided }, target, declaration);
    }
  }
}

/** Every file is a module of its own, as `moduleDetection: "force"` says; ts-morph parses without looking at that option. */
function markAsModule(file: ts.SourceFile): void {
  // The parser's own mark, which TypeScript keeps out of its public types.
  const marked = file as ts.SourceFile & { externalModuleIndicator?: ts.Node | true };
  marked.externalModuleIndicator ??= true;
}

/**
 * Parses and binds a program that stands in memory. Its diagnostics are not asked for here.
 * `use` is called with the program while its files are part of the warm project; they leave it afterwards.
 */
export function withTypedProgram<T>(files: VirtualFiles, target: Target, use: (program: TypedProgram) => T): T {
  const warm = warmProject(target);
  const { project } = warm;
  for (const text of Object.values(files)) provideModules(warm, target, text);
  const fileSystem = project.getFileSystem();
  const added = Object.entries(files)
    .filter(([path]) => /\.(ts|mts|cts|tsx)$/.test(path))
    .map(([path, text]) => project.createSourceFile(userRoot + path, text, { overwrite: true }));
  for (const file of added) if (!file.isDeclarationFile()) markAsModule(file.compilerNode);
  const data = Object.entries(files).filter(([path]) => path.endsWith(".json"));
  for (const [path, text] of data) fileSystem.writeFileSync(userRoot + path, text);
  try {
    const program = project.getProgram().compilerObject;
    const paths = new Set([
      ...added.map((file) => file.getFilePath() as string),
      ...data.map(([path]) => userRoot + path),
    ]);
    const sourceFiles = program.getSourceFiles().filter((file) => paths.has(file.fileName));
    return use({ program, checker: program.getTypeChecker(), sourceFiles, target });
  } finally {
    for (const file of added) project.removeSourceFile(file);
    for (const [path] of data) fileSystem.deleteSync(userRoot + path);
  }
}
