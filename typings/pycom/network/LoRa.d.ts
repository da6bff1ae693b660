/** LoRa and LoRaWAN. LoPy, LoPy4 and FiPy. */
import type { LoRaMeshConstructor } from "./LoRa_Mesh.js";

export {};

/** LoRa or LoRaWAN. */
declare enum LoRaMode {
  LORA = 0,
  LORAWAN = -1,
}
/** How to join a network. */
declare enum Activation {
  OTAA = 0,
  ABP = -1,
}
/** When the radio listens. */
declare enum PowerMode {
  ALWAYS_ON = -1,
  TX_ONLY = -2,
  SLEEP = -3,
}
/** A channel width. */
declare enum Bandwidth {
  BW_125KHZ = -1,
  BW_250KHZ = -2,
  BW_500KHZ = -3,
  HT20 = 1,
  HT40 = 2,
}
/** How much is added against errors. */
declare enum CodingRate {
  CODING_4_5 = -1,
  CODING_4_6 = -2,
  CODING_4_7 = -3,
  CODING_4_8 = -4,
}
/** What happens on the radio. */
declare enum LoRaEvent {
  RX_PACKET_EVENT = -1,
  TX_PACKET_EVENT = -2,
  TX_FAILED_EVENT = -3,
}
/** When a LoRaWAN device listens. */
declare enum DeviceClass {
  CLASS_A = -1,
  CLASS_C = -2,
}
/** A region's rules. */
declare enum Region {
  AS923 = -1,
  AU915 = -2,
  EU868 = -3,
  US915 = -4,
  CN470 = -5,
  IN865 = -6,
  EU433 = -7,
}

/** What is known of the last packets. A named tuple. */
export type LoRaStatistics = readonly [
  rx_timestamp: int,
  rssi: int,
  snr: float,
  sfrx: int,
  sftx: int,
  tx_trials: int,
  tx_power: int,
  tx_time_on_air: int,
  tx_counter: int,
  tx_frequency: int,
] & {
  /** When the last one came, in us. */
  readonly rx_timestamp: int;
  /** Its signal in dBm. */
  readonly rssi: int;
  /** Its signal above the noise, in dB. */
  readonly snr: float;
  /** Its data rate (LoRaWAN) or spreading factor. */
  readonly sfrx: int;
  /** Those of the last one sent. */
  readonly sftx: int;
  /** How often that was tried. */
  readonly tx_trials: int;
  /** With which power. */
  readonly tx_power: int;
  /** How long that took, in ms. */
  readonly tx_time_on_air: int;
  /** How many were sent. */
  readonly tx_counter: int;
  /** At which frequency. */
  readonly tx_frequency: int;
};

/** How the radio works, by name. */
interface LoRaOptions {
  /** The frequency in Hz. */
  frequency?: int;
  /** The power to send with, in dBm, 2 to 20 by region. */
  tx_power?: int;
  /** `BW_125KHZ` (the default), `BW_250KHZ` or `BW_500KHZ`. */
  bandwidth?: Bandwidth;
  /** The spreading factor, 7 (the default) to 12. */
  sf?: 7 | 8 | 9 | 10 | 11 | 12;
  /** Symbols before a packet; 8 by default. */
  preamble?: int;
  /** `CODING_4_5` (the default) to `CODING_4_8`. */
  coding_rate?: CodingRate;
  /** `ALWAYS_ON` (the default), `TX_ONLY` or `SLEEP`. */
  power_mode?: PowerMode;
  /** Whether to invert what is sent. */
  tx_iq?: boolean;
  /** Whether to invert what is received. */
  rx_iq?: boolean;
  /** Whether the network chooses the data rate. */
  adr?: boolean;
  /** Whether the network is a public one; true by default. */
  public?: boolean;
  /** How often to repeat what is not acknowledged; 2 by default. */
  tx_retries?: int;
  /** `CLASS_A` (the default) or `CLASS_C`. */
  device_class?: DeviceClass;
  /** The region's rules: `EU868`, `US915`, … */
  region?: Region;
}

/** The radio. Messages go through sockets: `new socket(AF_LORA, SOCK_RAW)`. */
export class LoRa {
  /** The radio. `id` is 0, `mode` is `LORA` (the default) or `LORAWAN`. Raises `ValueError` for what the region forbids. */
  constructor(kwargs?: Kwargs<LoRaOptions & { /** `LORA` or `LORAWAN`. */ mode?: LoRaMode; /** 0. */ id?: 0 }>);
  constructor(id: 0, kwargs?: Kwargs<LoRaOptions & { /** `LORA` or `LORAWAN`. */ mode?: LoRaMode }>);
  /**
   * Sets the radio up again.
   * @param mode `LORA` or `LORAWAN`.
   */
  init(mode?: LoRaMode): void;
  /**
   * Sets the radio up again.
   */
  init(
    kwargs: Kwargs<
      LoRaOptions & {
        /** `LORA` or `LORAWAN`. */
        mode?: LoRaMode;
      }
    >,
  ): void;
  /**
   * Sets the radio up again.
   */
  init(mode: LoRaMode, kwargs: Kwargs<LoRaOptions>): void;
  /**
   * Joins a LoRaWAN network: by `OTAA` or `ABP`.
   * @throws LoRa.timeout
   * @throws ValueError
   * @throws OSError
   */
  join(
    activation: Activation,
    kwargs: Kwargs<{
      /** For `OTAA` device, application and key; for `ABP` address, network key and application key. */
      auth:
        | readonly [dev_eui: bytes, app_eui: bytes, app_key: bytes]
        | readonly [app_eui: bytes, app_key: bytes]
        | readonly [dev_addr: int, nwk_swkey: bytes, app_swkey: bytes];
      /** The data rate to begin with. */
      dr?: int | null;
      /** How long to wait, in ms; then it raises `LoRa.timeout`. Without one it returns at once. */
      timeout?: int | null;
    }>,
  ): void;
  /** Joins a group of devices that hear the same; whether that worked. */
  join_multicast_group(mcAddress: int, mcNwkKey: bytes, mcAppKey: bytes): boolean;
  /** Leaves the group; whether that worked. */
  leave_multicast_group(mcAddress: int): boolean;
  /** The state of a LoRaWAN test; with arguments changes it. */
  compliance_test(
    ...args: unknown[]
  ): readonly [
    enabled: boolean,
    running: boolean,
    state: int,
    tx_confirmed: boolean,
    downlink_counter: int,
    link_check: boolean,
    demod_margin: int,
    nbr_gateways: int,
  ];
  /** The power to send with, in dBm. */
  tx_power(): int;
  /** Changes it. */
  tx_power(power: int): void;
  /** How much is added against errors. */
  coding_rate(): int;
  /** Changes it. */
  coding_rate(rate: CodingRate): void;
  /** Symbols before a packet. */
  preamble(): int;
  /** Changes it. */
  preamble(symbols: int): void;
  /** The channel's width. */
  bandwidth(): int;
  /** Changes it. */
  bandwidth(bandwidth: Bandwidth): void;
  /** The frequency in Hz. */
  frequency(): int;
  /** Changes it. */
  frequency(frequency: int): void;
  /** The spreading factor. */
  sf(): int;
  /** Changes it. */
  sf(sf: int): void;
  /** When the radio listens. */
  power_mode(): int;
  /** Changes it. */
  power_mode(mode: PowerMode): void;
  /** What is known of the last packets. */
  stats(): LoRaStatistics;
  /** Whether the board has joined a network. */
  has_joined(): boolean;
  /** Adds a channel. */
  add_channel(
    index: int,
    kwargs: Kwargs<{
      /** Its frequency in Hz. */
      frequency: int;
      /** The lowest data rate. */
      dr_min: int;
      /** The highest data rate. */
      dr_max: int;
    }>,
  ): void;
  /** Removes a channel. */
  remove_channel(index: int): void;
  /** The radio's number, 8 bytes. */
  mac(): bytes;
  /** Waits for `_EVENT` constants, combined with `|`. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  callback<T>(trigger: LoRaEvent, handler: ((arg: T) => void) | null, kwargs: Kwargs<{ arg: T }>): void;
  /** Waits for `_EVENT` constants, combined with `|`. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  callback<T>(trigger: LoRaEvent, handler: ((arg: T) => void) | null, arg: T): void;
  /** Waits for `_EVENT` constants, combined with `|`. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  callback<T>(trigger: LoRaEvent, kwargs: Kwargs<{ handler: ((arg: T) => void) | null; arg: T }>): void;
  /** Waits for `_EVENT` constants, combined with `|`. `handler` is called with this object in the firmware's own thread; `null` for nothing. */
  callback(trigger: LoRaEvent, handler?: ((object: LoRa) => void) | null): void;
  /** Waits for `_EVENT` constants, combined with `|`. `handler` is called with this object in the firmware's own thread; `null` for nothing. */
  callback(trigger: LoRaEvent, kwargs: Kwargs<{ handler?: ((object: LoRa) => void) | null }>): void;
  /** The events since the last look. */
  events(): int;
  /** Whether the channel is quieter than so many dBm for so many ms. */
  ischannel_free(rssi_threshold: int, time_ms?: int): boolean;
  /** What to tell the network of the battery: 0 fed from outside, 1 empty to 254 full, 255 unknown. */
  set_battery_level(level: int): void;
  /** Keeps the state of LoRaWAN through deep sleep. */
  nvram_save(): void;
  /** Takes the state of LoRaWAN up again. */
  nvram_restore(): void;
  /** Forgets the state of LoRaWAN. */
  nvram_erase(): void;
  /** How long a message of so many bytes takes, in ms. */
  airtime(payload_length: int): int;
  /** Resets the radio. */
  reset(): void;
  /** What {@link join} raises when it has waited too long. */
  static readonly timeout: typeof TimeoutError;
  /** The mesh network, in firmware that has it. */
  static readonly Mesh: LoRaMeshConstructor;
  /** Bare LoRa. */
  static readonly LORA: LoRaMode;
  /** LoRaWAN. */
  static readonly LORAWAN: LoRaMode;
  /** With keys agreed upon over the air. */
  static readonly OTAA: Activation;
  /** With fixed keys. */
  static readonly ABP: Activation;
  /** The radio always listens. */
  static readonly ALWAYS_ON: PowerMode;
  /** The radio sleeps between messages. */
  static readonly TX_ONLY: PowerMode;
  /** The radio sleeps. */
  static readonly SLEEP: PowerMode;
  /** 125 kHz. */
  static readonly BW_125KHZ: Bandwidth;
  /** 250 kHz. */
  static readonly BW_250KHZ: Bandwidth;
  /** 500 kHz. */
  static readonly BW_500KHZ: Bandwidth;
  /** 5 bits for 4. */
  static readonly CODING_4_5: CodingRate;
  /** 6 bits for 4. */
  static readonly CODING_4_6: CodingRate;
  /** 7 bits for 4. */
  static readonly CODING_4_7: CodingRate;
  /** 8 bits for 4. */
  static readonly CODING_4_8: CodingRate;
  /** A message has come. */
  static readonly RX_PACKET_EVENT: LoRaEvent;
  /** A message is sent. */
  static readonly TX_PACKET_EVENT: LoRaEvent;
  /** A message could not be sent. */
  static readonly TX_FAILED_EVENT: LoRaEvent;
  /** Listens after sending. */
  static readonly CLASS_A: DeviceClass;
  /** Always listens. */
  static readonly CLASS_C: DeviceClass;
  /** Asia, 923 MHz. */
  static readonly AS923: Region;
  /** Australia, 915 MHz. */
  static readonly AU915: Region;
  /** Europe, 868 MHz. */
  static readonly EU868: Region;
  /** United States, 915 MHz. */
  static readonly US915: Region;
  /** China, 470 MHz. */
  static readonly CN470: Region;
  /** India, 865 MHz. */
  static readonly IN865: Region;
  /** Europe, 433 MHz. */
  static readonly EU433: Region;
}
