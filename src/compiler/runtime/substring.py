# text.substring(start, end).
def _substring(text, start, end=None):
    start = max(start, 0)
    end = len(text) if end is None else max(end, 0)
    return text[min(start, end) : max(start, end)]
