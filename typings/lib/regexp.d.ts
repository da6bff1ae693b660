interface RegExpMatchArray extends Array<string> {
  /** Where the match starts. */
  index?: int;
  input?: string;
  /** The named groups. */
  groups?: { [name: string]: string };
}
interface RegExpExecArray extends Array<string> {
  /** Where the match starts. */
  index: int;
  input: string;
  /** The named groups. */
  groups?: { [name: string]: string };
}

interface RegExp {
  /** The next match with its groups; with the flag `g`, from `lastIndex` on. */
  exec(text: string): RegExpExecArray | null;
  /** Whether it matches somewhere; with the flag `g`, from `lastIndex` on. */
  test(text: string): boolean;
  /** The pattern's text. */
  readonly source: string;
  readonly flags: string;
  readonly global: boolean;
  lastIndex: int;
}
