# text.search(pattern).
def _search_pattern(text, pattern):
    found = pattern.compiled.match(text)
    return -1 if found is None else len(found.group(1))
