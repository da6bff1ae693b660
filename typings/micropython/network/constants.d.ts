/** The constants of `network`. Never compare a status with a literal: the numbers differ between ports. */
import type { AuthMode, PhyType } from "./enums.js";

/** The station interface; `WLAN.IF_STA` is newer. */
export const STA_IF: 0;
/** The access point interface; `WLAN.IF_AP` is newer. */
export const AP_IF: 1;
/** Nothing is going on. */
export const STAT_IDLE: int;
/** The station is connecting. */
export const STAT_CONNECTING: int;
/** The station is connected. */
export const STAT_GOT_IP: int;
/** The password was refused. */
export const STAT_WRONG_PASSWORD: int;
/** No access point of that name answers. */
export const STAT_NO_AP_FOUND: int;
/**
 * Connecting failed for another reason.
 * @since 1.25
 */
export const STAT_CONNECT_FAIL: int;
/**
 * Access points of that name are too weak.
 * @since 1.24
 * @remarks Not on ESP8266.
 */
export const STAT_NO_AP_FOUND_IN_RSSI_THRESHOLD: int;
/**
 * Access points of that name are protected too badly.
 * @since 1.24
 * @remarks Not on ESP8266.
 */
export const STAT_NO_AP_FOUND_IN_AUTHMODE_THRESHOLD: int;
/**
 * Access points of that name are protected in a way that the station lacks.
 * @since 1.24
 * @remarks Not on ESP8266.
 */
export const STAT_NO_AP_FOUND_W_COMPATIBLE_SECURITY: int;
/**
 * The access point fell silent.
 * @remarks Not on ESP8266.
 */
export const STAT_BEACON_TIMEOUT: int;
/**
 * The access point refused the station; the old word for `STAT_CONNECT_FAIL`.
 * @remarks Not on ESP8266.
 */
export const STAT_ASSOC_FAIL: int;
/**
 * The keys were not agreed upon in time.
 * @remarks Not on ESP8266.
 */
export const STAT_HANDSHAKE_TIMEOUT: int;
/** 802.11b, for {@link phy_mode} and `WLAN.config({ protocol })`. */
export const MODE_11B: int;
/** 802.11g. */
export const MODE_11G: int;
/** 802.11n. */
export const MODE_11N: int;
/**
 * Espressif's long range mode.
 * @remarks Not on ESP8266.
 */
export const MODE_LR: int;
/** No protection; see `WLAN.SEC_`. */
export const AUTH_OPEN: AuthMode;
/** WEP. */
export const AUTH_WEP: AuthMode;
/** WPA with a password. */
export const AUTH_WPA_PSK: AuthMode;
/** WPA2 with a password. */
export const AUTH_WPA2_PSK: AuthMode;
/** WPA or WPA2 with a password. */
export const AUTH_WPA_WPA2_PSK: AuthMode;
/**
 * WPA2 Enterprise.
 * @remarks Not on ESP8266.
 */
export const AUTH_WPA2_ENTERPRISE: AuthMode;
/**
 * WPA3 with a password.
 * @remarks Not on ESP8266.
 */
export const AUTH_WPA3_PSK: AuthMode;
/**
 * WPA2 or WPA3 with a password.
 * @remarks Not on ESP8266.
 */
export const AUTH_WPA2_WPA3_PSK: AuthMode;
/**
 * WAPI.
 * @remarks Not on ESP8266.
 */
export const AUTH_WAPI_PSK: AuthMode;
/**
 * Encrypted without a password.
 * @remarks Not on ESP8266.
 */
export const AUTH_OWE: AuthMode;
/**
 * WPA3 Enterprise with 192 bits.
 * @remarks Not on ESP8266.
 */
export const AUTH_WPA3_ENT_192: AuthMode;
/**
 * WPA3 with a password, extended keys.
 * @since 1.24
 * @remarks Not on ESP8266.
 */
export const AUTH_WPA3_EXT_PSK: AuthMode;
/**
 * WPA3 with a password, extended keys and plain ones.
 * @since 1.24
 * @remarks Not on ESP8266.
 */
export const AUTH_WPA3_EXT_PSK_MIXED_MODE: AuthMode;
/**
 * One more than the highest of them.
 * @remarks Not on ESP8266.
 */
export const AUTH_MAX: int;
/**
 * The transceiver LAN8710.
 * @remarks Not on ESP8266.
 */
export const PHY_LAN8710: PhyType;
/**
 * The transceiver LAN8720.
 * @remarks Not on ESP8266.
 */
export const PHY_LAN8720: PhyType;
/**
 * The transceiver IP101.
 * @remarks Not on ESP8266.
 */
export const PHY_IP101: PhyType;
/**
 * The transceiver RTL8201.
 * @remarks Not on ESP8266.
 */
export const PHY_RTL8201: PhyType;
/**
 * The transceiver DP83848.
 * @remarks Not on ESP8266.
 */
export const PHY_DP83848: PhyType;
/**
 * The transceiver KSZ8041.
 * @remarks Not on ESP8266.
 */
export const PHY_KSZ8041: PhyType;
/**
 * The transceiver KSZ8081.
 * @remarks Not on ESP8266.
 */
export const PHY_KSZ8081: PhyType;
/**
 * The transceiver LAN8670.
 * @since 1.26
 * @remarks Chips: ESP32. Not on ESP8266.
 */
export const PHY_LAN8670: PhyType;
/**
 * Any transceiver that follows the standard.
 * @since 1.26
 * @remarks Chips: ESP32. Not on ESP8266.
 */
export const PHY_GENERIC: PhyType;
/**
 * The Ethernet chip KSZ8851SNL, on SPI.
 * @remarks Not on ESP8266.
 */
export const PHY_KSZ8851SNL: PhyType;
/**
 * The Ethernet chip DM9051, on SPI.
 * @remarks Not on ESP8266.
 */
export const PHY_DM9051: PhyType;
/**
 * The Ethernet chip W5500, on SPI.
 * @remarks Not on ESP8266.
 */
export const PHY_W5500: PhyType;
/**
 * The driver is installed.
 * @remarks Not on ESP8266.
 */
export const ETH_INITIALIZED: int;
/**
 * The interface is active.
 * @remarks Not on ESP8266.
 */
export const ETH_STARTED: int;
/**
 * The interface is not active.
 * @remarks Not on ESP8266.
 */
export const ETH_STOPPED: int;
/**
 * The cable is connected.
 * @remarks Not on ESP8266.
 */
export const ETH_CONNECTED: int;
/**
 * The cable is not connected.
 * @remarks Not on ESP8266.
 */
export const ETH_DISCONNECTED: int;
/**
 * The interface has an IP address.
 * @remarks Not on ESP8266.
 */
export const ETH_GOT_IP: int;
