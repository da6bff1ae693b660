/** Encryption. */

/** AES. One object is used for one direction. */
export class aes {
  /**
   * With a key of 16 or 32 bytes: mode 1 is ECB, 2 CBC, 6 CTR where the firmware has it. CBC and CTR need 16 bytes to start with.
   * @throws ValueError: key not 16/32 bytes, missing IV, mode
   * @throws ValueError: block size not multiple of 16
   */
  constructor(key: string | Buffer, mode: 1);
  constructor(key: string | Buffer, mode: 1 | 2 | 6, IV: string | Buffer);
  /** Encrypts whole blocks of 16 bytes. */
  encrypt(in_buf: string | Buffer): bytes;
  /** Encrypts whole blocks of 16 bytes into a buffer, which may be the same one. */
  encrypt<Out extends WritableBuffer>(in_buf: string | Buffer, out_buf: Out): Out;
  /** Decrypts whole blocks of 16 bytes. */
  decrypt(in_buf: string | Buffer): bytes;
  /** Decrypts whole blocks of 16 bytes into a buffer, which may be the same one. */
  decrypt<Out extends WritableBuffer>(in_buf: string | Buffer, out_buf: Out): Out;
}
