/** Pycom's cloud. Firmware with Pybytes only; a ready-made object `pybytes` is there without an import. */

/** The connection to Pybytes. */
export abstract class Pybytes {
  private constructor();
  /**
   * Connects over Wi-Fi; whether that worked.
   * @param reconnect Whether to connect again.
   * @param check_interval How often to look, in seconds.
   */
  connect_wifi(reconnect?: boolean, check_interval?: float): boolean;
  /**
   * Connects over Wi-Fi; whether that worked.
   */
  connect_wifi(
    kwargs: Kwargs<{
      /** Whether to connect again. */
      reconnect?: boolean;
      /** How often to look, in seconds. */
      check_interval?: float;
    }>,
  ): boolean;
  /**
   * Connects over Wi-Fi; whether that worked.
   */
  connect_wifi(
    reconnect: boolean,
    kwargs: Kwargs<{
      /** How often to look, in seconds. */
      check_interval?: float;
    }>,
  ): boolean;
  /** Connects over LTE; whether that worked. */
  connect_lte(): boolean;
  /**
   * Connects over LoRa with fixed keys; whether that worked.
   * @param timeout How long to wait, in seconds.
   * @param nanogateway Whether a nano-gateway is near.
   */
  connect_lora_abp(timeout: int, nanogateway?: boolean): boolean;
  /**
   * Connects over LoRa with fixed keys; whether that worked.
   */
  connect_lora_abp(
    timeout: int,
    kwargs: Kwargs<{
      /** Whether a nano-gateway is near. */
      nanogateway?: boolean;
    }>,
  ): boolean;
  /**
   * Joins a LoRa network; whether that worked.
   * @param timeout How long to wait, in seconds.
   * @param nanogateway Whether a nano-gateway is near.
   */
  connect_lora_otaa(timeout?: int, nanogateway?: boolean): boolean;
  /**
   * Joins a LoRa network; whether that worked.
   */
  connect_lora_otaa(
    kwargs: Kwargs<{
      /** How long to wait, in seconds. */
      timeout?: int;
      /** Whether a nano-gateway is near. */
      nanogateway?: boolean;
    }>,
  ): boolean;
  /**
   * Joins a LoRa network; whether that worked.
   */
  connect_lora_otaa(
    timeout: int,
    kwargs: Kwargs<{
      /** Whether a nano-gateway is near. */
      nanogateway?: boolean;
    }>,
  ): boolean;
  /** Connects over Sigfox; whether that worked. */
  connect_sigfox(): boolean;
  /** Connects over whatever is set up. */
  connect(): void;
  /**
   * Ends the connection.
   * @param force Whether to end it in any case.
   */
  disconnect(force?: boolean): void;
  /**
   * Ends the connection.
   */
  disconnect(
    kwargs: Kwargs<{
      /** Whether to end it in any case. */
      force?: boolean;
    }>,
  ): void;
  /** Connects again. */
  reconnect(): void;
  /** Whether there is a connection. */
  isconnected(): boolean;
  /** The old name of `isconnected`. */
  is_connected(): boolean;
  /** Sends a value under a number. */
  send_signal(signal_number: int, value: unknown): void;
  /** Sends a sign of life. */
  send_ping_message(): void;
  /** Sends what the module is. */
  send_info_message(): void;
  /** Sends which networks are near. */
  send_scan_info_message(): void;
  /** Sends how full the battery is. */
  send_battery_level(battery_level: int): void;
  /** Sends where the module is. */
  send_custom_location(pin: int, x: float, y: float): void;
  /** Sends a message of your own. */
  send_custom_message(persistent: unknown, message_type: int, message: unknown): void;
  /** What to call with such a message. */
  set_custom_message_callback(callback: (message: any) => void): void;
  /** Sends a pin's level. */
  send_digital_pin_value(persistent: unknown, pin_number: int, pull_mode: int): void;
  /** Sends a pin's voltage. */
  send_analog_pin_value(persistent: unknown, pin: int): void;
  /** Sends a value for another module. */
  send_node_signal(signal_number: int, value: unknown, token: unknown): void;
  /** Sends a pin's level every so many seconds. */
  register_periodical_digital_pin_publish(persistent: unknown, pin_number: int, pull_mode: int, period: int): void;
  /** Sends a pin's voltage every so many seconds. */
  register_periodical_analog_pin_publish(pin_number: int, period: int): void;
  /** What to call when the cloud asks for a method of that number. */
  add_custom_method(method_id: int, method: (args: any) => unknown): void;
  /** Lets the console be used from the cloud. */
  enable_terminal(): void;
  /**
   * Encrypts the connection; whether that worked.
   * @param ca_file The file with the certificates.
   * @param dump_ca Whether to write them there.
   */
  enable_ssl(ca_file?: string, dump_ca?: boolean): boolean;
  /**
   * Encrypts the connection; whether that worked.
   */
  enable_ssl(
    kwargs: Kwargs<{
      /** The file with the certificates. */
      ca_file?: string;
      /** Whether to write them there. */
      dump_ca?: boolean;
    }>,
  ): boolean;
  /**
   * Encrypts the connection; whether that worked.
   */
  enable_ssl(
    ca_file: string,
    kwargs: Kwargs<{
      /** Whether to write them there. */
      dump_ca?: boolean;
    }>,
  ): boolean;
  /**
   * Lets LTE be used.
   * @param carrier The network's operator.
   * @param cid The context.
   * @param band The band.
   * @param apn The access point's name.
   * @param type The kind of address.
   * @param reset Whether to reset the modem first.
   * @param fallback Whether LTE is only used where others fail.
   */
  enable_lte(
    carrier?: string | null,
    cid?: int | null,
    band?: int | null,
    apn?: string | null,
    type?: string | null,
    reset?: boolean | null,
    fallback?: boolean,
  ): void;
  /**
   * Lets LTE be used.
   */
  enable_lte(
    kwargs: Kwargs<{
      /** The network's operator. */
      carrier?: string | null;
      /** The context. */
      cid?: int | null;
      /** The band. */
      band?: int | null;
      /** The access point's name. */
      apn?: string | null;
      /** The kind of address. */
      type?: string | null;
      /** Whether to reset the modem first. */
      reset?: boolean | null;
      /** Whether LTE is only used where others fail. */
      fallback?: boolean;
    }>,
  ): void;
  /**
   * Lets LTE be used.
   */
  enable_lte(
    carrier: string | null,
    kwargs: Kwargs<{
      /** The context. */
      cid?: int | null;
      /** The band. */
      band?: int | null;
      /** The access point's name. */
      apn?: string | null;
      /** The kind of address. */
      type?: string | null;
      /** Whether to reset the modem first. */
      reset?: boolean | null;
      /** Whether LTE is only used where others fail. */
      fallback?: boolean;
    }>,
  ): void;
  /**
   * Lets LTE be used.
   */
  enable_lte(
    carrier: string | null,
    cid: int | null,
    kwargs: Kwargs<{
      /** The band. */
      band?: int | null;
      /** The access point's name. */
      apn?: string | null;
      /** The kind of address. */
      type?: string | null;
      /** Whether to reset the modem first. */
      reset?: boolean | null;
      /** Whether LTE is only used where others fail. */
      fallback?: boolean;
    }>,
  ): void;
  /**
   * Lets LTE be used.
   */
  enable_lte(
    carrier: string | null,
    cid: int | null,
    band: int | null,
    kwargs: Kwargs<{
      /** The access point's name. */
      apn?: string | null;
      /** The kind of address. */
      type?: string | null;
      /** Whether to reset the modem first. */
      reset?: boolean | null;
      /** Whether LTE is only used where others fail. */
      fallback?: boolean;
    }>,
  ): void;
  /**
   * Lets LTE be used.
   */
  enable_lte(
    carrier: string | null,
    cid: int | null,
    band: int | null,
    apn: string | null,
    kwargs: Kwargs<{
      /** The kind of address. */
      type?: string | null;
      /** Whether to reset the modem first. */
      reset?: boolean | null;
      /** Whether LTE is only used where others fail. */
      fallback?: boolean;
    }>,
  ): void;
  /**
   * Lets LTE be used.
   */
  enable_lte(
    carrier: string | null,
    cid: int | null,
    band: int | null,
    apn: string | null,
    type: string | null,
    kwargs: Kwargs<{
      /** Whether to reset the modem first. */
      reset?: boolean | null;
      /** Whether LTE is only used where others fail. */
      fallback?: boolean;
    }>,
  ): void;
  /**
   * Lets LTE be used.
   */
  enable_lte(
    carrier: string | null,
    cid: int | null,
    band: int | null,
    apn: string | null,
    type: string | null,
    reset: boolean | null,
    kwargs: Kwargs<{
      /** Whether LTE is only used where others fail. */
      fallback?: boolean;
    }>,
  ): void;
  /** Prints the settings. */
  print_config(): void;
  /** Prints how the module was set up. */
  print_cfg_msg(): void;
  /**
   * A setting, or all of them.
   * @param key The setting.
   */
  get_config(key?: string | null): any;
  /**
   * A setting, or all of them.
   */
  get_config(
    kwargs: Kwargs<{
      /** The setting. */
      key?: string | null;
    }>,
  ): any;
  /**
   * Changes a setting.
   * @param key The setting.
   * @param value Its value.
   * @param permanent Whether it is stored.
   * @param silent Whether to print nothing.
   * @param reconnect Whether to connect again.
   */
  set_config(
    kwargs: Kwargs<{
      /** The setting. */
      key?: string | null;
      /** Its value. */
      value?: unknown;
      /** Whether it is stored. */
      permanent?: boolean;
      /** Whether to print nothing. */
      silent?: boolean;
      /** Whether to connect again. */
      reconnect?: boolean;
    }>,
  ): void;
  /**
   * Changes a setting.
   */
  set_config(
    key: string | null,
    kwargs: Kwargs<{
      /** Its value. */
      value?: unknown;
      /** Whether it is stored. */
      permanent?: boolean;
      /** Whether to print nothing. */
      silent?: boolean;
      /** Whether to connect again. */
      reconnect?: boolean;
    }>,
  ): void;
  /**
   * Changes a setting.
   */
  set_config(
    key: string | null,
    value: unknown,
    kwargs: Kwargs<{
      /** Whether it is stored. */
      permanent?: boolean;
      /** Whether to print nothing. */
      silent?: boolean;
      /** Whether to connect again. */
      reconnect?: boolean;
    }>,
  ): void;
  /**
   * Changes a setting.
   */
  set_config(
    key: string | null,
    value: unknown,
    permanent: boolean,
    kwargs: Kwargs<{
      /** Whether to print nothing. */
      silent?: boolean;
      /** Whether to connect again. */
      reconnect?: boolean;
    }>,
  ): void;
  /**
   * Changes a setting.
   */
  set_config(
    key: string | null,
    value: unknown,
    permanent: boolean,
    silent: boolean,
    kwargs: Kwargs<{
      /** Whether to connect again. */
      reconnect?: boolean;
    }>,
  ): void;
  /**
   * Changes a setting.
   */
  set_config(key?: string | null, value?: unknown, permanent?: boolean, silent?: boolean, reconnect?: boolean): void;
  /**
   * Changes a part of a setting.
   * @param key The setting.
   * @param value Its value.
   * @param permanent Whether it is stored.
   * @param silent Whether to print nothing.
   * @param reconnect Whether to connect again.
   */
  update_config(
    key: string,
    kwargs: Kwargs<{
      /** Its value. */
      value?: unknown;
      /** Whether it is stored. */
      permanent?: boolean;
      /** Whether to print nothing. */
      silent?: boolean;
      /** Whether to connect again. */
      reconnect?: boolean;
    }>,
  ): void;
  /**
   * Changes a part of a setting.
   */
  update_config(
    key: string,
    value: unknown,
    kwargs: Kwargs<{
      /** Whether it is stored. */
      permanent?: boolean;
      /** Whether to print nothing. */
      silent?: boolean;
      /** Whether to connect again. */
      reconnect?: boolean;
    }>,
  ): void;
  /**
   * Changes a part of a setting.
   */
  update_config(
    key: string,
    value: unknown,
    permanent: boolean,
    kwargs: Kwargs<{
      /** Whether to print nothing. */
      silent?: boolean;
      /** Whether to connect again. */
      reconnect?: boolean;
    }>,
  ): void;
  /**
   * Changes a part of a setting.
   */
  update_config(
    key: string,
    value: unknown,
    permanent: boolean,
    silent: boolean,
    kwargs: Kwargs<{
      /** Whether to connect again. */
      reconnect?: boolean;
    }>,
  ): void;
  /**
   * Changes a part of a setting.
   */
  update_config(key: string, value?: unknown, permanent?: boolean, silent?: boolean, reconnect?: boolean): void;
  /**
   * Reads the settings from a file.
   * @param file The file.
   * @param reconnect Whether to connect again.
   */
  read_config(file?: string, reconnect?: boolean): void;
  /**
   * Reads the settings from a file.
   */
  read_config(
    kwargs: Kwargs<{
      /** The file. */
      file?: string;
      /** Whether to connect again. */
      reconnect?: boolean;
    }>,
  ): void;
  /**
   * Reads the settings from a file.
   */
  read_config(
    file: string,
    kwargs: Kwargs<{
      /** Whether to connect again. */
      reconnect?: boolean;
    }>,
  ): void;
  /**
   * Writes the settings to a file.
   * @param file The file.
   * @param silent Whether to print nothing.
   */
  write_config(file?: string, silent?: boolean): void;
  /**
   * Writes the settings to a file.
   */
  write_config(
    kwargs: Kwargs<{
      /** The file. */
      file?: string;
      /** Whether to print nothing. */
      silent?: boolean;
    }>,
  ): void;
  /**
   * Writes the settings to a file.
   */
  write_config(
    file: string,
    kwargs: Kwargs<{
      /** Whether to print nothing. */
      silent?: boolean;
    }>,
  ): void;
  /**
   * Writes the settings to a file in a form to hand on.
   * @param file The file.
   */
  export_config(file?: string): void;
  /**
   * Writes the settings to a file in a form to hand on.
   */
  export_config(
    kwargs: Kwargs<{
      /** The file. */
      file?: string;
    }>,
  ): void;
  /**
   * Sleeps, once all is sent; then the module starts anew.
   * @param ms How long, in ms.
   * @param pins The pins that end it.
   * @param mode At which level.
   * @param enable_pull Whether their resistors stay on.
   */
  deepsleep(
    ms: int,
    kwargs: Kwargs<{
      /** The pins that end it. */
      pins?: unknown;
      /** At which level. */
      mode?: int | null;
      /** Whether their resistors stay on. */
      enable_pull?: boolean | null;
    }>,
  ): void;
  /**
   * Sleeps, once all is sent; then the module starts anew.
   */
  deepsleep(
    ms: int,
    pins: unknown,
    kwargs: Kwargs<{
      /** At which level. */
      mode?: int | null;
      /** Whether their resistors stay on. */
      enable_pull?: boolean | null;
    }>,
  ): void;
  /**
   * Sleeps, once all is sent; then the module starts anew.
   */
  deepsleep(
    ms: int,
    pins: unknown,
    mode: int | null,
    kwargs: Kwargs<{
      /** Whether their resistors stay on. */
      enable_pull?: boolean | null;
    }>,
  ): void;
  /**
   * Sleeps, once all is sent; then the module starts anew.
   */
  deepsleep(ms: int, pins?: unknown, mode?: int | null, enable_pull?: boolean | null): void;
  /**
   * Writes the certificates to a file; whether that worked.
   * @param ca_file The file with the certificates.
   */
  dump_ca(ca_file?: string): boolean;
  /**
   * Writes the certificates to a file; whether that worked.
   */
  dump_ca(
    kwargs: Kwargs<{
      /** The file with the certificates. */
      ca_file?: string;
    }>,
  ): boolean;
  /**
   * Starts Pybytes.
   * @param autoconnect Whether to connect.
   */
  start(autoconnect?: boolean): void;
  /**
   * Starts Pybytes.
   */
  start(
    kwargs: Kwargs<{
      /** Whether to connect. */
      autoconnect?: boolean;
    }>,
  ): void;
  /** Sets the module up by its activation text. */
  activate(activation_string: string): void;
}
