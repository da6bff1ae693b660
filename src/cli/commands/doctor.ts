import { diagnose } from "../../device/doctor.js";
import { defineCommand } from "../command.js";

export const command = defineCommand({
  configure: (command) => command,
  run: async ({ output }) => {
    const checks = await diagnose();
    output.result({ checks });
    for (const { name, ok, detail, remedy } of checks) {
      const sign = ok ? output.colour.green("ok     ") : output.colour.red("missing");
      output.print(`${sign}  ${name}: ${detail}`);
      if (remedy !== undefined) output.print(`         ${remedy}`);
    }
    return checks.every(({ ok }) => ok) ? 0 : 1;
  },
});
