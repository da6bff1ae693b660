// The JavaScript standard library that the compiler supports: what is not declared here does not exist on a board.
// `int` and `float` are the ambient aliases of `number` (typings/python): `int` stands wherever a value is always an integer.
/// <reference path="./object.d.ts" />
/// <reference path="./function.d.ts" />
/// <reference path="./utility-types.d.ts" />
/// <reference path="./symbol.d.ts" />
/// <reference path="./iterator.d.ts" />
/// <reference path="./number.d.ts" />
/// <reference path="./bigint.d.ts" />
/// <reference path="./boolean.d.ts" />
/// <reference path="./math.d.ts" />
/// <reference path="./string.d.ts" />
/// <reference path="./regexp.d.ts" />
/// <reference path="./array.d.ts" />
/// <reference path="./map.d.ts" />
/// <reference path="./set.d.ts" />
/// <reference path="./error.d.ts" />
/// <reference path="./json.d.ts" />
/// <reference path="./date.d.ts" />
/// <reference path="./promise.d.ts" />
/// <reference path="./timers.d.ts" />
/// <reference path="./console.d.ts" />
/// <reference path="./typed-arrays.d.ts" />
/// <reference path="./encoding.d.ts" />
/// <reference path="./crypto.d.ts" />
/// <reference path="./decorators.d.ts" />
/// <reference path="./disposable.d.ts" />
