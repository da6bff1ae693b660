import { escapeData, negotiate, Negotiation, subnegotiation, TelnetDecoder, TelnetOption } from "../../telnet.js";

/** RFC 2217's requests from a client; the answer's number is higher by 100. */
const Request = {
  signature: 0,
  setBaudRate: 1,
  setDataSize: 2,
  setParity: 3,
  setStopSize: 4,
  setControl: 5,
  notifyLineState: 6,
  notifyModemState: 7,
  suspend: 8,
  resume: 9,
  setLineStateMask: 10,
  setModemStateMask: 11,
  purgeData: 12,
} as const;

const ANSWER = 100;
/** Carrier, data set ready and clear to send: a board that is plugged in. */
const MODEM_STATE = 0xb0;
const SIGNATURE = "tsnow simulated board";

/** What a setting is until somebody sets it: 115200 baud, 8 bits, no parity, 1 stop bit. */
const DEFAULTS: Readonly<Record<number, readonly number[]>> = {
  [Request.setBaudRate]: [0x00, 0x01, 0xc2, 0x00],
  [Request.setDataSize]: [8],
  [Request.setParity]: [1],
  [Request.setStopSize]: [1],
};

/** SET-CONTROL's questions, and the answers: no flow control, no break, DTR and RTS on. */
const CONTROL_STATES: Readonly<Record<number, number>> = { 0: 1, 4: 6, 7: 8, 10: 11, 13: 14 };

/** The options that each side may use; others are refused. */
const OURS: readonly number[] = [
  TelnetOption.binary,
  TelnetOption.echo,
  TelnetOption.suppressGoAhead,
  TelnetOption.comPort,
];
const THEIRS: readonly number[] = [TelnetOption.binary, TelnetOption.suppressGoAhead, TelnetOption.comPort];

/** What the server asks for by itself, as pyserial's own server does. */
const GREETING: readonly (readonly [command: number, option: number])[] = [
  [Negotiation.will, TelnetOption.echo],
  [Negotiation.will, TelnetOption.suppressGoAhead],
  [Negotiation.do, TelnetOption.binary],
  [Negotiation.will, TelnetOption.binary],
  [Negotiation.will, TelnetOption.comPort],
];

/** Where a connection's bytes go. */
export interface SerialEnds {
  /** What the client typed. */
  readonly toBoard: (bytes: Uint8Array) => void;
  /** What goes over the connection. */
  readonly toClient: (bytes: Uint8Array) => void;
}

/**
 * The server's side of one connection to a serial port on the network (RFC 2217). The line has no speed of its own:
 * settings are taken, remembered and otherwise without effect.
 */
export class SerialSession {
  private readonly decoder = new TelnetDecoder();
  private readonly settings = new Map<number, readonly number[]>();
  /** The options that both sides agreed on, or that we asked for. */
  private readonly agreed = new Set<string>();

  constructor(private readonly ends: SerialEnds) {}

  /** Says what the server wants. */
  greet(): void {
    for (const [command, option] of GREETING) {
      this.agreed.add(`${command === Negotiation.will ? "we" : "they"} ${option}`);
      this.ends.toClient(negotiate(command, option));
    }
  }

  /** Takes what came over the connection. */
  receive(chunk: Uint8Array): void {
    for (const item of this.decoder.push(chunk)) {
      if (item.kind === "data") this.ends.toBoard(item.bytes);
      else if (item.kind === "negotiate") this.agree(item.command, item.option);
      else if (item.bytes[0] === TelnetOption.comPort) this.answer(item.bytes[1] ?? 0, [...item.bytes.subarray(2)]);
    }
  }

  /** Sends what the board printed. */
  print(bytes: Uint8Array): void {
    this.ends.toClient(escapeData(bytes));
  }

  private agree(command: number, option: number): void {
    const aboutUs = command === Negotiation.do || command === Negotiation.dont;
    const wanted = command === Negotiation.do || command === Negotiation.will;
    const granted = wanted && (aboutUs ? OURS : THEIRS).includes(option);
    const side = `${aboutUs ? "we" : "they"} ${option}`;
    // What already holds gets no answer, or both sides would go on for ever (RFC 854).
    const isNews = this.agreed.has(side) !== granted || (wanted && !granted);
    if (granted) this.agreed.add(side);
    else this.agreed.delete(side);
    const [yes, no] = aboutUs ? [Negotiation.will, Negotiation.wont] : [Negotiation.do, Negotiation.dont];
    if (isNews) this.ends.toClient(negotiate(granted ? yes : no, option));
    if (granted && option === TelnetOption.comPort) this.send(Request.notifyModemState, [MODEM_STATE]);
  }

  private answer(request: number, body: readonly number[]): void {
    // Flow control: TCP holds back what the client does not read.
    if (request === Request.suspend || request === Request.resume) return;
    this.send(request, this.answerTo(request, body));
  }

  private answerTo(request: number, body: readonly number[]): readonly number[] {
    const standing = DEFAULTS[request];
    if (standing !== undefined) {
      // Zero asks for the present value.
      if (body.some((byte) => byte !== 0)) this.settings.set(request, body);
      return this.settings.get(request) ?? standing;
    }
    if (request === Request.setControl) return [CONTROL_STATES[body[0] ?? 0] ?? body[0] ?? 0];
    if (request === Request.notifyModemState) return [MODEM_STATE];
    if (request === Request.signature) return [...Buffer.from(SIGNATURE)];
    return body;
  }

  private send(request: number, body: readonly number[]): void {
    this.ends.toClient(subnegotiation(TelnetOption.comPort, Uint8Array.of(request + ANSWER, ...body)));
  }
}
