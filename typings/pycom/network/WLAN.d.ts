/** Wi-Fi. */
export {};

/** Station, access point, or both. */
declare enum Mode {
  STA = 1,
  AP = 2,
  STA_AP = 3,
}
/** An antenna. */
declare enum Antenna {
  INT_ANT = 0,
  EXT_ANT = 1,
  MAN_ANT = 2,
}
/** A channel width. */
declare enum Bandwidth {
  BW_125KHZ = -1,
  BW_250KHZ = -2,
  BW_500KHZ = -3,
  HT20 = 1,
  HT40 = 2,
}
/** A way to protect a network. */
declare enum Security {
  WEP = 1,
  WPA = 2,
  WPA2 = 3,
  WPA2_ENT = 5,
}

type Addresses = readonly [ip: string, subnet_mask: string, gateway: string, DNS_server: string];

/** How a network is protected: the kind and its key, for WPA2 Enterprise the kind, a name and a password; `null` for not at all. */
export type Auth =
  readonly [sec: Security, key: string] | readonly [sec: Security, user: string, password: string] | null;

/** Which of 802.11b, g and n are in use. */
export type Protocols = readonly [protocol_11B: boolean, protocol_11G: boolean, protocol_11N: boolean] & {
  /** 802.11b. */
  readonly protocol_11B: boolean;
  /** 802.11g. */
  readonly protocol_11G: boolean;
  /** 802.11n. */
  readonly protocol_11N: boolean;
};

/** An access point that was heard. A named tuple. */
export type AccessPoint = readonly [ssid: string, bssid: bytes, sec: int, channel: int, rssi: int] & {
  /** Its name. */
  readonly ssid: string;
  /** Its address, 6 bytes. */
  readonly bssid: bytes;
  /** Its protection. */
  readonly sec: int;
  /** Its channel. */
  readonly channel: int;
  /** Its signal in dBm. */
  readonly rssi: int;
};

/** The board's addresses. A named tuple. */
export type MacAddresses = readonly [sta_mac: bytes, ap_mac: bytes] & {
  /** The station's address, 6 bytes. */
  readonly sta_mac: bytes;
  /** The access point's address, 6 bytes. */
  readonly ap_mac: bytes;
};

/** What a country permits. A named tuple. */
export type CountrySettings = readonly [country: string, schan: int, nchan: int, max_tx_pwr: int, policy: int] & {
  /** Its two-letter code. */
  readonly country: string;
  /** The first channel. */
  readonly schan: int;
  /** How many channels. */
  readonly nchan: int;
  /** The most power to send with. */
  readonly max_tx_pwr: int;
  /** `COUNTRY_POL_AUTO` or `COUNTRY_POL_MAN`. */
  readonly policy: int;
};

/** The access point that the board is connected to. A named tuple. */
export type JoinedAccessPoint = readonly [
  bssid: bytes,
  ssid: string,
  primary_chn: int,
  rssi: int,
  auth: int,
  standard: int,
] & {
  /** Its address, 6 bytes. */
  readonly bssid: bytes;
  /** Its name. */
  readonly ssid: string;
  /** Its channel. */
  readonly primary_chn: int;
  /** Its signal in dBm. */
  readonly rssi: int;
  /** Its protection. */
  readonly auth: int;
  /** The 802.11 standards it speaks. */
  readonly standard: int;
};

/** A frame caught in promiscuous mode: 18 fields from the radio's description of it, the frame's bytes last. A named tuple. */
export type CapturedPacket = tuple<unknown>;

/** How Wi-Fi is set up. */
interface Settings {
  /** `WLAN.STA`, `WLAN.AP` (the default) or `WLAN.STA_AP`. */
  mode?: Mode;
  /** The access point's name, at most 32 characters. */
  ssid?: string;
  /** The access point's protection; none by default. */
  auth?: Auth;
  /** The access point's channel, 1 to 11; 1 by default. */
  channel?: int;
  /** Which antenna; on modules with a choice `null` leaves its pin alone. */
  antenna?: Antenna | null;
  /** Whether the station saves power. */
  power_save?: boolean;
  /** Whether the access point hides its name. */
  hidden?: boolean;
  /** `HT20` or `HT40` (the default). */
  bandwidth?: Bandwidth;
  /** The most power to send with, in units of 0.25 dBm, 8 to 78; 0 for the default. */
  max_tx_pwr?: int;
  /** What the country permits. */
  country?: readonly [country: string, schan: int, nchan: int, max_tx_pwr: int, policy: int] | null;
  /** Which 802.11 standards to speak: b, g, n. Later firmware only. */
  protocol?: readonly [protocol_11B: boolean, protocol_11G: boolean, protocol_11N: boolean];
}

/** The Wi-Fi interface; there is one. `new WLAN()` gives it as it is, or as an access point when it was never set up. */
export class WLAN {
  /** The interface, set up as told. `id` is 0. Raises `ValueError` for an access point without a name, or a key of wrong length. */
  constructor(kwargs?: Kwargs<Settings & { /** 0. */ id?: 0 }>);
  constructor(id: 0, kwargs?: Kwargs<Settings>);
  /** Sets the interface up. */
  init(kwargs?: Kwargs<Settings>): void;
  /** Switches Wi-Fi off. */
  deinit(): void;
  /**
   * Listens for access points and waits for the answer. Not as a pure access point.
   * @throws ValueError: invalid bssid / invalid scan timings
   * @throws OSError: AP mode, timed out or failed
   */
  scan(
    kwargs?: Kwargs<{
      /** Only this name. */
      ssid?: string | null;
      /** Only this address, 6 bytes. */
      bssid?: bytes | null;
      /** Only this channel. */
      channel?: int | null;
      /** Hidden ones too. */
      show_hidden?: boolean | null;
      /** `SCAN_ACTIVE` or `SCAN_PASSIVE`. */
      type?: int | null;
      /** The shortest and the longest time for a channel, in ms. */
      scantime?: readonly [min: int, max: int] | null;
    }>,
  ): AccessPoint[];
  /**
   * Starts to connect to an access point and returns at once: wait for {@link isconnected}.
   * @param ssid The access point's name.
   * @param auth Its protection.
   * @throws ValueError: bad auth tuple
   * @throws OSError: not in STA mode
   */
  connect(ssid: string, auth?: Auth): void;
  /**
   * Starts to connect to an access point and returns at once: wait for {@link isconnected}.
   */
  connect(
    ssid: string,
    kwargs: Kwargs<{
      /** Its protection. */
      auth?: Auth;

      /** The access point's address, 6 bytes. */
      bssid?: bytes | null;
      /** After how many ms {@link isconnected} raises `TimeoutError`; never by default. */
      timeout?: int | null;
      /** File with the certificate authority's certificates, for WPA2 Enterprise. */
      ca_certs?: string | null;
      /** File with the board's private key. */
      keyfile?: string | null;
      /** File with the board's certificate. */
      certfile?: string | null;
      /** The outer identity, for WPA2 Enterprise. */
      identity?: string | null;
      /** The name that the board gives itself in the network. */
      hostname?: string | null;
      /** Only this channel. */
      channel?: int | null;
    }>,
  ): void;
  /**
   * Starts to connect to an access point and returns at once: wait for {@link isconnected}.
   */
  connect(
    ssid: string,
    auth: Auth,
    kwargs: Kwargs<{
      /** The access point's address, 6 bytes. */
      bssid?: bytes | null;
      /** After how many ms {@link isconnected} raises `TimeoutError`; never by default. */
      timeout?: int | null;
      /** File with the certificate authority's certificates, for WPA2 Enterprise. */
      ca_certs?: string | null;
      /** File with the board's private key. */
      keyfile?: string | null;
      /** File with the board's certificate. */
      certfile?: string | null;
      /** The outer identity, for WPA2 Enterprise. */
      identity?: string | null;
      /** The name that the board gives itself in the network. */
      hostname?: string | null;
      /** Only this channel. */
      channel?: int | null;
    }>,
  ): void;
  /**
   * Ends the station's connection.
   * @throws OSError: AP mode
   */
  disconnect(): void;
  /** Whether the station is connected, or a station is at the access point. Raises `TimeoutError` when the time given to {@link connect} is over. */
  isconnected(): boolean;
  /**
   * The addresses of the station (0, the default) or the access point (1).
   * @throws OSError: unknown id
   * @throws ValueError: bad config
   */
  ifconfig(id?: 0 | 1): Addresses;
  ifconfig(kwargs: Kwargs<{ id?: 0 | 1 }>): Addresses;
  /** Sets the addresses; `"dhcp"` has the station get them. */
  ifconfig(id: 0 | 1, config: Addresses | "dhcp"): void;
  ifconfig(id: 0 | 1, kwargs: Kwargs<{ config: Addresses | "dhcp" }>): void;
  ifconfig(kwargs: Kwargs<{ id?: 0 | 1; config: Addresses | "dhcp" }>): void;
  /** Station, access point or both. */
  mode(): int;
  /** Changes it. */
  mode(mode: Mode): void;
  /** The channel's width. */
  bandwidth(): int;
  /** Changes the channel's width, and tells whether that worked. */
  bandwidth(bandwidth: Bandwidth): boolean;
  /** The name of the network; as station and access point at once a tuple of both. */
  ssid(): string | readonly [sta: string | null, ap: string | null] | null;
  /** Changes the access point's name. */
  ssid(ssid: string): void;
  /** The address of the access point that the board is connected to, 6 bytes. */
  bssid(): bytes;
  /** The protection of the network, kind and key; `null` without any. */
  auth(): readonly [sec: int, key: string] | null;
  /** Changes the access point's protection. */
  auth(auth: Auth): void;
  /** The name that the board gives itself in the network. */
  hostname(): string;
  /** Changes it, and tells whether that worked. */
  hostname(name: string): boolean;
  /**
   * The channel.
   * @throws OSError: STA not in promiscuous mode
   * @throws ValueError: secondary channel
   */
  channel(): int;
  /** Changes the access point's channel, or the one that is listened to in promiscuous mode; with HT40 also where the second one is. */
  channel(channel: int, secondary?: int): void;
  /** The antenna in use. */
  antenna(): int;
  /** Chooses the antenna. */
  antenna(antenna: Antenna): void;
  /**
   * The board's addresses.
   * @throws ValueError: same MAC for both interfaces, multicast bit set, length
   * @throws TypeError
   * @throws OSError
   */
  mac(): MacAddresses;
  /** Changes the address, 6 bytes, of the station or the access point. The two must differ. */
  mac(mac: bytearray | bytes, mode: Mode): void;
  /** The stations at the access point: address, signal in dBm, 802.11 standards. */
  ap_sta_list(): (readonly [mac: bytes, rssi: int, wlan_protocol: int])[];
  /** The stations at the access point with their IP addresses. */
  ap_tcpip_sta_list(): (readonly [MAC: bytes, IP: string])[];
  /** The most power to send with, in units of 0.25 dBm. */
  max_tx_power(): int;
  /** Changes it, 8 to 78. */
  max_tx_power(power: int): void;
  /** What the country permits. */
  country(): CountrySettings;
  /** Changes what the country permits. */
  country(
    kwargs: Kwargs<{
      /** Two-letter code. */
      country?: string | null;
      /** The first channel. */
      schan?: int | null;
      /** How many channels. */
      nchan?: int | null;
      /** The most power to send with. */
      max_tx_pwr?: int | null;
      /** `COUNTRY_POL_AUTO` or `COUNTRY_POL_MAN`. */
      policy?: int | null;
    }>,
  ): void;
  /** The access point that the board is connected to. */
  joined_ap_info(): JoinedAccessPoint;
  /** Which 802.11 standards are in use. */
  wifi_protocol(): Protocols;
  /** Chooses the standards: b, g, n. */
  wifi_protocol(protocol: readonly [protocol_11B: boolean, protocol_11G: boolean, protocol_11N: boolean]): void;
  /**
   * Sends a bare 802.11 frame.
   * @throws ValueError: length not 24..1500
   * @throws TypeError
   * @throws OSError
   */
  send_raw(
    kwargs: Kwargs<{
      /** The frame, 24 to 1500 bytes, without the checksum. */
      Buffer: Buffer;
      /** `WLAN.STA` or `WLAN.AP`. */
      interface?: Mode;
      /** Whether the firmware numbers the frames. */
      use_sys_seq?: boolean;
    }>,
  ): void;
  /** Whether all frames are caught. */
  promiscuous(): boolean;
  /** Starts or ends catching all frames; read them with {@link wifi_packet}. */
  promiscuous(enable: boolean): void;
  /**
   * Calls `handler` with `arg`, or with this object, at events: a combination of `EVENT_PKT_` and `SMART_CONF_` constants.
   * @param trigger The events.
   * @param handler What to call; `null` for nothing.
   * @param arg What to call it with.
   */
  callback<T = WLAN>(
    trigger: int,
    kwargs: Kwargs<{
      /** What to call; `null` for nothing. */
      handler?: ((arg: T) => void) | null;
      /** What to call it with. */
      arg?: T;
    }>,
  ): void;
  /**
   * Calls `handler` with `arg`, or with this object, at events: a combination of `EVENT_PKT_` and `SMART_CONF_` constants.
   */
  callback<T = WLAN>(
    trigger: int,
    handler: ((arg: T) => void) | null,
    kwargs: Kwargs<{
      /** What to call it with. */
      arg?: T;
    }>,
  ): void;
  /**
   * Calls `handler` with `arg`, or with this object, at events: a combination of `EVENT_PKT_` and `SMART_CONF_` constants.
   */
  callback<T = WLAN>(trigger: int, handler?: ((arg: T) => void) | null, arg?: T): void;
  /** The events since the last look. */
  events(): int;
  /** The frame caught last. */
  wifi_packet(): CapturedPacket;
  /** Which control frames are caught. */
  ctrl_pkt_filter(): int;
  /** Chooses them: a combination of `FILTER_CTRL_PKT_` constants. */
  ctrl_pkt_filter(mask: int): void;
  /** Waits for a phone to hand over the network's name and password. */
  smartConfig(): void;
  /** The password of the access point that the board is connected to. */
  Connected_ap_pwd(): string | null;
  /** A station. */
  static readonly STA: Mode;
  /** An access point. */
  static readonly AP: Mode;
  /** Both. */
  static readonly STA_AP: Mode;
  /** WEP. */
  static readonly WEP: Security;
  /** WPA with a password. */
  static readonly WPA: Security;
  /** WPA2 with a password. */
  static readonly WPA2: Security;
  /** WPA2 Enterprise. */
  static readonly WPA2_ENT: Security;
  /** The antenna on the module. */
  static readonly INT_ANT: Antenna;
  /** The antenna at the connector. */
  static readonly EXT_ANT: Antenna;
  /** The program switches the antenna's pin itself. */
  static readonly MAN_ANT: Antenna;
  /** 20 MHz. */
  static readonly HT20: Bandwidth;
  /** 40 MHz. */
  static readonly HT40: Bandwidth;
  /** 802.11b. */
  static readonly PHY_11_B: int;
  /** 802.11g. */
  static readonly PHY_11_G: int;
  /** 802.11n. */
  static readonly PHY_11_N: int;
  /** Espressif's long range mode. */
  static readonly PHY_LOW_RATE: int;
  /** Only listens. */
  static readonly SCAN_PASSIVE: int;
  /** Asks access points to answer. */
  static readonly SCAN_ACTIVE: int;
  /** The access point's country counts. */
  static readonly COUNTRY_POL_AUTO: int;
  /** The country set here counts. */
  static readonly COUNTRY_POL_MAN: int;
  /** The second channel is the higher one. */
  static readonly SECONDARY_CHN_ABOVE: int;
  /** The second channel is the lower one. */
  static readonly SECONDARY_CHN_BELOW: int;
  /** No second channel. */
  static readonly SECONDARY_CHN_NONE: int;
  /** A management frame was caught. */
  static readonly EVENT_PKT_MGMT: int;
  /** A control frame was caught. */
  static readonly EVENT_PKT_CTRL: int;
  /** A data frame was caught. */
  static readonly EVENT_PKT_DATA: int;
  /** A data frame of 802.11n was caught. */
  static readonly EVENT_PKT_DATA_MPDU: int;
  /** Joined data frames were caught. */
  static readonly EVENT_PKT_DATA_AMPDU: int;
  /** A frame of another kind was caught. */
  static readonly EVENT_PKT_MISC: int;
  /** Any frame was caught. */
  static readonly EVENT_PKT_ANY: int;
  /** All control frames. */
  static readonly FILTER_CTRL_PKT_ALL: int;
  /** Control wrappers. */
  static readonly FILTER_CTRL_PKT_WRAPPER: int;
  /** Requests for block acknowledgement. */
  static readonly FILTER_CTRL_PKT_BAR: int;
  /** Block acknowledgements. */
  static readonly FILTER_CTRL_PKT_BA: int;
  /** Polls of stations that save power. */
  static readonly FILTER_CTRL_PKT_PSPOLL: int;
  /** Clear to send. */
  static readonly FILTER_CTRL_PKT_CTS: int;
  /** Acknowledgements. */
  static readonly FILTER_CTRL_PKT_ACK: int;
  /** Ends of contention-free periods. */
  static readonly FILTER_CTRL_PKT_CFEND: int;
  /** Ends of contention-free periods, with acknowledgement. */
  static readonly FILTER_CTRL_PKT_CFENDACK: int;
  /** A phone has handed over name and password. */
  static readonly SMART_CONF_DONE: int;
  /** No phone has come in time. */
  static readonly SMART_CONF_TIMEOUT: int;
}
