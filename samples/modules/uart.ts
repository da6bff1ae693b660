// Sends a line, and prints the lines that come back within a second.
import { UART } from "machine";
import { ticks_diff, ticks_ms } from "time";

const line = new UART(1, 9600, { tx: 17, rx: 16, timeout: 100 });
line.write("AT\r\n");
const start = ticks_ms();
while (ticks_diff(ticks_ms(), start) < 1000) {
  const answer = line.readline();
  if (answer !== null) print(answer.decode().trim());
}
line.deinit();
