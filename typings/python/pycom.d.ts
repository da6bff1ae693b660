/** What Pycom's firmware has built in and upstream MicroPython has not. */

/** A wait took too long. */
declare class TimeoutError extends OSError {}
