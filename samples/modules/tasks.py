# Two tasks take turns, a third waits for an event, and one is too slow.
import asyncio

ready = asyncio.Event()


async def count(name, pause):
    for i in range(3):
        print(name, i)
        await asyncio.sleep_ms(pause)
    ready.set()


async def waiting():
    await ready.wait()
    print("ready")


async def main():
    await asyncio.gather(count("fast", 20), count("slow", 50), waiting())
    try:
        await asyncio.wait_for_ms(count("late", 1000), 100)
    except asyncio.TimeoutError:
        print("given up")


asyncio.run(main())
