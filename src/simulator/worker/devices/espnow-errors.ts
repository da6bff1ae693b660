/**
 * ESP-NOW's errors as distances from -12388, the way the firmware numbers them (`OSError(-(12388+n), name)`); 0 is
 * success. The Python side has their names.
 */
export const EspNowError = {
  none: 0,
  notInitialised: 1,
  argument: 2,
  noMemory: 3,
  full: 4,
  notFound: 5,
  internal: 6,
  exist: 7,
  interface: 8,
  channel: 9,
} as const;

export type EspNowStatus = (typeof EspNowError)[keyof typeof EspNowError];
