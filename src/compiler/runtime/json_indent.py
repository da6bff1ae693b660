# What JSON.stringify indents with.
def _json_indent(space):
    return space[:10] if isinstance(space, str) else " " * min(space, 10) if space else ""
