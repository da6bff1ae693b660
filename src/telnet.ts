/** The telnet protocol, as far as serial lines over the network use it (RFC 854, RFC 2217): both ends of such a line share this. */

const IAC = 0xff;

/** Telnet's commands that negotiate an option (RFC 854). */
export const Negotiation = { will: 251, wont: 252, do: 253, dont: 254 } as const;

/** Telnet options by number. */
export const TelnetOption = { binary: 0, echo: 1, suppressGoAhead: 3, comPort: 44 } as const;

const SUBNEGOTIATION_START = 250;
const SUBNEGOTIATION_END = 240;

/** What a telnet stream consists of. */
export type TelnetItem =
  | { readonly kind: "data"; readonly bytes: Uint8Array }
  | { readonly kind: "negotiate"; readonly command: number; readonly option: number }
  /** `bytes`: the option's number first. */
  | { readonly kind: "subnegotiation"; readonly bytes: Uint8Array };

/** Data as it goes over the line: 255 doubled. */
export function escapeData(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(IAC)) return bytes;
  return Uint8Array.from([...bytes].flatMap((byte) => (byte === IAC ? [IAC, IAC] : [byte])));
}

/** `WILL`, `WONT`, `DO` or `DONT` an option. */
export function negotiate(command: number, option: number): Uint8Array {
  return Uint8Array.of(IAC, command, option);
}

/** A subnegotiation: the option's number and what is said about it. */
export function subnegotiation(option: number, body: Uint8Array): Uint8Array {
  return Uint8Array.of(IAC, SUBNEGOTIATION_START, option, ...escapeData(body), IAC, SUBNEGOTIATION_END);
}

type State = "data" | "command" | "option";

/** Takes a telnet stream apart. Pieces may end anywhere. */
export class TelnetDecoder {
  private state: State = "data";
  private command = 0;
  /** Not undefined within a subnegotiation. */
  private inner: number[] | undefined;

  /** The items that these bytes complete, in order. */
  push(chunk: Uint8Array): readonly TelnetItem[] {
    const items: TelnetItem[] = [];
    const data: number[] = [];
    const add = (item: TelnetItem | undefined): void => {
      if (item === undefined) return;
      if (data.length > 0) items.push({ kind: "data", bytes: Uint8Array.from(data.splice(0)) });
      items.push(item);
    };
    for (const byte of chunk) add(this.take(byte, data));
    if (data.length > 0) items.push({ kind: "data", bytes: Uint8Array.from(data) });
    return items;
  }

  private take(byte: number, data: number[]): TelnetItem | undefined {
    if (this.state === "option") {
      this.state = "data";
      return { kind: "negotiate", command: this.command, option: byte };
    }
    if (this.state === "command") return this.takeCommand(byte, data);
    if (byte === IAC) this.state = "command";
    else (this.inner ?? data).push(byte);
    return undefined;
  }

  private takeCommand(byte: number, data: number[]): TelnetItem | undefined {
    this.state = "data";
    if (byte === IAC) (this.inner ?? data).push(IAC);
    else if (byte === SUBNEGOTIATION_START) this.inner = [];
    else if (byte === SUBNEGOTIATION_END) return this.endSubnegotiation();
    else if (byte >= Negotiation.will && byte <= Negotiation.dont) {
      this.command = byte;
      this.state = "option";
    }
    // Telnet's other commands (break, are-you-there, …) say nothing to a serial line.
    return undefined;
  }

  private endSubnegotiation(): TelnetItem | undefined {
    const bytes = this.inner;
    this.inner = undefined;
    return bytes === undefined ? undefined : { kind: "subnegotiation", bytes: Uint8Array.from(bytes) };
  }
}
