# console.groupEnd().
def _group_end():
    _indent[0] = _indent[0][2:]
