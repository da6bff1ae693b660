/** What only Pycom's modules have. */
import type { Pin } from "./machine/index.js";

export {};

/** Where the program starts from. */
declare enum BootPartition {
  FACTORY = 0,
  OTA_0 = 1,
}
/** A kind of file system. */
declare enum FileSystem {
  FAT = 0,
  LittleFS = 1,
}

/** Whether the LED blinks. */
export function heartbeat(): boolean;
/** Switches the blinking on or off. It must be off for {@link rgbled}. */
export function heartbeat(enable: boolean): void;
/** Whether the LED blinks from the start. */
export function heartbeat_on_boot(): boolean;
/** Changes that. */
export function heartbeat_on_boot(enable: boolean): void;
/**
 * The LED's colour, in newer firmware.
 * @throws OSError: heartbeat still enabled
 */
export function rgbled(): int;
/** Gives the LED a colour, `0xRRGGBB`. Raises `OSError` while it blinks. */
export function rgbled(color: int): void;
/**
 * Stores a value that outlasts a reset. Keys have up to 15 characters; integers are kept as 32 bits without sign, text up to 1984 bytes.
 * @throws ValueError: key invalid or too long (15), value of other type or string over 1984
 * @throws OSError: no space
 */
export function nvs_set(key: string, value: int | string | bytes): void;
/** A stored value. Raises `ValueError` without one. */
export function nvs_get(key: string): int | string;
/** A stored value, or something else without one. */
export function nvs_get<T>(key: string, no_exist_value: T): int | string | T;
/** Forgets a value. */
export function nvs_erase(key: string): void;
/** Forgets all values. */
export function nvs_erase_all(): void;
/** Whether Wi-Fi starts with the module. */
export function wifi_on_boot(): boolean;
/** Changes that; with `apply_now` at once. */
export function wifi_on_boot(enable: boolean, apply_now?: boolean): void;
/** The Wi-Fi mode from the start: `WLAN.STA`, `WLAN.AP` or `WLAN.STA_AP`. */
export function wifi_mode_on_boot(): int;
/** Changes that. */
export function wifi_mode_on_boot(mode: int): void;
/** The network that the station joins from the start. */
export function wifi_ssid_sta(): string | null;
/** Changes that. */
export function wifi_ssid_sta(ssid: string | null): void;
/** Its password. */
export function wifi_pwd_sta(): string | null;
/** Changes that. */
export function wifi_pwd_sta(key: string | null): void;
/** The name of the access point from the start. */
export function wifi_ssid_ap(): string | null;
/** Changes that. */
export function wifi_ssid_ap(ssid: string | null): void;
/** Its password. */
export function wifi_pwd_ap(): string | null;
/** Changes that. */
export function wifi_pwd_ap(key: string | null): void;
/** Whether a phone may hand over the network from the start. */
export function smart_config_on_boot(): boolean;
/** Changes that. */
export function smart_config_on_boot(enable: boolean): void;
/** Whether the watchdog runs from the start. */
export function wdt_on_boot(): boolean;
/** Changes that. */
export function wdt_on_boot(enable: boolean): void;
/**
 * Its time in ms.
 * @throws ValueError: below 5000
 */
export function wdt_on_boot_timeout(): int;
/** Changes it. Raises `ValueError` below 5000. */
export function wdt_on_boot_timeout(timeout_ms: int): void;
/** Whether the LTE modem starts with the module. */
export function lte_modem_en_on_boot(): boolean;
/** Changes that. */
export function lte_modem_en_on_boot(enable: boolean): void;
/** Whether Pybytes starts with the module. */
export function pybytes_on_boot(): boolean;
/** Changes that. */
export function pybytes_on_boot(enable: boolean): void;
/** Whether a Pybytes update is installed without asking. */
export function pybytes_force_update(): boolean;
/** Changes that. */
export function pybytes_force_update(enable: boolean): void;
/** The module's Pybytes token. */
export function pybytes_device_token(): string;
/** The Pybytes server. */
export function pybytes_mqttServiceAddress(): string;
/** The Pybytes user. */
export function pybytes_userId(): string;
/** The networks that Pybytes uses, in order. */
export function pybytes_network_preferences(): string;
/** Further Pybytes settings. */
export function pybytes_extra_preferences(): string;
/** How Pybytes uses LTE: carrier, access point, context, band, kind, and whether to reset first. */
export function pybytes_lte_config(): readonly [
  carrier: string,
  apn: string,
  cid: int,
  band: int,
  type: string,
  reset: boolean,
];
/** Changes that. */
export function pybytes_lte_config(
  kwargs: Kwargs<{
    /** The network's operator. */
    carrier?: string | null;
    /** The access point's name. */
    apn?: string | null;
    /** The context. */
    cid?: int | null;
    /** The band. */
    band?: int | null;
    /** The kind of address. */
    type?: string | null;
    /** Whether to reset the modem first. */
    reset?: boolean | null;
  }>,
): void;
/** The pulses at a pin, as level and length in us, until there was none for so many ms. */
export function pulses_get(pin: Pin, timeout: int): (readonly [level: 0 | 1, duration: int])[];
/** Begins an update of the firmware. */
export function ota_start(): void;
/** Writes the next part of it, 4096 bytes at best. */
export function ota_write(buffer: Buffer): void;
/** Ends the update; it counts at the next reset. */
export function ota_finish(): void;
/** Whether the update is whole. */
export function ota_verify(): boolean;
/** Where the next update goes. */
export function ota_slot(): int;
/** Whether updates may hold differences only. */
export function diff_update_enabled(): boolean;
/** How the module starts: partition, file system, whether without `boot.py` and `main.py`. */
export function bootmgr(): readonly [boot_partition: int, fs_type: int, safeboot: boolean];
/** Changes that. */
export function bootmgr(
  kwargs: Kwargs<{
    /** `FACTORY` or `OTA_0`. */
    boot_partition?: BootPartition;
    /** `FAT` or `LittleFS`. */
    fs_type?: FileSystem;
    /** Whether to start without `boot.py` and `main.py`. */
    safeboot?: boolean;
    /** Whether to reset now. */
    reset?: boolean;
  }>,
): void;
/** Free memory in bytes: inside the chip, and outside on modules that have some. */
export function get_free_heap(): readonly [internal: int, external: int] | int;
/** Stores the Sigfox identity, and tells whether that worked. */
export function sigfox_info(
  kwargs?: Kwargs<{
    /** The identifier. */
    id?: string | null;
    /** The porting code. */
    pac?: string | null;
    /** The public key. */
    public_key?: string | null;
    /** The private key. */
    private_key?: string | null;
    /** Whether to replace what is stored. */
    force?: boolean;
  }>,
): boolean;
/** The 16 bytes of a UUID, the lowest first; of up to 16 characters. */
export function create_128bit_le_uuid_from_string(uuid: string): bytes;
/** The firmware from the factory. */
export const FACTORY: BootPartition;
/** The updated firmware. */
export const OTA_0: BootPartition;
/** FAT. */
export const FAT: FileSystem;
/** LittleFS, which survives a loss of power. */
export const LittleFS: FileSystem;
