/** Encryption. */

export {};

/** How blocks are joined. */
declare enum Mode {
  MODE_ECB = 1,
  MODE_CBC = 2,
  MODE_CFB = 3,
  MODE_CTR = 6,
}
/** Bits that CFB takes at once. */
declare enum Segment {
  SEGMENT_8 = -1,
  SEGMENT_128 = -2,
}

/** Random bytes for so many bits, in whole groups of 4 bytes. */
export function getrandbits(bits: int): bytes;
/** Signs a message with a private key in PEM. */
export function generate_rsa_signature(
  message: string | Buffer,
  private_key: string,
  kwargs?: Kwargs<{
    /** Text that makes the random numbers personal. */
    pers?: string;
  }>,
): bytes;
/** Encrypts a message with a public key in PEM. */
export function rsa_encrypt(message: string | Buffer, key: string): bytes;
/** Decrypts a message with a private key in PEM. */
export function rsa_decrypt(message: Buffer, key: string): bytes;

/** AES. */
export class AES {
  /**
   * With a key of 16, 24 or 32 bytes.
   * @param key The key.
   * @param mode `MODE_ECB` (the default), `MODE_CBC`, `MODE_CFB` or `MODE_CTR`.
   * @param IV 16 bytes to start with, for CBC and CFB.
   * @param counter 16 bytes to count from, for CTR.
   * @param segment_size `SEGMENT_8` or `SEGMENT_128`, for CFB.
   * @throws ValueError: key, IV, counter or mode
   */
  constructor(
    key: string | Buffer,
    mode?: Mode,
    IV?: string | Buffer | null,
    counter?: string | Buffer | null,
    segment_size?: Segment,
  );
  /**
   * With a key of 16, 24 or 32 bytes.
   */
  constructor(
    key: string | Buffer,
    kwargs: Kwargs<{
      /** `MODE_ECB` (the default), `MODE_CBC`, `MODE_CFB` or `MODE_CTR`. */
      mode?: Mode;
      /** 16 bytes to start with, for CBC and CFB. */
      IV?: string | Buffer | null;
      /** 16 bytes to count from, for CTR. */
      counter?: string | Buffer | null;
      /** `SEGMENT_8` or `SEGMENT_128`, for CFB. */
      segment_size?: Segment;
    }>,
  );
  /**
   * With a key of 16, 24 or 32 bytes.
   */
  constructor(
    key: string | Buffer,
    mode: Mode,
    kwargs: Kwargs<{
      /** 16 bytes to start with, for CBC and CFB. */
      IV?: string | Buffer | null;
      /** 16 bytes to count from, for CTR. */
      counter?: string | Buffer | null;
      /** `SEGMENT_8` or `SEGMENT_128`, for CFB. */
      segment_size?: Segment;
    }>,
  );
  /**
   * With a key of 16, 24 or 32 bytes.
   */
  constructor(
    key: string | Buffer,
    mode: Mode,
    IV: string | Buffer | null,
    kwargs: Kwargs<{
      /** 16 bytes to count from, for CTR. */
      counter?: string | Buffer | null;
      /** `SEGMENT_8` or `SEGMENT_128`, for CFB. */
      segment_size?: Segment;
    }>,
  );
  /**
   * With a key of 16, 24 or 32 bytes.
   */
  constructor(
    key: string | Buffer,
    mode: Mode,
    IV: string | Buffer | null,
    counter: string | Buffer | null,
    kwargs: Kwargs<{
      /** `SEGMENT_8` or `SEGMENT_128`, for CFB. */
      segment_size?: Segment;
    }>,
  );
  /** Encrypts bytes; whole blocks of 16 but for CFB with 8 bits and CTR. */
  encrypt(data: string | Buffer): bytes;
  /** Decrypts bytes. */
  decrypt(data: string | Buffer): bytes;
  /** Each block by itself. */
  static readonly MODE_ECB: Mode;
  /** Each block with the one before. */
  static readonly MODE_CBC: Mode;
  /** As a stream, with what was encrypted before. */
  static readonly MODE_CFB: Mode;
  /** As a stream, with a counter. */
  static readonly MODE_CTR: Mode;
  /** 8 bits. */
  static readonly SEGMENT_8: Segment;
  /** 128 bits. */
  static readonly SEGMENT_128: Segment;
}
