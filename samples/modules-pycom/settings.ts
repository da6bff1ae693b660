// Counts the starts of the board in memory that outlasts a reset, and shows a colour.
import { heartbeat, nvs_get, nvs_set, rgbled } from "pycom";

heartbeat(false);
const kept = nvs_get("starts", 0);
const starts = typeof kept === "number" ? kept + 1 : 1;
nvs_set("starts", starts);
print("starts:", starts);
rgbled(0x001900);
