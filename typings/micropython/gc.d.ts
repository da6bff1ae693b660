/** Memory that is no longer used. */

/** Lets memory be collected by itself, as it is from the start. */
export function enable(): void;
/** Lets memory be collected by {@link collect} only. */
export function disable(): void;
/** Whether memory is collected by itself. */
export function isenabled(): boolean;
/** Collects memory now: some milliseconds. */
export function collect(): void;
/** Bytes in use. */
export function mem_alloc(): uint;
/** Bytes that are free. */
export function mem_free(): uint;
/** After how many bytes memory is collected, although there is some left; -1 for not before. */
export function threshold(): int;
/** Changes that. */
export function threshold(amount: int): void;
