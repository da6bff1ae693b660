/**
 * A whole number: a Python `int`, of any size. The declarations write it wherever the firmware gives an integer or insists on one.
 * TypeScript sees a `number`; the compiler reads the name.
 */
type int = number;

/** An {@link int} that is never negative. Its remainders (`%`) and halves have the same meaning in both languages, so they need no correction. */
type uint = number;

/** A number with a fraction: a Python `float`, which has single precision on an ESP32 (24 bits, about 7 digits). */
type float = number;
