/** Finding services in the local network. */

export {};

/** A protocol. */
declare enum MDNSProtocol {
  PROTO_TCP = -1,
  PROTO_UDP = -2,
}

/** A service that was found. */
export interface MDNS_Query {
  /** Its name. */
  instance_name(): string;
  /** Its board. */
  hostname(): string;
  /** Its port. */
  port(): int;
  /** What it says of itself. */
  txt(): (readonly [key: string, value: string])[];
  /** Its address. */
  addr(): string;
}

/** The module. It is used as it stands and never made. */
export abstract class MDNS {
  private constructor();
  /** Starts the module. */
  static init(): void;
  /** Stops the module. */
  static deinit(): void;
  /** Says what the board is called. */
  static set_name(
    kwargs: Kwargs<{
      /** Its name in the network. */
      hostname?: string;
      /** Its name for people. */
      instance_name?: string;
    }>,
  ): void;
  /** Offers a service, like `"_http"`. */
  static add_service(
    service_type: string,
    proto: MDNSProtocol,
    port: int,
    kwargs?: Kwargs<{
      /** What it says of itself. */
      txt?: readonly (readonly [key: string, value: string])[];
    }>,
  ): void;
  /** Offers a service no more. */
  static remove_service(service_type: string, proto: MDNSProtocol): void;
  /** Looks for services, for so many ms. */
  static query(
    timeout: int,
    service_type: string,
    proto: MDNSProtocol,
    kwargs?: Kwargs<{
      /** Only this one. */
      instance_name?: string;
    }>,
  ): MDNS_Query[];
  /** TCP. */
  static readonly PROTO_TCP: MDNSProtocol;
  /** UDP. */
  static readonly PROTO_UDP: MDNSProtocol;
}
