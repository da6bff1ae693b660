// A button switches an LED: by looking, and by an interrupt.
import { Pin } from "machine";
import { sleep_ms } from "time";

const led = new Pin(2, Pin.OUT, { value: 0 });
const button = new Pin(0, Pin.IN, Pin.PULL_UP);

function pressed(pin: Pin): void {
  led.toggle();
  print("pressed", pin.value());
}

button.irq({ handler: pressed, trigger: Pin.IRQ_FALLING });
for (let i = 0; i < 4; i++) {
  led.value(i % 2);
  sleep_ms(100);
}
button.irq(null);
led.off();
