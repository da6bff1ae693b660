import { ESPNOW, WLAN, type ReceivedMessage } from "network";

/** Switches the radio on, without a router, and has `receive` called for each message. */
export function startRadio(receive: (message: ReceivedMessage) => void): void {
  new WLAN();
  ESPNOW.init();
  ESPNOW.on_recv(receive);
}
