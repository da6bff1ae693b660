/** MQTT, the plain client. */
import type { SSLContext } from "./ssl.js";

/** The broker refuses the connection; `args[0]` is its reason. */
export class MQTTException extends Exception {}

/** A connection to a broker. */
export class MQTTClient {
  /**
   * A client, not yet connected.
   * @param client_id Its name, which no other client has.
   * @param server The broker's host.
   * @param port Its port; 1883, or 8883 with encryption, by default.
   * @param user The user's name.
   * @param password The password.
   * @param keepalive After how many seconds of silence the broker gives up; 0, the default, never.
   * @param ssl What to encrypt with.
   */
  constructor(
    client_id: string | bytes,
    server: string,
    port?: int,
    user?: string | bytes | null,
    password?: string | bytes | null,
    keepalive?: int,
    ssl?: SSLContext | boolean | null,
  );
  /**
   * A client, not yet connected.
   */
  constructor(
    client_id: string | bytes,
    server: string,
    kwargs: Kwargs<{
      /** Its port; 1883, or 8883 with encryption, by default. */
      port?: int;
      /** The user's name. */
      user?: string | bytes | null;
      /** The password. */
      password?: string | bytes | null;
      /** After how many seconds of silence the broker gives up; 0, the default, never. */
      keepalive?: int;
      /** What to encrypt with. */
      ssl?: SSLContext | boolean | null;
    }>,
  );
  /**
   * A client, not yet connected.
   */
  constructor(
    client_id: string | bytes,
    server: string,
    port: int,
    kwargs: Kwargs<{
      /** The user's name. */
      user?: string | bytes | null;
      /** The password. */
      password?: string | bytes | null;
      /** After how many seconds of silence the broker gives up; 0, the default, never. */
      keepalive?: int;
      /** What to encrypt with. */
      ssl?: SSLContext | boolean | null;
    }>,
  );
  /**
   * A client, not yet connected.
   */
  constructor(
    client_id: string | bytes,
    server: string,
    port: int,
    user: string | bytes | null,
    kwargs: Kwargs<{
      /** The password. */
      password?: string | bytes | null;
      /** After how many seconds of silence the broker gives up; 0, the default, never. */
      keepalive?: int;
      /** What to encrypt with. */
      ssl?: SSLContext | boolean | null;
    }>,
  );
  /**
   * A client, not yet connected.
   */
  constructor(
    client_id: string | bytes,
    server: string,
    port: int,
    user: string | bytes | null,
    password: string | bytes | null,
    kwargs: Kwargs<{
      /** After how many seconds of silence the broker gives up; 0, the default, never. */
      keepalive?: int;
      /** What to encrypt with. */
      ssl?: SSLContext | boolean | null;
    }>,
  );
  /**
   * A client, not yet connected.
   */
  constructor(
    client_id: string | bytes,
    server: string,
    port: int,
    user: string | bytes | null,
    password: string | bytes | null,
    keepalive: int,
    kwargs: Kwargs<{
      /** What to encrypt with. */
      ssl?: SSLContext | boolean | null;
    }>,
  );
  /** What to call with topic and text of each message. */
  set_callback(f: (topic: bytes, msg: bytes) => void): void;
  /**
   * What the broker tells the others when this client falls silent. Before {@link connect}.
   * @param topic The topic.
   * @param msg The text.
   * @param retain Whether the broker keeps it.
   * @param qos 0, or 1 for at least once.
   */
  set_last_will(topic: string | bytes, msg: string | bytes, retain?: boolean, qos?: 0 | 1 | 2): void;
  /**
   * What the broker tells the others when this client falls silent. Before {@link connect}.
   */
  set_last_will(
    topic: string | bytes,
    msg: string | bytes,
    kwargs: Kwargs<{
      /** Whether the broker keeps it. */
      retain?: boolean;
      /** 0, or 1 for at least once. */
      qos?: 0 | 1 | 2;
    }>,
  ): void;
  /**
   * What the broker tells the others when this client falls silent. Before {@link connect}.
   */
  set_last_will(
    topic: string | bytes,
    msg: string | bytes,
    retain: boolean,
    kwargs: Kwargs<{
      /** 0, or 1 for at least once. */
      qos?: 0 | 1 | 2;
    }>,
  ): void;
  /**
   * Connects; whether the broker knows the client. Raises {@link MQTTException}, `OSError`.
   * @param clean_session Whether to forget earlier subscriptions; true by default.
   * @param timeout How long to wait, in seconds.
   */
  connect(clean_session?: boolean, timeout?: float | null): int;
  /**
   * Connects; whether the broker knows the client. Raises {@link MQTTException}, `OSError`.
   */
  connect(
    kwargs: Kwargs<{
      /** Whether to forget earlier subscriptions; true by default. */
      clean_session?: boolean;
      /** How long to wait, in seconds. */
      timeout?: float | null;
    }>,
  ): int;
  /**
   * Connects; whether the broker knows the client. Raises {@link MQTTException}, `OSError`.
   */
  connect(
    clean_session: boolean,
    kwargs: Kwargs<{
      /** How long to wait, in seconds. */
      timeout?: float | null;
    }>,
  ): int;
  /** Ends the connection. */
  disconnect(): void;
  /** Tells the broker that the client is there. */
  ping(): void;
  /**
   * Sends a message; with `qos` 1 waits until the broker has it.
   * @param topic The topic.
   * @param msg The text.
   * @param retain Whether the broker keeps it.
   * @param qos 0 (the default), or 1 for at least once.
   */
  publish(topic: string | bytes, msg: string | bytes, retain?: boolean, qos?: 0 | 1): void;
  /**
   * Sends a message; with `qos` 1 waits until the broker has it.
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
   * Sends a message; with `qos` 1 waits until the broker has it.
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
  /**
   * Asks for a topic's messages.
   * @param topic The topic.
   * @param qos 0 (the default), or 1 for at least once.
   */
  subscribe(topic: string | bytes, qos?: 0 | 1): void;
  /**
   * Asks for a topic's messages.
   */
  subscribe(
    topic: string | bytes,
    kwargs: Kwargs<{
      /** 0 (the default), or 1 for at least once. */
      qos?: 0 | 1;
    }>,
  ): void;
  /**
   * Asks for a topic's messages no more.
   * @since 1.27
   */
  unsubscribe(topic: string | bytes): void;
  /** Waits for a message, and hands it to the callback. */
  wait_msg(): int | null;
  /** Hands a message to the callback, if there is one. */
  check_msg(): int | null;
}
