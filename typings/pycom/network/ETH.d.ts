/** Wired Ethernet. */

type Addresses = readonly [ip: string, subnet_mask: string, gateway: string, DNS_server: string];

/** The PyEthernet adapter. */
export class ETH {
  /** The adapter. `id` is 0. */
  constructor(
    kwargs?: Kwargs<{ /** The name that the board gives itself. */ hostname?: string | null; /** 0. */ id?: 0 }>,
  );
  constructor(id: 0, kwargs?: Kwargs<{ /** The name that the board gives itself. */ hostname?: string | null }>);
  /** Switches the adapter on. */
  init(kwargs?: Kwargs<{ /** The name that the board gives itself. */ hostname?: string | null }>): void;
  /** Switches the adapter off. */
  deinit(): void;
  /** IP address, network mask, gateway and name server. */
  ifconfig(): Addresses;
  /** Sets the four addresses, or has them got by `"dhcp"`. */
  ifconfig(config: Addresses | "dhcp"): void;
  ifconfig(kwargs: Kwargs<{ config: Addresses | "dhcp" }>): void;
  /** The name that the board gives itself. */
  hostname(): string;
  /** Changes it, and tells whether that worked. */
  hostname(name: string): boolean;
  /** The adapter's address, 6 bytes. */
  mac(): bytes;
  /** Whether a cable is connected. */
  isconnected(): boolean;
  /** A register of the adapter's chip. */
  register(addr: int): int;
  /** Changes a register of the adapter's chip. */
  register(addr: int, value: int): void;
}
