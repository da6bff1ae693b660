import type { Addresses } from "../../radio/addresses.js";
import { EspNowError, type EspNowStatus } from "./espnow-errors.js";

/** Peers that an ESP32 can hold, and those of them that may be encrypted. */
const MAX_PEERS = 20;
const MAX_ENCRYPTED = 6;

/** An entry of the radio's peer table. */
export interface Peer {
  readonly mac: string;
  /** The local key, 32 hexadecimal digits, or empty. */
  readonly lmk: string;
  /** 0 for "the current one". */
  readonly channel: number;
  readonly interfaceId: number;
  readonly encrypt: boolean;
}

/** Espressif's default primary key; its value is not published, any constant does. */
const DEFAULT_PMK = "default";

/** The radio's peers, their keys and limits. */
export class PeerTable {
  private readonly peers = new Map<string, Peer>();
  pmk = DEFAULT_PMK;

  constructor(private readonly addresses: Addresses) {}

  get(mac: string): Peer | undefined {
    return this.peers.get(mac);
  }

  all(): readonly Peer[] {
    return [...this.peers.values()];
  }

  get encrypted(): number {
    return this.all().filter((peer) => peer.encrypt).length;
  }

  add(peer: Peer, homeChannel: number): EspNowStatus {
    if (this.peers.has(peer.mac)) return EspNowError.exist;
    if (this.peers.size >= MAX_PEERS) return EspNowError.full;
    return this.store(peer, homeChannel);
  }

  modify(peer: Peer, homeChannel: number): EspNowStatus {
    return this.peers.has(peer.mac) ? this.store(peer, homeChannel) : EspNowError.notFound;
  }

  delete(mac: string): EspNowStatus {
    return this.peers.delete(mac) ? EspNowError.none : EspNowError.notFound;
  }

  clear(): void {
    this.peers.clear();
    this.pmk = DEFAULT_PMK;
  }

  /** The key that frames to and from this address carry; undefined for plain ones. */
  keyFor(mac: string): string | undefined {
    const peer = this.peers.get(mac);
    return peer?.encrypt === true ? `${this.pmk}:${peer.lmk}` : undefined;
  }

  private store(peer: Peer, homeChannel: number): EspNowStatus {
    if (peer.encrypt && this.addresses.isMulticast(peer.mac)) return EspNowError.argument;
    if (peer.channel > 14) return EspNowError.argument;
    if (peer.channel !== 0 && peer.channel !== homeChannel) return EspNowError.channel;
    const before = this.peers.get(peer.mac)?.encrypt === true ? 1 : 0;
    if (peer.encrypt && this.encrypted - before >= MAX_ENCRYPTED) return EspNowError.full;
    this.peers.set(peer.mac, peer);
    return EspNowError.none;
  }
}
