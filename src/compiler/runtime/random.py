# Math.random(), from the chip's random bytes.
def _random():
    n = 0
    for byte in os.urandom(4):
        n = n << 8 | byte
    return (n >> 8) / 16777216
