import * as network from "network";
import { ESPNow } from "espnow";

/** Any board that listens hears a message to this address. */
export const BROADCAST = b`\xff\xff\xff\xff\xff\xff`;

/** Switches the radio on, without a router. */
export function startRadio(): ESPNow {
  const station = new network.WLAN(network.STA_IF);
  station.active(true);
  station.disconnect();
  const radio = new ESPNow();
  radio.active(true);
  return radio;
}
