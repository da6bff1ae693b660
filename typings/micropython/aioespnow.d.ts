/** ESP-NOW for `asyncio`. */
import { ESPNow } from "./espnow.js";
import type { Received, ReceivedInPlace } from "./espnow.js";

/**
 * The radio, with waits that let other tasks run: `for await (const [mac, msg] of e)`. They take no timeout: use `asyncio.wait_for`.
 * One task at a time may receive.
 */
export class AIOESPNow extends ESPNow {
  constructor();
  /** Waits for a message. */
  arecv(): Promise<Received>;
  /** Waits for a message. The list and the `bytearray` in it are the same at each call: copy what you keep. */
  airecv(): Promise<ReceivedInPlace>;
  /**
   * Sends to one peer, or to all with `null`, once earlier messages are acknowledged; then as `send` does.
   * @param mac The peer's address.
   * @param msg The message.
   * @param sync Whether to wait for the acknowledgement; true by default.
   */
  asend(mac: Buffer | null, msg: string | Buffer, sync?: boolean | null): Promise<boolean>;
  /**
   * Sends to one peer, or to all with `null`, once earlier messages are acknowledged; then as `send` does.
   */
  asend(
    mac: Buffer | null,
    msg: string | Buffer,
    kwargs: Kwargs<{
      /** Whether to wait for the acknowledgement; true by default. */
      sync?: boolean | null;
    }>,
  ): Promise<boolean>;
  /** Sends to all registered peers. */
  asend(msg: string | Buffer): Promise<boolean>;
  /** Receives for ever, as `airecv` does. */
  [Symbol.asyncIterator](): AsyncIterator<ReceivedInPlace>;
}
