import { I2S, Pin, SDCard, deepsleep, mem32, unique_id, Counter, Encoder, DAC } from "machine";
import * as vfs from "vfs";

mem32[0x3ff44004] = 1;
const register: int = mem32[0x3ff44004];
/*!*/ mem32[0x3ff44004] = "1";
mem32[/*!*/ "0x3ff44004" + 1];
const id: bytes = unique_id();
vfs.mount(new SDCard(), "/sd");
vfs.mount(new SDCard({ slot: 2, sck: 18 }), "/sd", { readonly: true });
vfs.mount(new SDCard(), "/sd", /*!*/ true);
new /*!*/ SDCard({ clk: 18 });
const mounted = vfs.mount();
print(mounted[0][1]);
new I2S(0, { sck: 14, ws: 13, sd: 12, mode: I2S.TX, bits: 16, format: I2S.MONO, rate: 16000, ibuf: 8000 });
new I2S(0, /*!*/ { sck: 14, ws: 13, sd: 12, mode: I2S.TX, bits: 16 });
new I2S(0, { sck: 14, ws: 13, sd: 12, /*!*/ mode: I2S.MONO, bits: 16, format: I2S.MONO, rate: 16000, ibuf: 8000 });
new Counter(0, new Pin(4), { filter_ns: 100 });
new Encoder(0, 4, 5, /*!*/ 3);
new DAC(25).write(/*!*/ "3.3");

function sleepForever(): string {
  deepsleep();
}
