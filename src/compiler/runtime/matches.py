# All matches of a regular expression.
def _matches(text, pattern):
    pattern.lastIndex = 0
    while True:
        match = pattern.exec(text)
        if match is None:
            return
        if not match[0]:
            pattern.lastIndex += 1
        yield match
