# So many characters of a text that repeats.
def _filling(count, fill):
    return (fill * (count // len(fill) + 1))[:count] if count > 0 and fill else ""
