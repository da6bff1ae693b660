import { Cost } from "../costs.js";
import type { Kernel } from "../kernel.js";
import { EspNowError, type EspNowStatus } from "./espnow-errors.js";
import type { PeerTable } from "./peers.js";
import type { Wifi } from "./wifi.js";

/** The most bytes in a message of ESP-NOW's first protocol. */
export const MAX_MESSAGE_BYTES = 250;
/** Frames that the driver holds before it asks the program to wait. */
const QUEUE_LENGTH = 32;

/** Megabits per second by the number of ESP-NOW's rate constants. */
const RATES: Readonly<Record<number, number>> = {
  0: 1,
  1: 2,
  2: 5.5,
  3: 11,
  9: 24,
  10: 12,
  11: 6,
  12: 54,
  41: 0.25,
  42: 0.5,
};

/** A frame whose outcome is not known yet. */
interface Outstanding {
  readonly id: number;
  readonly to: string;
}

/** ESP-NOW's sending half, the same for every firmware. */
export class Transmitter {
  private readonly outstanding: Outstanding[] = [];
  private lastId = 0;
  private megabits = 1;

  /** @param onSent is told each frame's outcome */
  constructor(
    private readonly kernel: Kernel,
    private readonly wifi: Wifi,
    private readonly peers: PeerTable,
    onSent: (to: string, acked: boolean) => void,
  ) {
    kernel.receive((event) => {
      if (event.kind !== "sent") return;
      const index = this.outstanding.findIndex((frame) => frame.id === event.id);
      const [frame] = index < 0 ? [] : this.outstanding.splice(index, 1);
      if (frame !== undefined) onSent(frame.to, event.acked);
    });
  }

  get waiting(): number {
    return this.outstanding.length;
  }

  /** False for a rate that no constant names. */
  setRate(rate: number): boolean {
    const megabits = RATES[rate];
    if (megabits === undefined) return false;
    this.megabits = megabits;
    return true;
  }

  /** Hands a frame to the radio; `noMemory` asks to try again later. */
  send(to: string, data: string): EspNowStatus {
    this.kernel.spend(Cost.call);
    const peer = this.peers.get(to);
    if (peer === undefined) return EspNowError.notFound;
    if (data.length === 0 || data.length > 2 * MAX_MESSAGE_BYTES) return EspNowError.argument;
    if (!this.wifi.isActive(peer.interfaceId)) return EspNowError.interface;
    if (peer.channel !== 0 && peer.channel !== this.wifi.getChannel()) return EspNowError.channel;
    if (this.outstanding.length >= QUEUE_LENGTH) return EspNowError.noMemory;
    const id = ++this.lastId;
    this.outstanding.push({ id, to });
    const from = this.wifi.mac(peer.interfaceId);
    const key = this.peers.keyFor(to);
    this.kernel.act({ kind: "transmit", frame: { id, from, to, data, megabits: this.megabits, key } });
    this.kernel.yieldSoon();
    return EspNowError.none;
  }

  /** Forgets what is under way; its outcome no longer matters. */
  reset(): void {
    this.outstanding.length = 0;
  }
}
