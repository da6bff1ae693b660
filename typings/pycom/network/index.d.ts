/** Radios and networks: Wi-Fi, ESP-NOW, Bluetooth, LoRa, Sigfox, LTE, and the protocols over them. */
export { ESPNOW } from "./ESPNOW.js";
export type { Peer, ReceivedMessage, SendHandler, SendResult } from "./ESPNOW.js";
export { WLAN } from "./WLAN.js";
export type {
  AccessPoint,
  Auth,
  CapturedPacket,
  CountrySettings,
  JoinedAccessPoint,
  MacAddresses,
  Protocols,
} from "./WLAN.js";
