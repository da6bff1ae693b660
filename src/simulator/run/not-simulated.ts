import type { Target } from "../../compiler/api.js";

/** Modules that the boards have and the simulator lacks: importing one says so, instead of that there is none. */
const MODULES: Readonly<Record<Target, readonly string[]>> = {
  micropython: [
    "_onewire",
    "_thread",
    "bluetooth",
    "btree",
    "cryptolib",
    "dht",
    "ds18x20",
    "esp",
    "flashbdev",
    "mip",
    "ntptime",
    "onewire",
    "requests",
    "socket",
    "ssl",
    "tls",
    "umqtt",
    "webrepl",
    "websocket",
  ],
  pycom: ["_pybytes", "_thread", "socket", "sqnsupgrade", "ssl", "utimeq", "uzlib"],
};

/** Python modules, by path, that stand for what is not simulated. */
export function notSimulated(target: Target): Readonly<Record<string, string>> {
  const text = (name: string): string => `raise ImportError("the module '${name}' is not simulated")\n`;
  return Object.fromEntries(MODULES[target].map((name) => [`${name}.py`, text(name)]));
}
