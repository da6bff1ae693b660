/** Cuts a stream of bytes into lines of text. */
export class LineSplitter {
  private readonly decoder = new TextDecoder();
  private rest = "";

  /** The lines that these bytes complete, without their endings. */
  push(bytes: Uint8Array): readonly string[] {
    const lines = (this.rest + this.decoder.decode(bytes, { stream: true })).split("\n");
    this.rest = lines.pop() ?? "";
    return lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
  }

  /** What is left without a line ending. */
  flush(): string {
    const rest = this.rest;
    this.rest = "";
    return rest;
  }
}
