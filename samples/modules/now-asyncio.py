# Receives in a task, while another one counts the seconds.
from aioespnow import AIOESPNow
import asyncio
from network import WLAN

WLAN(WLAN.IF_STA).active(True)
e = AIOESPNow()
e.active(True)


async def seconds():
    i = 1
    while True:
        await asyncio.sleep(1)
        print("second", i)
        i += 1


async def receive():
    async for mac, msg in e:
        if mac is None:
            continue
        text = msg.decode()
        print(mac.hex(), text)
        if text == "end":
            return


async def main():
    clock = asyncio.create_task(seconds())
    await receive()
    clock.cancel()


asyncio.run(main())
