# text.match(pattern).
def _match_text(text, pattern):
    if "g" not in pattern.flags:
        return pattern.exec(text)
    return [match[0] for match in _matches(text, pattern)] or None
