/** Tasks that take turns. */

/** What can be awaited. */
export type Awaitable<T> = PromiseLike<T>;
/** What goes wrong where nobody awaits it. */
export type ExceptionContext = dict<string, any>;

/**
 * Starts a coroutine as a task: `create_task(blink())`.
 * @throws TypeError: coroutine expected
 */
export function create_task<T>(coro: Promise<T>): Task<T>;
/** The task that runs. Raises `RuntimeError` when none does. */
export function current_task(): Task<unknown>;
/** Runs a coroutine and all tasks that it starts, until it ends; gives its result. */
export function run<T>(coro: Promise<T>): T;
/** Runs all tasks until this one ends, and gives its result. */
export function run_until_complete<T>(main_task: Task<T>): T;
/** Runs all tasks for ever. */
export function run_until_complete(main_task?: null): never;
export function run_until_complete<T>(kwargs: Kwargs<{ main_task?: Task<T> | null }>): T;
/** Lets others run for so many seconds. */
export function sleep(t: float): Promise<void>;
/** Lets others run for so many ms. */
export function sleep_ms(t: int): Promise<void>;
/**
 * Waits for something, at most so many seconds; then cancels it and raises {@link TimeoutError}.
 * @throws asyncio.TimeoutError
 */
export function wait_for<T>(awaitable: Awaitable<T>, timeout: float | null): Promise<T>;
/** Waits for something, at most so many ms; then cancels it and raises {@link TimeoutError}. */
export function wait_for_ms<T>(awaitable: Awaitable<T>, timeout: int | null): Promise<T>;
/** Waits for several things at once, and gives their results in order. */
export function gather<T extends unknown[]>(...awaitables: { [I in keyof T]: Awaitable<T[I]> }): Promise<T>;
export function gather<T>(
  ...args: [
    ...awaitables: Awaitable<T>[],
    kwargs: Kwargs<{
      /** Whether an exception is a result; else the first one is raised. */
      return_exceptions: boolean;
    }>,
  ]
): Promise<(T | Error)[]>;
/**
 * The loop.
 * @param runq_len No meaning.
 * @param waitq_len No meaning.
 */
export function get_event_loop(runq_len?: int, waitq_len?: int): typeof Loop;
/**
 * The loop.
 */
export function get_event_loop(
  kwargs: Kwargs<{
    /** No meaning. */
    runq_len?: int;
    /** No meaning. */
    waitq_len?: int;
  }>,
): typeof Loop;
/**
 * The loop.
 */
export function get_event_loop(
  runq_len: int,
  kwargs: Kwargs<{
    /** No meaning. */
    waitq_len?: int;
  }>,
): typeof Loop;
/** Forgets all tasks, and gives the loop. */
export function new_event_loop(): typeof Loop;
/**
 * Opens a TCP connection. Raises `OSError`.
 * @param host The host.
 * @param port The port.
 * @param ssl Whether to encrypt it, or an `ssl.SSLContext`.
 * @param server_hostname The server's name, for encryption.
 */
export function open_connection(
  host: string,
  port: int,
  kwargs: Kwargs<{
    /** Whether to encrypt it, or an `ssl.SSLContext`. */
    ssl?: object | boolean | null;
    /** The server's name, for encryption. */
    server_hostname?: string | null;
  }>,
): Promise<readonly [reader: Stream, writer: Stream]>;
/**
 * Opens a TCP connection. Raises `OSError`.
 */
export function open_connection(
  host: string,
  port: int,
  ssl: object | boolean | null,
  kwargs: Kwargs<{
    /** The server's name, for encryption. */
    server_hostname?: string | null;
  }>,
): Promise<readonly [reader: Stream, writer: Stream]>;
/**
 * Opens a TCP connection. Raises `OSError`.
 */
export function open_connection(
  host: string,
  port: int,
  ssl?: object | boolean | null,
  server_hostname?: string | null,
): Promise<readonly [reader: Stream, writer: Stream]>;
/**
 * Accepts TCP connections: `callback(reader, writer)` is called for each, and started as a task if it is a coroutine.
 * @param callback What to call.
 * @param host The address to accept at: `"0.0.0.0"` for all.
 * @param port The port.
 * @param backlog How many may queue up; 5 by default.
 * @param ssl An `ssl.SSLContext` to encrypt with.
 */
export function start_server(
  callback: (reader: Stream, writer: Stream) => unknown,
  host: string,
  port: int,
  kwargs: Kwargs<{
    /** How many may queue up; 5 by default. */
    backlog?: int;
    /** An `ssl.SSLContext` to encrypt with. */
    ssl?: object | null;
  }>,
): Promise<Server>;
/**
 * Accepts TCP connections: `callback(reader, writer)` is called for each, and started as a task if it is a coroutine.
 */
export function start_server(
  callback: (reader: Stream, writer: Stream) => unknown,
  host: string,
  port: int,
  backlog: int,
  kwargs: Kwargs<{
    /** An `ssl.SSLContext` to encrypt with. */
    ssl?: object | null;
  }>,
): Promise<Server>;
/**
 * Accepts TCP connections: `callback(reader, writer)` is called for each, and started as a task if it is a coroutine.
 */
export function start_server(
  callback: (reader: Stream, writer: Stream) => unknown,
  host: string,
  port: int,
  backlog?: int,
  ssl?: object | null,
): Promise<Server>;
/** The loop's millisecond counter. */
export function ticks(): uint;
/** A counter reading moved by `delta`. */
export function ticks_add(ticks: int, delta: int): int;
/** How far `ticks1` is after `ticks2`. */
export function ticks_diff(ticks1: int, ticks2: int): int;
/** The task that runs, `null` outside of tasks. */
export const cur_task: Task<unknown> | null;

/** A coroutine that runs. Awaiting it gives its result. */
export abstract class Task<T> implements PromiseLike<T> {
  private constructor();
  /** Raises {@link CancelledError} in the task; false when it has ended. A task cannot cancel itself. */
  cancel(): boolean;
  /** Whether it has ended. */
  done(): boolean;
  /** The coroutine. */
  readonly coro: unknown;
  /** The exception that waits for it, or its result. */
  readonly data: unknown;
  /** Its place in the queue. */
  readonly ph_key: unknown;
  /** How it stands. */
  readonly state: unknown;
  /** For `await` only; there is no such method on a board. */
  then: PromiseLike<T>["then"];
}

/**
 * A result to come. Do not rely on it: firmware before 1.29 has none.
 * @since 1.29
 */
export interface Future<T> extends PromiseLike<T> {
  /** Whether it has come. */
  done(): boolean;
  /** Whether it was cancelled. */
  cancelled(): boolean;
  /** Cancels it; false when it has come. */
  cancel(): boolean;
  /** The result. Raises its exception, or an error when it has not come. */
  result(): T;
  /**
   * The exception, `null` for none.
   * @throws asyncio.future.InvalidStateError: not done
   */
  exception(): BaseException | null;
  /** Gives the result. */
  set_result(result: T): void;
  /** Gives an exception instead. */
  set_exception(exception: BaseException): void;
  /** Calls something when it comes. */
  add_done_callback(callback: (future: Future<T>) => void): void;
  /** Takes that back, and gives how often it was there. */
  remove_done_callback(callback: (future: Future<T>) => void): int;
}

/** The loop's queue of tasks; internal. */
export abstract class TaskQueue {
  private constructor();
  /** Adds a task, to run at a time. */
  push(task: Task<any>, key?: int): void;
  /** The next task. */
  peek(): Task<any> | null;
  /** Removes the next task, and gives it. */
  pop(): Task<any>;
  /** Removes a task. */
  remove(task: Task<any>): void;
}

/** Something that tasks wait for. */
export class Event {
  constructor();
  /** Whether it is set. */
  is_set(): boolean;
  /** Sets it: all that wait go on. From tasks only; in an interrupt use {@link ThreadSafeFlag}. */
  set(): void;
  /** Clears it: from now on tasks wait. */
  clear(): void;
  /** Waits until it is set. */
  wait(): Promise<true>;
}

/** Something that one task waits for, and that interrupts and threads may set. */
export class ThreadSafeFlag {
  constructor();
  /** Sets it: the task that waits goes on. */
  set(): void;
  /** Clears it. */
  clear(): void;
  /** Waits until it is set, and clears it. */
  wait(): Promise<void>;
}

/** A lock among tasks. */
export class Lock {
  constructor();
  /** Whether it is taken. */
  locked(): boolean;
  /** Gives it back. Raises `RuntimeError` if it is not taken. */
  release(): void;
  /** Waits for it, and takes it. */
  acquire(): Promise<true>;
  /** Gives it back at the end of an `await using` block. */
  [Symbol.asyncDispose](): PromiseLike<void>;
}

/** A connection or other stream. */
export class Stream {
  /**
   * Over a socket, `UART` or the like.
   * @param s The socket or stream.
   * @param e What {@link get_extra_info} tells.
   */
  constructor(
    s: object,
    kwargs: Kwargs<{
      /** What {@link get_extra_info} tells. */
      e?: dict<string, unknown>;
    }>,
  );
  /**
   * Over a socket, `UART` or the like.
   */
  constructor(s: object, e?: dict<string, unknown>);
  /** The other side's address: `"peername"`. */
  get_extra_info(v: "peername"): readonly [host: string, port: int];
  /** Closes it. */
  close(): void;
  /** Waits until it is closed. */
  wait_closed(): Promise<void>;
  /**
   * Waits for bytes: up to so many, or all until the other side closes.
   * @param n How many at most; -1, the default, for all.
   */
  read(n?: int): Promise<bytes>;
  /**
   * Waits for bytes: up to so many, or all until the other side closes.
   */
  read(
    kwargs: Kwargs<{
      /** How many at most; -1, the default, for all. */
      n?: int;
    }>,
  ): Promise<bytes>;
  /** Waits for bytes into a buffer, and gives how many. */
  readinto(buf: WritableBuffer): Promise<int>;
  /** Waits for exactly so many bytes. Raises `EOFError` when there are fewer. */
  readexactly(n: int): Promise<bytes>;
  /** Waits for a line. */
  readline(): Promise<bytes>;
  /** Takes bytes to send; {@link drain} sends them. */
  write(buf: string | Buffer): void;
  /** Waits until all is sent. */
  drain(): Promise<void>;
}

/** The same as {@link Stream}. */
export class StreamReader extends Stream {}
/** The same as {@link Stream}. */
export class StreamWriter extends Stream {}

/** What accepts connections, made by {@link start_server}. */
export interface Server {
  /** Accepts no more. */
  close(): void;
  /** Waits until it accepts no more. */
  wait_closed(): Promise<void>;
  /** Accepts no more after an `await using` block. */
  [Symbol.asyncDispose](): PromiseLike<void>;
}

/** The loop that runs all tasks; there is one, used as it stands. */
export abstract class Loop {
  private constructor();
  /** Starts a coroutine as a task. */
  static create_task<T>(coro: Promise<T>): Task<T>;
  /** Runs all tasks for ever. */
  static run_forever(): void;
  /** Runs all tasks until this ends, and gives its result. */
  static run_until_complete<T>(aw: Awaitable<T>): T;
  /** Ends {@link run_forever}. */
  static stop(): void;
  /** Does nothing. */
  static close(): void;
  /** What to call for exceptions that nobody awaits; `null` prints them. */
  static set_exception_handler(handler: ((loop: typeof Loop, context: ExceptionContext) => void) | null): void;
  /** What is called for exceptions that nobody awaits. */
  static get_exception_handler(): ((loop: typeof Loop, context: ExceptionContext) => void) | null;
  /** Prints such an exception. */
  static default_exception_handler(loop: typeof Loop, context: ExceptionContext): void;
  /** Calls what is to be called for such an exception. */
  static call_exception_handler(context: ExceptionContext): void;
}

/** The streams that tasks wait for; internal. */
export abstract class IOQueue {
  private constructor();
  /** Waits until a stream can be read. */
  queue_read(s: object): unknown;
  /** Waits until a stream can be written. */
  queue_write(s: object): unknown;
  /** Forgets a task. */
  remove(task: Task<any>): void;
  /** Waits for streams, at most so many ms. */
  wait_io_event(dt: int): void;
}

/** How {@link sleep_ms} waits; internal. */
export class SingletonGenerator {
  constructor();
}

/** A task was cancelled. It is no `Error`: `catch` leaves it alone, `finally` runs. */
export class CancelledError extends BaseException {}
/** {@link wait_for} has waited too long. */
export class TimeoutError extends Exception {}
