# console.group(...label).
def _group(label=None):
    if label is not None:
        _print_grouped(label)
    _indent[0] += "  "
