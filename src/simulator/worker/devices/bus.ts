import type { I2cDevice } from "../../options.js";
import { Cost } from "../costs.js";
import type { Kernel } from "../kernel.js";

interface Port {
  received: number[];
  callback: number;
}

/** A chip on the I²C bus: a row of registers with a pointer that the first byte written sets, as most chips have. */
class Registers {
  private pointer = 0;
  private readonly bytes = new Uint8Array(256);

  constructor(memory: string) {
    this.bytes.set(Buffer.from(memory, "hex").subarray(0, 256));
  }

  write(data: Uint8Array): void {
    const [pointer, ...values] = data;
    if (pointer === undefined) return;
    this.pointer = pointer;
    for (const value of values) this.bytes[this.pointer++ & 0xff] = value;
  }

  read(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.bytes[this.pointer++ & 0xff] ?? 0);
  }
}

/** Stand-ins for the serial buses: they record what is sent and answer from the run's options. Bytes cross as hexadecimal digits. */
export class Bus {
  private readonly chips: ReadonlyMap<number, Registers>;
  private readonly ports = new Map<number, Port>();

  constructor(
    private readonly kernel: Kernel,
    devices: readonly I2cDevice[],
  ) {
    this.chips = new Map(devices.map((device) => [device.address, new Registers(device.memory ?? "")]));
  }

  /** The addresses that answer. */
  i2c_scan(name: string): string {
    this.record("i2c", name, "scan", "");
    return Buffer.from([...this.chips.keys()].sort((a, b) => a - b)).toString("hex");
  }

  /** False when no chip has the address. */
  i2c_write(name: string, address: number, data: string): boolean {
    this.record("i2c", name, `write to ${address}`, data);
    this.chips.get(address)?.write(Buffer.from(data, "hex"));
    return this.chips.has(address);
  }

  i2c_read(name: string, address: number, count: number): string | null {
    const data = this.chips.get(address)?.read(count);
    const digits = data === undefined ? null : Buffer.from(data).toString("hex");
    this.record("i2c", name, `read from ${address}`, digits ?? "nothing");
    return digits;
  }

  /** Nothing drives the data line back: it reads what it is given, as with both lines joined. */
  spi_transfer(name: string, data: string): string {
    this.record("spi", name, "transfer", data);
    return data;
  }

  uart_any(id: number): number {
    this.kernel.spend(Cost.clock);
    return this.port(id).received.length;
  }

  /** @param count -1 for everything there is */
  uart_read(id: number, count: number): string {
    const port = this.port(id);
    const taken = port.received.splice(0, count < 0 ? port.received.length : count);
    this.kernel.spend(Cost.call);
    return Buffer.from(taken).toString("hex");
  }

  /** @param byteTime microseconds */
  uart_write(id: number, data: string, byteTime: number): void {
    this.record("uart", String(id), "write", data);
    this.kernel.spend((data.length / 2) * byteTime);
  }

  /** Calls back when something arrives. */
  uart_watch(id: number, callback: number): void {
    this.port(id).callback = callback;
  }

  /** Bytes arrive from outside. */
  feed(id: number, bytes: Uint8Array): void {
    const port = this.port(id);
    port.received.push(...bytes);
    if (port.callback !== 0) this.kernel.schedule(port.callback);
  }

  private record(device: string, name: string, operation: string, data: string): void {
    this.kernel.act({ kind: "peripheral", device, detail: { name, operation, data } });
    this.kernel.spend(Cost.call);
  }

  private port(id: number): Port {
    let port = this.ports.get(id);
    if (port === undefined) {
      port = { received: [], callback: 0 };
      this.ports.set(id, port);
    }
    return port;
  }
}
