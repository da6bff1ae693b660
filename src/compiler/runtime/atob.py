# atob(text).
def _atob(text):
    text = "".join(text.split())
    data = binascii.a2b_base64((text + "=" * (-len(text) % 4)).encode())
    return "".join([chr(byte) for byte in data])
