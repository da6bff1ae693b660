import { same } from "../../support/conformance.js";

same(
  "Date.getTime Date.valueOf DateConstructor",
  `
  const d = new Date(1700000000123); console.log(d.getTime(), d.valueOf(), new Date(d).getTime(), new Date(0).getTime(), new Date(-1).getTime(), new Date(1.9).getTime(), new Date("2024-02-29").getTime(), new Date(NaN).getTime());
  console.log(new Date().getTime() >= 0);
`,
);
same(
  "Date.getUTCFullYear Date.getUTCMonth Date.getUTCDate Date.getUTCDay Date.getUTCHours Date.getUTCMinutes Date.getUTCSeconds Date.getUTCMilliseconds",
  `
  for (const ms of [0, 1700000000123, -1, 951782400000, 4102444799999, -62135596800000, 1709164800000]) { const d = new Date(ms); console.log(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate(), d.getUTCDay(), d.getUTCHours(), d.getUTCMinutes(), d.getUTCSeconds(), d.getUTCMilliseconds()); }
`,
);
same(
  "Date.getFullYear Date.getMonth Date.getDate Date.getDay Date.getHours Date.getMinutes Date.getSeconds Date.getMilliseconds Date.getTimezoneOffset: local time is UTC",
  `
  const d = new Date(1700000000123); const shift = d.getTimezoneOffset(); const l = new Date(d.getTime() + shift * 60000);
  console.log(l.getFullYear(), l.getMonth(), l.getDate(), l.getDay(), l.getHours(), l.getMinutes(), l.getSeconds(), l.getMilliseconds());
`,
);
same(
  "Date.toISOString",
  `for (const ms of [0, 1700000000123, -1, 253402300799999]) console.log(new Date(ms).toISOString()); try { new Date(NaN).toISOString(); } catch (e) { console.log(e instanceof RangeError); }`,
);
same("Date.toJSON", `console.log(new Date(5).toJSON(), JSON.stringify([new Date(0)]), [new Date(0)]);`);
same("DateConstructor.now", `const t = Date.now(); console.log(t >= 0, Number.isInteger(t), Date.now() - t < 1000);`);
same(
  "DateConstructor.parse",
  `for (const t of ["1970-01-01", "2024-02-29T12:30:45.678Z", "2024-02-29T12:30Z", "2024-01-01T00:00:00+02:00", "2024-01-01T00:00:00-05:30", "2024", "2024-05", "rubbish", "", "2024-13-01"]) console.log(Date.parse(t));`,
);
same(
  "DateConstructor.UTC",
  `console.log(Date.UTC(2024, 1, 29), Date.UTC(1970, 0), Date.UTC(99, 0), Date.UTC(2024, 13, 1), Date.UTC(2024, 0, 0), Date.UTC(2024, -1, 1), Date.UTC(2024, 0, 1, 25, 61, 61, 1001), Date.UTC(2000, 1, 30));`,
);
same(
  "Date: differences",
  `const a = new Date("2024-03-10"); const b = new Date("2024-03-01"); console.log((a.getTime() - b.getTime()) / 86400000);`,
);
