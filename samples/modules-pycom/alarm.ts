// An alarm beats until it is cancelled, another one calls once; a stopwatch measures them.
import { Timer } from "machine";
import { sleep_ms } from "time";

const watch = new Timer.Chrono();
watch.start();

function beat(text: string): void {
  print(text, watch.read_ms() > 0);
}

const beating = new Timer.Alarm(beat, { ms: 100, arg: "beat", periodic: true });
new Timer.Alarm(beat, 0.25, { arg: "once" });
sleep_ms(450);
beating.cancel();
watch.stop();
print(watch.read() > 0.4);
