/** Wired Ethernet. */
import type { PinLike, SPI } from "../machine/index.js";
import type { PhyType } from "./enums.js";

export {};

type Addresses = readonly [ip: string, subnet: string, gateway: string, dns: string];

/** What {@link LAN} is told about the chip and its wiring. */
interface Wiring {
  /** The transceiver's address on its bus, 0 to 31. */
  phy_addr: int;
  /** The chip: one of the `PHY_` constants. */
  phy_type: PhyType;
  /** The management clock's pin. */
  mdc?: PinLike | null;
  /** The management data's pin. */
  mdio?: PinLike | null;
  /** The reset pin. */
  reset?: PinLike | null;
  /** The pin that switches the chip's power. */
  power?: PinLike | null;
  /** The bus, for chips on SPI. */
  spi?: SPI | null;
  /** The chip select pin, for chips on SPI. */
  cs?: PinLike | null;
  /** The interrupt pin, for chips on SPI. */
  int?: PinLike | null;
  /** Whether the reference clock goes in (`Pin.IN`) or out (`Pin.OUT`); -1 leaves it to the chip's default. */
  ref_clk_mode?: int;
  /** The reference clock's pin. */
  ref_clk?: PinLike | null;
}

/**
 * Installs the driver for wired Ethernet. `id` is 0.
 * @throws ValueError: bad id, pins, phy type or address
 * @throws OSError: driver installation failed
 * @remarks Not on ESP8266.
 */
export function LAN(kwargs: Kwargs<Wiring & { /** 0. */ id?: int | null }>): LANInterface;
export function LAN(id: int | null, kwargs: Kwargs<Wiring>): LANInterface;

/** A wired interface, made by {@link LAN}. */
export interface LANInterface {
  /** Whether the interface is up. */
  active(): boolean;
  /** Brings the interface up or down, and gives the state reached. */
  active(is_active: boolean): boolean;
  /** How the interface stands: one of the `ETH_` constants. */
  status(): int;
  /** Whether it has an IP address. */
  isconnected(): boolean;
  /** IP address, network mask, gateway and name server. */
  ifconfig(): Addresses;
  /** Sets the four addresses, or has them got by `"dhcp"`. */
  ifconfig(config: Addresses | "dhcp"): void;
  /** Whether the address comes by DHCP. */
  ipconfig(param: "dhcp4"): boolean;
  /** The address and its network mask. */
  ipconfig(param: "addr4"): readonly [address: string, netmask: string];
  /** The gateway's address. */
  ipconfig(param: "gw4"): string;
  /** Sets how addresses come about. */
  ipconfig(
    kwargs: Kwargs<{ dhcp4?: boolean; addr4?: string | readonly [address: string, netmask: string]; gw4?: string }>,
  ): void;
  /**
   * The interface's address, 6 bytes.
   * @throws ValueError: unknown key or MAC length
   * @throws TypeError: several queries
   */
  config(param: "mac"): bytes;
  /** The interface's name. */
  config(param: "ifname"): string;
  /** Sets the interface's address, 6 bytes. */
  config(kwargs: Kwargs<{ mac?: bytes }>): void;
}
