# text.padEnd(length, fill).
def _pad_end(text, length, fill=" "):
    return text + _filling(length - len(text), fill)
