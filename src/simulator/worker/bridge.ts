import type { AccessPoint, Stimulus } from "../options.js";
import type { BoardStart } from "../protocol.js";
import { createFilesBridge } from "../filesystem/bridge.js";
import { FileStore } from "../filesystem/store.js";
import { knownAddresses } from "../radio/addresses.js";
import type { Random } from "../random.js";
import { Association } from "./devices/association.js";
import { Bus } from "./devices/bus.js";
import { createClock, EPOCH, RUN_STARTS } from "./devices/clock.js";
import { BoardConsole } from "./devices/console.js";
import { EspNow } from "./devices/espnow.js";
import { expose } from "./devices/expose.js";
import { createLine } from "./devices/line.js";
import { Pins } from "./devices/pins.js";
import { showPixels } from "./devices/pixels.js";
import { PycomEspNow } from "./devices/pycom-espnow.js";
import { System } from "./devices/system.js";
import { Timers } from "./devices/timers.js";
import { Wifi } from "./devices/wifi.js";
import type { Kernel } from "./kernel.js";

/** The board's hardware, as the Python modules of `firmware/` see it. */
export interface Bridge {
  readonly console: BoardConsole;
  /** What Python imports as `_board`. */
  readonly modules: Readonly<Record<string, object>>;
}

/** The interfaces under the names that Python uses. */
function wifiBridge(wifi: Wifi, association: Association, start: BoardStart): object {
  const router = (index: number): AccessPoint => start.accessPoints[index] ?? { ssid: "", key: "", channel: 1 };
  return {
    initialise: () => void (wifi.initialised = true),
    mac: (id: number) => wifi.mac(id),
    set_mac: (id: number, mac: string) => wifi.setMac(id, mac),
    is_active: (id: number) => wifi.isActive(id),
    activate: (id: number, active: boolean) => wifi.activate(id, active),
    get_channel: () => wifi.getChannel(),
    set_channel: (channel: number) => wifi.setChannel(channel),
    save_power: (saving: boolean) => association.save(saving),
    connect: (ssid: string, key: string) => association.connect(ssid, key),
    disconnect: () => association.leave(),
    status: () => association.status,
    rank: () => Number.parseInt(start.mac.slice(10), 16) % 200,
    routers: () => start.accessPoints.length,
    router_ssid: (index: number) => router(index).ssid,
    router_mac: (index: number) => router(index).mac ?? `0a00000000${(index + 1).toString(16).padStart(2, "0")}`,
    router_channel: (index: number) => router(index).channel,
    router_secured: (index: number) => router(index).key !== "",
  };
}

/** The target's own way to ESP-NOW. */
function radioOf(kernel: Kernel, wifi: Wifi, start: BoardStart): Readonly<Record<string, object>> {
  const addresses = knownAddresses(start.addresses);
  const radio =
    start.target === "pycom" ? new PycomEspNow(kernel, wifi, addresses) : new EspNow(kernel, wifi, addresses);
  return { espnow: expose(radio) };
}

/** Lets the outside act on the board at its time. */
function applyLater(kernel: Kernel, pins: Pins, bus: Bus, stimulus: Stimulus): void {
  const fire = (): void => {
    if (!("uart" in stimulus)) pins.apply(stimulus.pin, stimulus);
    // What came before a reset has gone, while a level on a pin lasts.
    else if (stimulus.at * 1000 >= kernel.bootTime) bus.feed(stimulus.uart, Buffer.from(stimulus.text, "utf8"));
  };
  kernel.startTimer({ at: stimulus.at * 1000, fire });
}

/** What the flash holds: what it held when the board started, with every change told to the coordinator, who keeps it. */
function filesOf(kernel: Kernel, start: BoardStart): FileStore {
  const store = new FileStore(
    (path, content) => kernel.act({ kind: "file", path, content }),
    () => Math.floor(kernel.now / 1e6) + RUN_STARTS - EPOCH,
  );
  for (const [path, content] of Object.entries(start.files)) store.preload(path, content);
  return store;
}

/** Builds every device of a board. */
export function createBridge(kernel: Kernel, start: BoardStart, random: Random, memory: () => ArrayBuffer): Bridge {
  const system = new System(kernel, start.retained);
  const pins = new Pins(kernel);
  const bus = new Bus(kernel, start.i2c);
  for (const stimulus of start.stimuli) applyLater(kernel, pins, bus, stimulus);
  const wifi = new Wifi(kernel, start.mac);
  const console = new BoardConsole(kernel);
  return {
    console,
    modules: {
      info: { name: start.name, mac: start.mac, target: start.target, reset_cause: start.resetCause },
      clock: createClock(kernel, system),
      files: createFilesBridge(filesOf(kernel, start), memory),
      line: createLine(console, memory),
      wifi: wifiBridge(wifi, new Association(kernel, wifi, start.accessPoints), start),
      ...radioOf(kernel, wifi, start),
      callbacks: {
        schedule: (callback: number) => kernel.schedule(callback),
        take: () => kernel.takeCallback(),
        pending: () => kernel.hasCallbacks,
      },
      pins: expose(pins),
      pixels: {
        show: (pin: number, buffer: string, colours: number) => showPixels(kernel, pin, buffer, colours),
      },
      timers: expose(new Timers(kernel)),
      system: expose(system),
      bus: expose(bus),
      random: { next: () => random.next32() >>> 2 },
    },
  };
}
