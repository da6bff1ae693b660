import type { Target } from "../api.js";
import type { CallFacts } from "../analysis/calls.js";
import type { ModuleFacts } from "../analysis/modules.js";
import type { Names } from "../analysis/names.js";
import type { NumberFacts } from "../analysis/numbers/index.js";
import type { ObjectFacts } from "../analysis/objects/index.js";
import type { FunctionScope, ModuleScopes } from "../analysis/scopes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Values } from "../frontend/values.js";
import type * as py from "../python/nodes.js";
import type { HelperName } from "../runtime/manifest.js";
import type { ts } from "../ts.js";
import type { AsyncMode } from "./async/mode.js";
import type { ShapeTable } from "./objects/shape-class.js";

/** What is known about the whole program before lowering; shared by its modules. */
export interface ProgramFacts {
  readonly target: Target;
  readonly checker: ts.TypeChecker;
  readonly values: Values;
  readonly numbers: NumberFacts;
  readonly calls: CallFacts;
  readonly asyncMode: AsyncMode;
  readonly modules: ModuleFacts;
  /** The user's own modules. */
  readonly sourceFiles: readonly ts.SourceFile[];
  readonly objects: ObjectFacts;
  scopesOf(file: ts.SourceFile): ModuleScopes;
  namesOf(file: ts.SourceFile): Names;
  readonly diagnostics: Diagnostic[];
}

/** What one module gathers while it is lowered. */
export interface ModuleState {
  readonly file: ts.SourceFile;
  readonly scopes: ModuleScopes;
  readonly names: Names;
  /** Python names of variables that a function stores to from outside the scope that declares them. */
  readonly volatileNames: ReadonlySet<string>;
  /** Python modules that lowered code needs, and the name each goes by here. */
  readonly imports: Map<string, string>;
  /** Helpers of `runtime/` that lowered code calls. */
  readonly helpers: Set<HelperName>;
  /** Statements that stand before the user's first: classes of object literals, and the like. */
  readonly prologue: py.Statement[];
  /** The classes of object literals, by shape. */
  readonly shapes: ShapeTable;
}

/** A loop, switch or labelled block around a statement, as far as `break` and `continue` are concerned. */
export interface JumpFrame {
  readonly label: string | undefined;
  /** `continue` may go to it. */
  readonly isLoop: boolean;
  /** An unlabelled `break` may go to it although it is no loop. */
  readonly isSwitch: boolean;
  /** It is written as a Python loop, so that Python's own `break` leaves it. */
  readonly isPythonLoop: boolean;
  /** What must run before Python's `continue`: the step of a `for` that became a `while`. */
  readonly beforeContinue: () => readonly py.Statement[];
  /** Jumps to a frame further out that leave this Python loop first. */
  readonly crossings: Crossing[];
}

/** A jump through several Python loops: a flag is set, and looked at behind each loop that it leaves. */
export interface Crossing {
  readonly key: string;
  readonly flag: py.Name;
  /** This is the outermost loop that the jump leaves by flag: the flag is cleared before it. */
  readonly isOutermost: boolean;
  /** What to do behind this loop when the flag is set. */
  readonly then: () => readonly py.Statement[];
}

/** The body of a loop that is a function of its own, called once a turn. */
export interface Turn {
  readonly label: string | undefined;
  /** There is a `return` in it, which must return from the function around the loop. */
  readonly returns: boolean;
  breaks: boolean;
}

/** What belongs to the Python function that is being written. */
export interface FunctionState {
  readonly scope: FunctionScope;
  /** What `this` is called. */
  readonly self: string;
  readonly frames: JumpFrame[];
  readonly turn: Turn | undefined;
  /** The namespaces whose class body is being written: their members go by their bare names. */
  readonly bodies: ReadonlySet<ts.Symbol>;
  /** How many temporaries of each hint there are. */
  readonly temporaries: Map<string, number>;
}
