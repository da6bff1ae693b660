/** The exception that ended a program. */
export interface Failure {
  /** Its class. */
  readonly kind: string;
  readonly message: string;
  /** The stack or traceback. */
  readonly detail?: string;
}

/** What a program did: all that it printed, and the exception that nobody caught. */
export interface Outcome {
  readonly output: string;
  readonly error?: Failure;
}

export interface Sources {
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly entry: string;
}

export interface Task {
  /** JavaScript modules to run in Node. */
  readonly node?: Sources;
  /** Python modules to run on the MicroPython VM. */
  readonly python?: Sources;
  /** In milliseconds; a program that takes longer is ended. */
  readonly patience?: number;
}

export interface TaskOutcome {
  readonly node?: Outcome;
  readonly python?: Outcome;
}

/** Runs programs one after the other in a thread of its own. */
export interface VmThread {
  /** Gives what the programs did. Rejects when one hangs, or the harness itself fails. */
  run(task: Task): Promise<TaskOutcome>;
}
