# A value as Node's console.log prints it. `nothing` is how None is called; `state` is
# [the values around this one, how deep the last one inside was, the values that contain themselves].
def _inspect(value, nothing="undefined", indent=0, state=None):
    if value is None:
        return nothing
    if isinstance(value, str):
        return _quote(value)
    if isinstance(value, float) and value == 0:
        return "-0" if repr(value)[0] == "-" else "0"
    if isinstance(value, (bool, int, float)):
        return _str(value)
    if isinstance(value, bytes):
        return repr(value)
    if isinstance(value, Exception):
        return "[" + _str(value) + "]"
    if hasattr(value, "toISOString"):
        return value.toISOString()
    if isinstance(value, type):
        return "[class " + value.__name__ + "]"
    if callable(value):
        name = getattr(value, "__name__", "<lambda>")
        return "[Function (anonymous)]" if name == "<lambda>" else "[Function: " + name + "]"
    state = state or [[], 0, []]
    if id(value) in state[0]:
        if id(value) not in state[2]:
            state[2].append(id(value))
        return "[Circular *%d]" % (state[2].index(id(value)) + 1)
    return _inspect_inside(value, nothing, indent, state)
