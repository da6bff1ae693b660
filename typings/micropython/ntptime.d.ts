/** The time from the network. */

/** Asks the server for the time: seconds since the port's epoch. Raises `OSError` when nobody answers. */
export function time(): int;
/** Sets the board's clock to UTC. Raises `OSError` when nobody answers. */
export function settime(): void;
/** The server to ask. */
export let host: string;
/** How long to wait, in seconds. */
export let timeout: int;
