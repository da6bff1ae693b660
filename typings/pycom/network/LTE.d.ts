/** LTE. GPy and FiPy. */

export {};

/** Units of time between signs of life. */
declare enum PeriodUnit {
  PSM_PERIOD_2S = -1,
  PSM_PERIOD_30S = -2,
  PSM_PERIOD_1M = -3,
  PSM_PERIOD_10M = -4,
  PSM_PERIOD_1H = -5,
  PSM_PERIOD_10H = -6,
  PSM_PERIOD_320H = -7,
  PSM_PERIOD_DISABLED = -8,
}
/** Units of time awake. */
declare enum ActiveUnit {
  PSM_ACTIVE_2S = -1,
  PSM_ACTIVE_1M = -2,
  PSM_ACTIVE_6M = -3,
  PSM_ACTIVE_DISABLED = -4,
}
/** What happens to the modem. */
declare enum LTEEvent {
  EVENT_COVERAGE_LOSS = 1,
  EVENT_BREAK = 2,
}

/** How the modem is set up. */
interface LTEOptions {
  /** The network's operator. */
  carrier?: string | null;
  /** The context; 1 by default. */
  cid?: int;
  /** Whether to attach in the old way; true by default. */
  legacyattach?: boolean;
  /** Whether to print what the modem says. */
  debug?: boolean;
  /** How often the modem tells that it is there, in units of `psm_period_unit`. */
  psm_period_value?: int;
  /** One of `PSM_PERIOD_`. */
  psm_period_unit?: PeriodUnit;
  /** How long it can be reached then, in units of `psm_active_unit`. */
  psm_active_value?: int;
  /** One of `PSM_ACTIVE_`. */
  psm_active_unit?: ActiveUnit;
}

/** The modem. Most of this takes seconds. */
export class LTE {
  /** Switches the modem on. `id` is 0. Raises `OSError` when it fails, `RuntimeError` when it is in use. */
  constructor(kwargs?: Kwargs<LTEOptions & { /** 0. */ id?: 0 }>);
  constructor(id: 0, kwargs?: Kwargs<LTEOptions>);
  /** Switches the modem on again. */
  init(kwargs?: Kwargs<LTEOptions>): void;
  /** Switches the modem off. */
  deinit(
    kwargs?: Kwargs<{
      /** Whether to leave the network; true by default. */
      detach?: boolean;
      /** Whether to reset the modem. */
      reset?: boolean;
    }>,
  ): void;
  /** Joins the network: wait for {@link isattached}. */
  attach(
    kwargs?: Kwargs<{
      /** The only band to search. */
      band?: int | null;
      /** The access point's name. */
      apn?: string | null;
      /** Whether to print what happens. */
      log?: boolean;
      /** The context. */
      cid?: int | null;
      /** `LTE.IP` or `LTE.IPV4V6`. */
      type?: string | null;
      /** Whether to attach in the old way. */
      legacyattach?: boolean | null;
      /** The bands to search. */
      bands?: readonly int[] | null;
    }>,
  ): void;
  /** Whether the modem is in the network. */
  isattached(): boolean;
  /** Leaves the network. */
  detach(kwargs?: Kwargs<{ /** Whether to reset the modem. */ reset?: boolean }>): void;
  /** The old spelling of {@link detach}. */
  dettach(kwargs?: Kwargs<{ /** Whether to reset the modem. */ reset?: boolean }>): void;
  /** Opens a connection for data: wait for {@link isconnected}. */
  connect(
    kwargs?: Kwargs<{
      /** The context. */
      cid?: int | null;
      /** Whether to connect in the old way. */
      legacy?: boolean;
    }>,
  ): void;
  /** Whether there is a connection for data. */
  isconnected(): boolean;
  /** Ends the connection for data. */
  disconnect(): void;
  /** Sends a command to the modem, and gives its answer. */
  send_at_cmd(cmd: string, kwargs?: Kwargs<{ /** How long to wait, in ms; 9000 by default. */ timeout?: int }>): string;
  /** Pauses the connection for data, so that commands can be sent. */
  pppsuspend(): void;
  /** Goes on with the connection for data. */
  pppresume(): void;
  /** How the modem saves power: whether, and its times. A named tuple. */
  psm(): readonly [enabled: boolean, period_value: int, period_unit: int, active_value: int, active_unit: int];
  /** The modem's number; `null` when it does not answer. */
  imei(): string | null;
  /** The card's number; `null` without a card. */
  iccid(): string | null;
  /** The network's time; `null` when it is not known. */
  time(): string | null;
  /** Resets the modem. */
  reset(): void;
  /** Gives the modem its first settings again. */
  factory_reset(): void;
  /** Lets a computer update the modem; the module does nothing else then. */
  static modem_upgrade_mode(): void;
  /** Finds the line to the modem again. */
  static reconnect_uart(): void;
  /** Whether there is a network. */
  ue_coverage(): boolean;
  /** Waits for `EVENT_` constants, combined with `|`. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  lte_callback<T>(trigger: LTEEvent, handler: ((arg: T) => void) | null, kwargs: Kwargs<{ arg: T }>): void;
  /** Waits for `EVENT_` constants, combined with `|`. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  lte_callback<T>(trigger: LTEEvent, handler: ((arg: T) => void) | null, arg: T): void;
  /** Waits for `EVENT_` constants, combined with `|`. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  lte_callback<T>(trigger: LTEEvent, kwargs: Kwargs<{ handler: ((arg: T) => void) | null; arg: T }>): void;
  /** Waits for `EVENT_` constants, combined with `|`. `handler` is called with this object in the firmware's own thread; `null` for nothing. */
  lte_callback(trigger: LTEEvent, handler?: ((object: LTE) => void) | null): void;
  /** Waits for `EVENT_` constants, combined with `|`. `handler` is called with this object in the firmware's own thread; `null` for nothing. */
  lte_callback(trigger: LTEEvent, kwargs: Kwargs<{ handler?: ((object: LTE) => void) | null }>): void;
  /** The events since the last look. */
  events(): int;
  /** What was said to the modem and by it. */
  static debug_buff(): string;
  /** IPv4. */
  static readonly IP: string;
  /** IPv4 and IPv6. */
  static readonly IPV4V6: string;
  /** The network is lost. */
  static readonly EVENT_COVERAGE_LOSS: LTEEvent;
  /** The modem asks for attention. */
  static readonly EVENT_BREAK: LTEEvent;
  /** 2 seconds. */
  static readonly PSM_PERIOD_2S: PeriodUnit;
  /** 30 seconds. */
  static readonly PSM_PERIOD_30S: PeriodUnit;
  /** 1 minute. */
  static readonly PSM_PERIOD_1M: PeriodUnit;
  /** 10 minutes. */
  static readonly PSM_PERIOD_10M: PeriodUnit;
  /** 1 hour. */
  static readonly PSM_PERIOD_1H: PeriodUnit;
  /** 10 hours. */
  static readonly PSM_PERIOD_10H: PeriodUnit;
  /** 320 hours. */
  static readonly PSM_PERIOD_320H: PeriodUnit;
  /** Never. */
  static readonly PSM_PERIOD_DISABLED: PeriodUnit;
  /** 2 seconds. */
  static readonly PSM_ACTIVE_2S: ActiveUnit;
  /** 1 minute. */
  static readonly PSM_ACTIVE_1M: ActiveUnit;
  /** 6 minutes. */
  static readonly PSM_ACTIVE_6M: ActiveUnit;
  /** Never. */
  static readonly PSM_ACTIVE_DISABLED: ActiveUnit;
}
