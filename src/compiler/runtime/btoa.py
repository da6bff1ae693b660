# btoa(text).
def _btoa(text):
    return binascii.b2a_base64(bytes([ord(c) for c in text])).decode().strip()
