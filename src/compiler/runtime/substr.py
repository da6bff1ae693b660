# text.substr(start, length).
def _substr(text, start, length=None):
    if start < 0:
        start = max(len(text) + start, 0)
    return text[start:] if length is None else text[start : start + max(length, 0)]
