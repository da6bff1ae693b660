import {
  ADC,
  DEEPSLEEP,
  I2C,
  PWM,
  Pin,
  RTC,
  SoftI2C,
  SPI,
  Signal,
  Timer,
  UART,
  WDT,
  deepsleep,
  mem32,
  reset_cause,
} from "machine";
import * as machine from "machine";
import { NeoPixel } from "neopixel";

// Pins.
const led = new Pin(2, Pin.OUT);
new Pin("LED", Pin.OUT, { value: 1 });
new Pin(0, Pin.IN, Pin.PULL_UP);
new Pin(4, { mode: Pin.OUT, hold: true });
new Pin(4, Pin.OUT, null, { drive: Pin.DRIVE_3 });
/*!*/ new Pin();
new Pin(/*!*/ null);
new Pin(2, /*!*/ Pin.PULL_UP);
new Pin(2, /*!*/ "OUT");
new Pin(2, Pin.IN, /*!*/ Pin.IRQ_RISING);
new /*!*/ Pin(2, Pin.OUT, { valeu: 1 });
new /*!*/ Pin(2, { mode: 2 });
new Pin(2, /*!*/ 2);
/*!*/ Pin(2);
const level: 0 | 1 = led.value();
led.value(true);
led.value(1 - led.value());
led();
led(0);
led.value(/*!*/ "high");
led.value(1, /*!*/ 0);
led./*!*/ high();
const /*!*/ text: string = led.value();
led.irq((pin) => pin.value(), Pin.IRQ_RISING | Pin.IRQ_FALLING);
led.irq({ handler: (pin) => print(pin()), trigger: Pin.IRQ_FALLING });
led.irq({ trigger: Pin.WAKE_LOW, wake: DEEPSLEEP });
led.irq(/*!*/ (value: string) => print(value));
led.irq({ /*!*/ hard: true });
led.irq((pin) => pin.toggle(), /*!*/ Pin.OUT);
Pin./*!*/ OUT = 3;
const button: Pin = Pin.board.BUTTON;
const alarm = new Signal(led, { invert: true });
alarm.on();
new /*!*/ Signal(led, true);
machine./*!*/ PIN;

// Converters.
const adc = new ADC(new Pin(36), { atten: ADC.ATTN_11DB });
const voltage: int = adc.read_u16();
new ADC(36, { /*!*/ attn: ADC.ATTN_11DB });
new ADC(36, /*!*/ ADC.ATTN_11DB);
adc.read_u16(/*!*/ 1);
adc./*!*/ value();
const pwm = new PWM(new Pin(2), 1000, { duty_u16: 32768 });
new PWM(2, { freq: 50, duty_ns: 1500000 });
pwm.freq(2000);
const frequency: int = pwm.freq();
new /*!*/ PWM(2, { duty_cycle: 0.5 });
pwm.duty_u16(/*!*/ "half");
pwm.freq(/*!*/ { value: 1000 });

// Buses.
const i2c = new I2C(0, { scl: new Pin(22), sda: 21, freq: 400_000 });
const addresses: int[] = i2c.scan();
const data: bytes = i2c.readfrom_mem(0x76, 0xf7, 8);
i2c.readfrom_mem_into(0x76, 0xf7, bytearray(8), { addrsize: 16 });
i2c.writeto(0x76, b`\x00`);
i2c.writeto(0x76, /*!*/ "text");
i2c.writeto(0x76, /*!*/ [1, 2]);
i2c.writeto(/*!*/ "0x76", b`\x00`);
i2c.readfrom_into(0x76, /*!*/ data);
i2c.readfrom_mem(0x76, 0xf7, 8, { /*!*/ addrsize: 12 });
i2c./*!*/ readfrom_mem(0x76, 0xf7);
new I2C(0, 22, /*!*/ 21);
new I2C(0, { /*!*/ speed: 400_000 });
new SoftI2C(new Pin(22), new Pin(21));
new SoftI2C({ scl: new Pin(22), sda: new Pin(21), freq: 100_000 });
new SoftI2C(/*!*/ { scl: new Pin(22) });
new SoftI2C(/*!*/ 22, 21);
const spi = new SPI(1, { baudrate: 1_000_000, polarity: 0, sck: 18 });
spi.write_readinto(b`\x01\x02`, bytearray(2));
spi.write_readinto(b`\x01\x02`, /*!*/ b`\x00\x00`);
new /*!*/ SPI(1, { polarity: 2 });
new SPI(1, 1_000_000, { /*!*/ firstbit: Pin.OUT });
const answer: bytes = spi.read(4);
const uart = new UART(1, 9600, { tx: 17, rx: 16, timeout: 100 });
new UART(1, { baudrate: 9600, parity: 0 });
const line = uart.readline();
if (line !== null) print(line.decode());
/*!*/ uart.readline().decode();
uart.write("text");
uart.write(/*!*/ 65);
new /*!*/ UART(1, 9600, { bits: 9 });
new /*!*/ UART(1, 9600, { rxd: 16 });
uart.irq((u) => u.read(), UART.IRQ_RX);
uart.irq((u) => u.read(), /*!*/ Pin.IRQ_RISING);
const count: int = uart.any();
const /*!*/ bytesRead: bytes = uart.read(10);

// Time.
const timer = new Timer(0, { period: 1000, mode: Timer.PERIODIC, callback: (t) => t.deinit() });
timer.init({ freq: 2.5, callback: () => led.toggle() });
new Timer(/*!*/ 4);
new Timer(0, { /*!*/ interval: 1000 });
new Timer(0, { /*!*/ callback: (t: string) => print(t) });
new Timer(0, /*!*/ 1000);
timer.init({ /*!*/ mode: 2 });
const rtc = new RTC();
const [year, month] = rtc.datetime();
rtc.datetime([2026, 1, 1, 3, 12, 0, 0, 0]);
rtc.datetime(/*!*/ [2026, 1, 1]);
rtc.datetime(/*!*/ "2026-01-01");
new RTC(/*!*/ 0);
rtc.memory("kept");
const kept: bytes = rtc.memory();
new WDT({ timeout: 2000 });
new WDT(/*!*/ 1);
if (reset_cause() === machine.DEEPSLEEP_RESET) print("woken");
if (/*!*/ reset_cause() === machine.PIN_WAKE) print("never");
if (machine.wake_reason() === machine.TIMER_WAKE) print("timer");
deepsleep(10_000);
