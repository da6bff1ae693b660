import type { BoardDefinition, LinkOptions, RadioOptions } from "../options.js";

/** A link's settings with every default filled in. */
export interface LinkQuality {
  readonly loss: number;
  readonly ackLoss: number;
  readonly latency: number;
  /** In dBm, before the fluctuation of a few dBm. */
  readonly rssi: number;
  readonly inRange: boolean;
}

/** A signal one metre away, in dBm, at the ESP32's usual power. */
const RSSI_AT_ONE_METRE = -40;
/** Decibels per tenfold distance, indoors. */
const PATH_LOSS = 27;
/** What an ESP32 can just hear at 1 Mbit/s, in dBm. */
const SENSITIVITY = -98;
const LATENCY = 300;

function distance(a: BoardDefinition, b: BoardDefinition): number {
  if (a.position === undefined || b.position === undefined) return 1;
  return Math.hypot(a.position[0] - b.position[0], a.position[1] - b.position[1]);
}

/** What `to` hears of `from`: the link's own settings before the run's. */
export function linkQuality(
  from: BoardDefinition,
  to: BoardDefinition,
  radio: RadioOptions,
  links: readonly LinkOptions[],
): LinkQuality {
  const own = links.find((link) => link.from === from.name && link.to === to.name);
  const set: RadioOptions = { ...radio, ...own };
  const metres = distance(from, to);
  const rssi = set.rssi ?? Math.round(RSSI_AT_ONE_METRE - PATH_LOSS * Math.log10(Math.max(metres, 0.1)));
  return {
    loss: set.loss ?? 0,
    ackLoss: set.ackLoss ?? 0,
    latency: set.latency ?? LATENCY,
    rssi,
    inRange: rssi >= SENSITIVITY && metres <= (set.range ?? Infinity),
  };
}
