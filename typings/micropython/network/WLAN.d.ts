/** The Wi-Fi interfaces. */
import type { AuthMode } from "./enums.js";

export {};

/** A way to save power. */
declare enum PowerSaving {
  PM_NONE = 0,
  PM_PERFORMANCE = 1,
  PM_POWERSAVE = 2,
}
/** A channel width. */
declare enum Bandwidth {
  BANDWIDTH_20 = -1,
  BANDWIDTH_40 = -2,
  BANDWIDTH_80 = -3,
  BANDWIDTH_160 = -4,
  BANDWIDTH_80_80 = -5,
}

/** An access point that was heard: name, address, channel, signal in dBm, one of the `SEC_` constants, and whether it hides its name. */
export type ScanResult = readonly [ssid: bytes, bssid: bytes, channel: int, rssi: int, security: int, hidden: boolean];

/** An address and how it is masked: `["192.168.1.5", "255.255.255.0"]`. */
type AddressAndMask = readonly [address: string, netmask: string];

/** What {@link WLAN.config} sets. */
export interface SettableKeys {
  /** The interface's address, 6 bytes; before it is activated. */
  mac?: bytes;
  /** The access point's name. */
  ssid?: string;
  /** The access point's name; the old word for `ssid`. */
  essid?: string;
  /** Whether the access point hides its name. */
  hidden?: boolean;
  /** How the access point is protected: one of `SEC_`. */
  security?: AuthMode;
  /** The old word for `security`. */
  authmode?: AuthMode;
  /** The access point's password. */
  key?: string;
  /** The old word for `key`. */
  password?: string;
  /** The channel, 1 to 14. On a station without connection it retunes the radio: this is how ESP-NOW boards meet. */
  channel?: int;
  /** The width of the channel: one of `BANDWIDTH_`. */
  bandwidth?: Bandwidth;
  /** The board's name in the network; `network.hostname` is newer. */
  hostname?: string;
  /** The old word for `hostname`. */
  dhcp_hostname?: string;
  /** How many stations the access point takes. */
  max_clients?: int;
  /** How often the station tries to reconnect; -1 (the default) without end, 0 never. */
  reconnects?: int;
  /** The most power to send with, in dBm. */
  txpower?: float;
  /** The 802.11 standards, a combination of `network.MODE_11…`, or `PROTOCOL_LR` for long range. */
  protocol?: int;
  /** Saving of power: `PM_NONE` to hear every ESP-NOW message. */
  pm?: PowerSaving;
}

/**
 * One of the two Wi-Fi interfaces, station or access point; they share one radio and one channel. Making one twice gives the same object.
 * Its state outlives a soft reset.
 * @throws ValueError: interface id not 0/1
 */
export class WLAN {
  /** The station interface, or with `IF_AP` the access point. */
  constructor(interface_id?: 0 | 1);
  /** Whether the interface is up. */
  active(): boolean;
  /** Brings the interface up or down, waits until that is done, and gives the state reached. */
  active(is_active: boolean): boolean;
  /**
   * Starts to connect the station to an access point and returns at once: wait for {@link isconnected}. Without arguments it uses the last
   * configuration. A lost connection is restored by itself until {@link disconnect}.
   * @param ssid The access point's name.
   * @param key The password.
   * @throws ValueError: bssid not 6 bytes
   * @throws OSError: Wifi Internal State Error and other IDF errors
   */
  connect(ssid?: string | bytes | null, key?: string | bytes | null): void;
  /**
   * Starts to connect the station to an access point and returns at once: wait for {@link isconnected}. Without arguments it uses the last
   * configuration. A lost connection is restored by itself until {@link disconnect}.
   */
  connect(
    kwargs: Kwargs<{
      /** The access point's address, 6 bytes, to choose among several of one name. */
      bssid?: bytes | null;
    }>,
  ): void;
  /**
   * Starts to connect the station to an access point and returns at once: wait for {@link isconnected}. Without arguments it uses the last
   * configuration. A lost connection is restored by itself until {@link disconnect}.
   */
  connect(
    ssid: string | bytes | null,
    kwargs: Kwargs<{
      /** The access point's address, 6 bytes, to choose among several of one name. */
      bssid?: bytes | null;
    }>,
  ): void;
  /**
   * Starts to connect the station to an access point and returns at once: wait for {@link isconnected}. Without arguments it uses the last
   * configuration. A lost connection is restored by itself until {@link disconnect}.
   */
  connect(
    ssid: string | bytes | null,
    key: string | bytes | null,
    kwargs: Kwargs<{
      /** The access point's address, 6 bytes, to choose among several of one name. */
      bssid?: bytes | null;
    }>,
  ): void;
  /**
   * Ends the station's connection, and its attempts to restore it.
   * @throws OSError when the interface is not started
   */
  disconnect(): void;
  /**
   * How the station's connection stands: a `network.STAT_` constant. `null` for the access point.
   * @throws ValueError: unknown parameter
   * @throws OSError: wrong interface for the parameter, or not connected
   */
  status(): int | null;
  /** The signal of the station's access point in dBm. */
  status(param: "rssi"): int;
  /** The stations at the access point, each a tuple with its address; from 1.29 on its IP address is the second item. */
  status(param: "stations"): (readonly [mac: bytes, ip?: string | null])[];
  /**
   * Listens for access points; takes seconds. The station must be active.
   * @throws OSError: "STA must be active"
   */
  scan(): ScanResult[];
  /** Whether the station has an IP address; for the access point, whether a station is connected. */
  isconnected(): boolean;
  /** IP address, network mask, gateway and name server. */
  ifconfig(): readonly [ip: string, subnet: string, gateway: string, dns: string];
  /** Sets the four addresses (the mask may be a prefix length), or has a station get them by `"dhcp"`. */
  ifconfig(config: readonly [ip: string, subnet: string | int, gateway: string, dns: string] | "dhcp"): void;
  /**
   * Whether the station gets its address by DHCP.
   * @throws ValueError: unknown key
   * @throws TypeError: bad call form
   * @since 1.24
   */
  ipconfig(param: "dhcp4"): boolean;
  /** The address and its network mask. */
  ipconfig(param: "addr4"): AddressAndMask;
  /** The gateway's address. */
  ipconfig(param: "gw4"): string;
  /** Sets how addresses come about. */
  ipconfig(
    kwargs: Kwargs<{
      /** Whether to get an address by DHCP. */
      dhcp4?: boolean;
      /** Address and network mask, also as `"192.168.1.5/24"`. */
      addr4?: string | AddressAndMask;
      /** The gateway's address. */
      gw4?: string;
    }>,
  ): void;
  /**
   * The interface's address, 6 bytes: what peers send ESP-NOW messages to.
   * @throws ValueError: unknown config param; mac not 6 bytes
   * @throws OSError: parameter needs the other interface ("STA required"/"AP required") or rejected by IDF
   * @throws TypeError: mixed positional and keyword or several queries
   */
  config(param: "mac"): bytes;
  /** The network's name, the interface's name, or the board's name. */
  config(param: "ssid" | "essid" | "ifname" | "hostname" | "dhcp_hostname"): string;
  /** Whether the access point hides its name. */
  config(param: "hidden"): boolean;
  /** The power to send with, in dBm. */
  config(param: "txpower"): float;
  /** The access point's protection. */
  config(param: "security" | "authmode"): int;
  /** A setting that is a number. `reconnects` belongs to the station, `max_clients` to the access point. */
  config(param: "channel" | "bandwidth" | "max_clients" | "reconnects" | "protocol" | "pm"): int;
  /** Changes settings. */
  config(kwargs: Kwargs<SettableKeys>): void;
  /**
   * Starts to record the channel's state, in builds that can.
   * @param buffer_size How many frames are kept, 16 by default.
   * @since 1.29
   * @remarks Not on ESP8266.
   */
  csi_enable(buffer_size?: int): void;
  /**
   * Starts to record the channel's state, in builds that can.
   */
  csi_enable(
    kwargs: Kwargs<{
      /** How many frames are kept, 16 by default. */
      buffer_size?: int;
    }>,
  ): void;
  /**
   * Ends the recording.
   * @since 1.29
   * @remarks Not on ESP8266.
   */
  csi_disable(): void;
  /**
   * The next recorded frame as a list of 22 items, which are written into `result` if given; `null` when there is none.
   * @since 1.29
   * @remarks Not on ESP8266.
   */
  csi_read(result?: unknown[]): unknown[] | null;
  /**
   * How many recorded frames wait.
   * @since 1.29
   * @remarks Not on ESP8266.
   */
  csi_available(): int;
  /**
   * How many frames were lost because nobody read them.
   * @since 1.29
   * @remarks Not on ESP8266.
   */
  csi_dropped(): int;
  /**
   * The station interface.
   * @since 1.23
   */
  static readonly IF_STA: 0;
  /**
   * The access point interface.
   * @since 1.23
   */
  static readonly IF_AP: 1;
  /**
   * No protection.
   * @since 1.23
   */
  static readonly SEC_OPEN: AuthMode;
  /**
   * WEP.
   * @since 1.23
   */
  static readonly SEC_WEP: AuthMode;
  /**
   * WPA.
   * @since 1.23
   */
  static readonly SEC_WPA: AuthMode;
  /**
   * WPA2 with a password.
   * @since 1.23
   */
  static readonly SEC_WPA2: AuthMode;
  /**
   * WPA or WPA2 with a password.
   * @since 1.23
   */
  static readonly SEC_WPA_WPA2: AuthMode;
  /**
   * WPA2 Enterprise.
   * @since 1.23
   * @remarks Not on ESP8266.
   */
  static readonly SEC_WPA2_ENT: AuthMode;
  /**
   * WPA3 with a password.
   * @since 1.23
   * @remarks Not on ESP8266.
   */
  static readonly SEC_WPA3: AuthMode;
  /**
   * WPA2 or WPA3 with a password.
   * @since 1.23
   * @remarks Not on ESP8266.
   */
  static readonly SEC_WPA2_WPA3: AuthMode;
  /**
   * WAPI.
   * @since 1.23
   * @remarks Not on ESP8266.
   */
  static readonly SEC_WAPI: AuthMode;
  /**
   * Encrypted without a password (OWE).
   * @since 1.23
   * @remarks Not on ESP8266.
   */
  static readonly SEC_OWE: AuthMode;
  /**
   * WPA3 Enterprise with 192 bits.
   * @since 1.25
   * @remarks Not on ESP8266.
   */
  static readonly SEC_WPA3_ENT_192: AuthMode;
  /**
   * WPA3 with a password, extended keys.
   * @since 1.25
   * @remarks Not on ESP8266.
   */
  static readonly SEC_WPA3_EXT_PSK: AuthMode;
  /**
   * WPA3 with a password, extended keys and plain ones.
   * @since 1.25
   * @remarks Not on ESP8266.
   */
  static readonly SEC_WPA3_EXT_PSK_MIXED_MODE: AuthMode;
  /**
   * Device provisioning (DPP).
   * @since 1.26
   * @remarks Not on ESP8266.
   */
  static readonly SEC_DPP: AuthMode;
  /**
   * WPA3 Enterprise.
   * @since 1.26
   * @remarks Not on ESP8266.
   */
  static readonly SEC_WPA3_ENT: AuthMode;
  /**
   * WPA2 or WPA3 Enterprise.
   * @since 1.26
   * @remarks Not on ESP8266.
   */
  static readonly SEC_WPA2_WPA3_ENT: AuthMode;
  /**
   * WPA Enterprise.
   * @since 1.27
   * @remarks Not on ESP8266.
   */
  static readonly SEC_WPA_ENT: AuthMode;
  /**
   * The chip's usual standards.
   * @since 1.27
   * @remarks Not on ESP8266.
   */
  static readonly PROTOCOL_DEFAULT: int;
  /**
   * Espressif's long range mode, which only ESP32 boards hear.
   * @since 1.27
   * @remarks Not on ESP8266.
   */
  static readonly PROTOCOL_LR: int;
  /** The radio always listens. */
  static readonly PM_NONE: PowerSaving;
  /** Some saving, little delay. */
  static readonly PM_PERFORMANCE: PowerSaving;
  /** The most saving. */
  static readonly PM_POWERSAVE: PowerSaving;
  /**
   * 20 MHz.
   * @remarks Not on ESP8266.
   */
  static readonly BANDWIDTH_20: Bandwidth;
  /**
   * 40 MHz.
   * @remarks Not on ESP8266.
   */
  static readonly BANDWIDTH_40: Bandwidth;
  /**
   * 80 MHz.
   * @remarks Not on ESP8266.
   */
  static readonly BANDWIDTH_80: Bandwidth;
  /**
   * 160 MHz.
   * @remarks Not on ESP8266.
   */
  static readonly BANDWIDTH_160: Bandwidth;
  /**
   * Twice 80 MHz.
   * @remarks Not on ESP8266.
   */
  static readonly BANDWIDTH_80_80: Bandwidth;
}
