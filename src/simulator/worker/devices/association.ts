import type { AccessPoint } from "../../options.js";
import type { Kernel, LocalTimer } from "../kernel.js";
import type { Wifi } from "./wifi.js";

/** How a station stands to the router, in upstream's numbers (`network.STAT_*`). */
export const StationStatus = {
  idle: 1000,
  connecting: 1001,
  connected: 1010,
  noAccessPoint: 201,
  wrongPassword: 202,
} as const;

export type Status = (typeof StationStatus)[keyof typeof StationStatus];

/** Microseconds until a station is connected, or knows that it cannot be. */
const JOIN_TIME = 2_500_000;
/** Between two looks for a router that does not answer. */
const RETRY_TIME = 3_000_000;

/** A station's connection to one of the run's access points. */
export class Association {
  private state: Status = StationStatus.idle;
  private timer: LocalTimer | undefined;
  private joined: AccessPoint | undefined;
  /** Power management is on in the firmware's default setting. */
  private saving = true;

  constructor(
    private readonly kernel: Kernel,
    private readonly wifi: Wifi,
    private readonly accessPoints: readonly AccessPoint[],
  ) {}

  get status(): Status {
    return this.state;
  }

  /** The router that the station is connected to. */
  get accessPoint(): AccessPoint | undefined {
    return this.joined;
  }

  connect(ssid: string, key: string): void {
    this.leave(StationStatus.connecting);
    this.after(JOIN_TIME, () => this.join(ssid, key));
  }

  leave(status: Status = StationStatus.idle): void {
    if (this.timer !== undefined) this.kernel.stopTimer(this.timer);
    this.timer = undefined;
    this.joined = undefined;
    this.state = status;
    this.wifi.setPowerSave(false);
  }

  /** Switches power management, which only matters while connected. */
  save(saving: boolean): void {
    this.saving = saving;
    this.wifi.setPowerSave(saving && this.joined !== undefined);
  }

  private join(ssid: string, key: string): void {
    const found = this.accessPoints.find((accessPoint) => accessPoint.ssid === ssid);
    if (found === undefined || found.key !== key) {
      this.state = found === undefined ? StationStatus.noAccessPoint : StationStatus.wrongPassword;
      this.after(RETRY_TIME, () => this.join(ssid, key));
      return;
    }
    this.joined = found;
    this.state = StationStatus.connected;
    this.wifi.setChannel(found.channel);
    this.wifi.setPowerSave(this.saving);
  }

  private after(microseconds: number, fire: () => void): void {
    this.timer = { at: this.kernel.now + microseconds, fire };
    this.kernel.startTimer(this.timer);
  }
}
