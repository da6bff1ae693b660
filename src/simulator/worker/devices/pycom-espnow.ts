import type { BoardEvent } from "../../protocol.js";
import type { Addresses } from "../../radio/addresses.js";
import type { Kernel } from "../kernel.js";
import { canRead } from "./espnow.js";
import { EspNowError, type EspNowStatus } from "./espnow-errors.js";
import { PeerTable } from "./peers.js";
import { Transmitter } from "./transmitter.js";
import { ACCESS_POINT, STATION, type Wifi } from "./wifi.js";

/** How many results and messages the firmware keeps for its callbacks; more are lost. */
const QUEUE_LENGTH = 32;

/** Pycom's ESP-NOW driver: everything it has to say waits in one queue for the callbacks. */
export class PycomEspNow {
  private readonly peers: PeerTable;
  private readonly transmitter: Transmitter;
  private readonly queue: string[] = [];
  private isInitialised = false;
  private callback = 0;

  constructor(
    private readonly kernel: Kernel,
    private readonly wifi: Wifi,
    addresses: Addresses,
  ) {
    this.peers = new PeerTable(addresses);
    this.transmitter = new Transmitter(kernel, wifi, this.peers, (to, acked) => {
      this.enqueue(`${acked ? "1" : "0"}${to}`);
    });
    kernel.receive((event) => {
      if (event.kind === "frame") this.take(event);
    });
  }

  initialised(): boolean {
    return this.isInitialised;
  }

  /** False when Wi-Fi is not initialised. */
  init(): boolean {
    if (!this.wifi.initialised) return false;
    this.isInitialised = true;
    this.wifi.setListening(true);
    return true;
  }

  deinit(): void {
    this.isInitialised = false;
    this.peers.clear();
    this.transmitter.reset();
    this.queue.length = 0;
    this.wifi.setListening(false);
  }

  /** The Python callback that empties the queue. */
  set_callback(callback: number): void {
    this.callback = callback;
  }

  set_pmk(key: string): void {
    this.peers.pmk = key;
  }

  add(mac: string, lmk: string): EspNowStatus {
    const interfaceId = this.wifi.isActive(STATION) ? STATION : ACCESS_POINT;
    return this.peers.add({ mac, lmk, channel: 0, interfaceId, encrypt: lmk !== "" }, this.wifi.getChannel());
  }

  /** Changes a peer's key; empty for none. */
  set_lmk(mac: string, lmk: string): EspNowStatus {
    const peer = this.peers.get(mac);
    if (peer === undefined) return EspNowError.notFound;
    return this.peers.modify({ ...peer, lmk, encrypt: lmk !== "" }, this.wifi.getChannel());
  }

  lmk(mac: string): string {
    return this.peers.get(mac)?.lmk ?? "";
  }

  remove(mac: string): EspNowStatus {
    return this.peers.delete(mac);
  }

  count(): number {
    return this.peers.all().length;
  }

  encrypted_count(): number {
    return this.peers.encrypted;
  }

  send(mac: string, data: string): EspNowStatus {
    return this.transmitter.send(mac, data);
  }

  /** The oldest thing in the queue, or null: `0` or `1` and an address for a result, `r`, an address and a message for a message. */
  take_item(): string | null {
    return this.queue.shift() ?? null;
  }

  private take(frame: Extract<BoardEvent, { readonly kind: "frame" }>): void {
    const { from, data, rssi } = frame;
    if (!this.isInitialised) this.kernel.act({ kind: "dropped", from, reason: "not-listening" });
    else if (!canRead(this.peers, frame)) this.kernel.act({ kind: "dropped", from, reason: "encryption" });
    else if (!this.enqueue(`r${from}${data}`)) this.kernel.act({ kind: "dropped", from, reason: "buffer-full" });
    else this.kernel.act({ kind: "received", from, data, rssi });
  }

  private enqueue(item: string): boolean {
    if (this.queue.length >= QUEUE_LENGTH) return false;
    this.queue.push(item);
    // One scheduled call empties the whole queue.
    if (this.queue.length === 1 && this.callback !== 0) this.kernel.schedule(this.callback);
    return true;
  }
}
