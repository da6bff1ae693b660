import type { RadioState } from "../../protocol.js";
import { followingAddress } from "../../radio/addresses.js";
import type { Kernel } from "../kernel.js";

/** The numbers that `network` gives the two interfaces. */
export const STATION = 0;
export const ACCESS_POINT = 1;

/** The radio's interfaces: what both `network` and ESP-NOW work on. */
export class Wifi {
  /** A WLAN object has been made, so the driver is initialised. */
  initialised = false;
  private readonly macs: [station: string, accessPoint: string];
  private readonly active: [station: boolean, accessPoint: boolean] = [false, false];
  private channel = 1;
  private powerSave = false;
  private listening = false;

  constructor(
    private readonly kernel: Kernel,
    mac: string,
  ) {
    this.macs = [mac, followingAddress(mac)];
  }

  /** The address of an interface, twelve hexadecimal digits. */
  mac(interfaceId: number): string {
    return interfaceId === ACCESS_POINT ? this.macs[1] : this.macs[0];
  }

  setMac(interfaceId: number, mac: string): void {
    this.macs[interfaceId === ACCESS_POINT ? 1 : 0] = mac;
    this.publish();
  }

  isActive(interfaceId: number): boolean {
    return interfaceId === ACCESS_POINT ? this.active[1] : this.active[0];
  }

  activate(interfaceId: number, active: boolean): void {
    this.initialised = true;
    this.active[interfaceId === ACCESS_POINT ? 1 : 0] = active;
    this.publish();
  }

  getChannel(): number {
    return this.channel;
  }

  setChannel(channel: number): void {
    this.channel = channel;
    this.publish();
  }

  /** Whether the radio sleeps between beacons. */
  setPowerSave(powerSave: boolean): void {
    this.powerSave = powerSave;
    this.publish();
  }

  setListening(listening: boolean): void {
    this.listening = listening;
    this.publish();
  }

  /** Tells the others how the radio is set now. */
  private publish(): void {
    const state: RadioState = {
      station: this.active[0] ? this.macs[0] : undefined,
      accessPoint: this.active[1] ? this.macs[1] : undefined,
      channel: this.channel,
      powerSave: this.powerSave,
      listening: this.listening,
    };
    this.kernel.act({ kind: "radio-state", state });
    this.kernel.yieldSoon();
  }
}
