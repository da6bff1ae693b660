/** A Python tuple of any length. One of a fixed length is written `readonly [A, B]`; what is written `T[]` is a Python list. */
type tuple<T> = readonly T[];
