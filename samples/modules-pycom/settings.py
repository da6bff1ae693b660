# Counts the starts of the board in memory that outlasts a reset, and shows a colour.
from pycom import heartbeat, nvs_get, nvs_set, rgbled

heartbeat(False)
kept = nvs_get("starts", 0)
starts = kept + 1 if isinstance(kept, (int, float)) else 1
nvs_set("starts", starts)
print("starts:", starts)
rgbled(0x1900)
