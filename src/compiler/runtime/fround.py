# Math.fround(x).
def _fround(x):
    return struct.unpack("f", struct.pack("f", x))[0]
