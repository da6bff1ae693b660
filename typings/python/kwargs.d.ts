/**
 * Keyword arguments. A parameter of this type takes an object literal whose properties are passed by name:
 * `new Pin(2, Pin.OUT, { value: 1 })` is `Pin(2, Pin.OUT, value=1)`. It is always the last parameter, or the last of a rest parameter's tuple.
 */
type Kwargs<Names extends object> = Names;
