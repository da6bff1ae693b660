/** An object, other than those that {@link Buffer} lists, whose memory can be read and written as bytes: `array.array`, for one. */
interface BufferProtocol extends PythonType<"buffer"> {}

/**
 * Bytes to read from: anything that answers to Python's buffer protocol, except text. Where text is welcome too, the declarations say
 * `string | Buffer`.
 */
type Buffer = bytes | WritableBuffer;

/** Memory to write into. `bytes` is not: it never changes. */
type WritableBuffer = bytearray | memoryview | TypedArray<number> | ArrayBuffer | DataView | BufferProtocol;
