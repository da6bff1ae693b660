/** The board as a USB device of your own making. */

/**
 * The USB port. The package `usb-device` is the comfortable way to it.
 * @since 1.23
 * @remarks Chips: ESP32-S2, ESP32-S3. Not on ESP8266.
 */
export class USBDevice {
  /** The port; there is one. */
  constructor();
  /**
   * Says what the device is: its descriptors, and what to call. Before {@link active}.
   * @param desc_dev The device descriptor.
   * @param desc_cfg The configuration descriptor.
   * @param desc_strs The strings by number.
   * @param open_itf_cb Called with the descriptor of an interface that the host opens.
   * @param reset_cb Called when the host resets the bus.
   * @param control_xfer_cb Called with stage and request of a control transfer.
   * @param xfer_cb Called with endpoint, result and length of a transfer that is done.
   */
  config(
    desc_dev: Buffer,
    desc_cfg: Buffer,
    desc_strs: readonly (string | null)[] | dict<int, string>,
    open_itf_cb?: ((descriptor: memoryview) => void) | null,
    reset_cb?: (() => void) | null,
    control_xfer_cb?: ((stage: int, request: memoryview) => boolean | Buffer) | null,
    xfer_cb?: ((endpoint: int, result: int, bytes: int) => void) | null,
  ): void;
  /**
   * Says what the device is: its descriptors, and what to call. Before {@link active}.
   */
  config(
    desc_dev: Buffer,
    desc_cfg: Buffer,
    desc_strs: readonly (string | null)[] | dict<int, string>,
    kwargs: Kwargs<{
      /** Called with the descriptor of an interface that the host opens. */
      open_itf_cb?: ((descriptor: memoryview) => void) | null;
      /** Called when the host resets the bus. */
      reset_cb?: (() => void) | null;
      /** Called with stage and request of a control transfer. */
      control_xfer_cb?: ((stage: int, request: memoryview) => boolean | Buffer) | null;
      /** Called with endpoint, result and length of a transfer that is done. */
      xfer_cb?: ((endpoint: int, result: int, bytes: int) => void) | null;
    }>,
  ): void;
  /**
   * Says what the device is: its descriptors, and what to call. Before {@link active}.
   */
  config(
    desc_dev: Buffer,
    desc_cfg: Buffer,
    desc_strs: readonly (string | null)[] | dict<int, string>,
    open_itf_cb: ((descriptor: memoryview) => void) | null,
    kwargs: Kwargs<{
      /** Called when the host resets the bus. */
      reset_cb?: (() => void) | null;
      /** Called with stage and request of a control transfer. */
      control_xfer_cb?: ((stage: int, request: memoryview) => boolean | Buffer) | null;
      /** Called with endpoint, result and length of a transfer that is done. */
      xfer_cb?: ((endpoint: int, result: int, bytes: int) => void) | null;
    }>,
  ): void;
  /**
   * Says what the device is: its descriptors, and what to call. Before {@link active}.
   */
  config(
    desc_dev: Buffer,
    desc_cfg: Buffer,
    desc_strs: readonly (string | null)[] | dict<int, string>,
    open_itf_cb: ((descriptor: memoryview) => void) | null,
    reset_cb: (() => void) | null,
    kwargs: Kwargs<{
      /** Called with stage and request of a control transfer. */
      control_xfer_cb?: ((stage: int, request: memoryview) => boolean | Buffer) | null;
      /** Called with endpoint, result and length of a transfer that is done. */
      xfer_cb?: ((endpoint: int, result: int, bytes: int) => void) | null;
    }>,
  ): void;
  /**
   * Says what the device is: its descriptors, and what to call. Before {@link active}.
   */
  config(
    desc_dev: Buffer,
    desc_cfg: Buffer,
    desc_strs: readonly (string | null)[] | dict<int, string>,
    open_itf_cb: ((descriptor: memoryview) => void) | null,
    reset_cb: (() => void) | null,
    control_xfer_cb: ((stage: int, request: memoryview) => boolean | Buffer) | null,
    kwargs: Kwargs<{
      /** Called with endpoint, result and length of a transfer that is done. */
      xfer_cb?: ((endpoint: int, result: int, bytes: int) => void) | null;
    }>,
  ): void;
  /** Whether the device is on the bus. */
  active(): boolean;
  /** Puts the device on the bus or takes it off, and gives the state reached. */
  active(value: boolean): boolean;
  /** Wakes the host, and tells whether that was possible. */
  remote_wakeup(): boolean;
  /** Starts a transfer on an endpoint, and tells whether that was possible. */
  submit_xfer(ep: int, buffer: Buffer): boolean;
  /** Whether an endpoint is stalled. */
  stall(ep: int): boolean;
  /** Stalls an endpoint or frees it, and gives the state before. */
  stall(ep: int, stall: boolean): boolean;
  /** No built-in interfaces. */
  static readonly BUILTIN_NONE: unknown;
  /** The firmware's usual interfaces. */
  static readonly BUILTIN_DEFAULT: unknown;
  /** The serial console only. */
  static readonly BUILTIN_CDC: unknown;
}
