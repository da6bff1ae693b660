/** Python's builtins that need no import. */
/// <reference path="./numbers.d.ts" />
/// <reference path="./kwargs.d.ts" />
/// <reference path="./tuple.d.ts" />
/// <reference path="./type.d.ts" />
/// <reference path="./buffer.d.ts" />
/// <reference path="./bytes.d.ts" />
/// <reference path="./bytearray.d.ts" />
/// <reference path="./memoryview.d.ts" />
/// <reference path="./dict.d.ts" />
/// <reference path="./exceptions.d.ts" />
/// <reference path="./print.d.ts" />
