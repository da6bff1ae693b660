import { board, printed, run } from "./helpers";

test("Pin: levels, objects, edges", async () => {
  const { lines, of } = await run([
    board(
      "a",
      `
import time
from machine import Pin, Signal
led = Pin(2, Pin.OUT)
led.on(); led(0); led.value(1); led.value(1); led.toggle()
print(led(), Pin(2) is led, led)
button = Pin(5, Pin.IN, Pin.PULL_UP)
print(button())
button.irq(lambda pin: print('pressed', pin is button, pin(), time.ticks_ms()), Pin.IRQ_FALLING)
s = Signal(4, Pin.OUT, invert=True)
s.on()
print(s.value(), Pin(4).value())
time.sleep_ms(500)
print('end')
try:
    Pin(99)
except ValueError as error:
    print(error)
`,
      {
        stimuli: [
          { at: 100, pin: 5, level: 0 },
          { at: 200, pin: 5, level: 1 },
          { at: 300, pin: 5, level: 0 },
          { at: 900, pin: 5, level: 1 },
        ],
      },
    ),
  ]);
  expect(lines()).toEqual([
    "0 True Pin(2)",
    "1",
    "1 0",
    "pressed True 0 100",
    "pressed True 0 300",
    "end",
    "invalid pin",
  ]);
  expect(of("pin").map(({ pin, value }) => [pin, value])).toEqual([
    [2, 1],
    [2, 0],
    [2, 1],
    [2, 0],
  ]);
});

test("Timer: periodic and once, while waiting and after the program's end", async () => {
  const { lines, result } = await run(
    [
      board(
        "a",
        `
import time
from machine import Timer
n = 0
def tick(t):
    global n
    n += 1
    print('tick', n, time.ticks_ms())
    if n == 4: t.deinit()
Timer(0).init(period=100, callback=tick)
Timer(1, mode=Timer.ONE_SHOT, period=150, callback=lambda t: print('once', time.ticks_ms()))
time.sleep_ms(250)
print('end')
for bad in (lambda: Timer(9), lambda: Timer(0).init(period=1, hard=True)):
    try:
        bad()
    except ValueError as error:
        print(error)
`,
      ),
    ],
    { limit: 10_000 },
  );
  expect(lines()).toEqual([
    "tick 1 100",
    "once 150",
    "tick 2 200",
    "end",
    "invalid Timer number",
    "hard Timers are not implemented",
    "tick 3 300",
    "tick 4 400",
  ]);
  expect(result.time).toBeLessThan(1_000_000);
  expect(result.boards[0]?.exit).toBe("end");
});

test("a callback is never run inside another, and a full queue loses some", async () => {
  const lines = await printed(`
import micropython, time
depth = 0
def work(n):
    global depth
    depth += 1
    time.sleep_ms(5)
    print(n, depth)
    depth -= 1
for n in range(2): micropython.schedule(work, n)
time.sleep_ms(1)
state = __import__('machine').disable_irq()
done = 0
try:
    while True:
        micropython.schedule(lambda n: None, 0)
        done += 1
except RuntimeError as error:
    print(error, done)
__import__('machine').enable_irq(state)
`);
  expect(lines).toEqual(["0 1", "1 1", "schedule queue full 8"]);
});

test("ADC, PWM and the buses", async () => {
  const { lines, of } = await run([
    board(
      "a",
      `
from machine import ADC, I2C, PWM, Pin, SPI, SoftI2C, UART
import time
adc = ADC(Pin(36), atten=ADC.ATTN_11DB)
print(adc.read_u16(), adc.read_uv(), adc.read())
p = PWM(Pin(2), freq=1000, duty_u16=32768)
print(p.freq(), p.duty_u16(), p.duty(), p.duty_ns())
p.duty(0); p.deinit()
i2c = I2C(0, scl=Pin(22), sda=Pin(21), freq=400000)
print(i2c.scan(), i2c.readfrom_mem(0x48, 1, 2), i2c.writeto(0x48, b'\\x00\\x55'), i2c.readfrom_mem(0x48, 0, 1))
try:
    i2c.writeto(0x10, b'x')
except OSError as error:
    print(error.errno)
spi = SPI(1, baudrate=1000000)
out = bytearray(3)
spi.write_readinto(b'abc', out)
print(out)
u = UART(1, baudrate=9600, timeout=1000)
u.write('AT\\r\\n')
print(u.any(), u.readline(), u.read(), u.any())
`,
      {
        stimuli: [
          { at: 0, pin: 36, volts: 1.65 },
          { at: 50, uart: 1, text: "OK\r\n" },
        ],
        i2c: [{ address: 0x48, memory: "001180" }],
      },
    ),
  ]);
  expect(lines()).toEqual([
    "32767 1650000 2047",
    "1000 32768 512 500007",
    "[72] b'\\x11\\x80' 2 b'U'",
    "19",
    "bytearray(b'abc')",
    "0 b'OK\\r\\n' None 0",
  ]);
  expect(of("peripheral").map((event) => event.device)).toContain("pwm");
});

test("resets: the cause, what is kept, and what deep sleep is", async () => {
  const { lines, of, result } = await run(
    [
      board(
        "a",
        `
import machine, time, esp32
rtc = machine.RTC()
nvs = esp32.NVS('app')
count = len(rtc.memory())
print(count, machine.reset_cause(), time.ticks_ms() < 10)
rtc.memory(b'x' * (count + 1))
if count == 0:
    nvs.set_i32('boots', 7)
    nvs.commit()
    machine.reset()
elif count == 1:
    machine.deepsleep(5000)
elif count == 2:
    machine.WDT(timeout=1000)
    time.sleep(10)
print(nvs.get_i32('boots'), machine.unique_id())
`,
      ),
    ],
    { limit: 30_000 },
  );
  expect(lines()).toEqual(["0 1 True", "1 2 True", "2 4 True", "3 3 True", "7 b'\\xaa\\xaa\\xaa\\xaa\\xaa\\xaa'"]);
  expect(of("exit").map((event) => event.reason)).toEqual(["reset", "deepsleep", "reset", "end"]);
  expect(result.time).toBeGreaterThan(6_000_000);
});

test("time: the epoch, dates and the real-time clock", async () => {
  const lines = await printed(`
import time
from machine import RTC
print(type(time.time()), time.gmtime(0), time.gmtime(time.time())[:3])
print(time.mktime((2024, 2, 29, 12, 0, 0, 0, 0)), time.gmtime(762523200))
RTC().datetime((2030, 5, 6, 0, 7, 8, 9, 0))
time.sleep(1)
print(RTC().datetime()[:7], time.localtime()[:6])
print(time.ticks_diff(time.ticks_add(5, -10), 5), time.ticks_add(5, -10))
`);
  expect(lines).toEqual([
    "<class 'int'> (2000, 1, 1, 0, 0, 0, 5, 1) (2026, 1, 1)",
    "762523200 (2024, 2, 29, 12, 0, 0, 3, 60)",
    "(2030, 5, 6, 0, 7, 8, 10) (2030, 5, 6, 7, 8, 10)",
    "-10 1073741819",
  ]);
});

test("the platform says what it is", async () => {
  const lines = await printed(`
import sys, os, errno, uos, utime, time, gc, platform
print(sys.platform, sys.implementation.name, sys.implementation[1][:2], os.uname().sysname)
print(errno.ETIMEDOUT, errno.ENOENT, errno.errorcode[116], uos is os, utime is time, len(os.urandom(5)))
try:
    open('nothing')
except OSError as error:
    print(error.errno)
try:
    import functools
except ImportError as error:
    print(error)
`);
  expect(lines).toEqual([
    "esp32 micropython (1, 27) esp32",
    "116 2 ETIMEDOUT True True 5",
    "2",
    "no module named 'functools'",
  ]);
});

test("neopixel", async () => {
  const { lines, of } = await run([
    board(
      "a",
      `
from machine import Pin
from neopixel import NeoPixel
np = NeoPixel(Pin(8), 2)
np[0] = (1, 2, 3)
np[1] = np[0]
print(np[1], len(np))
np.write()
np.fill((9, 8, 7))
np.write()
rgbw = NeoPixel(Pin(9), 1, bpp=4)
rgbw[0] = (1, 2, 3, 4)
rgbw.write()
`,
    ),
  ]);
  expect(lines()).toEqual(["(1, 2, 3) 2"]);
  expect(of("neopixel").map(({ pin, pixels }) => [pin, pixels])).toEqual([
    [
      8,
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    [
      8,
      [
        [9, 8, 7],
        [9, 8, 7],
      ],
    ],
    [9, [[1, 2, 3, 4]]],
  ]);
});

test("Pycom: pins, alarms, the LED, values that are kept", async () => {
  const { lines, of } = await run(
    [
      board(
        "a",
        `
import pycom, machine, utime
from machine import Pin, Timer, RTC
led = Pin('P9', mode=Pin.OUT)
led.toggle()
button = Pin('P10', mode=Pin.IN, pull=Pin.PULL_UP)
button.callback(Pin.IRQ_FALLING, lambda arg: print('pressed', arg), 'x')
n = 0
def tick(alarm):
    global n
    n += 1
    print('tick', n, utime.ticks_ms() // 10)
    if n == 2: alarm.cancel()
Timer.Alarm(tick, ms=100, periodic=True)
chrono = Timer.Chrono()
chrono.start()
utime.sleep_ms(300)
chrono.stop()
print(int(chrono.read_ms()) // 10)
try:
    pycom.rgbled(0xff0000)
except OSError as error:
    print('heartbeat')
pycom.heartbeat(False)
pycom.rgbled(0x102030)
pycom.nvs_set('n', 5)
print(pycom.nvs_get('n'), pycom.nvs_get('m', 'none'), machine.reset_cause(), utime.time() > 1700000000)
try:
    pycom.nvs_get('m')
except ValueError as error:
    print('ValueError')
try:
    raise TimeoutError('t')
except OSError as error:
    print(type(error).__name__)
`,
        { target: "pycom", stimuli: [{ at: 150, pin: "P10", level: 0 }] },
      ),
    ],
    { limit: 5000 },
  );
  expect(lines()).toEqual([
    "tick 1 10",
    "pressed x",
    "tick 2 20",
    "30",
    "heartbeat",
    "5 none 0 True",
    "ValueError",
    "TimeoutError",
  ]);
  expect(of("pin")).toMatchObject([{ pin: "P9", value: 1 }]);
  expect(of("neopixel")).toMatchObject([{ pixels: [[16, 32, 48]] }]);
});

test("Pycom: analogue parts, buses and the queue", async () => {
  const { lines } = await run([
    board(
      "a",
      `
from machine import ADC, PWM, I2C, SPI, UART
import queue, crypto, ubinascii, ustruct
channel = ADC().channel(pin='P16', attn=ADC.ATTN_11DB)
print(channel(), channel.voltage())
PWM(0, frequency=1000).channel(0, pin='P12', duty_cycle=0.25).duty_cycle(0.5)
print(I2C(0, I2C.MASTER).readfrom_mem(0x48, 1, 2))
try:
    I2C(0).readfrom(3, 1)
except OSError as error:
    print(error)
u = UART(1, 9600)
print(u.write('x'), u.read())
q = queue.Queue(2)
q.put(1)
print(q.get(), q.empty(), len(crypto.getrandbits(40)))
`,
      {
        target: "pycom",
        stimuli: [{ at: 0, pin: "P16", volts: 1.95 }],
        i2c: [{ address: 0x48, memory: "001180" }],
      },
    ),
  ]);
  expect(lines()).toEqual(["2047 1949", "b'\\x11\\x80'", "I2C bus error", "1 None", "1 True 8"]);
});

test("what is not simulated says so", async () => {
  const lines = await printed(`
import machine
for f in (lambda: __import__('socket'), lambda: machine.I2S, lambda: machine.nonsense):
    try:
        f()
    except Exception as error:
        print(repr(error))
try:
    from machine import I2S
except Exception as error:
    print(repr(error))
`);
  expect(lines).toEqual([
    `ImportError("the module 'socket' is not simulated",)`,
    "NotImplementedError('machine.I2S is not simulated',)",
    `AttributeError("'module' object has no attribute 'nonsense'",)`,
    "NotImplementedError('machine.I2S is not simulated',)",
  ]);
});
