import { createServer, type Server, type Socket } from "node:net";
import { SerialSession } from "./rfc2217.js";

/** Only this machine may connect. */
const HOST = "127.0.0.1";

/** A board's serial port as others on this machine find it. */
export interface SerialPort {
  /** `rfc2217://127.0.0.1:PORT` */
  readonly url: string;
  /** Sends what the board printed to whoever is connected; with nobody there it is lost, as on a real line. */
  print(bytes: Uint8Array): void;
  close(): Promise<void>;
}

/**
 * Opens a port that one client at a time may use, as a real one.
 * @param onInput takes what the client typed
 * @param port the TCP port; 0 takes a free one
 * @throws the system's error when the port is taken
 */
export async function openSerialPort(onInput: (bytes: Uint8Array) => void, port = 0): Promise<SerialPort> {
  let current: { readonly socket: Socket; readonly session: SerialSession } | undefined;
  const server = createServer((socket) => {
    // A client that vanished without goodbye is no fault of the simulation.
    socket.on("error", () => socket.destroy());
    if (current !== undefined) {
      socket.destroy();
      return;
    }
    socket.setNoDelay(true);
    const session = new SerialSession({ toBoard: onInput, toClient: (bytes) => void socket.write(bytes) });
    current = { socket, session };
    socket.on("data", (chunk) => session.receive(chunk));
    socket.on("end", () => socket.end());
    socket.on("close", () => (current = undefined));
    session.greet();
  });
  const number = await listen(server, port);
  return {
    url: `rfc2217://${HOST}:${number}`,
    print: (bytes) => {
      if (current?.socket.writable === true) current.session.print(bytes);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        current?.socket.destroy();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      server.off("error", reject);
      const address = server.address();
      // A server that listens on a host and port has an address object.
      if (address === null || typeof address === "string") reject(new Error("the server has no port"));
      else resolve(address.port);
    });
  });
}
