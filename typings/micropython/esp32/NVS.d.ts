/** Values that outlast a reset. */

/** Values by name in flash memory, without a file. Changes count after {@link NVS.commit}. */
export class NVS {
  /**
   * The values of one program or library. Names have up to 15 characters.
   * @throws OSError from IDF e.g. ESP_ERR_NVS_NOT_FOUND on get/erase of a missing key
   */
  constructor(namespace: string);
  /** Stores a 32-bit integer. */
  set_i32(key: string, value: int): void;
  /** A stored integer. Raises `OSError` without one. */
  get_i32(key: string): int;
  /** Stores bytes. */
  set_blob(key: string, value: string | Buffer): void;
  /** Reads stored bytes into a buffer, and gives how many there are. Raises `OSError` without any. */
  get_blob(key: string, buffer: WritableBuffer): int;
  /** Forgets a value. Raises `OSError` without one. */
  erase_key(key: string): void;
  /** Writes the changes to flash memory; without it they are lost. */
  commit(): void;
}
