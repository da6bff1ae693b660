/**
 * Python's exception classes. They are used as JavaScript's errors are: `throw new ValueError("too long")`, `e instanceof OSError`.
 * `TypeError` and `SyntaxError` exist in both languages, and are declared with the JavaScript library.
 */

/** The root of everything that can be raised; also of what `catch` should leave alone, such as {@link KeyboardInterrupt}. */
declare class BaseException {
  /** With any arguments; Python shows them with the exception's name. */
  constructor(...args: unknown[]);
  /** What the exception was made with. */
  readonly args: tuple<unknown>;
}

/** The base of all ordinary exceptions; JavaScript's `Error` is this class. */
declare class Exception extends Error {
  /** With any arguments; Python shows them with the exception's name. */
  constructor(...args: unknown[]);
}

/** JavaScript's errors are Python's exceptions. */
interface Error {
  /** What the exception was made with. */
  readonly args: tuple<unknown>;
}

/** A generator was closed. */
declare class GeneratorExit extends BaseException {}

/** Ctrl-C at the console. */
declare class KeyboardInterrupt extends BaseException {}

/** The program ends: raised by `sys.exit` and `machine.soft_reset`. */
declare class SystemExit extends BaseException {}

/**
 * The operating system, a driver or the network refuses. Compare `errno` with the constants of the module `errno`; the numbers differ between ports.
 * Drivers of the ESP-IDF add their own name for the error: `e.args[1]` is then a text such as `"ESP_ERR_ESPNOW_NOT_FOUND"`.
 */
declare class OSError extends Exception {
  /** With a number, or in some drivers a text alone. */
  constructor(errno: int | string, ...args: unknown[]);
  /** The error number: the first argument. */
  readonly errno: int;
}

/** An iterator is at its end. */
declare class StopIteration extends Exception {
  /** What the generator returned. */
  readonly value: unknown;
}

/** A calculation failed: the base of overflow and division by zero. */
declare class ArithmeticError extends Exception {}

/** An assertion failed. */
declare class AssertionError extends Exception {}

/** An object has no such attribute. */
declare class AttributeError extends Exception {}

/** The input ended. */
declare class EOFError extends Exception {}

/** No such module, or no such name in it. */
declare class ImportError extends Exception {}

/** The base of {@link IndexError} and {@link KeyError}. */
declare class LookupError extends Exception {}

/** An index outside a sequence. */
declare class IndexError extends LookupError {}

/** A key that is not in a dict or set. */
declare class KeyError extends LookupError {}

/** No memory of that size is free. */
declare class MemoryError extends Exception {}

/** A name without a value. */
declare class NameError extends Exception {}

/** A number too big for where it should go. */
declare class OverflowError extends ArithmeticError {}

/** The operation is not possible now. */
declare class RuntimeError extends Exception {}

/** The method is left to a subclass, or the firmware lacks it. */
declare class NotImplementedError extends RuntimeError {}

/** An asynchronous iterator is at its end. */
declare class StopAsyncIteration extends Exception {}

/** The type is right, the value is not. */
declare class ValueError extends Exception {}

/** Bytes that are not UTF-8. */
declare class UnicodeError extends ValueError {}

/** Division by zero of integers, or of Python floats. */
declare class ZeroDivisionError extends ArithmeticError {}

/** Python source whose indentation is wrong. */
declare class IndentationError extends SyntaxError {}
