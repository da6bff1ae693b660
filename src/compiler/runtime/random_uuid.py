# crypto.randomUUID().
def _random_uuid():
    data = bytearray(os.urandom(16))
    data[6] = data[6] & 0x0F | 0x40
    data[8] = data[8] & 0x3F | 0x80
    text = "".join(["%02x" % byte for byte in data])
    return "-".join([text[:8], text[8:12], text[12:16], text[16:20], text[20:]])
