/**
 * A whole number: a Python `int`, of any size. The declarations write it wherever the firmware gives an integer or insists on one.
 * TypeScript sees a `number`; the compiler reads the name.
 */
type int = number;

/** A number with a fraction: a Python `float`, which has single precision on an ESP32 (24 bits, about 7 digits). */
type float = number;
