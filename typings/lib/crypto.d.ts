interface Crypto {
  /** Fills the array with random bytes from the chip, and gives it back. */
  getRandomValues(array: Uint8Array): Uint8Array;
  /** As `3b241101-e2bb-4255-8caf-4136c566a962`. */
  randomUUID(): string;
}
declare const crypto: Crypto;
