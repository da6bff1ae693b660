import { same } from "../../support/conformance.js";
import { equivalent } from "./equivalent.js";

same(
  "TextEncoder.encode TextEncoderConstructor",
  `const e = new TextEncoder(); console.log(e.encode("héllo"), e.encode(""), e.encode(), new TextEncoder().encode("a")[0]);`,
);
same(
  "TextDecoder.decode TextDecoderConstructor",
  `const d = new TextDecoder(); console.log(d.decode(new Uint8Array([104, 195, 169])), d.decode() === "", new TextDecoder("utf-8").decode(new TextEncoder().encode("héllo")));`,
);
equivalent(
  "btoa",
  `console.log(btoa("hello"), btoa(""), btoa("a"), btoa("ab"), btoa("\\u00ff\\u0000"));`,
  `console.log("aGVsbG8=", "", "YQ==", "YWI=", "/wA=");`,
);
equivalent(
  "atob",
  `console.log(atob("aGVsbG8="), atob("YQ=="), atob("YQ"), atob("") === "", atob("/wA=").charCodeAt(0), atob(" aGk= "));`,
  `console.log("hello", "a", "a", true, 255, "hi");`,
);
equivalent(
  "Performance.now",
  `const t = performance.now(); console.log(performance.now() - t < 1000, t >= 0);`,
  `console.log(true, true);`,
);
