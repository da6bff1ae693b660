/**
 * Keeps Python's types apart that look alike to TypeScript: `bytes` is no `bytearray`, and neither is a `memoryview`.
 * It exists in the type checker only.
 */
declare abstract class PythonType<Name extends string> {
  private readonly type: Name;
}
