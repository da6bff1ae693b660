# What an ESP32 with upstream's firmware has under which name.
REPLACED = {
    "errno": "_errno",
    "micropython": "_micropython",
    "select": "_select",
    "sys": "_sys",
    "os": "_os",
    "time": "time",
    "uselect": "_select",
    "utime": "time",
    "uerrno": "_errno",
    "uos": "_os",
    "usys": "_sys",
}
PLATFORM = "esp32"
MACHINE = "Generic ESP32 module with ESP32"
EXCEPTIONS = {}
