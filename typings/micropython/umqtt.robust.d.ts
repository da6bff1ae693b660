/** MQTT, the client that connects again by itself. */
import { MQTTClient as SimpleClient } from "./umqtt.simple.js";

/** A connection to a broker that is restored when it is lost. */
export class MQTTClient extends SimpleClient {
  /** Waits before the next attempt. */
  delay(i: int): void;
  /** Prints an error if `DEBUG` is set. */
  log(in_reconnect: boolean, e: Error): void;
  /** Connects again, however long it takes; whether the broker knows the client. */
  reconnect(): int;
  /**
   * Sends a message, however long it takes.
   * @param topic The topic.
   * @param msg The text.
   * @param retain Whether the broker keeps it.
   * @param qos 0 (the default), or 1 for at least once.
   */
  publish(topic: string | bytes, msg: string | bytes, retain?: boolean, qos?: 0 | 1): void;
  /**
   * Sends a message, however long it takes.
   */
  publish(
    topic: string | bytes,
    msg: string | bytes,
    kwargs: Kwargs<{
      /** Whether the broker keeps it. */
      retain?: boolean;
      /** 0 (the default), or 1 for at least once. */
      qos?: 0 | 1;
    }>,
  ): void;
  /**
   * Sends a message, however long it takes.
   */
  publish(
    topic: string | bytes,
    msg: string | bytes,
    retain: boolean,
    kwargs: Kwargs<{
      /** 0 (the default), or 1 for at least once. */
      qos?: 0 | 1;
    }>,
  ): void;
  /** Waits for a message, and hands it to the callback. */
  wait_msg(): int | null;
  /**
   * Hands a message to the callback, if there is one.
   * @param attempts How often to connect again; 2 by default.
   */
  check_msg(attempts?: int): int | null;
  /**
   * Hands a message to the callback, if there is one.
   */
  check_msg(
    kwargs: Kwargs<{
      /** How often to connect again; 2 by default. */
      attempts?: int;
    }>,
  ): int | null;
  /** Seconds between two attempts. */
  static DELAY: int;
  /** Whether errors are printed. */
  static DEBUG: boolean;
}
