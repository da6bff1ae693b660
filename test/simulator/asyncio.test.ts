import { readFileSync } from "node:fs";
import { join } from "node:path";
import { board, printed, run } from "./helpers";

/** Runs a coroutine `main` and gives what was printed. */
const main = (body: string): Promise<readonly string[]> =>
  printed(
    `import asyncio, time\n# A little time passes between waits: tens are what counts.\ndef now(): return time.ticks_ms() // 10 * 10\n${body}\nprint('result', asyncio.run(main()))`,
  );

test("tasks take turns by their times", async () => {
  const lines = await main(`
async def tick(name, ms, n):
    for i in range(n):
        await asyncio.sleep_ms(ms)
        print(name, i, now())
    return name

async def main():
    a = asyncio.create_task(tick('a', 30, 3))
    b = asyncio.create_task(tick('b', 50, 2))
    print(await a, await b, a.done())
    return 7
`);
  expect(lines).toEqual(["a 0 30", "b 0 50", "a 1 60", "a 2 90", "b 1 100", "a b True", "result 7"]);
});

test("tasks of one time run in the order of their creation", async () => {
  const lines = await main(`
async def step(name):
    for i in range(2):
        print(name, i)
        await asyncio.sleep(0)

async def main():
    await asyncio.gather(step('a'), step('b'), step('c'))
`);
  expect(lines).toEqual(["a 0", "b 0", "c 0", "a 1", "b 1", "c 1", "result None"]);
});

describe("gather", () => {
  const tasks = `
async def ok(x, ms):
    await asyncio.sleep_ms(ms)
    return x
async def bad(ms):
    await asyncio.sleep_ms(ms)
    raise ValueError('bad')
`;

  test("gives results in the order of its arguments", async () => {
    expect(
      await main(`${tasks}\nasync def main():\n    return await asyncio.gather(ok(1, 30), ok(2, 10), ok(3, 20))`),
    ).toEqual(["result [1, 2, 3]"]);
  });

  test("raises the first exception, or returns them all", async () => {
    const lines = await main(`${tasks}
async def main():
    try:
        await asyncio.gather(ok(1, 30), bad(10))
    except ValueError as error:
        print('caught', error, now())
    return await asyncio.gather(ok(1, 30), bad(10), return_exceptions=True)
`);
    expect(lines).toEqual(["caught bad 10", "result [1, ValueError('bad',)]"]);
  });

  test("of nothing is empty", async () => {
    expect(await main("async def main():\n    return await asyncio.gather()")).toEqual(["result []"]);
  });
});

describe("wait_for", () => {
  test("gives the result, or a timeout after which the task is cancelled", async () => {
    const lines = await main(`
async def slow(ms):
    try:
        await asyncio.sleep_ms(ms)
        return ms
    except asyncio.CancelledError:
        print('cancelled at', now())
        raise
async def main():
    print(await asyncio.wait_for(slow(100), 1))
    try:
        await asyncio.wait_for_ms(slow(1000), 200)
    except asyncio.TimeoutError as error:
        print(type(error).__name__, now())
    return await asyncio.wait_for(slow(5), None)
`);
    expect(lines).toEqual(["100", "cancelled at 300", "TimeoutError 300", "result 5"]);
  });

  test("hands an exception on", async () => {
    const lines = await main(`
async def bad():
    raise OSError(5)
async def main():
    try:
        await asyncio.wait_for(bad(), 1)
    except OSError as error:
        return error.errno
`);
    expect(lines).toEqual(["result 5"]);
  });
});

describe("cancel", () => {
  test("raises CancelledError inside, and in whoever awaits the task", async () => {
    const lines = await main(`
async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print('cleaned')
async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep_ms(10)
    print(task.cancel())
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled', now(), task.done(), task.cancel())
    try:
        asyncio.current_task().cancel()
    except RuntimeError as error:
        print(error)
`);
    expect(lines).toEqual(["True", "cleaned", "cancelled 10 True False", "can't cancel self", "result None"]);
  });

  test("reaches the task that is awaited", async () => {
    const lines = await main(`
async def inner():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('inner')
        raise
async def outer():
    try:
        await asyncio.create_task(inner())
    except asyncio.CancelledError:
        print('outer')
        raise
async def main():
    task = asyncio.create_task(outer())
    await asyncio.sleep_ms(5)
    task.cancel()
    await asyncio.sleep_ms(5)
    return task.done()
`);
    expect(lines).toEqual(["inner", "outer", "result True"]);
  });
});

test("Event wakes all who wait", async () => {
  const lines = await main(`
event = asyncio.Event()
async def wait(name):
    print(name, await event.wait(), now())
async def main():
    tasks = [asyncio.create_task(wait(name)) for name in 'ab']
    await asyncio.sleep_ms(20)
    print(event.is_set())
    event.set()
    for task in tasks: await task
    await wait('c')
    event.clear()
    return event.is_set()
`);
  expect(lines).toEqual(["False", "a True 20", "b True 20", "c True 20", "result False"]);
});

test("Lock lets one in at a time, in order", async () => {
  const lines = await main(`
lock = asyncio.Lock()
async def work(name):
    async with lock:
        print(name, 'in', now())
        await asyncio.sleep_ms(10)
async def main():
    await asyncio.gather(*[work(name) for name in 'abc'])
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    return lock.locked()
`);
  expect(lines).toEqual(["a in 0", "b in 10", "c in 20", "Lock not acquired", "result False"]);
});

test("ThreadSafeFlag can be set by a callback", async () => {
  const lines = await main(`
from machine import Timer
flag = asyncio.ThreadSafeFlag()
async def main():
    Timer(0).init(mode=Timer.ONE_SHOT, period=50, callback=lambda t: flag.set())
    await flag.wait()
    print(now())
    flag.set()
    await flag.wait()
    try:
        await asyncio.wait_for_ms(flag.wait(), 30)
    except asyncio.TimeoutError:
        return now()
`);
  expect(lines).toEqual(["50", "result 80"]);
});

test("an exception that nobody retrieves is reported, and the others go on", async () => {
  const lines = await main(`
async def bad():
    raise ValueError('lost')
async def main():
    asyncio.create_task(bad())
    await asyncio.sleep_ms(10)
    return 'on'
`);
  expect(lines[0]).toBe("Task exception wasn't retrieved");
  expect(lines).toContain("ValueError: lost");
  expect(lines.at(-1)).toBe("result on");
});

test("an exception handler of one's own", async () => {
  const lines = await main(`
async def bad():
    raise ValueError('lost')
async def main():
    loop = asyncio.get_event_loop()
    loop.set_exception_handler(lambda loop, context: print('handled', repr(context['exception'])))
    loop.create_task(bad())
    await asyncio.sleep_ms(10)
`);
  expect(lines).toEqual(["handled ValueError('lost',)", "result None"]);
});

test("run_forever ends by stop; run raises what main raises", async () => {
  const lines = await printed(`
import asyncio
async def stop():
    await asyncio.sleep_ms(10)
    asyncio.get_event_loop().stop()
loop = asyncio.new_event_loop()
loop.create_task(stop())
loop.run_forever()
print('stopped')
async def bad():
    raise KeyError(3)
try:
    asyncio.run(bad())
except KeyError as error:
    print(repr(error))
try:
    asyncio.create_task(3)
except TypeError as error:
    print(error)
try:
    asyncio.current_task()
except RuntimeError as error:
    print('none')
import uasyncio
print(uasyncio.run is asyncio.run)
`);
  expect(lines).toEqual(["stopped", "KeyError(3,)", "coroutine expected", "none", "True"]);
});

test("aioespnow: tasks that send, receive and blink side by side", async () => {
  const start = `
import network, aioespnow, asyncio, time
network.WLAN(0).active(True)
e = aioespnow.AIOESPNow()
e.active(True)
`;
  const { lines } = await run([
    board(
      "a",
      `${start}
e.add_peer(b'\\xbb' * 6)
async def main():
    await asyncio.sleep_ms(100)
    for i in range(3):
        print(await e.asend(b'\\xbb' * 6, str(i)))
        await asyncio.sleep_ms(100)
    return await e.arecv()
print(asyncio.run(main()))
`,
    ),
    board(
      "b",
      `${start}
ticks = 0
async def blink():
    global ticks
    while True:
        ticks += 1
        await asyncio.sleep_ms(10)
async def main():
    asyncio.create_task(blink())
    n = 0
    async for mac, msg in e:
        print(bytes(msg))
        n += 1
        if n == 3: break
    e.add_peer(mac)
    await asyncio.sleep_ms(100)
    await e.asend(mac, 'done')
    print(ticks > 30)
asyncio.run(main())
`,
    ),
  ]);
  expect(lines("a")).toEqual(["True", "True", "True", "[b'\\xbb\\xbb\\xbb\\xbb\\xbb\\xbb', b'done']"]);
  expect(lines("b")).toEqual(["b'0'", "b'1'", "b'2'", "True"]);
});

test("the order of things is that of MicroPython's own asyncio", async () => {
  const fixture = (name: string): string => readFileSync(join(__dirname, "../fixtures/asyncio", name), "utf8");
  const lines = await printed(fixture("order.py"));
  // Addresses and frames of the loop itself differ.
  const shown = lines.filter((line) => !/^(future:| {2}File )/.test(line));
  expect(shown).toEqual(fixture("order.txt").trimEnd().split("\n"));
});
