/** Internet over a serial line. */
import type { Stream } from "../io.js";

type Addresses = readonly [ip: string, subnet: string, gateway: string, dns: string];

/**
 * A PPP link, usually to a cellular modem.
 * @remarks Not on ESP8266.
 */
export class PPP {
  /** A link over a stream, usually a `machine.UART` on which the modem was already told to dial. */
  constructor(stream: Stream);
  /**
   * Starts to connect and returns at once: wait for {@link isconnected}.
   * @throws OSError(EALREADY) or driver failure
   * @throws ValueError bad security value
   */
  connect(
    kwargs?: Kwargs<{
      /** How to log in: one of `SEC_`; `SEC_NONE` by default. */
      security?: int;
      /** The user's name. */
      user?: string | null;
      /** The password. */
      key?: string | null;
    }>,
  ): void;
  /** Ends the connection. */
  disconnect(): void;
  /** Whether the link has an IP address. */
  isconnected(): boolean;
  /** The state of the link, as the network stack numbers it. */
  status(): int;
  /** The stream under the link. */
  config(param: "stream"): Stream;
  /** The interface's name. */
  config(param: "ifname"): string;
  /** Changes settings. */
  config(kwargs: Kwargs<{ stream?: Stream }>): void;
  /** The address and its network mask. */
  ipconfig(param: "addr4"): readonly [address: string, netmask: string];
  /** The gateway's address. */
  ipconfig(param: "gw4"): string;
  /** Sets the address or the gateway. */
  ipconfig(kwargs: Kwargs<{ addr4?: string | readonly [address: string, netmask: string]; gw4?: string }>): void;
  /**
   * IP address, network mask, gateway and name server.
   * @throws ValueError: PPP not active
   */
  ifconfig(): Addresses;
  /** Sets the four addresses. */
  ifconfig(config: Addresses): void;
  /** Moves data between stream and network: call it often, unless the stream has interrupts. */
  poll(): void;
  /** Whether the link is up. */
  active(): boolean;
  /** Brings the link up or down; outdated, use {@link connect} and {@link disconnect}. */
  active(is_active: boolean): boolean;
  /** No login. */
  static readonly SEC_NONE: int;
  /** Login by PAP. */
  static readonly SEC_PAP: int;
  /** Login by CHAP. */
  static readonly SEC_CHAP: int;
  /** The old word for `SEC_NONE`. */
  static readonly AUTH_NONE: int;
  /** The old word for `SEC_PAP`. */
  static readonly AUTH_PAP: int;
  /** The old word for `SEC_CHAP`. */
  static readonly AUTH_CHAP: int;
}
