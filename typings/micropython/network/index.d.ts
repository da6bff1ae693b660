/** Network interfaces: Wi-Fi, wired Ethernet and PPP. */
export * from "./constants.js";
export { LAN } from "./LAN.js";
export type { LANInterface } from "./LAN.js";
export { PPP } from "./PPP.js";
export { WLAN } from "./WLAN.js";
export type { ScanResult, SettableKeys } from "./WLAN.js";

/**
 * The two-letter country code that the radio obeys; `"XX"` (worldwide) by default.
 * @throws ValueError: code not 2 characters
 */
export function country(): string;
/** Sets the country code, before Wi-Fi is activated. */
export function country(code: string): void;

/**
 * The name that the board gives itself in its network.
 * @throws ValueError: longer than 32 bytes
 */
export function hostname(): string;
/** Sets the board's name, at most 32 bytes; before an interface is activated. */
export function hostname(name: string): void;

/**
 * The address of the name server.
 * @throws ValueError: unknown key
 * @throws TypeError: zero or several queries, or mixing positional and keyword
 * @since 1.24
 */
export function ipconfig(param: "dns"): string;
/**
 * Settings of all interfaces together. `dns` is the name server's address; `prefer` (4 or 6: which addresses to ask for first) exists on ports other than ESP32.
 */
export function ipconfig(kwargs: Kwargs<{ dns?: string; prefer?: 4 | 6 }>): void;

/** The 802.11 standards in use, a combination of the `MODE_11` constants. */
export function phy_mode(): int;
/** Chooses the 802.11 standards, for all interfaces. */
export function phy_mode(mode: int): void;
