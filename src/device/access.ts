import { accessSync, constants } from "node:fs";

/** Whether the user may read and write a file or a device. */
export function mayOpen(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
