# text.padStart(length, fill).
def _pad_start(text, length, fill=" "):
    return _filling(length - len(text), fill) + text
