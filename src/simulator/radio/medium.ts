import type { OutgoingFrame, RadioState } from "../protocol.js";
import type { Random } from "../random.js";
import type { DropReason } from "../trace.js";
import type { Addresses } from "./addresses.js";
import { acknowledgementTime, BACKOFF_SLOTS, frameTime, LISTENING_SPACE, SLOT } from "./airtime.js";
import type { LinkQuality } from "./link-quality.js";

/** A board's radio as others meet it. */
export interface Station {
  readonly name: string;
  /** Its interfaces' addresses, whether they are on or not. */
  readonly addresses: readonly string[];
  state: RadioState;
}

/** What the medium needs from the run. */
export interface MediumHost {
  readonly stations: readonly Station[];
  readonly random: Random;
  readonly addresses: Addresses;
  quality(from: Station, to: Station): LinkQuality;
  /** Calls back at a virtual time, before any board goes on at that time. */
  at(time: number, action: () => void): void;
  /** The frame is with the receiver now. */
  deliver(to: Station, frame: OutgoingFrame, rssi: number): void;
  drop(to: Station, frame: OutgoingFrame, reason: DropReason): void;
  /** The sender knows what became of its frame now. */
  sent(from: Station, frame: OutgoingFrame, channel: number, acked: boolean): void;
}

/** A connected station with power management on hears during the first of these microseconds of each beacon interval. */
const AWAKE = 30_000;
const BEACON_INTERVAL = 102_400;
/** An unacknowledged frame is repeated; the sender gives up after as many times the frame's own time. */
const ATTEMPTS = 4;
/** The signal's strength differs by a few dBm from frame to frame. */
const RSSI_SPREAD = 5;

/** The air that all boards share: one frame at a time per channel, and what becomes of it. */
export class Medium {
  private readonly busyUntil = new Map<number, number>();

  constructor(private readonly host: MediumHost) {}

  /** Takes a frame from a board that sends it at `now`. */
  transmit(sender: Station, frame: OutgoingFrame, now: number): void {
    const { channel } = sender.state;
    const { random } = this.host;
    const free = Math.max(now, this.busyUntil.get(channel) ?? 0);
    const start = free + LISTENING_SPACE + SLOT * random.below(BACKOFF_SLOTS);
    const length = frameTime(frame.data.length / 2, frame.megabits, frame.key !== undefined);
    const end = start + length;
    this.busyUntil.set(channel, end + acknowledgementTime(frame.megabits));
    this.host.at(end, () => this.arrive(sender, frame, channel, end, length));
  }

  private arrive(sender: Station, frame: OutgoingFrame, channel: number, end: number, length: number): void {
    const multicast = this.host.addresses.isMulticast(frame.to);
    let acked = multicast;
    for (const receiver of this.host.stations) {
      if (receiver === sender || !(multicast || isFor(receiver, frame.to))) continue;
      if (this.offer(sender, receiver, { frame, channel, end, multicast })) acked = true;
    }
    const known = acked ? (multicast ? end : end + acknowledgementTime(frame.megabits)) : end + ATTEMPTS * length;
    this.host.at(known, () => this.host.sent(sender, frame, channel, acked));
  }

  /** Brings a frame to one receiver; true when the sender hears its acknowledgement. */
  private offer(sender: Station, receiver: Station, arrival: Arrival): boolean {
    const quality = this.host.quality(sender, receiver);
    // Both are drawn for every frame, so that a run with losses differs from one without in nothing else.
    const fate = this.host.random.fraction();
    const spread = this.host.random.below(RSSI_SPREAD) - (RSSI_SPREAD >> 1);
    const { frame, end, multicast } = arrival;
    const reason = whyLost(receiver.state, arrival, quality, fate);
    if (reason !== undefined) {
      // A board that has no radio on, or tuned elsewhere, never knows of a broadcast.
      if (!multicast || reason === "loss" || reason === "power-save") this.host.drop(receiver, frame, reason);
      return false;
    }
    this.host.at(end + quality.latency, () => this.host.deliver(receiver, frame, quality.rssi + spread));
    return quality.ackLoss === 0 || this.host.random.fraction() >= quality.ackLoss;
  }
}

/** A frame at the end of its time on the air. */
interface Arrival {
  readonly frame: OutgoingFrame;
  readonly channel: number;
  readonly end: number;
  readonly multicast: boolean;
}

function hasAddress({ station, accessPoint }: RadioState, address: string): boolean {
  return station === address || accessPoint === address;
}

function isFor(receiver: Station, address: string): boolean {
  return hasAddress(receiver.state, address) || receiver.addresses.includes(address);
}

function whyLost(state: RadioState, arrival: Arrival, quality: LinkQuality, fate: number): DropReason | undefined {
  const { frame, channel, end, multicast } = arrival;
  const isOn = multicast ? state.station !== undefined || state.accessPoint !== undefined : hasAddress(state, frame.to);
  if (!isOn) return "radio-off";
  if (!quality.inRange) return "range";
  if (state.channel !== channel) return "channel";
  if (state.powerSave && end % BEACON_INTERVAL >= AWAKE) return "power-save";
  return fate < quality.loss ? "loss" : undefined;
}
