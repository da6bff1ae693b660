/** Where the files are. */
import type { Partition } from "./esp32/index.js";

/** The block device under the internal file system. */
export const bdev: Partition;
