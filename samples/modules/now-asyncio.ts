// Receives in a task, while another one counts the seconds.
import { AIOESPNow } from "aioespnow";
import * as asyncio from "asyncio";
import { WLAN } from "network";

new WLAN(WLAN.IF_STA).active(true);
const e = new AIOESPNow();
e.active(true);

async function seconds(): Promise<void> {
  for (let i = 1; ; i++) {
    await asyncio.sleep(1);
    print("second", i);
  }
}

async function receive(): Promise<void> {
  for await (const [mac, msg] of e) {
    if (mac === null) continue;
    const text = msg.decode();
    print(mac.hex(), text);
    if (text === "end") return;
  }
}

async function main(): Promise<void> {
  const clock = asyncio.create_task(seconds());
  await receive();
  clock.cancel();
}

asyncio.run(main());
