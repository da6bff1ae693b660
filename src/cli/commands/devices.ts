import { listPorts } from "../../device/ports.js";
import { defineCommand } from "../command.js";

export const command = defineCommand({
  configure: (command) => command,
  run: async ({ output }) => {
    const ports = await listPorts();
    output.result({ devices: ports });
    const boards = ports.filter(({ usb }) => usb !== undefined);
    const width = Math.max(0, ...boards.map(({ device }) => device.length));
    for (const { device, serial, usb, description } of boards) {
      const id = serial === undefined ? "" : `id:${serial}`;
      output.print([device.padEnd(width), usb ?? "", id, description].filter((word) => word !== "").join("  "));
    }
    if (boards.length === 0) {
      output.note("No board is attached over USB. Plug it in with a cable that carries data.");
    }
    const others = ports.filter(({ usb }) => usb === undefined).map(({ device }) => device);
    if (others.length > 0) output.note(`Other serial ports: ${others.join(", ")}`);
    return 0;
  },
});
