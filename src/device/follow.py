# Follows what a board prints, without typing anything at it: mpremote's own connection, copied to standard output.
import sys

from mpremote.transport import TransportError
from mpremote.transport_serial import SerialTransport


def find(port):
    from serial.tools import list_ports

    ports = sorted(list_ports.comports())
    if port == "auto":
        found = [p.device for p in ports if p.vid is not None and p.pid is not None]
    elif port.startswith("id:"):
        found = [p.device for p in ports if p.serial_number == port[3:]]
    else:
        found = [port[5:] if port.startswith("port:") else port]
    if not found:
        sys.exit("mpremote: no device found")
    return found[0]


def follow(port):
    try:
        serial = SerialTransport(find(port)).serial
    except TransportError as error:
        sys.exit("mpremote: " + str(error))
    sys.stderr.write("connected\n")
    sys.stderr.flush()
    out = sys.stdout.buffer
    while True:
        data = serial.read(max(1, serial.inWaiting()))
        if data:
            out.write(data)
            out.flush()


try:
    follow(sys.argv[1])
except KeyboardInterrupt:
    pass
except OSError as error:
    sys.exit("SerialException: " + str(error))
