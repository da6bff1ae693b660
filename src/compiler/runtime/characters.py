# String.fromCharCode(...codes).
def _characters(*codes):
    return "".join([chr(code) for code in codes])
