// Counts the starts of the board in memory that outlasts a reset.
import { NVS } from "esp32";

const settings = new NVS("sample");
let starts = 0;
try {
  starts = settings.get_i32("starts");
} catch (error) {
  if (!(error instanceof OSError)) throw error;
  print("the first start");
}
settings.set_i32("starts", starts + 1);
settings.commit();
print("starts:", starts + 1);
