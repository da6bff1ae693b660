// Two tasks take turns, a third waits for an event, and one is too slow.
import * as asyncio from "asyncio";

const ready = new asyncio.Event();

async function count(name: string, pause: int): Promise<void> {
  for (let i = 0; i < 3; i++) {
    print(name, i);
    await asyncio.sleep_ms(pause);
  }
  ready.set();
}

async function waiting(): Promise<void> {
  await ready.wait();
  print("ready");
}

async function main(): Promise<void> {
  await asyncio.gather(count("fast", 20), count("slow", 50), waiting());
  try {
    await asyncio.wait_for_ms(count("late", 1000), 100);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    print("given up");
  }
}

asyncio.run(main());
