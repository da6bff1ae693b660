import { Cost } from "../costs.js";
import type { Kernel } from "../kernel.js";
import type { BoardEvent } from "../../protocol.js";
import type { Addresses } from "../../radio/addresses.js";
import { EspNowError, type EspNowStatus } from "./espnow-errors.js";
import { PeerTable } from "./peers.js";
import { Transmitter } from "./transmitter.js";
import type { Wifi } from "./wifi.js";

type Frame = Extract<BoardEvent, { readonly kind: "frame" }>;

interface Packet {
  readonly from: string;
  readonly data: string;
  readonly rssi: number;
  readonly milliseconds: number;
}

/** Bytes that the firmware's receive buffer needs beside a message: a header of 7 (up to 1.28) and the address. */
const PACKET_OVERHEAD = 7 + 6;
const DEFAULT_BUFFER = 526;

/** Whether a frame is one that this board can read: plain from a plain peer, or with the very keys it shares with the sender. */
export function canRead(peers: PeerTable, frame: Frame): boolean {
  return peers.keyFor(frame.from) === frame.key;
}

/** Upstream's ESP-NOW driver: the part that is C on the ESP32. Messages and addresses cross as hexadecimal digits. */
export class EspNow {
  private readonly peers: PeerTable;
  private readonly transmitter: Transmitter;
  private ring: Packet[] = [];
  private used = 0;
  private capacity = DEFAULT_BUFFER;
  private wantedCapacity = DEFAULT_BUFFER;
  private isActive = false;
  private callback = 0;
  private last: Packet | undefined;
  private readonly counters = { sent: 0, responses: 0, failures: 0, received: 0, dropped: 0 };

  constructor(
    private readonly kernel: Kernel,
    private readonly wifi: Wifi,
    private readonly addresses: Addresses,
  ) {
    this.peers = new PeerTable(addresses);
    this.transmitter = new Transmitter(kernel, wifi, this.peers, (_to, acked) => {
      this.counters.responses++;
      if (!acked) this.counters.failures++;
    });
    kernel.receive((event) => {
      if (event.kind === "frame") this.take(event);
    });
  }

  active(): boolean {
    return this.isActive;
  }

  /** False when Wi-Fi has never been initialised. */
  activate(active: boolean): boolean {
    if (active === this.isActive) return true;
    if (active && !this.wifi.initialised) return false;
    this.isActive = active;
    this.ring = [];
    this.used = 0;
    this.capacity = this.wantedCapacity;
    this.transmitter.reset();
    if (!active) {
      this.peers.clear();
      this.counters.sent = this.counters.responses;
    }
    this.wifi.setListening(active);
    return true;
  }

  buffer(): number {
    return this.wantedCapacity;
  }

  /** The ring's size is a 16-bit number in the firmware. */
  set_buffer(bytes: number): void {
    this.wantedCapacity = bytes & 0xffff;
  }

  set_rate(rate: number): boolean {
    return this.transmitter.setRate(rate);
  }

  /** 0 switches the callback off. */
  set_callback(callback: number): void {
    this.callback = callback;
  }

  stat(index: number): number {
    return Object.values(this.counters)[index] ?? 0;
  }

  set_pmk(key: string): void {
    this.peers.pmk = key;
  }

  add(mac: string, lmk: string, channel: number, interfaceId: number, encrypt: boolean): EspNowStatus {
    if (!this.wifi.isActive(interfaceId)) return EspNowError.interface;
    return this.peers.add({ mac, lmk, channel, interfaceId, encrypt }, this.wifi.getChannel());
  }

  modify(mac: string, lmk: string, channel: number, interfaceId: number, encrypt: boolean): EspNowStatus {
    return this.peers.modify({ mac, lmk, channel, interfaceId, encrypt }, this.wifi.getChannel());
  }

  remove(mac: string): EspNowStatus {
    return this.peers.delete(mac);
  }

  /** The peers' addresses, one after the other. */
  peer_addresses(): string {
    return this.peers
      .all()
      .map((peer) => peer.mac)
      .join("");
  }

  /** Whether the address is that of a group. */
  is_multicast(mac: string): boolean {
    return this.addresses.isMulticast(mac);
  }

  has(mac: string): boolean {
    return this.peers.get(mac) !== undefined;
  }

  lmk(mac: string): string {
    return this.peers.get(mac)?.lmk ?? "";
  }

  channel(mac: string): number {
    return this.peers.get(mac)?.channel ?? 0;
  }

  interface_id(mac: string): number {
    return this.peers.get(mac)?.interfaceId ?? 0;
  }

  encrypts(mac: string): boolean {
    return this.peers.get(mac)?.encrypt === true;
  }

  encrypted_count(): number {
    return this.peers.encrypted;
  }

  send(mac: string, data: string): EspNowStatus {
    const status = this.transmitter.send(mac, data);
    if (status === EspNowError.none) this.counters.sent++;
    return status;
  }

  /** Frames whose acknowledgement is still due. */
  outstanding(): number {
    return this.transmitter.waiting;
  }

  failures(): number {
    return this.counters.failures;
  }

  any(): boolean {
    return this.ring.length > 0;
  }

  /** Takes the oldest packet out: the sender's address and the message, or null. */
  take_packet(): string | null {
    this.kernel.spend(Cost.call);
    this.last = this.ring.shift();
    if (this.last === undefined) return null;
    this.used -= this.last.data.length / 2 + PACKET_OVERHEAD;
    return this.last.from + this.last.data;
  }

  /** Of the packet taken last, in dBm. */
  last_rssi(): number {
    return this.last?.rssi ?? 0;
  }

  /** When the packet taken last arrived: milliseconds since the start, 31 bits of them. */
  last_time(): number {
    return (this.last?.milliseconds ?? 0) % 2 ** 31;
  }

  private take(frame: Frame): void {
    const drop = (reason: "not-listening" | "encryption" | "buffer-full"): void =>
      this.kernel.act({ kind: "dropped", from: frame.from, reason });
    if (!this.isActive) return drop("not-listening");
    if (!canRead(this.peers, frame)) return drop("encryption");
    const { from, data, rssi } = frame;
    const size = data.length / 2 + PACKET_OVERHEAD;
    if (size >= this.capacity - 1 - this.used) {
      this.counters.dropped++;
      return drop("buffer-full");
    }
    this.used += size;
    this.ring.push({ from, data, rssi, milliseconds: Math.floor(this.kernel.now / 1000) });
    this.counters.received++;
    this.kernel.act({ kind: "received", from, data, rssi });
    if (this.callback !== 0) this.kernel.schedule(this.callback);
  }
}
