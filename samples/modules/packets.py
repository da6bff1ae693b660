# A reading as bytes and back: a number, a temperature in hundredths, a flag.
from struct import calcsize, pack, unpack

FORMAT = "<HhB"


def encode(id, hundredths, ok):
    return pack(FORMAT, id, hundredths, 1 if ok else 0)


packet = encode(7, -1250, True)
print(calcsize(FORMAT), packet.hex())
id, hundredths, ok = unpack(FORMAT, packet)
print(id, hundredths, ok)
