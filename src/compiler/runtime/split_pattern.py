# text.split(pattern, limit).
def _split_pattern(text, pattern, limit=None):
    parts = []
    end = 0
    at = 0
    while at < len(text):
        found = pattern.compiled.match(text[at:])
        if found is None:
            break
        start = at + len(found.group(1))
        size = len(found.group(2))
        if start >= len(text):
            break
        if start + size == end:
            at = start + 1
            continue
        parts.append(text[end:start])
        parts.extend([found.group(i) for i in range(3, pattern.count + 3)])
        end = at = start + size
        if not size:
            at += 1
    if text or pattern.exec(text) is None:
        parts.append(text[end:])
    return parts[:limit]
