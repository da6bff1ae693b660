// Sends a line, and prints what comes back.
import { UART } from "machine";
import { sleep_ms } from "time";

const line = new UART(1, 9600, { pins: ["P3", "P4"] });
line.write("AT\r\n");
sleep_ms(200);
while (line.any() > 0) {
  const answer = line.readline();
  if (answer !== null) print(answer);
}
line.deinit();
