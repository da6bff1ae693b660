# text.split(separator, limit).
def _split_limit(text, separator, limit):
    return (text.split(separator) if separator else list(text))[:limit]
