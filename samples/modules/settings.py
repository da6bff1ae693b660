# Counts the starts of the board in memory that outlasts a reset.
from esp32 import NVS

settings = NVS("sample")
starts = 0
try:
    starts = settings.get_i32("starts")
except OSError:
    print("the first start")
settings.set_i32("starts", starts + 1)
settings.commit()
print("starts:", starts + 1)
