/** Radios and networks: Wi-Fi, ESP-NOW, Bluetooth, LoRa, Sigfox, LTE, and the protocols over them. */
export { Bluetooth } from "./Bluetooth.js";
export type { Advertisement } from "./Bluetooth.js";
export { BLE_Mesh } from "./BLE_Mesh.js";
export type { BLE_Mesh_Element, BLE_Mesh_Model } from "./BLE_Mesh.js";
export { Coap } from "./Coap.js";
export type { CoapClientSession, CoapResource } from "./Coap.js";
export { ESPNOW } from "./ESPNOW.js";
export type { Peer, ReceivedMessage, SendHandler, SendResult } from "./ESPNOW.js";
export { ETH } from "./ETH.js";
export type { GATTCCharacteristic, GATTCConnection, GATTCService, GATTSCharacteristic, GATTSService } from "./GATT.js";
export { HTTP_Client, HTTP_Server } from "./HTTP.js";
export type { HTTP_Resource } from "./HTTP.js";
export { LoRa } from "./LoRa.js";
export type { LoRaStatistics } from "./LoRa.js";
export type { LoRa_Mesh } from "./LoRa_Mesh.js";
export { LTE } from "./LTE.js";
export { MDNS } from "./MDNS.js";
export type { MDNS_Query } from "./MDNS.js";
export { Server } from "./Server.js";
export { Sigfox } from "./Sigfox.js";
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
