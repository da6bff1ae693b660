/** How long frames take on the air (IEEE 802.11, 2.4 GHz; ESP-NOW's vendor frame as Espressif documents it). Microseconds. */

/** Long preamble and header of the slow (DSSS) rates. */
const PREAMBLE_DSSS = 192;
/** Preamble and header of the fast (OFDM) rates, with their signal extension. */
const PREAMBLE_OFDM = 26;
/** Header 24, category 1, OUI 3, random 4, element head 7, checksum 4. */
const FRAME_BYTES = 43;
/** CCMP's header and check. */
const ENCRYPTION_BYTES = 16;
const ACKNOWLEDGEMENT_BYTES = 14;
/** Between a frame and its acknowledgement. */
export const SHORT_SPACE = 10;
/** A radio listens so long before it sends. */
export const LISTENING_SPACE = 50;
export const SLOT = 20;
/** A radio waits up to so many slots, drawn at random, before it sends. */
export const BACKOFF_SLOTS = 16;

function onAir(bytes: number, megabits: number): number {
  const isDsss = megabits === 1 || megabits === 2 || megabits === 5.5 || megabits === 11 || megabits < 1;
  return Math.ceil((isDsss ? PREAMBLE_DSSS : PREAMBLE_OFDM) + (bytes * 8) / megabits);
}

/** A message's time on the air. */
export function frameTime(payloadBytes: number, megabits: number, encrypted: boolean): number {
  return onAir(payloadBytes + FRAME_BYTES + (encrypted ? ENCRYPTION_BYTES : 0), megabits);
}

/** The time of the acknowledgement that follows, the space before it included. */
export function acknowledgementTime(megabits: number): number {
  return SHORT_SPACE + onAir(ACKNOWLEDGEMENT_BYTES, Math.min(megabits, 1));
}
