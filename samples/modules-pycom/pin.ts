// A button switches an LED: by looking, and by an interrupt.
import { Pin } from "machine";
import { sleep_ms } from "time";

const led = new Pin("P9", { mode: Pin.OUT });
const button = new Pin("P10", { mode: Pin.IN, pull: Pin.PULL_UP });

function pressed(pin: Pin): void {
  led.toggle();
  print("pressed", pin.id());
}

button.callback(Pin.IRQ_FALLING, pressed);
for (let i = 0; i < 4; i++) {
  led.value(i % 2);
  sleep_ms(100);
}
button.callback(Pin.IRQ_FALLING, null);
