/** Checksums of messages. There is no `hexdigest`: use `binascii.hexlify(h.digest())`. */

/** SHA-256: 32 bytes. */
export class sha256 {
  /** Begins, with these bytes if given. */
  constructor(data?: string | Buffer);
  /** Adds bytes. Raises `ValueError` after {@link digest}. */
  update(data: string | Buffer): void;
  /**
   * The checksum of all bytes; once.
   * @throws ValueError: already finalised (after digest no update)
   */
  digest(): bytes;
}

/** SHA-1: 20 bytes. Broken; for old protocols only. */
export class sha1 {
  /** Begins, with these bytes if given. */
  constructor(data?: string | Buffer);
  /** Adds bytes. Raises `ValueError` after {@link digest}. */
  update(data: string | Buffer): void;
  /** The checksum of all bytes; once. */
  digest(): bytes;
}

/**
 * MD5: 16 bytes. Broken; for old protocols only.
 * @remarks Not on ESP8266.
 */
export class md5 {
  /** Begins, with these bytes if given. */
  constructor(data?: string | Buffer);
  /** Adds bytes. Raises `ValueError` after {@link digest}. */
  update(data: string | Buffer): void;
  /** The checksum of all bytes; once. */
  digest(): bytes;
}
