/** Groups of constants that the parts of `network` share. They exist in the type checker only. */
export {};

/** How a Wi-Fi network is protected. */
declare enum AuthMode {
  SEC_OPEN = 0,
  SEC_WEP = 1,
  SEC_WPA = 2,
  SEC_WPA2 = 3,
  SEC_WPA_WPA2 = 4,
  SEC_WPA2_ENT = 5,
  SEC_WPA3 = 6,
  SEC_WPA2_WPA3 = 7,
  SEC_WAPI = 8,
  SEC_OWE = 9,
  SEC_WPA3_ENT_192 = 10,
  SEC_WPA3_EXT_PSK = 11,
  SEC_WPA3_EXT_PSK_MIXED_MODE = 12,
  SEC_DPP = 13,
  SEC_WPA3_ENT = 14,
  SEC_WPA2_WPA3_ENT = 15,
  SEC_WPA_ENT = 16,
  AUTH_OPEN = 0,
  AUTH_WEP = 1,
  AUTH_WPA_PSK = 2,
  AUTH_WPA2_PSK = 3,
  AUTH_WPA_WPA2_PSK = 4,
  AUTH_WPA2_ENTERPRISE = 5,
  AUTH_WPA3_PSK = 6,
  AUTH_WPA2_WPA3_PSK = 7,
  AUTH_WAPI_PSK = 8,
  AUTH_OWE = 9,
  AUTH_WPA3_ENT_192 = 10,
  AUTH_WPA3_EXT_PSK = 11,
  AUTH_WPA3_EXT_PSK_MIXED_MODE = 12,
}
/** A chip for wired Ethernet. */
declare enum PhyType {
  PHY_LAN8710 = 0,
  PHY_LAN8720 = 1,
  PHY_IP101 = 2,
  PHY_RTL8201 = 3,
  PHY_DP83848 = 4,
  PHY_KSZ8041 = 5,
  PHY_KSZ8081 = 6,
  PHY_LAN8670 = 7,
  PHY_GENERIC = 8,
  PHY_KSZ8851SNL = 100,
  PHY_DM9051 = 101,
  PHY_W5500 = 102,
}
export type { AuthMode, PhyType };
