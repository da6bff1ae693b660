# What Pycom's firmware has under which name.
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
PLATFORM = "WiPy"
MACHINE = "WiPy with ESP32"


class TimeoutError(OSError):
    pass


EXCEPTIONS = {"TimeoutError": TimeoutError}
