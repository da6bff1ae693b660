const BROADCAST = "ffffffffffff";

/** Tells single boards' addresses from those of groups. Addresses are twelve lower-case hexadecimal digits. */
export interface Addresses {
  /** Broadcast and multicast frames go to all and are acknowledged by nobody. */
  isMulticast(address: string): boolean;
}

/**
 * Addresses whose first byte is odd belong to groups; but tutorials like to give their boards such addresses
 * (`11:22:33:44:55:66`), so one that a board of the run has is that board's.
 */
export function knownAddresses(boards: readonly string[]): Addresses {
  const single = new Set(boards);
  return {
    isMulticast: (address) =>
      address === BROADCAST || ((Number.parseInt(address.slice(0, 2), 16) & 1) === 1 && !single.has(address)),
  };
}

/** The address that the ESP32 gives its access point: the station's plus one. */
export function followingAddress(mac: string): string {
  const last = (Number.parseInt(mac.slice(10), 16) + 1) & 0xff;
  return mac.slice(0, 10) + last.toString(16).padStart(2, "0");
}
