# text.replace(search, replacement) with a text to search, or with all matches replaced.
def _replace(text, search, replacement, all=False):
    result = ""
    start = 0
    at = text.find(search)
    while at >= 0:
        result += text[start:at]
        result += replacement(search, at, text) if callable(replacement) else _template(replacement, text, at, [search])
        start = at + len(search)
        at = text.find(search, max(start, at + 1)) if all and at < len(text) else -1
    return result + text[start:]
