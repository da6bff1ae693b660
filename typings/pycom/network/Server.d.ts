/** Reaching the board over the network. */

/** Who may come in, and for how long. */
interface ServerOptions {
  /** Name and password; `micro` and `python` by default. */
  login?: readonly [user: string, password: string];
  /** After how many seconds of silence a connection ends; 300 by default. */
  timeout?: int;
}

/** The Telnet and FTP server. */
export class Server {
  /** The server. `id` is 0. */
  constructor(kwargs?: Kwargs<ServerOptions & { /** 0. */ id?: 0 }>);
  constructor(id: 0, kwargs?: Kwargs<ServerOptions>);
  /** Starts the server. */
  init(kwargs?: Kwargs<ServerOptions>): void;
  /** Stops the server. */
  deinit(): void;
  /** After how many seconds of silence a connection ends. */
  timeout(): int;
  /** Changes that. */
  timeout(timeout: int): void;
  /** Whether it runs. */
  isrunning(): boolean;
}
