# A dict of [name, value] pairs, which may come from a generator.
def _record_of(entries):
    result = {}
    for key, value in entries:
        result[key] = value
    return result
