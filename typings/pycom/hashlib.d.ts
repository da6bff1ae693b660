/** Checksums of messages. There is no `hexdigest`: use `binascii.hexlify(h.digest())`. */

/** MD5: 16 bytes. Broken; for old protocols only. */
export class md5 {
  /** Begins, with these bytes if given; the chip's hardware is faster with whole blocks of `block_size`. */
  constructor(data?: string | Buffer, block_size?: int);
  /** Adds bytes. */
  update(data: string | Buffer): void;
  /** The checksum of all bytes; once. */
  digest(): bytes;
}

/** SHA-1: 20 bytes. Broken; for old protocols only. */
export class sha1 {
  /** Begins, with these bytes if given; the chip's hardware is faster with whole blocks of `block_size`. */
  constructor(data?: string | Buffer, block_size?: int);
  /** Adds bytes. */
  update(data: string | Buffer): void;
  /** The checksum of all bytes; once. */
  digest(): bytes;
}

/** SHA-224: 28 bytes. */
export class sha224 {
  /** Begins, with these bytes if given; the chip's hardware is faster with whole blocks of `block_size`. */
  constructor(data?: string | Buffer, block_size?: int);
  /** Adds bytes. */
  update(data: string | Buffer): void;
  /** The checksum of all bytes; once. */
  digest(): bytes;
}

/** SHA-256: 32 bytes. */
export class sha256 {
  /** Begins, with these bytes if given; the chip's hardware is faster with whole blocks of `block_size`. */
  constructor(data?: string | Buffer, block_size?: int);
  /** Adds bytes. */
  update(data: string | Buffer): void;
  /** The checksum of all bytes; once. */
  digest(): bytes;
}

/** SHA-384: 48 bytes. */
export class sha384 {
  /** Begins, with these bytes if given; the chip's hardware is faster with whole blocks of `block_size`. */
  constructor(data?: string | Buffer, block_size?: int);
  /** Adds bytes. */
  update(data: string | Buffer): void;
  /** The checksum of all bytes; once. */
  digest(): bytes;
}

/** SHA-512: 64 bytes. */
export class sha512 {
  /** Begins, with these bytes if given; the chip's hardware is faster with whole blocks of `block_size`. */
  constructor(data?: string | Buffer, block_size?: int);
  /** Adds bytes. */
  update(data: string | Buffer): void;
  /** The checksum of all bytes; once. */
  digest(): bytes;
}
